// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "models/journal/history.h"
#include "tests/ctl/ctlrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A ledger leaves through daichoctl, is worked on, and comes back.
class TstReturning : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] QString file() const { return path(u"town.daicho"_s); }
    QString write(const QString &name, const QString &text) const
    {
        QFile target(path(name));
        if (!target.open(QIODevice::WriteOnly))
            qFatal("the file cannot be written");
        target.write(text.toUtf8());
        return target.fileName();
    }
    [[nodiscard]] QJsonObject lastOutput() const
    {
        Storage::Connection db(file(), Storage::Connection::Mode::ReadWrite);
        Journal::EntryFilter filter;
        filter.act = u"output.record"_s;
        const QList<Journal::Entry> entries = Journal::entries(db, filter); // newest first
        return entries.isEmpty() ? QJsonObject() : entries.first().summary;
    }
    [[nodiscard]] QString read(const QString &name) const
    {
        QFile source(path(name));
        return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
    }

private slots:
    void init();
    void changedNewAndMissing();
    void lookingAloneWritesNothing();
    void aLowerClassMeetsTheRules_NABARI_5_2_ku();
    void anUnconfirmedDefaultIsOnlyTold();
    void oneLineIsAccepted();
    void theListGoesOutAndComesBack();
    void exportsAreTold();
    void closedRowsAreMaskedAndCounted();
    void jsonLines();
    void allThatCp932Loses();
    void chosenColumnsInTheirOrder();
};

void TstReturning::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QCOMPARE(ctl({u"create"_s, file(), u"--policy"_s, u"general"_s, u"--organization"_s, u"星見町（架空）"_s}).exitCode, 0);
    write(u"first.csv"_s, u"番号,名称,組織,機密性,備考\nA-1,課税台帳,税務課,3B,\nA-2,相談記録,税務課,3A,紙\nA-3,広報写真,総務課,1,\n"_s);
    QCOMPARE(ctl({u"import"_s, file(), path(u"first.csv"_s)}).exitCode, 0);
}

void TstReturning::changedNewAndMissing()
{
    const QString back = write(u"back.csv"_s, u"番号,名称,組織,機密性,備考\nA-1,課税台帳,税務課,3B,\n,新しい台帳,税務課,2,\nA-3,広報の写真,総務課,2,\n"_s);
    const CtlRun run = ctl({u"import"_s, file(), back, u"--compare"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject told = run.json();
    const QJsonArray changed = told.value(u"changed"_s).toArray();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][u"number"_s].toString(), u"A-3"_s);
    QCOMPARE(changed[0][u"line"_s].toInt(), 4);
    const QJsonArray cells = changed[0][u"cells"_s].toArray();
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells[0][u"field"_s].toString(), u"name"_s);
    QCOMPARE(cells[0][u"before"_s].toString(), u"広報写真"_s);
    QCOMPARE(cells[0][u"after"_s].toString(), u"広報の写真"_s);
    QCOMPARE(cells[1][u"field"_s].toString(), u"class.C"_s);
    QCOMPARE(told.value(u"new"_s).toArray().size(), 1);
    QCOMPARE(told.value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(told.value(u"missing"_s).toArray().size(), 1);
    QCOMPARE(told.value(u"missing"_s).toArray()[0][u"number"_s].toString(), u"A-2"_s);
    QCOMPARE(ctl({u"import"_s, file(), back, u"--compare"_s, u"--dry-run"_s, u"--json"_s}).out, run.out);
}

void TstReturning::lookingAloneWritesNothing()
{
    const QString back = write(u"back.csv"_s, u"番号,名称,組織\nA-1,別の名前,税務課\n"_s);
    QCOMPARE(ctl({u"import"_s, file(), back, u"--compare"_s, u"--json"_s}).exitCode, 0);
    QCOMPARE(ctl({u"search"_s, file(), u"別の名前"_s, u"--json"_s}).jsonLines().size(), 0);
    QCOMPARE(ctl({u"import"_s, file(), back, u"--compare"_s, u"--accept"_s, u"all"_s, u"--json"_s}).exitCode, 0);
    QCOMPARE(ctl({u"search"_s, file(), u"別の名前"_s, u"--json"_s}).jsonLines().size(), 1);
}

/// NABARI-5.2-ク.2: a key is Ⅰ. A list that came back opens no way around the rule; other lines come in.
void TstReturning::aLowerClassMeetsTheRules_NABARI_5_2_ku()
{
    const QString keys = path(u"keys.daicho"_s);
    QCOMPARE(ctl({u"create"_s, keys, u"--policy"_s, u"nabari"_s, u"--organization"_s, u"架空市"_s}).exitCode, 0);
    const QString first = write(u"keys.csv"_s, u"番号,名称,種類,組織,重要性分類\nK-1,サーバの鍵,暗号のための鍵,架空室,Ⅰ\nK-2,広報写真,,架空室,Ⅲ\n"_s);
    QCOMPARE(ctl({u"import"_s, keys, first, u"--json"_s}).json().value(u"accepted"_s).toInt(), 2);
    const QString back = write(u"keysback.csv"_s, u"番号,名称,種類,組織,重要性分類\nK-1,サーバの鍵束,暗号のための鍵,架空室,Ⅱ\nK-2,広報の写真,,架空室,Ⅲ\n"_s);
    const CtlRun run = ctl({u"import"_s, keys, back, u"--on-duplicate"_s, u"update"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.json().value(u"accepted"_s).toInt(), 1);
    QCOMPARE(run.json().value(u"refused"_s).toInt(), 1);
    const QJsonArray problems = run.json().value(u"problems"_s).toArray();
    QVERIFY(std::any_of(problems.begin(), problems.end(), [](const QJsonValue &problem) {
        return problem[u"line"_s].toInt() == 2 && problem[u"reason"_s].toString().contains(u"名張 5(2)ク"_s);
    }));
    QCOMPARE(ctl({u"search"_s, keys, u"鍵束"_s, u"--json"_s}).jsonLines().size(), 0);
    // No written reason helps against a rule that simply says so.
    QCOMPARE(ctl({u"import"_s, keys, back, u"--on-duplicate"_s, u"update"_s, u"--reason"_s, u"nabari.key-is-1=試し（架空）"_s, u"--json"_s}).json().value(u"refused"_s).toInt(), 1);
    QCOMPARE(ctl({u"import"_s, keys, back, u"--reason"_s, u"nonsense"_s}).exitCode, 2);
    QCOMPARE(ctl({u"search"_s, keys, u"広報の写真"_s, u"--json"_s}).jsonLines().size(), 1);
}

void TstReturning::anUnconfirmedDefaultIsOnlyTold()
{
    const QString back = write(u"back.csv"_s, u"番号,名称,組織,機密性\nA-2,相談記録,税務課,2\n"_s);
    const CtlRun run = ctl({u"import"_s, file(), back, u"--compare"_s, u"--accept"_s, u"all"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray problems = run.json().value(u"problems"_s).toArray();
    QVERIFY(std::any_of(problems.begin(), problems.end(), [](const QJsonValue &problem) {
        return problem[u"severity"_s].toString() == "warning"_L1 && problem[u"reason"_s].toString().contains(u"既定"_s);
    }));
}

void TstReturning::oneLineIsAccepted()
{
    const QString back = write(u"back.csv"_s, u"番号,名称,組織\nA-1,一つ目,税務課\nA-2,二つ目,税務課\nA-3,広報写真,総務課\n"_s);
    const CtlRun run = ctl({u"import"_s, file(), back, u"--compare"_s, u"--accept"_s, u"back:3"_s, u"--confirm"_s, u"--confirmed-on"_s, u"R8.4.1"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"changed"_s).toArray().size(), 2);
    QVERIFY(!run.json().value(u"changed"_s).toArray()[0][u"accepted"_s].toBool());
    QVERIFY(run.json().value(u"changed"_s).toArray()[1][u"accepted"_s].toBool());
    QCOMPARE(ctl({u"search"_s, file(), u"一つ目"_s, u"--json"_s}).jsonLines().size(), 0);
    QCOMPARE(ctl({u"search"_s, file(), u"二つ目"_s, u"--json"_s}).jsonLines().size(), 1);
    const QList<QJsonObject> confirmed = ctl({u"list"_s, file(), u"confirmation"_s, u"--json"_s}).jsonLines();
    QCOMPARE(confirmed.size(), 2);
    for (const QJsonObject &unit : confirmed)
        QCOMPARE(unit.value(u"confirmed"_s).toInt(), 1);
    QCOMPARE(ctl({u"verify"_s, file()}).exitCode, 0);
}

void TstReturning::theListGoesOutAndComesBack()
{
    const QString list = path(u"list.xlsx"_s);
    const CtlRun made = ctl({u"request"_s, file(), list, u"--unit"_s, u"税務課"_s, u"--due"_s, u"R8.5.29"_s, u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json().value(u"rows"_s).toInt(), 2);
    QVERIFY(!made.json().value(u"class"_s).toString().isEmpty());
    const CtlRun same = ctl({u"import"_s, file(), list, u"--compare"_s, u"--json"_s});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.json().value(u"changed"_s).toArray().size(), 0);
    QCOMPARE(same.json().value(u"new"_s).toArray().size(), 0);
    QCOMPARE(same.json().value(u"missing"_s).toArray().size(), 0);
    QCOMPARE(same.json().value(u"unchanged"_s).toInt(), 2);
    QCOMPARE(ctl({u"request"_s, file(), path(u"none.xlsx"_s), u"--unit"_s, u"ない課"_s}).exitCode, 2);
    QCOMPARE(ctl({u"request"_s, file(), path(u"list.csv"_s)}).exitCode, 2);
    QVERIFY(!QFile::exists(path(u"none.xlsx"_s)));
}

void TstReturning::exportsAreTold()
{
    const QString out = path(u"out.csv"_s);
    const CtlRun run = ctl({u"export"_s, file(), out, u"--where"_s, u"unit=税務課"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"rows"_s).toInt(), 2);
    QVERIFY(run.json().value(u"class"_s).toString().contains(u"3A"_s));
    const QJsonObject exported = lastOutput();
    QCOMPARE(exported.value(u"what"_s).toString(), u"asset"_s);
    QCOMPARE(exported.value(u"target"_s).toString(), u"csv"_s);
    QCOMPARE(exported.value(u"count"_s).toInt(), 2);
    QVERIFY(exported.value(u"filter"_s).toString().contains(u"税務課"_s));
    QVERIFY(exported.value(u"collectedClass"_s).toString().contains(u"3A"_s));
    QCOMPARE(ctl({u"request"_s, file(), path(u"list.xlsx"_s)}).exitCode, 0);
    QCOMPARE(lastOutput().value(u"what"_s).toString(), u"request"_s);
    QCOMPARE(lastOutput().value(u"count"_s).toInt(), 3);
    QVERIFY(lastOutput().value(u"collectedClass"_s).toString().contains(u"3A"_s));
}

void TstReturning::closedRowsAreMaskedAndCounted()
{
    QCOMPARE(ctlDo(file(), u"asset.edit"_s, {{u"asset"_s, u"A-2"_s}, {u"accessScope"_s, u"unit"_s}}).exitCode, 0);
    QCOMPARE(ctlDo(file(), u"person.add"_s, {{u"name"_s, u"架空 太郎"_s}, {u"unit"_s, u"総務課"_s}}).exitCode, 0);
    const CtlRun run = ctl({u"export"_s, file(), path(u"out.csv"_s), u"--as"_s, u"架空 太郎"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"rows"_s).toInt(), 3);
    QCOMPARE(run.json().value(u"closed"_s).toInt(), 1);
    QVERIFY(!read(u"out.csv"_s).contains(u"相談記録"_s));
    QVERIFY(read(u"out.csv"_s).contains(u"A-2"_s));
    QVERIFY(lastOutput().value(u"totals"_s).toString().contains(u"名称非表示 1件"_s));
    // What is hidden comes back as nothing, not as a new name.
    const CtlRun back = ctl({u"import"_s, file(), path(u"out.csv"_s), u"--compare"_s, u"--json"_s});
    QCOMPARE(back.json().value(u"changed"_s).toArray().size(), 0);
    QCOMPARE(back.json().value(u"unchanged"_s).toInt(), 3);
}

void TstReturning::jsonLines()
{
    QCOMPARE(ctl({u"export"_s, file(), path(u"out.jsonl"_s), u"--sort"_s, u"-number"_s}).exitCode, 0);
    const QList<QByteArray> lines = read(u"out.jsonl"_s).toUtf8().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first.value(u"number"_s).toString(), u"A-3"_s);
    QCOMPARE(first.value(u"class.C"_s).toString(), u"自治体機密性1"_s);
}

void TstReturning::allThatCp932Loses()
{
    write(u"more.csv"_s, u"番号,名称,組織,備考\nA-8,𠮷田の台帳,税務課,\nA-9,台帳,税務課,☃と⛄\n"_s);
    QCOMPARE(ctl({u"import"_s, file(), path(u"more.csv"_s)}).exitCode, 0);
    const CtlRun run = ctl({u"export"_s, file(), path(u"old.csv"_s), u"--encoding"_s, u"cp932"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json().value(u"count"_s).toInt(), 3);
    const QJsonArray losses = run.json().value(u"losses"_s).toArray();
    QCOMPARE(losses[0][u"character"_s].toString(), u"𠮷"_s);
    QCOMPARE(losses[0][u"row"_s].toInt(), 5);
    QVERIFY(!QFile::exists(path(u"old.csv"_s)));
    QCOMPARE(ctl({u"export"_s, file(), path(u"new.csv"_s), u"--encoding"_s, u"utf8"_s}).exitCode, 0);
    QCOMPARE(ctl({u"export"_s, file(), path(u"tax.csv"_s), u"--encoding"_s, u"cp932"_s, u"--where"_s, u"unit=総務課"_s}).exitCode, 0);
}

void TstReturning::chosenColumnsInTheirOrder()
{
    QCOMPARE(ctl({u"export"_s, file(), path(u"out.csv"_s), u"--columns"_s, u"name,number"_s, u"--columns"_s, u"備考"_s}).exitCode, 0);
    const auto book = Exchange::readLedgerFile(path(u"out.csv"_s));
    QVERIFY(book);
    QCOMPARE(book->sheets.first().at(0, 0), u"名称"_s);
    QCOMPARE(book->sheets.first().at(0, 1), u"番号"_s);
    QCOMPARE(book->sheets.first().at(0, 2), u"備考"_s);
    QCOMPARE(ctl({u"export"_s, file(), path(u"bad.csv"_s), u"--columns"_s, u"no such"_s}).exitCode, 2);
    QVERIFY(!QFile::exists(path(u"bad.csv"_s)));
}

QTEST_GUILESS_MAIN(TstReturning)
#include "tst_returning.moc"
