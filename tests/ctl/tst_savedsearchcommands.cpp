// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Saved searches through the command line: kept, told, used by list, export and report, carried over with the whole register.
class TstSavedSearchCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_town = file(u"town.daicho"_s);
        QCOMPARE(ctl({u"create"_s, m_town, u"--policy"_s, u"general"_s, u"--organization"_s, u"架空町"_s}).exitCode, 0);
        for (const char *asset : {R"({"name": "架空の台帳", "unit": 1})", R"({"name": "架空の名簿", "unit": 1})", R"({"name": "架空の図面", "unit": 1})"})
            QCOMPARE(ctl({u"do"_s, m_town, u"asset.register"_s, u"--params"_s, u"-"_s}, asset).exitCode, 0);
        const QByteArray search = R"({"name": "台帳のほか", "filter": {"conditions": {"all": [{"field": "name", "contains": ["台帳"], "not": true}]}},
                                     "sort": ["-name"]})";
        const CtlRun kept = ctl({u"do"_s, m_town, u"search.save"_s, u"--params"_s, u"-"_s}, search);
        QVERIFY2(kept.exitCode == 0, qPrintable(kept.errors));
    }

    void searchesAreTold()
    {
        const QList<QJsonObject> lines = ctl({u"searches"_s, m_town, u"--json"_s}).jsonLines();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().value(u"name"_s).toString(), u"台帳のほか"_s);
    }

    void listsUseThemWithTheirOrder()
    {
        const QList<QJsonObject> lines = ctl({u"list"_s, m_town, u"asset"_s, u"--search"_s, u"台帳のほか"_s, u"--json"_s}).jsonLines();
        QCOMPARE(lines.size(), 2);
        const QString first = lines.first().value(u"name"_s).toString();
        const QString second = lines.last().value(u"name"_s).toString();
        QVERIFY(first > second);
    }

    void conditionsAndAnotherOrderGoWithThem()
    {
        const auto names = [this](const QStringList &more) {
            QStringList told;
            for (const QJsonObject &line : ctl(QStringList{u"list"_s, m_town, u"asset"_s, u"--search"_s, u"台帳のほか"_s, u"--json"_s} + more).jsonLines())
                told.append(line.value(u"name"_s).toString());
            return told;
        };
        QCOMPARE(names({u"--where"_s, u"name~架空"_s, u"--where"_s, u"name!~図面"_s}), QStringList{u"架空の名簿"_s});
        QCOMPARE(names({u"--where"_s, u"name~台帳"_s}), QStringList());
        QStringList turned = names({});
        std::reverse(turned.begin(), turned.end());
        QCOMPARE(names({u"--sort"_s, u"name"_s}), turned);
    }

    void allAreListedAsAConditionThatAllMeetListsThem()
    {
        const auto numbers = [this](const QStringList &more) {
            QStringList told;
            for (const QJsonObject &line : ctl(QStringList{u"list"_s, m_town, u"asset"_s, u"--json"_s} + more).jsonLines())
                told.append(line.value(u"number"_s).toString());
            return told;
        };
        for (const QString &sort : {u"number"_s, u"-number"_s, u"name"_s, u"-name"_s, u"remarks"_s}) {
            QCOMPARE(numbers({u"--sort"_s, sort}).size(), 3);
            QCOMPARE(numbers({u"--sort"_s, sort}), numbers({u"--sort"_s, sort, u"--where"_s, u"name!="_s}));
        }
    }

    void exportsAndBooksUseThem()
    {
        const CtlRun written = ctl({u"export"_s, m_town, file(u"out.csv"_s), u"--search"_s, u"台帳のほか"_s, u"--json"_s});
        QCOMPARE(written.json().value(u"rows"_s).toInt(), 2);
        const CtlRun printed = ctl({u"report"_s, m_town, u"asset-ledger"_s, file(u"out.pdf"_s), u"--search"_s, u"台帳のほか"_s, u"--json"_s});
        QCOMPARE(printed.json().value(u"rows"_s).toInt(), 2);
    }

    void wrongUsesAreRefusedInWords()
    {
        QCOMPARE(ctl({u"list"_s, m_town, u"asset"_s, u"--search"_s, u"ない検索"_s}).exitCode, 2);
        QCOMPARE(ctl({u"list"_s, m_town, u"asset"_s, u"--search"_s, u"台帳のほか"_s, u"--where"_s, u"ない項目=1"_s}).exitCode, 2);
    }

    void theHelpOfListTellsHowToAskAndItsExamplesWork()
    {
        const CtlRun help = ctl({u"list"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        int examples = 0;
        static const QRegularExpression kWhere(u"'([^']*)'"_s);
        for (const QString &line : QString::fromUtf8(help.out).split(u'\n')) {
            if (!line.startsWith(u"  daichoctl list FILE asset"_s))
                continue;
            ++examples;
            QStringList arguments{u"list"_s, m_town, u"asset"_s};
            for (auto found = kWhere.globalMatch(line); found.hasNext();)
                arguments << u"--where"_s << found.next().captured(1);
            const CtlRun run = ctl(arguments);
            QVERIFY2(arguments.size() > 3 && run.exitCode == 0, qPrintable(line + run.errors));
        }
        QCOMPARE(examples, 3);
        QVERIFY(ctl({u"--help"_s}).out.contains("daichoctl history FILE NUMBER"));
        QVERIFY(!ctl({u"history"_s, u"--help"_s}).out.contains("--where"));
    }

    void theWholeRegisterCarriesThem()
    {
        const QString folder = file(u"whole"_s);
        QCOMPARE(ctl({u"export"_s, m_town, folder}).exitCode, 0);
        const QString copy = file(u"copy.daicho"_s);
        const CtlRun made = ctl({u"create"_s, copy, u"--from"_s, folder});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        QCOMPARE(ctl({u"searches"_s, copy, u"--json"_s}).jsonLines().size(), 1);
        QCOMPARE(ctl({u"verify"_s, copy}).exitCode, 0);
    }

private:
    QString file(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    QString m_town;
};

QTEST_GUILESS_MAIN(TstSavedSearchCommands)
#include "tst_savedsearchcommands.moc"
