// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/verify.h"
#include "models/register/foldercsv.h"
#include "models/register/folderin.h"
#include "models/register/folderout.h"
#include "models/register/indexcheck.h"
#include "models/register/policies.h"
#include "models/search/index.h"
#include "tests/support/registerfixture.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), contentOf(path));
    }
    return files;
}

/// Every row of every table, values with their kinds.
QStringList everything(Storage::Connection &db, const Journal::Catalogue &catalogue)
{
    QStringList tables = catalogue.derived();
    tables.removeIf([](const QString &table) { return table.startsWith("search_"_L1); });
    for (const Journal::TableDescriptor &table : catalogue.tables())
        tables.append(table.table);
    QStringList rows;
    for (const QString &table : tables) {
        Storage::Query query(db, u"SELECT * FROM "_s + table + u" ORDER BY 1"_s);
        query.run();
        while (query.next()) {
            QString row = table;
            for (int column = 0; query.value(column).isValid(); ++column)
                row += u"|%1:%2"_s.arg(query.isNull(column) ? u"null"_s : QLatin1StringView(query.value(column).typeName()))
                           .arg(query.value(column).typeId() == QMetaType::QByteArray ? QString::fromLatin1(query.bytes(column).toHex()) : query.text(column));
            rows.append(row);
        }
    }
    return rows;
}

/// A rule that refuses, for an entry that tells of a refusal.
Register::Outcome refuse(RegisterFixture &town)
{
    auto blueprint = std::make_shared<Register::Blueprint>(*town.blueprint);
    Register::Act act;
    act.descriptor = {u"test.refused"_s, u"試し"_s, {}, {}, u"unit"_s, {}};
    act.plan = [](Register::ActContext &, const QJsonObject &) {
        Register::Plan plan;
        Policy::Finding finding;
        finding.rule = u"test.rule"_s;
        finding.severity = Policy::Severity::Ban;
        finding.text = u"できません（架空）。"_s;
        plan.findings = {finding};
        plan.object = {u"unit"_s, 1};
        return plan;
    };
    blueprint->acts.push_back(act);
    Register::Request request;
    request.act = u"test.refused"_s;
    return Register::performOn(town.db(), *blueprint, *town.clock, request);
}

/// Something in every corner: own fields, aliases, an attachment, what is void, disposed, cancelled and refused, and texts that
/// are hard on a CSV file.
struct FullTown : RegisterFixture
{
    FullTown()
    {
        const auto done = [this](const QString &name, const QJsonObject &params) {
            const Register::Outcome outcome = act(name, params);
            if (!outcome)
                qFatal("%s: %s", qPrintable(name), qPrintable(fields(outcome).join(u' ')));
            return outcome->result;
        };
        const QString policy = Register::storedPolicies(db()).first().code;
        done(u"unit.add"_s, {{u"name"_s, u"=総務課,\"架空\""_s}, {u"code"_s, u"0102"_s}, {u"parent"_s, 1}});
        done(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, 1}, {u"post"_s, u"'課長"_s}});
        done(u"role.assign"_s, {{u"role"_s, u"watch"_s}, {u"person"_s, 1}, {u"policy"_s, policy}});
        done(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}, {u"lockable"_s, true}, {u"remarks"_s, u"一行目\r\n二行目\n\"三\"行目"_s}});
        done(u"place.add"_s, {{u"name"_s, u"－棚＝A"_s}, {u"parent"_s, u"第1書庫"_s}});
        done(u"field.add"_s, {{u"label"_s, u"鍵の番号（架空）"_s}});
        const QString first = done(u"asset.register"_s, {{u"name"_s, u"議案書（架空）𠮷"_s}, {u"unit"_s, 1}, {u"place"_s, u"第1書庫"_s},
                                                         {u"aliases"_s, QJsonArray{u"旧-1"_s, u"00012"_s}},
                                                         {u"custom"_s, QJsonObject{{u"鍵の番号（架空）"_s, u"@7"_s}}}}).value(u"number"_s).toString();
        done(u"asset.edit"_s, {{u"asset"_s, first}, {u"remarks"_s, u"+1, \"引用\", 〜"_s}});
        const QString second = done(u"asset.register"_s, {{u"name"_s, u"誤り（架空）"_s}, {u"unit"_s, 1}}).value(u"number"_s).toString();
        done(u"asset.void"_s, {{u"asset"_s, second}, {u"reason"_s, u"二重"_s}});
        const QString third = done(u"asset.register"_s, {{u"name"_s, u"古い媒体（架空）"_s}, {u"unit"_s, 1}}).value(u"number"_s).toString();
        const QJsonObject disposal{{u"asset"_s, third}, {u"doneAt"_s, u"2026-04-01"_s}, {u"method"_s, u"粉砕"_s}, {u"content"_s, u"業者"_s}, {u"person"_s, u"架空"_s}};
        const QString record = done(u"disposal.record"_s, disposal).value(u"number"_s).toString();
        done(u"disposal.cancel"_s, {{u"disposal"_s, record}, {u"reason"_s, u"対象誤り"_s}});
        done(u"disposal.record"_s, disposal);
        done(u"policy.attach"_s, {{u"policy"_s, policy}, {u"file"_s, policyFile(QByteArray("\0\x01\xFF架空の規程", 18), u"規程 (1).bin"_s)}});
        if (refuse(*this).has_value())
            qFatal("it was not refused");
    }
    QString out(const QString &name)
    {
        const auto written = Register::writeFolder(path, blueprint->catalogue, dir.filePath(name));
        if (!written)
            qFatal("%s", qPrintable(written.error().message + written.error().detail));
        return dir.filePath(name);
    }
    /// The hash in the manifest follows what was done to a file: then only the content itself can tell.
    void sign(const QString &folder, const QString &file)
    {
        const QByteArray bytes = contentOf(folder + u'/' + file);
        QJsonObject manifest = QJsonDocument::fromJson(contentOf(folder + u"/manifest.json"_s)).object();
        for (const QString &list : {u"tables"_s, u"documents"_s}) {
            QJsonArray files = manifest.value(list).toArray();
            for (qsizetype i = 0; i < files.size(); ++i) {
                QJsonObject one = files[i].toObject();
                if (one.value(u"file"_s).toString() != file)
                    continue;
                one.insert(u"bytes"_s, bytes.size());
                one.insert(u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
                files[i] = one;
            }
            manifest.insert(list, files);
        }
        put(folder + u"/manifest.json"_s, QJsonDocument(manifest).toJson());
    }
};

} // namespace

/// The whole register leaves as a folder of CSV and JSON, and comes back without a difference.
class TstFolder final : public QObject
{
    Q_OBJECT

private slots:
    void outAndInAgainIsTheSameRegister()
    {
        FullTown town;
        const QString folder = town.out(u"全体"_s);
        const QString copy = town.dir.filePath(u"戻した.daicho"_s);
        const auto made = Register::createFromFolder(copy, folder, *town.blueprint);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message + made.error().detail));
        QVERIFY(made->rows > 30);
        QCOMPARE(made->documents, 2); // the policy and what is attached to it

        Storage::Connection db(copy, Storage::Connection::Mode::ReadWrite);
        QCOMPARE(everything(db, town.blueprint->catalogue), everything(town.db(), town.blueprint->catalogue));
        QCOMPARE(Journal::readHead(db).hash, Journal::readHead(town.db()).hash);
        Journal::Verification sound = Journal::verify(db, town.blueprint->catalogue);
        Register::verifyIndex(db, *town.blueprint, sound);
        QVERIFY(sound.ok());
        QCOMPARE(Search::Index(db).find(u"議案"_s).size(), 1);

        const auto again = Register::writeFolder(copy, town.blueprint->catalogue, town.dir.filePath(u"もう一度"_s));
        QVERIFY(again.has_value());
        QCOMPARE(filesOf(town.dir.filePath(u"もう一度"_s)), filesOf(folder));
    }

    void pathsMayBeSaidFromWhereOneStands()
    {
        FullTown town;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(town.dir.path()));
        const auto written = Register::writeFolder(u"town.daicho"_s, town.blueprint->catalogue, u"全体"_s);
        const auto made = Register::createFromFolder(u"戻した.daicho"_s, u"./全体/"_s, *town.blueprint);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(written.has_value());
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        QVERIFY(QFile::exists(town.dir.filePath(u"戻した.daicho"_s)));
    }

    void theTwinGoesOnAsTheSameRegister()
    {
        FullTown town;
        const QString copy = town.dir.filePath(u"戻した.daicho"_s);
        QVERIFY(Register::createFromFolder(copy, town.out(u"全体"_s), *town.blueprint).has_value());
        town.connection = std::make_unique<Storage::Connection>(copy, Storage::Connection::Mode::ReadWrite);
        const qint64 before = Journal::readHead(town.db()).seq;
        const Register::Outcome next = town.act(u"asset.register"_s, {{u"name"_s, u"次の一件（架空）"_s}, {u"unit"_s, 1}});
        QVERIFY(next.has_value());
        QVERIFY(next->result.value(u"number"_s).toString().endsWith(u"0004"_s)); // numbers are not given twice
        QCOMPARE(next->entry, before + 1);
        QVERIFY(Journal::verify(town.db(), town.blueprint->catalogue).ok());
    }

    void theTablesOpenInASpreadsheet()
    {
        FullTown town;
        const QMap<QString, QByteArray> files = filesOf(town.out(u"全体"_s));
        const QByteArray units = files.value(u"tables/unit.csv"_s);
        QVERIFY(units.startsWith("\xEF\xBB\xBF" "id,uuid,code,name,"));
        QVERIFY(units.contains(",\"0102\",\"'=総務課,\"\"架空\"\"\",,,1,"_ba)); // no formula, no value, a number
        QVERIFY(units.endsWith("\r\n"));
        QVERIFY(files.value(u"tables/person.csv"_s).contains("\"''課長\""_ba)); // its own apostrophe stays its own
        QVERIFY(files.value(u"tables/policy_version.csv"_s).contains(",policies/1-"_ba));
        QCOMPARE(files.value(u"attachments/1-規程 (1).bin"_s), QByteArray("\0\x01\xFF架空の規程", 18));
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            if (it.key().startsWith(u"policies/"_s))
                QVERIFY(QJsonDocument::fromJson(*it).isObject());
        }
        const QJsonObject manifest = QJsonDocument::fromJson(files.value(u"manifest.json"_s)).object();
        QCOMPARE(manifest.value(u"register"_s).toString(), u"星見町（架空）"_s);
        QCOMPARE(manifest.value(u"journal"_s)[u"entries"_s].toInteger(), Journal::readHead(town.db()).seq);
        QVERIFY(!files.contains(u"tables/search_index.csv"_s));
    }

    void alteredFolders_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("isSigned"); ///< the manifest was made to fit
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told"); ///< part of the sentence: the file, and the line when there is one
        const auto row = [](const char *name, const QString &file, const QByteArray &from, const QByteArray &to, bool isSigned, ErrorCode code, const QString &told) {
            QTest::newRow(name) << file << from << to << isSigned << static_cast<int>(code) << told;
        };
        row("a changed cell", u"tables/object.csv"_s, "議案書", "議事録", false, ErrorCode::InvalidInput, u"tables/object.csv"_s);
        row("a changed cell with a new hash", u"tables/object.csv"_s, "議案書", "議事録", true, ErrorCode::Integrity, u"object"_s);
        row("a changed entry with a new hash", u"tables/journal_entry.csv"_s, "二重", "三重", true, ErrorCode::Integrity, u"#"_s);
        row("a changed attachment", u"attachments/1-規程 (1).bin"_s, "架空", "虚構", false, ErrorCode::InvalidInput, u"attachments/1-"_s);
        row("a changed attachment with a new hash", u"attachments/1-規程 (1).bin"_s, "架空", "虚構", true, ErrorCode::Integrity, u"policy_attachment"_s);
        row("a quote that never closes", u"tables/unit.csv"_s, "架空）\",", "架空）,", true, ErrorCode::InvalidInput, u"tables/unit.csv」の 2 行目"_s);
        row("a text where a number belongs", u"tables/place.csv"_s, "\r\n2,", "\r\n二,", true, ErrorCode::InvalidInput, u"tables/place.csv」の 5 行目"_s);
        row("a value too many", u"tables/place.csv"_s, "\r\n2,", "\r\n2,,", true, ErrorCode::InvalidInput, u"tables/place.csv」の 5 行目"_s);
        row("a number twice", u"tables/place.csv"_s, "\r\n2,", "\r\n1,", true, ErrorCode::InvalidInput, u"tables/place.csv」の 5 行目"_s);
        row("a reference to nothing", u"tables/object_alias.csv"_s, "\r\n1,1,", "\r\n1,77,", true, ErrorCode::InvalidInput, u"tables/object_alias.csv」の 2 行目"_s);
        row("another column", u"tables/unit.csv"_s, "id,uuid,code", "id,code,uuid", true, ErrorCode::InvalidInput, u"tables/unit.csv」の 1 行目"_s);
        row("a document of another name", u"tables/policy_version.csv"_s, ",policies/1-", ",policies/2-", true, ErrorCode::InvalidInput, u"tables/policy_version.csv」の 2 行目"_s);
        row("a missing row", u"manifest.json"_s, "\"rows\": 2", "\"rows\": 3", false, ErrorCode::InvalidInput, u"tables/"_s);
        row("another schema", u"manifest.json"_s, "\"schema\": ", "\"schema\": 9", false, ErrorCode::NewerVersion, u"版 9"_s);
        row("another format", u"manifest.json"_s, "\"formatVersion\": 1", "\"formatVersion\": 2", false, ErrorCode::NewerVersion, u"manifest.json"_s);
        row("a manifest that is no JSON", u"manifest.json"_s, "{\n", "{\n\n!", false, ErrorCode::InvalidInput, u"3 行目"_s);
        row("a way out of the folder", u"manifest.json"_s, "tables/unit.csv", "../unit.csv", false, ErrorCode::InvalidInput, u"../unit.csv"_s);
        row("another head", u"manifest.json"_s, "\"head\": \"", "\"head\": \"00", false, ErrorCode::Integrity, u"#"_s);
    }

    void alteredFolders()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, isSigned);
        QFETCH(int, code);
        QFETCH(QString, told);
        FullTown town;
        const QString folder = town.out(u"全体"_s);
        QByteArray bytes = contentOf(folder + u'/' + file);
        const qsizetype at = bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes.replace(at, from.size(), to);
        put(folder + u'/' + file, bytes);
        if (isSigned)
            town.sign(folder, file);
        refused(town, folder, static_cast<ErrorCode>(code), told);
    }

    void missingAndExtraFiles_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("added");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        QTest::newRow("a table is missing") << u"tables/asset.csv"_s << QString() << int(ErrorCode::InvalidInput) << u"tables/asset.csv"_s;
        QTest::newRow("an attachment is missing") << u"attachments/1-規程 (1).bin"_s << QString() << int(ErrorCode::InvalidInput) << u"attachments/1-規程"_s;
        QTest::newRow("the manifest is missing") << u"manifest.json"_s << QString() << int(ErrorCode::NotFound) << u"manifest.json"_s;
        QTest::newRow("a file too many") << QString() << u"tables/more.csv"_s << int(ErrorCode::InvalidInput) << u"tables/more.csv"_s;
    }

    void missingAndExtraFiles()
    {
        QFETCH(QString, removed);
        QFETCH(QString, added);
        QFETCH(int, code);
        QFETCH(QString, told);
        FullTown town;
        const QString folder = town.out(u"全体"_s);
        if (!removed.isEmpty())
            QVERIFY(QFile::remove(folder + u'/' + removed));
        if (!added.isEmpty())
            put(folder + u'/' + added, "x");
        refused(town, folder, static_cast<ErrorCode>(code), told);
    }

    void whatDesktopsLeaveBehindIsPassedOver()
    {
        FullTown town;
        const QString folder = town.out(u"全体"_s);
        put(folder + u"/tables/Thumbs.db"_s, "x");
        QVERIFY(Register::createFromFolder(town.dir.filePath(u"戻した.daicho"_s), folder, *town.blueprint).has_value());
    }

    void aFolderThatHoldsSomethingIsLeftAlone()
    {
        FullTown town;
        QVERIFY(QDir(town.dir.path()).mkpath(u"使用中"_s));
        put(town.dir.filePath(u"使用中/メモ.txt"_s), "架空");
        const auto written = Register::writeFolder(town.path, town.blueprint->catalogue, town.dir.filePath(u"使用中"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidInput);
        QCOMPARE(filesOf(town.dir.filePath(u"使用中"_s)).keys(), QStringList{u"メモ.txt"_s});
        QVERIFY(QDir(town.dir.path()).mkpath(u"空"_s)); // an empty one serves
        QVERIFY(Register::writeFolder(town.path, town.blueprint->catalogue, town.dir.filePath(u"空"_s)).has_value());
        QCOMPARE(Register::writeFolder(town.path, town.blueprint->catalogue, town.dir.filePath(u"ない/中"_s)).error().code, ErrorCode::NotFound);
    }

    void cancellingLeavesNothing()
    {
        FullTown town;
        const QStringList before = QDir(town.dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        Support::Progress stopped;
        stopped.cancel();
        const auto written = Register::writeFolder(town.path, town.blueprint->catalogue, town.dir.filePath(u"全体"_s), &stopped);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(town.dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
        const QString folder = town.out(u"全体"_s);
        const auto made = Register::createFromFolder(town.dir.filePath(u"戻した.daicho"_s), folder, *town.blueprint, &stopped);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(town.dir.filePath(u"戻した.daicho"_s)));
    }

    void aRegisterThatIsThereIsNotOverwritten()
    {
        FullTown town;
        const auto made = Register::createFromFolder(town.path, town.out(u"全体"_s), *town.blueprint);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
        QVERIFY(Journal::verify(town.db(), town.blueprint->catalogue).ok());
    }

    void rowsLongerThanTheBufferComeWhole()
    {
        QTemporaryDir dir;
        const QByteArray one(700'000, 'a');
        const QByteArray two = QByteArray(300'000, 'b').replace(262'143, 2, "\"\""); // a quote on the border of two readings
        put(dir.filePath(u"t.csv"_s), "\xEF\xBB\xBFx,y\r\n\"" + one + "\",\"" + two + "\"\r\n,\"\"\r\n");
        Register::FolderCsv csv(dir.filePath(u"t.csv"_s));
        std::vector<Register::FolderCsv::Cell> row;
        QVERIFY(csv.next(row));
        QVERIFY(csv.next(row));
        QCOMPARE(row[0].bytes, one);
        QCOMPARE(row[1].bytes.size(), two.size() - 1);
        QVERIFY(csv.next(row));
        QVERIFY(row[0].isNothing());
        QVERIFY(!row[1].isNothing() && row[1].bytes.isEmpty());
        QCOMPARE(csv.line(), 3);
        QVERIFY(!csv.next(row));
        QVERIFY(csv.problem().isEmpty());
    }

private:
    void refused(FullTown &town, const QString &folder, ErrorCode code, const QString &told)
    {
        const auto made = Register::createFromFolder(town.dir.filePath(u"戻した.daicho"_s), folder, *town.blueprint);
        QVERIFY(!made);
        QVERIFY2(made.error().code == code, qPrintable(made.error().message + u' ' + made.error().detail));
        QVERIFY2(made.error().message.contains(told), qPrintable(made.error().message));
        QVERIFY(QDir(town.dir.path()).entryList({u"戻した*"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstFolder)
#include "tst_folder.moc"
