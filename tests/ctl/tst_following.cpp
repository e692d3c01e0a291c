// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Acceptance scenarios of what follows a thing: its class to its copies, and its closedness to everything said of it.
class TstFollowing final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"台帳.daicho"_s);
    }

    void ac32_okitama_printoutAndFloppyFollow();
    void ac32_okitama_mediaToChooseFrom();
    void ac06_shiribeshi_aColleagueOfAnotherSection();

private:
    void create(const QString &policy)
    {
        const CtlRun run = ctl({u"create"_s, m_file, u"--policy"_s, policy, u"--organization"_s, u"置賜の組合（架空）"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    }
    [[nodiscard]] QString rootUnit() const
    {
        return ctl({u"list"_s, m_file, u"unit"_s, u"--json"_s}).jsonLines().value(0).value(u"name"_s).toString();
    }
    /// The number of what was registered; the test fails with what was said otherwise.
    QString registered(const QJsonObject &params, const QStringList &more = {})
    {
        const CtlRun run = ctlDo(m_file, u"asset.register"_s, params, more);
        if (run.exitCode != 0)
            qWarning("%s", run.out.constData());
        return run.json()[u"result"_s][u"number"_s].toString();
    }
    [[nodiscard]] QJsonObject shown(const QString &number, const QStringList &more = {}) const
    {
        return ctl(QStringList{u"list"_s, m_file, u"asset"_s, u"--where"_s, u"number="_s + number, u"--json"_s} + more).jsonLines().value(0);
    }
    [[nodiscard]] QStringList waiting() const
    {
        QStringList numbers;
        for (const QJsonObject &row : ctl({u"list"_s, m_file, u"asset"_s, u"--where"_s, u"labelDue=yes"_s, u"--json"_s}).jsonLines())
            numbers.append(row[u"number"_s].toString());
        return numbers;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TstFollowing::ac32_okitama_printoutAndFloppyFollow()
{
    create(u"okitama"_s);
    const QString source = registered({{u"name"_s, u"住民の申請データ（架空）"_s}, {u"unit"_s, rootUnit()}, {u"form"_s, u"electronic"_s}, {u"personalInfo"_s, u"有"_s},
                                       {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
    QVERIFY(!source.isEmpty());
    // One act each: what is made from it, on what.
    const QString print = registered({{u"printOf"_s, source}});
    const QString floppy = registered({{u"copyOf"_s, source}, {u"mediumKind"_s, u"フロッピーディスク"_s}});
    QVERIFY(!print.isEmpty() && !floppy.isEmpty());
    QVERIFY2(shown(print)[u"form"_s].toString().contains(u"紙"_s), qPrintable(shown(print)[u"form"_s].toString())); // OKITAMA-2.6
    QCOMPARE(shown(floppy)[u"mediumKind"_s].toString(), u"フロッピーディスク"_s);                                      // OKITAMA-2.5
    const QList<QJsonObject> links = ctl({u"list"_s, m_file, u"link"_s, u"--json"_s}).jsonLines();
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(0)[u"kind"_s].toString(), u"printOf"_s);
    QCOMPARE(links.at(0)[u"from"_s].toString(), print);
    QCOMPARE(links.at(0)[u"to"_s].toString(), source);
    QCOMPARE(links.at(1)[u"kind"_s].toString(), u"copyOf"_s);

    const QJsonObject raise{{u"asset"_s, source}, {u"levels"_s, QJsonObject{{u"C"_s, u"3"_s}}}, {u"reason"_s, u"個人情報を含むため"_s}};
    CtlRun run = ctlDo(m_file, u"asset.relabel"_s, raise, {u"--dry-run"_s});
    QCOMPARE(run.exitCode, 0);
    QStringList told;
    for (const QJsonValue &consequence : run.json()[u"consequences"_s].toArray()) {
        if (consequence.toObject().contains(u"raised"_s))
            told.append(consequence[u"raised"_s][u"number"_s].toString());
    }
    QCOMPARE(told, (QStringList{print, floppy}));
    QCOMPARE(shown(print)[u"levels"_s][u"C"_s].toString(), u"2"_s);
    QCOMPARE(waiting(), QStringList());

    run = ctlDo(m_file, u"asset.relabel"_s, raise);
    QCOMPARE(run.exitCode, 0);
    for (const QString &copy : {print, floppy}) {
        QCOMPARE(shown(copy)[u"levels"_s][u"C"_s].toString(), u"3"_s);
        const CtlRun history = ctl({u"history"_s, m_file, copy, u"--json"_s});
        const QJsonObject last = history.jsonLines().constLast();
        QCOMPARE(last[u"act"_s].toString(), u"asset.relabel"_s);
        QVERIFY(last[u"summary"_s][u"reason"_s].toString().contains(source));
    }
    QCOMPARE(waiting(), (QStringList{source, print, floppy})); // on the relabel list
    // Not lowered below it without a written reason (既定), and the mark is renewed.
    run = ctlDo(m_file, u"asset.relabel"_s, {{u"asset"_s, print}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"reason"_s, u"下げてみる"_s}});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.rules().contains(u"okitama.copies-follow"_s));
    QCOMPARE(ctlDo(m_file, u"asset.labelled"_s, {{u"assets"_s, QJsonArray{print, floppy}}}).exitCode, 0);
    QCOMPARE(waiting(), QStringList{source});
    QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
}

void TstFollowing::ac32_okitama_mediaToChooseFrom()
{
    create(u"okitama"_s);
    QStringList labels;
    for (const QJsonObject &field : ctl({u"fields"_s, u"asset"_s, u"--of"_s, m_file, u"--json"_s}).jsonLines()) {
        if (field[u"code"_s].toString() != "mediumKind"_L1)
            continue;
        for (const QJsonValue &choice : field[u"choices"_s].toArray())
            labels.append(choice.toString().section(u'=', -1));
    }
    QCOMPARE(labels.size(), 8); // the seven that it names and その他 (OKITAMA-2.5)
    QVERIFY(labels.contains(u"フロッピーディスク"_s));
    QVERIFY(labels.constLast().contains(u"その他"_s));
}

void TstFollowing::ac06_shiribeshi_aColleagueOfAnotherSection()
{
    create(u"shiribeshi"_s);
    const QString root = rootUnit();
    for (const QString &unit : {u"介護保険課"_s, u"総務係"_s})
        QCOMPARE(ctlDo(m_file, u"unit.add"_s, {{u"name"_s, unit}, {u"parent"_s, root}}).exitCode, 0);
    const QString own = u"介護 太郎（架空）"_s;
    const QString colleague = u"総務 花子（架空）"_s;
    QCOMPARE(ctlDo(m_file, u"person.add"_s, {{u"name"_s, own}, {u"unit"_s, u"介護保険課"_s}}).exitCode, 0);
    QCOMPARE(ctlDo(m_file, u"person.add"_s, {{u"name"_s, colleague}, {u"unit"_s, u"総務係"_s}}).exitCode, 0);
    QCOMPARE(ctlDo(m_file, u"place.add"_s, {{u"name"_s, u"第1書庫"_s}}).exitCode, 0);
    const QStringList asOwn{u"--as"_s, own};
    const QStringList asColleague{u"--as"_s, colleague};
    const QString number = registered({{u"name"_s, u"介護保険 被保険者データ（架空）"_s}, {u"unit"_s, u"介護保険課"_s}, {u"personalInfo"_s, u"有"_s},
                                       {u"place"_s, u"第1書庫"_s}, {u"remarks"_s, u"秘密の備考（架空）"_s}, {u"purpose"_s, u"給付の計算"_s}}, asOwn);
    QVERIFY(!number.isEmpty());
    const QString print = registered({{u"printOf"_s, number}}, asOwn);
    QVERIFY(!print.isEmpty());
    QCOMPARE(ctlDo(m_file, u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"3"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"2"_s}}},
                                                {u"reason"_s, u"被保険者の氏名があるため"_s}}, asOwn).exitCode, 0);
    QCOMPARE(ctlDo(m_file, u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"次の秘密（架空）"_s}}, asOwn).exitCode, 0);
    // Lowering is the head's: the clerk's reason makes a notice or a refusal, both told of in the history.
    ctlDo(m_file, u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"reason"_s, u"給付が終わったため"_s}}, asOwn);
    QCOMPARE(ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"被保険者データの控え（架空）"_s}, {u"unit"_s, u"介護保険課"_s}, {u"personalInfo"_s, u"有"_s},
                                                 {u"scope"_s, u"memberTown"_s}}, asOwn).exitCode, 3);

    // What stays: number, class, place and unit (INV-44).
    const QJsonObject closed = shown(number, asColleague);
    QCOMPARE(closed[u"number"_s].toString(), number);
    QCOMPARE(closed[u"unit"_s].toString(), u"介護保険課"_s);
    QVERIFY(closed[u"place"_s].toString().contains(u"第1書庫"_s));
    QVERIFY(closed[u"closed"_s].toBool());
    QVERIFY(!closed[u"levels"_s].toObject().isEmpty());

    // What does not, whichever way it is asked for (SHIRIBESHI-25.2).
    const QStringList secrets{u"被保険者"_s, u"秘密"_s, u"給付"_s, u"氏名"_s};
    const auto saysNothing = [&secrets](const QByteArray &said) {
        for (const QString &secret : secrets) {
            if (said.contains(secret.toUtf8()))
                return false;
        }
        return true;
    };
    const QString csv = m_dir->filePath(u"out.csv"_s);
    const QString pdf = m_dir->filePath(u"book.pdf"_s);
    for (const QStringList &question : {QStringList{u"list"_s, m_file, u"asset"_s, u"--json"_s}, QStringList{u"list"_s, m_file, u"asset"_s},
                                        QStringList{u"list"_s, m_file, u"link"_s, u"--json"_s}, QStringList{u"list"_s, m_file, u"notice"_s, u"--json"_s},
                                        QStringList{u"list"_s, m_file, u"breach"_s, u"--json"_s},
                                        QStringList{u"history"_s, m_file, number}, QStringList{u"history"_s, m_file, number, u"--json"_s},
                                        QStringList{u"history"_s, m_file, print, u"--json"_s}}) {
        const CtlRun run = ctl(question + asColleague);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(saysNothing(run.out), run.out.constData());
        QVERIFY2(saysNothing(run.errors.toUtf8()), qPrintable(run.errors));
    }
    QVERIFY(ctl(QStringList{u"history"_s, m_file, number} + asOwn).out.contains("被保険者")); // his own section reads it
    for (const QString &secret : secrets)
        QCOMPARE(ctl(QStringList{u"search"_s, m_file, secret, u"--json"_s} + asColleague).jsonLines().size(), 0);
    QCOMPARE(ctl(QStringList{u"list"_s, m_file, u"asset"_s, u"--where"_s, u"personalInfo=有"_s, u"--json"_s} + asColleague).jsonLines().size(), 0);
    QCOMPARE(ctl(QStringList{u"export"_s, m_file, csv} + asColleague).exitCode, 0);
    QFile exported(csv);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray cells = exported.readAll();
    QVERIFY(saysNothing(cells));
    QVERIFY(cells.contains(number.toUtf8()));
    QCOMPARE(ctl(QStringList{u"report"_s, m_file, u"asset-ledger"_s, pdf} + asColleague).exitCode, 0);

    // Nothing is done to it by him, and what he tried is journalled; nobody chosen is nobody's colleague.
    for (const auto &[act, params] : {std::pair(u"asset.edit"_s, QJsonObject{{u"asset"_s, number}, {u"remarks"_s, u"x"_s}}),
                                      std::pair(u"asset.relabel"_s, QJsonObject{{u"asset"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"reason"_s, u"x"_s}}),
                                      std::pair(u"asset.void"_s, QJsonObject{{u"asset"_s, number}, {u"reason"_s, u"x"_s}}),
                                      std::pair(u"asset.labelled"_s, QJsonObject{{u"assets"_s, QJsonArray{number}}}),
                                      std::pair(u"asset.register"_s, QJsonObject{{u"copyOf"_s, number}}),
                                      std::pair(u"link.add"_s, QJsonObject{{u"from"_s, number}, {u"to"_s, print}, {u"kind"_s, u"copyOf"_s}}),
                                      std::pair(u"link.remove"_s, QJsonObject{{u"link"_s, 1}, {u"reason"_s, u"x"_s}}),
                                      std::pair(u"disposal.record"_s, QJsonObject{{u"asset"_s, number}, {u"method"_s, u"裁断"_s}, {u"content"_s, u"x"_s}})}) {
        for (const QStringList &who : {asColleague, QStringList{}}) {
            const CtlRun run = ctlDo(m_file, act, params, who);
            QVERIFY2(run.exitCode == 3, qPrintable(act + QString::fromUtf8(run.out)));
            QCOMPARE(run.rules(), QStringList{u"register.visibility"_s});
            QVERIFY2(saysNothing(run.out), run.out.constData());
        }
    }
    QCOMPARE(shown(number, asOwn)[u"remarks"_s].toString(), u"次の秘密（架空）"_s);
    QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TstFollowing)
#include "tst_following.moc"
