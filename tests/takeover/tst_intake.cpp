// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalqueries.h"
#include "models/journal/history.h"
#include "models/journal/verify.h"
#include "models/organization/organizationqueries.h"
#include "models/places/placequeries.h"
#include "models/places/placerepository.h"
#include "models/register/story.h"
#include "models/takeover/lists/listexport.h"
#include "tests/support/registerfixture.h"

using namespace Qt::StringLiterals;

namespace {

struct Lists : RegisterFixture
{
    QString csv(const QString &name, const QByteArray &content) const { return policyFile(content, name); }

    /// The result of taking a list over; the fields that were wrong are in "rejected".
    QJsonObject take(const QString &kind, const QByteArray &content, const QJsonObject &more = {}, bool dryRun = false)
    {
        QJsonObject params = more;
        params.insert(u"kind"_s, kind);
        params.insert(u"file"_s, csv(u"一覧.csv"_s, content));
        const Register::Outcome outcome = act(u"ledger.takeOver"_s, params, {}, {}, {}, dryRun);
        return outcome ? outcome->result : QJsonObject{{u"rejected"_s, fields(outcome).join(u' ')}};
    }
    static QString counts(const QJsonObject &result)
    {
        return u"%1 = %2 + %3 + %4"_s.arg(result.value(u"read"_s).toInt()).arg(result.value(u"accepted"_s).toInt())
            .arg(result.value(u"refused"_s).toInt()).arg(result.value(u"skipped"_s).toInt());
    }
    /// line:column of the problems of one severity.
    static QStringList problems(const QJsonObject &result, const QString &severity)
    {
        QStringList places;
        for (const QJsonValue &problem : result.value(u"problems"_s).toArray()) {
            if (problem[u"severity"_s].toString() == severity)
                places.append(u"%1:%2"_s.arg(problem[u"line"_s].toInt()).arg(problem[u"column"_s].toString()));
        }
        return places;
    }
    QStringList units()
    {
        QStringList paths;
        for (const Organization::UnitRow &row : Organization::unitTree(db(), clock->today()))
            paths.append(row.path);
        return paths;
    }
    QList<Organization::PersonRow> persons() { return Organization::personRows(db(), clock->today()); }
    bool isSound() { return Journal::verify(db(), blueprint->catalogue).ok(); }
};

const QByteArray kUnits = "組織コード,組織名,上位組織,ふりがな,内線\r\n"
                          "0103,庶務係,総務課,しょむ,12\r\n" // names what stands below
                          "0102,総務課,総務部,そうむ,\r\n"
                          "01,総務部,,,\r\n"
                          "02,会計室,,,\r\n";

} // namespace

/// Lists of units, persons, places and old disposals come in the way ledgers do.
class TstIntake final : public QObject
{
    Q_OBJECT

private slots:
    void unitsComeInInAnyOrder()
    {
        Lists town;
        const QJsonObject result = town.take(u"unit"_s, kUnits);
        QCOMPARE(Lists::counts(result), u"4 = 4 + 0 + 0"_s);
        QCOMPARE(town.units(), (QStringList{u"星見町（架空）"_s, u"星見町（架空） / 総務部"_s, u"星見町（架空） / 総務部 / 総務課"_s,
                                           u"星見町（架空） / 総務部 / 総務課 / 庶務係"_s, u"星見町（架空） / 会計室"_s}));
        QCOMPARE(town.text(u"SELECT code FROM unit WHERE name = '総務課'"_s), u"0102"_s); // its leading zero stays
        QCOMPARE(Lists::problems(result, u"warning"_s), QStringList{u"0:内線"_s}); // what has no field is told
        QCOMPARE(town.text(u"SELECT kind FROM takeover_batch"_s), u"unit"_s);
        QVERIFY(town.isSound());
    }

    void aDryRunGoesThroughEverythingAndChangesNothing()
    {
        Lists town;
        const qint64 before = Journal::readHead(town.db()).seq;
        const QJsonObject tried = town.take(u"unit"_s, kUnits, {}, true);
        QCOMPARE(Lists::counts(tried), u"4 = 4 + 0 + 0"_s);
        QVERIFY(tried.value(u"batch"_s).isNull());
        QCOMPARE(town.units().size(), 1);
        QCOMPARE(Journal::readHead(town.db()).seq, before);
        QVERIFY(town.isSound());
        QCOMPARE(Lists::counts(town.take(u"unit"_s, kUnits)), u"4 = 4 + 0 + 0"_s);
        QVERIFY(town.isSound());
    }

    void theActsOwnRulesRefuseWithLineAndColumn()
    {
        Lists town;
        const QJsonObject result = town.take(u"unit"_s,
                                             "名称,上位の組織,設置日,廃止日\r\n"
                                             "総務課,,平成31年5月1日,\r\n"
                                             "税務課,財政部,,\r\n"
                                             "市民課,,R8.4.1,R7.3.31\r\n"
                                             "福祉課,,令和8年4月1日,\r\n"
                                             "福祉課,,,\r\n"
                                             ",総務課,,\r\n"
                                             "合計,4,,\r\n");
        QCOMPARE(result.value(u"accepted"_s).toInt(), 1);
        QCOMPARE(result.value(u"read"_s).toInt(), result.value(u"accepted"_s).toInt() + result.value(u"refused"_s).toInt() + result.value(u"skipped"_s).toInt());
        const QStringList refused = Lists::problems(result, u"refused"_s);
        QVERIFY2(refused.contains(u"2:設置日"_s), qPrintable(refused.join(u' '))); // an era that had ended
        QVERIFY(refused.contains(u"3:上位の組織"_s));
        QVERIFY(refused.contains(u"4:廃止日"_s));
        QVERIFY(refused.contains(u"6:"_s)); // the same again
        QCOMPARE(town.units(), (QStringList{u"星見町（架空）"_s, u"星見町（架空） / 福祉課"_s}));
        QCOMPARE(result.value(u"refusedRows"_s)[0][u"cells"_s][0].toString(), u"総務課"_s);
    }

    void allOrNothing()
    {
        Lists town;
        const QJsonObject result = town.take(u"unit"_s, "名称,上位の組織\r\n総務課,\r\n税務課,財政部\r\n", {{u"allOrNothing"_s, true}});
        QCOMPARE(Lists::counts(result), u"2 = 0 + 2 + 0"_s);
        QCOMPARE(town.units().size(), 1);
        QVERIFY(town.isSound());
        QCOMPARE(Lists::counts(town.take(u"unit"_s, "名称,上位の組織\r\n総務課,\r\n税務課,\r\n", {{u"allOrNothing"_s, true}})), u"2 = 2 + 0 + 0"_s);
        QVERIFY(town.isSound());
    }

    void whatIsThereIsRefusedOrUpdatedAndNeverCleared()
    {
        Lists town;
        town.take(u"unit"_s, kUnits);
        QCOMPARE(Lists::counts(town.take(u"unit"_s, kUnits)), u"4 = 0 + 4 + 0"_s);
        const QJsonObject updated = town.take(u"unit"_s, "組織コード,組織名,ふりがな\r\n0102,総務課,\r\n0103,庶務担当,しょむたんとう\r\n", {{u"onDuplicate"_s, u"update"_s}});
        QCOMPARE(Lists::counts(updated), u"2 = 2 + 0 + 0"_s);
        QCOMPARE(updated.value(u"updated"_s).toInt(), 2);
        QCOMPARE(town.text(u"SELECT kana FROM unit WHERE code = '0102'"_s), u"そうむ"_s); // an empty cell never clears
        QCOMPARE(town.text(u"SELECT name FROM unit WHERE code = '0103'"_s), u"庶務担当"_s);
        QVERIFY(town.isSound());
    }

    void columnsAreCorrectedByHand()
    {
        Lists town;
        const QJsonObject refused = town.take(u"unit"_s, "あ,い\r\n総務課,そうむ\r\n税務課,ぜいむ\r\n", {{u"map"_s, QJsonObject{{u"name"_s, u"あ"_s}, {u"kana"_s, u"B"_s}}}});
        QCOMPARE(Lists::counts(refused), u"2 = 2 + 0 + 0"_s);
        QCOMPARE(town.text(u"SELECT kana FROM unit WHERE name = '税務課'"_s), u"ぜいむ"_s);
        QCOMPARE(town.take(u"unit"_s, "あ,い\r\n総務課,そうむ\r\n税務課,ぜいむ\r\n", {{u"map"_s, QJsonObject{{u"colour"_s, u"あ"_s}}}}).value(u"rejected"_s).toString(), u"map.colour"_s);
        QCOMPARE(town.take(u"colour"_s, "名称\r\nx\r\n").value(u"rejected"_s).toString(), u"kind"_s);
    }

    void personsBringTheirRoles()
    {
        Lists town;
        town.take(u"unit"_s, kUnits);
        const QJsonObject result = town.take(u"person"_s,
                                             "氏　名,フリガナ,所属,役職,役割,外部\r\n"
                                             "架空 花子,カクウ ハナコ,総務課,課長,番人,\r\n"
                                             "架空 太郎,,庶務係,係員,帽子係,\r\n"
                                             "架空 太郎,,会計室,主事,,\r\n" // another man of that name
                                             "委託 次郎,,会計室,,,○\r\n"
                                             "困った 三郎,,会計室,,,たぶん\r\n"
                                             "迷子 四郎,,財政課,,,\r\n");
        QCOMPARE(Lists::counts(result), u"6 = 4 + 2 + 0"_s);
        QCOMPARE(Lists::problems(result, u"refused"_s), (QStringList{u"6:"_s, u"7:所属"_s}));
        QVERIFY(Lists::problems(result, u"warning"_s).contains(u"3:役割"_s)); // no such role: told, the person is there
        const QList<Organization::PersonRow> persons = town.persons();
        QCOMPARE(persons.size(), 4);
        const auto hanako = std::find_if(persons.cbegin(), persons.cend(), [](const auto &row) { return row.name == u"架空 花子"; });
        QCOMPARE(hanako->roles, QStringList{u"番人"_s});
        QCOMPARE(hanako->post, u"課長"_s);
        QVERIFY(std::any_of(persons.cbegin(), persons.cend(), [](const auto &row) { return row.external && row.name == u"委託 次郎"; }));
        QVERIFY(town.isSound());
        // The list of the next year: one has moved, the role is held already.
        const QJsonObject next = town.take(u"person"_s, "氏名,所属,役割\r\n架空　花子,会計室,番人\r\n", {{u"onDuplicate"_s, u"update"_s}});
        QCOMPARE(next.value(u"updated"_s).toInt(), 1);
        QCOMPARE(town.persons().size(), 4);
        QCOMPARE(town.number(u"SELECT count(*) FROM role_held"_s), 1);
        QCOMPARE(town.text(u"SELECT unit.name FROM person JOIN unit ON unit.id = person.unit_id WHERE person.name = '架空 花子' OR person.name = '架空　花子'"_s), u"会計室"_s);
    }

    void placesKnowWhatTheyHave()
    {
        Lists town;
        const QJsonObject result = town.take(u"place"_s,
                                             "保管場所,庁舎,施錠,耐火金庫,管理区域,備考\r\n"
                                             "A-3,北庁舎 / 第1書庫,有,×,,\r\n"
                                             "第1書庫,北庁舎,可,,△,鍵は総務課\r\n"
                                             "北庁舎,,,,,\r\n");
        QCOMPARE(Lists::counts(result), u"3 = 3 + 0 + 0"_s);
        const auto place = Places::findPlace(town.db(), u"北庁舎 / 第1書庫 / A-3"_s);
        QVERIFY(place);
        QCOMPARE(place->own.lockable, std::optional(true));
        QCOMPARE(place->own.safe, std::optional(false));
        QVERIFY(!place->own.controlledArea);
        QCOMPARE(Places::findPlace(town.db(), u"第1書庫"_s)->remarks, u"鍵は総務課\n管理区域: △"_s); // kept where it can be read
        QVERIFY(Lists::problems(result, u"warning"_s).contains(u"3:管理区域"_s));
        QVERIFY(town.isSound());
    }

    void oldDisposalsAreTakenAsTheyStand()
    {
        Lists town;
        const QString asset = town.act(u"asset.register"_s, {{u"name"_s, u"旧サーバー（架空）"_s}, {u"unit"_s, 1}})->result.value(u"number"_s).toString();
        const QByteArray book = "廃棄記録番号,管理番号,品名,廃棄年月日,廃棄方法,処理内容,担当者,決裁番号\r\n"
                                "H30-1,,FD 20枚（架空）,平成30年度,焼却,,,\r\n"
                                "H31-7," + asset.toUtf8() + ",,平成31年4月30日,粉砕,業者,架空 花子,総第3号\r\n"
                                ",K-99,古い端末（架空）,不明,,,,\r\n"
                                ",,紙文書（架空）,平成31年5月1日,溶解,,,\r\n"
                                ",,,R5.4.1,溶解,,,\r\n";
        const QJsonObject result = town.take(u"disposal"_s, book);
        QCOMPARE(Lists::counts(result), u"5 = 3 + 2 + 0"_s);
        QCOMPARE(Lists::problems(result, u"refused"_s), (QStringList{u"5:廃棄年月日"_s, u"6:品名"_s}));
        const auto first = Disposal::record(town.db(), u"H30-1"_s);
        QVERIFY(first && first->migrated);
        QCOMPARE(first->doneAt, u"平成30年度"_s);
        const auto second = Disposal::record(town.db(), u"H31-7"_s);
        QCOMPARE(second->doneAt, u"2019-04-30"_s);
        QVERIFY(second->objectId);
        QCOMPARE(town.text(u"SELECT state FROM object WHERE number = '%1'"_s.arg(asset)), u"disposed"_s);
        QCOMPARE(town.text(u"SELECT thing FROM disposal WHERE thing LIKE 'K-99%'"_s), u"K-99 古い端末（架空）"_s);
        const QList<Journal::Entry> told = Journal::entries(town.db(), {Journal::ObjectRef{u"disposal"_s, first->id}, {}, {}, {}, {}, {}});
        QCOMPARE(told.size(), 1);
        QVERIFY(Register::storyOf(town.db(), *town.blueprint, told.first()).lines.join(u' ').contains(u"FD 20枚"_s));
        QCOMPARE(town.number(u"SELECT count(*) FROM breach"_s), 0); // nobody is judged for what an old book lacks
        QVERIFY(town.isSound());
        // The same book again says the same; what it says otherwise is not written over.
        const QJsonObject again = town.take(u"disposal"_s, "廃棄記録番号,品名,処理内容\r\nH30-1,FD 20枚（架空）,\r\nH31-7,,埋設\r\n", {{u"onDuplicate"_s, u"update"_s}});
        QCOMPARE(Lists::counts(again), u"2 = 1 + 1 + 0"_s);
        QCOMPARE(Disposal::record(town.db(), u"H31-7"_s)->content, u"業者"_s);
    }

    void aListWrittenOutComesInWithoutADifference_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("asXlsx");
        for (const QString &kind : {u"unit"_s, u"person"_s, u"place"_s, u"disposal"_s}) {
            QTest::addRow("%s as CSV", qPrintable(kind)) << kind << false;
            QTest::addRow("%s as XLSX", qPrintable(kind)) << kind << true;
        }
    }

    void aListWrittenOutComesInWithoutADifference()
    {
        QFETCH(QString, kind);
        QFETCH(bool, asXlsx);
        Lists town;
        town.take(u"unit"_s, kUnits);
        town.take(u"person"_s, "氏名,かな,所属,役職,役割,外部,着任日\r\n架空 花子,かくう,総務課,課長,番人,,R7.4.1\r\n委託 次郎,,会計室,,,○,\r\n");
        town.take(u"place"_s, "名称,上の場所,施錠,管理する組織,備考\r\n北庁舎,,,,\r\n第1書庫,北庁舎,○,総務課,\"二行の\n備考\"\r\n書庫,,×,,\r\n書庫,北庁舎,,,\r\n");
        town.take(u"disposal"_s, "対象,廃棄日,方法,処理内容,備考\r\nFD（架空）,平成30年度,焼却,焼いた,\r\nPC（架空）,R5.4.1,粉砕,砕いた,業者\r\n");
        const Register::Intake *intake = town.blueprint->intake(kind);
        const Takeover::ListTable table = Takeover::listTable(town.db(), *intake, town.clock->today(), {});
        const QString path = town.dir.filePath(asXlsx ? u"out.xlsx"_s : u"out.csv"_s);
        const auto written = Takeover::exportList(path, *intake, table, Exchange::CsvEncoding::Utf8Bom);
        QVERIFY(written.has_value());
        QVERIFY(*written >= 2);
        const QString rows = u"SELECT group_concat(id || ':' || revision || ':' || name, '|') FROM "_s;
        const QString before = kind == u"disposal"_s ? town.text(u"SELECT group_concat(number) FROM disposal"_s) : town.text(rows + kind);
        const Register::Outcome back = town.act(u"ledger.takeOver"_s, {{u"kind"_s, kind}, {u"file"_s, path}, {u"onDuplicate"_s, u"update"_s}});
        QVERIFY2(back.has_value(), qPrintable(RegisterFixture::fields(back).join(u' ')));
        QCOMPARE(back->result.value(u"refused"_s).toInt(), 0);
        QCOMPARE(back->result.value(u"accepted"_s).toInt(), int(*written));
        QCOMPARE(back->result.value(u"updated"_s).toInt(), int(*written));
        QCOMPARE(kind == u"disposal"_s ? town.text(u"SELECT group_concat(number) FROM disposal"_s) : town.text(rows + kind), before);
        QCOMPARE(Takeover::listTable(town.db(), *intake, town.clock->today(), {}).rows, table.rows);
        QCOMPARE(town.number(u"SELECT count(*) FROM role_held"_s), 1);
    }

    void aBatchIsTakenBackWhileNothingDependsOnIt()
    {
        Lists town;
        const qint64 units = town.take(u"unit"_s, kUnits).value(u"batch"_s).toInteger();
        const qint64 persons = town.take(u"person"_s, "氏名,所属,役割\r\n架空 花子,総務課,番人\r\n").value(u"batch"_s).toInteger();
        const auto undo = [&town](qint64 batch) { return town.act(u"ledger.undo"_s, {{u"batch"_s, QString::number(batch)}, {u"reason"_s, u"別の年の一覧"_s}}); };
        QCOMPARE(RegisterFixture::fields(undo(units)), QStringList{u"batch"_s}); // a person is there
        QCOMPARE(town.units().size(), 5);
        const Register::Outcome gone = undo(persons);
        QVERIFY(gone.has_value());
        QCOMPARE(gone->result.value(u"voided"_s).toInt(), 1);
        QVERIFY(town.persons().isEmpty());
        QCOMPARE(town.number(u"SELECT count(*) FROM role_held WHERE state = 'active'"_s), 0);
        const Register::Outcome all = undo(units);
        QVERIFY2(all.has_value(), qPrintable(RegisterFixture::fields(all).join(u' ')));
        QCOMPARE(all->result.value(u"voided"_s).toInt(), 4);
        QCOMPARE(town.units().size(), 1);
        QCOMPARE(RegisterFixture::fields(undo(units)), QStringList{u"batch"_s}); // once
        QVERIFY(town.isSound());
        QCOMPARE(Lists::counts(town.take(u"unit"_s, kUnits)), u"4 = 4 + 0 + 0"_s); // and in again
    }

    void takingBackOldDisposalsBringsTheAssetBack()
    {
        Lists town;
        const QString asset = town.act(u"asset.register"_s, {{u"name"_s, u"旧サーバー（架空）"_s}, {u"unit"_s, 1}})->result.value(u"number"_s).toString();
        const QString before = town.text(u"SELECT state FROM object WHERE number = '%1'"_s.arg(asset));
        const QByteArray book = "廃棄記録番号,管理番号,廃棄年月日,廃棄方法\r\nR5-1," + asset.toUtf8() + ",R5.4.1,粉砕\r\n";
        const qint64 batch = town.take(u"disposal"_s, book).value(u"batch"_s).toInteger();
        QVERIFY(town.act(u"ledger.undo"_s, {{u"batch"_s, QString::number(batch)}, {u"reason"_s, u"別の課の廃棄簿"_s}}).has_value());
        QCOMPARE(town.text(u"SELECT state FROM object WHERE number = '%1'"_s.arg(asset)), before);
        QCOMPARE(Lists::counts(town.take(u"disposal"_s, book)), u"1 = 1 + 0 + 0"_s); // its number stays with the cancelled one
        QVERIFY(town.text(u"SELECT remarks FROM disposal WHERE cancelled_at IS NULL"_s).contains(u"R5-1"_s));
        QVERIFY(town.isSound());
    }

    void aCancelledListChangesNothing()
    {
        Lists town;
        Register::Request request;
        request.act = u"ledger.takeOver"_s;
        request.params = {{u"kind"_s, u"unit"_s}, {u"file"_s, town.csv(u"一覧.csv"_s, kUnits)}};
        request.progress = std::make_shared<Support::Progress>();
        request.progress->cancel();
        QVERIFY(!Register::performOn(town.db(), *town.blueprint, *town.clock, request).has_value());
        QCOMPARE(town.units().size(), 1);
        QVERIFY(town.isSound());
    }
};

QTEST_GUILESS_MAIN(TstIntake)
#include "tst_intake.moc"
