// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalqueries.h"
#include "models/journal/history.h"
#include "models/register/openitems.h"
#include "tests/assets/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

class TstDisposalService : public QObject
{
    Q_OBJECT

    /// What the council asks of a record, all of it.
    static QJsonObject complete(const QString &number)
    {
        return {{u"asset"_s, number}, {u"doneAt"_s, u"R8.3.30 14:05"_s}, {u"method"_s, u"物理破壊"_s}, {u"content"_s, u"ディスクを粉砕"_s},
                {u"person"_s, u"架空 花子"_s}, {u"permitNumber"_s, u"8情許第1号"_s}};
    }
    static QStringList breaches(TestRegister &town)
    {
        QStringList rules;
        for (const Register::OpenBreach &breach : Register::openBreaches(town.db()))
            rules.append(breach.rule);
        rules.sort();
        return rules;
    }

private slots:
    void recordsWhatWasDone();
    void thePolicyOnlyAdvises_data();
    void thePolicyOnlyAdvises();
    void aThingNamedInWords();
    void whatIsMissingIsAFieldError_data();
    void whatIsMissingIsAFieldError();
    void timesAreReadInEverySpelling_data();
    void timesAreReadInEverySpelling();
    void withoutATimeTheRequestSays_data();
    void withoutATimeTheRequestSays();
    void methodsByCodeLabelOrWords_data();
    void methodsByCodeLabelOrWords();
    void numbersCountInTheFiscalYear();
    void whatWasDisposedStaysAsItIs();
    void whatWasVoidedIsNotDisposed();
    void cancellingBringsBack_data();
    void cancellingBringsBack();
    void cancellingIsDoneOnceAndWithAReason();
    void cancellingClosesItsBreaches();
    void theThingIsFrozen();
    void theStoryIsTold();
    void aDryRunWritesNothing();
    void whoMayNotSeeMayNotRecord();
};

void TstDisposalService::recordsWhatWasDone()
{
    TestRegister council(u"buzen"_s);
    const QString number = council.asset(u"旧サーバー"_s, {{u"levels"_s, levels(u"3A"_s, u"1"_s, u"1"_s)}});
    QJsonObject params = complete(number);
    params.insert(u"permittedBy"_s, u"責任者 議長"_s);
    params.insert(u"place"_s, u"第1書庫"_s);
    params.insert(u"witness"_s, u"架空 次郎"_s);
    params.insert(u"remarks"_s, u"業者の証明書あり"_s);
    const Register::Outcome outcome = council.act(u"disposal.record"_s, params);
    QVERIFY(outcome);
    QVERIFY(outcome->findings.isEmpty());
    QCOMPARE(outcome->result.value(u"number"_s).toString(), u"D-2025-0001"_s); // 30 March is still the fiscal year before
    const auto record = Disposal::record(council.db(), u"D-2025-0001"_s);
    QVERIFY(record);
    QCOMPARE(record->thing, QString(number + u" 旧サーバー"_s));
    QCOMPARE(record->doneAt, u"2026-03-30T14:05"_s);
    QCOMPARE(record->method, u"destroy"_s);
    QCOMPARE(Disposal::methodLabel(council.db(), *record), u"物理破壊"_s);
    QCOMPARE(record->content, u"ディスクを粉砕"_s);
    QCOMPARE(record->person, u"架空 花子"_s);
    QCOMPARE(record->permitNumber, u"8情許第1号"_s);
    QCOMPARE(record->permittedBy, u"責任者 議長"_s);
    QCOMPARE(record->place, u"第1書庫"_s);
    QCOMPARE(record->witness, u"架空 次郎"_s);
    QCOMPARE(record->remarks, u"業者の証明書あり"_s);
    QCOMPARE(record->levels.value(u"C"_s), u"3A"_s);
    QCOMPARE(record->previousState, u"active"_s);
    QVERIFY(record->policyVersionId > 0);
    QVERIFY(!record->isCancelled());
    const Assets::Asset asset = council.load(number);
    QCOMPARE(asset.object.state, u"disposed"_s);
    QCOMPARE(record->objectId, std::optional(asset.object.id));
    QCOMPARE(record->unitId, asset.object.unitId);
    QCOMPARE(council.count(u"breach"_s), 0);
    Assets::Filter words;
    words.text = u"サーバー"_s;
    QCOMPARE(Assets::Queries(council.db(), {}).ids(words).size(), 1); // stays for ever
    QVERIFY(council.isSound());
}

void TstDisposalService::thePolicyOnlyAdvises_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QJsonObject>("levelsOfAsset");
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QStringList>("expected");
    const QJsonObject council = levels(u"2"_s, u"1"_s, u"1"_s);
    const QJsonObject city{{u"S"_s, u"Ⅱ"_s}};
    const QJsonObject cityLow{{u"S"_s, u"Ⅲ"_s}};
    QTest::newRow("council: all there") << u"buzen"_s << council << QStringList{} << u"destroy"_s << QStringList{};
    QTest::newRow("council: no permit") << u"buzen"_s << council << QStringList{u"permitNumber"_s} << u"destroy"_s << QStringList{u"buzen.disposal-permission"_s};
    QTest::newRow("council: a day without a time") << u"buzen"_s << council << QStringList{u"time"_s} << u"destroy"_s << QStringList{u"buzen.disposal-record"_s};
    QTest::newRow("council: may be restored") << u"buzen"_s << council << QStringList{} << u"erase"_s << QStringList{u"buzen.disposal-method"_s};
    QTest::newRow("council: no person is no gap") << u"buzen"_s << council << QStringList{u"person"_s} << u"destroy"_s << QStringList{};
    QTest::newRow("city: no person") << u"nabari"_s << city << QStringList{u"person"_s} << u"shred"_s << QStringList{u"nabari.disposal-record"_s};
    QTest::newRow("city: neither person nor permit") << u"nabari"_s << city << QStringList{u"person"_s, u"permitNumber"_s} << u"shred"_s
                                                     << QStringList{u"nabari.disposal-permission"_s, u"nabari.disposal-record"_s};
    QTest::newRow("city, lowest class: nothing is asked") << u"nabari"_s << cityLow << QStringList{u"person"_s, u"permitNumber"_s, u"time"_s} << u"erase"_s << QStringList{};
}

void TstDisposalService::thePolicyOnlyAdvises()
{
    QFETCH(QString, policy);
    QFETCH(QJsonObject, levelsOfAsset);
    QFETCH(QStringList, without);
    QFETCH(QString, method);
    QFETCH(QStringList, expected);
    TestRegister town(policy);
    QJsonObject params = complete(town.asset(u"古い資料"_s, {{u"levels"_s, levelsOfAsset}}));
    for (const QString &name : without)
        params.remove(name);
    if (without.contains(u"time"_s))
        params.insert(u"doneAt"_s, u"R8.3.30"_s);
    params.insert(u"method"_s, method);
    const Register::Outcome outcome = town.act(u"disposal.record"_s, params);
    QVERIFY2(outcome, "a fact is never refused");
    for (const Policy::Finding &finding : outcome->findings) {
        QCOMPARE(finding.severity, Policy::Severity::Advise);
        QVERIFY(!finding.clause.isEmpty());
    }
    QCOMPARE(breaches(town), expected);
    for (const Register::OpenBreach &breach : Register::openBreaches(town.db())) {
        QCOMPARE(breach.happenedAt, without.contains(u"time"_s) ? u"2026-03-30"_s : u"2026-03-30T14:05:00Z"_s);
        QCOMPARE(breach.noticedAt, u"2026-04-01T10:02:00Z"_s);
    }
    QVERIFY(town.isSound());
}

void TstDisposalService::aThingNamedInWords()
{
    TestRegister council(u"buzen"_s);
    council.done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
    council.done(u"unit.add"_s, {{u"name"_s, u"事務局"_s}, {u"policy"_s, u"nabari"_s}});
    const QJsonObject params{{u"thing"_s, u"古い鍵の束"_s}, {u"method"_s, u"溶かした"_s}, {u"content"_s, u"工場で溶解"_s}};
    const QJsonObject first = council.done(u"disposal.record"_s, params);
    const auto record = Disposal::record(council.db(), first.value(u"number"_s).toString());
    QCOMPARE(record->thing, u"古い鍵の束"_s);
    QVERIFY(!record->objectId);
    QVERIFY(record->levels.isEmpty());
    QCOMPARE(record->method, u"溶かした"_s);
    QCOMPARE(record->unitId, std::optional(Organization::findUnit(council.db(), u"架空町"_s)->id)); // the register's first
    QCOMPARE(breaches(council), QStringList{u"buzen.disposal-permission"_s}); // asked whatever the class
    QJsonObject ofOffice = params;
    ofOffice.insert(u"unit"_s, u"事務局"_s);
    const auto second = Disposal::record(council.db(), council.done(u"disposal.record"_s, ofOffice).value(u"number"_s).toString());
    QCOMPARE(second->unitId, std::optional(Organization::findUnit(council.db(), u"事務局"_s)->id));
    QVERIFY(second->policyVersionId != record->policyVersionId);
    QCOMPARE(breaches(council).size(), 1); // the city asks from class Ⅱ on; what has no class is only advised on
}

void TstDisposalService::whatIsMissingIsAFieldError_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QStringList>("fields");
    const QJsonObject base{{u"thing"_s, u"古い鍵"_s}, {u"method"_s, u"destroy"_s}, {u"content"_s, u"切断"_s}};
    const auto with = [&base](const QString &name, const QJsonValue &value) {
        QJsonObject params = base;
        if (value.isUndefined())
            params.remove(name);
        else
            params.insert(name, value);
        return params;
    };
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("nothing disposed of") << with(u"thing"_s, none) << QStringList{u"asset"_s};
    QTest::newRow("both a number and words") << with(u"asset"_s, u"A-架空町-0001"_s) << QStringList{u"asset"_s};
    QTest::newRow("no method") << with(u"method"_s, none) << QStringList{u"method"_s};
    QTest::newRow("no content") << with(u"content"_s, u"　"_s) << QStringList{u"content"_s};
    QTest::newRow("tomorrow") << with(u"doneAt"_s, u"2026-04-02"_s) << QStringList{u"doneAt"_s};
    QTest::newRow("later today") << with(u"doneAt"_s, u"2026-04-01 10:03"_s) << QStringList{u"doneAt"_s};
    QTest::newRow("no such day") << with(u"doneAt"_s, u"2026-02-30"_s) << QStringList{u"doneAt"_s};
    QTest::newRow("no such time") << with(u"doneAt"_s, u"2026-03-30 25:00"_s) << QStringList{u"doneAt"_s};
    QTest::newRow("a month is no day") << with(u"doneAt"_s, u"令和8年3月"_s) << QStringList{u"doneAt"_s};
    QTest::newRow("words") << with(u"doneAt"_s, u"先日"_s) << QStringList{u"doneAt"_s};
    QTest::newRow("a unit that is not there") << with(u"unit"_s, u"月面課"_s) << QStringList{u"unit"_s};
}

void TstDisposalService::whatIsMissingIsAFieldError()
{
    QFETCH(QJsonObject, params);
    QFETCH(QStringList, fields);
    TestRegister town;
    town.asset(u"台帳"_s);
    const qint64 entries = town.count(u"journal_entry"_s);
    QCOMPARE(wrongFields(town.act(u"disposal.record"_s, params)), fields);
    QCOMPARE(town.count(u"disposal"_s), 0);
    QCOMPARE(town.count(u"journal_entry"_s), entries);
}

void TstDisposalService::timesAreReadInEverySpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("ISO day") << u"2026-03-30"_s << u"2026-03-30"_s;
    QTest::newRow("era in full") << u"令和８年３月３０日"_s << u"2026-03-30"_s;
    QTest::newRow("era and time in words") << u"令和8年3月30日 午後2時5分"_s << u"2026-03-30T14:05"_s;
    QTest::newRow("short era and time") << u"R8.3.30 9:07"_s << u"2026-03-30T09:07"_s;
    QTest::newRow("slashes and time") << u"2026/3/30 14:05"_s << u"2026-03-30T14:05"_s;
    QTest::newRow("this very minute") << u"2026-04-01 10:02"_s << u"2026-04-01T10:02"_s;
    QTest::newRow("today") << u"R8.4.1"_s << u"2026-04-01"_s;
}

void TstDisposalService::timesAreReadInEverySpelling()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    TestRegister town;
    const QJsonObject result = town.done(u"disposal.record"_s, {{u"thing"_s, u"鍵"_s}, {u"method"_s, u"destroy"_s}, {u"content"_s, u"切断"_s}, {u"doneAt"_s, typed}});
    QCOMPARE(Disposal::record(town.db(), result.value(u"number"_s).toString())->doneAt, stored);
}

void TstDisposalService::withoutATimeTheRequestSays_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("stored");
    QTest::newRow("now") << QString() << u"2026-04-01T10:02"_s;
    QTest::newRow("a day") << u"R8.3.1"_s << u"2026-03-01"_s;
    QTest::newRow("a day and time") << u"2026-03-01 08:30"_s << u"2026-03-01T08:30"_s;
}

void TstDisposalService::withoutATimeTheRequestSays()
{
    QFETCH(QString, at);
    QFETCH(QString, stored);
    TestRegister town;
    const QJsonObject result = town.done(u"disposal.record"_s, {{u"thing"_s, u"鍵"_s}, {u"method"_s, u"destroy"_s}, {u"content"_s, u"切断"_s}}, {{}, {}, at, false});
    QCOMPARE(Disposal::record(town.db(), result.value(u"number"_s).toString())->doneAt, stored);
}

void TstDisposalService::methodsByCodeLabelOrWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("label");
    QTest::newRow("code") << u"shred"_s << u"shred"_s << u"裁断・細断"_s;
    QTest::newRow("label") << u"裁断・細断"_s << u"shred"_s << u"裁断・細断"_s;
    QTest::newRow("label in other width") << u"裁断･細断"_s << u"shred"_s << u"裁断・細断"_s;
    QTest::newRow("words") << u"海に沈めた"_s << u"海に沈めた"_s << u"海に沈めた"_s;
}

void TstDisposalService::methodsByCodeLabelOrWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QFETCH(QString, label);
    TestRegister town;
    const QJsonObject result = town.done(u"disposal.record"_s, {{u"thing"_s, u"鍵"_s}, {u"method"_s, typed}, {u"content"_s, u"切断"_s}});
    const auto record = Disposal::record(town.db(), result.value(u"number"_s).toString());
    QCOMPARE(record->method, stored);
    QCOMPARE(Disposal::methodLabel(town.db(), *record), label);
}

void TstDisposalService::numbersCountInTheFiscalYear()
{
    TestRegister town;
    const auto next = [&town](const QString &doneAt) {
        return town.done(u"disposal.record"_s, {{u"thing"_s, u"鍵"_s}, {u"method"_s, u"destroy"_s}, {u"content"_s, u"切断"_s}, {u"doneAt"_s, doneAt}})
            .value(u"number"_s).toString();
    };
    QCOMPARE(next(u"2026-04-01"_s), u"D-2026-0001"_s);
    QCOMPARE(next(u"2026-03-31"_s), u"D-2025-0001"_s);
    QCOMPARE(next(u"2026-04-01"_s), u"D-2026-0002"_s);
    town.done(u"disposal.cancel"_s, {{u"disposal"_s, u"D-2026-0002"_s}, {u"reason"_s, u"誤り"_s}});
    QCOMPARE(next(u"2026-04-01"_s), u"D-2026-0003"_s); // a cancelled number is never given again
    QCOMPARE(town.count(u"number_counter"_s), 0); // nothing derived to go wrong
}

void TstDisposalService::whatWasDisposedStaysAsItIs() // INV-19
{
    TestRegister town;
    const QString number = town.asset(u"旧端末"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    const QString unclassified = town.asset(u"旧帳簿"_s);
    town.done(u"disposal.record"_s, complete(number));
    town.done(u"disposal.record"_s, complete(unclassified));
    const auto rows = [&town] { return town.dump(u"asset"_s) + town.dump(u"object"_s) + town.dump(u"disposal"_s) + town.dump(u"classification"_s); };
    const QStringList before = rows();
    QCOMPARE(refusedBy(town.act(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}, {u"reason"_s, u"上げる"_s}})),
             QStringList{u"object.disposed"_s});
    QVERIFY(refusedBy(town.act(u"asset.edit"_s, {{u"asset"_s, unclassified}, {u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}})).contains(u"object.disposed"_s));
    QCOMPARE(wrongFields(town.act(u"disposal.record"_s, complete(number))), QStringList{u"asset"_s});
    QCOMPARE(wrongFields(town.act(u"asset.void"_s, {{u"asset"_s, number}, {u"reason"_s, u"消したい"_s}})), QStringList{u"asset"_s});
    QCOMPARE(rows(), before);
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"証明書は綴りに"_s}}); // a remark may still be put right
    QCOMPARE(town.load(number).object.state, u"disposed"_s);
    QVERIFY(town.isSound());
}

void TstDisposalService::whatWasVoidedIsNotDisposed()
{
    TestRegister town;
    const QString number = town.asset(u"誤りの行"_s);
    town.done(u"asset.void"_s, {{u"asset"_s, number}, {u"reason"_s, u"誤り"_s}});
    QCOMPARE(wrongFields(town.act(u"disposal.record"_s, complete(number))), QStringList{u"asset"_s});
    const Register::Outcome missing = town.act(u"disposal.record"_s, complete(u"A-9999"_s));
    QCOMPARE(std::get<Support::Error>(missing.error()).code, Support::ErrorCode::NotFound);
}

void TstDisposalService::cancellingBringsBack_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("state");
    QTest::newRow("in force") << QJsonObject{{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}} << u"active"_s;
    QTest::newRow("a draft") << QJsonObject{} << u"draft"_s;
    QTest::newRow("asked for") << QJsonObject{{u"classUnknown"_s, true}} << u"asking"_s;
}

void TstDisposalService::cancellingBringsBack()
{
    QFETCH(QJsonObject, params);
    QFETCH(QString, state);
    TestRegister town;
    const QString number = town.asset(u"旧端末"_s, params);
    const QString disposal = town.done(u"disposal.record"_s, complete(number)).value(u"number"_s).toString();
    QCOMPARE(town.load(number).object.state, u"disposed"_s);
    const QJsonObject result = town.done(u"disposal.cancel"_s, {{u"disposal"_s, disposal}, {u"reason"_s, u"番号の取り違え"_s}});
    QCOMPARE(result.value(u"state"_s).toString(), state);
    QCOMPARE(town.load(number).object.state, state);
    const auto record = Disposal::record(town.db(), disposal);
    QVERIFY(record->isCancelled()); // the record stays
    QCOMPARE(record->cancelReason, u"番号の取り違え"_s);
    town.done(u"disposal.record"_s, complete(number)); // and may be disposed of in truth
    QCOMPARE(Disposal::records(town.db(), {}).size(), 2);
    QVERIFY(town.isSound());
}

void TstDisposalService::cancellingIsDoneOnceAndWithAReason()
{
    TestRegister town;
    const QString disposal = town.done(u"disposal.record"_s, complete(town.asset(u"旧端末"_s))).value(u"number"_s).toString();
    QCOMPARE(wrongFields(town.act(u"disposal.cancel"_s, {{u"disposal"_s, disposal}, {u"reason"_s, u" "_s}})), QStringList{u"reason"_s});
    QCOMPARE(wrongFields(town.act(u"disposal.cancel"_s, {{u"disposal"_s, disposal}})), QStringList{u"reason"_s});
    town.done(u"disposal.cancel"_s, {{u"disposal"_s, disposal}, {u"reason"_s, u"誤り"_s}});
    QCOMPARE(wrongFields(town.act(u"disposal.cancel"_s, {{u"disposal"_s, disposal}, {u"reason"_s, u"もう一度"_s}})), QStringList{u"disposal"_s});
    QCOMPARE(Disposal::record(town.db(), disposal)->cancelReason, u"誤り"_s);
    const Register::Outcome missing = town.act(u"disposal.cancel"_s, {{u"disposal"_s, u"D-1900-0001"_s}, {u"reason"_s, u"誤り"_s}});
    QCOMPARE(std::get<Support::Error>(missing.error()).code, Support::ErrorCode::NotFound);
    // A thing in words has no state to go back to.
    const QString words = town.done(u"disposal.record"_s, {{u"thing"_s, u"鍵"_s}, {u"method"_s, u"destroy"_s}, {u"content"_s, u"切断"_s}}).value(u"number"_s).toString();
    town.done(u"disposal.cancel"_s, {{u"disposal"_s, words}, {u"reason"_s, u"誤り"_s}});
}

void TstDisposalService::cancellingClosesItsBreaches()
{
    TestRegister council(u"buzen"_s);
    QJsonObject params = complete(council.asset(u"甲"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}}));
    params.remove(u"permitNumber"_s);
    const QString first = council.done(u"disposal.record"_s, params).value(u"number"_s).toString();
    params.insert(u"asset"_s, council.asset(u"乙"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}}));
    council.done(u"disposal.record"_s, params);
    QCOMPARE(breaches(council).size(), 2);
    council.done(u"disposal.cancel"_s, {{u"disposal"_s, first}, {u"reason"_s, u"取り違え"_s}});
    QCOMPARE(breaches(council).size(), 1); // the other one's stays
    QCOMPARE(council.count(u"breach WHERE remedy LIKE '%取り違え%'"_s), 1);
    QVERIFY(council.isSound());
}

void TstDisposalService::theThingIsFrozen()
{
    TestRegister town;
    const QString number = town.asset(u"旧端末"_s);
    const QString disposal = town.done(u"disposal.record"_s, complete(number)).value(u"number"_s).toString();
    town.done(u"asset.edit"_s, {{u"asset"_s, number}, {u"name"_s, u"別の名前"_s}, {u"number"_s, u"Z-1"_s}});
    QCOMPARE(Disposal::record(town.db(), disposal)->thing, QString(number + u" 旧端末"_s));
    town.done(u"disposal.cancel"_s, {{u"disposal"_s, disposal}, {u"reason"_s, u"誤り"_s}}); // found by its id, whatever it is called now
    QCOMPARE(town.load(u"Z-1"_s).object.state, u"draft"_s);
}

void TstDisposalService::theStoryIsTold()
{
    TestRegister town;
    const QString number = town.asset(u"旧端末"_s);
    const QString disposal = town.done(u"disposal.record"_s, complete(number), {{}, {}, u"R8.3.30"_s, false}).value(u"number"_s).toString();
    Journal::EntryFilter ofAsset;
    ofAsset.object = Journal::ObjectRef{u"asset"_s, town.load(number).object.id};
    const QList<Journal::Entry> entries = Journal::entries(town.db(), ofAsset);
    QCOMPARE(entries.first().act, u"disposal.record"_s);
    QCOMPARE(entries.first().actedAt, u"2026-03-30"_s);
    const Register::Act *act = blueprint()->act(u"disposal.record"_s);
    const QString told = act->descriptor.tell(entries.first());
    for (const QString &wanted : {disposal, number, u"旧端末"_s, u"令和8年3月30日 14:05"_s, u"物理破壊"_s})
        QVERIFY2(told.contains(wanted), qPrintable(wanted));
    Journal::EntryFilter ofRecord;
    ofRecord.object = Journal::ObjectRef{u"disposal"_s, Disposal::record(town.db(), disposal)->id};
    QCOMPARE(Journal::entries(town.db(), ofRecord).size(), 1);
    town.done(u"disposal.cancel"_s, {{u"disposal"_s, disposal}, {u"reason"_s, u"取り違え"_s}});
    QCOMPARE(Journal::entries(town.db(), ofRecord).size(), 2);
    QCOMPARE(Journal::entries(town.db(), ofAsset).first().summary.value(u"reason"_s).toString(), u"取り違え"_s);
}

void TstDisposalService::aDryRunWritesNothing()
{
    TestRegister town;
    const QString number = town.asset(u"旧端末"_s);
    With dry;
    dry.dryRun = true;
    const Register::Outcome outcome = town.act(u"disposal.record"_s, complete(number), dry);
    QVERIFY(outcome);
    QVERIFY(!outcome->consequences.isEmpty()); // what follows is said before
    QCOMPARE(town.count(u"disposal"_s), 0);
    QCOMPARE(town.load(number).object.state, u"draft"_s);
}

void TstDisposalService::whoMayNotSeeMayNotRecord() // INV-44
{
    TestRegister town;
    town.done(u"unit.add"_s, {{u"name"_s, u"福祉課"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}});
    const QString number = town.asset(u"相談記録"_s, {{u"unit"_s, u"福祉課"_s}, {u"accessScope"_s, u"unit"_s}});
    const qint64 outside = town.done(u"person.add"_s, {{u"name"_s, u"税務 二郎"_s}, {u"unit"_s, u"税務課"_s}}).value(u"id"_s).toInteger();
    QCOMPARE(refusedBy(town.act(u"disposal.record"_s, complete(number), {{}, outside, {}, false})), QStringList{u"register.visibility"_s});
    const qint64 inside = town.done(u"person.add"_s, {{u"name"_s, u"福祉 一子"_s}, {u"unit"_s, u"福祉課"_s}}).value(u"id"_s).toInteger();
    const QString disposal = town.done(u"disposal.record"_s, complete(number), {{}, inside, {}, false}).value(u"number"_s).toString();
    const QJsonObject cancel{{u"disposal"_s, disposal}, {u"reason"_s, u"誤り"_s}};
    QCOMPARE(refusedBy(town.act(u"disposal.cancel"_s, cancel, {{}, outside, {}, false})), QStringList{u"register.visibility"_s});
    QVERIFY(town.act(u"disposal.cancel"_s, cancel, {{}, inside, {}, false}));
}

QTEST_GUILESS_MAIN(TstDisposalService)
#include "tst_disposalservice.moc"
