// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"
#include "models/assets/distribution/distributionqueries.h"
#include "tests/ui/assets/assetsfixture.h"
#include "tests/ui/mnemonics.h"
#include "ui/assets/detailpane.h"
#include "ui/assets/distribution/collectdialog.h"
#include "ui/assets/distribution/distributedialog.h"
#include "ui/common/datefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::FakePrompter;
using AssetsTest::Town;

/// 配付 and 回収 in the window.
class TstDistributing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>();
        m_asset = m_town->asset(u"議案資料（架空）"_s, {{u"number"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3C"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"1"_s}}}});
    }
    void cleanup()
    {
        m_town.reset();
        m_prompter.reset();
    }

    void oneLineIsOneCopy()
    {
        DistributeDialog dialog(*m_town->session, m_asset);
        dialog.show();
        QCOMPARE(mnemonicsUsedTwice(dialog), QStringList());
        static_cast<QPlainTextEdit *>(dialog.form()->field(u"recipients"_s)->editor())->setPlainText(u"架空 一郎\n\n　架空 二郎\n"_s);
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"follows"_s)->text().contains(u"A-1"_s));
        QSignalSpy done(&dialog, &DistributeDialog::distributed);
        dialog.submit();
        QVERIFY(done.wait());
        const QList<Assets::Distribution> copies = Assets::distributions(m_town->session->db(), {m_asset, {}, false});
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies.at(1).recipient, u"架空 二郎"_s);
        QCOMPARE(copies.at(1).total, 2);
    }

    void nobodyIsSaidAtTheField()
    {
        DistributeDialog dialog(*m_town->session, m_asset);
        dialog.show();
        dialog.submit();
        QVERIFY(!dialog.form()->field(u"recipients"_s)->error().isEmpty());
        QVERIFY(Assets::distributions(m_town->session->db(), {}).isEmpty());
    }

    void whatCameBackIsTicked()
    {
        give(3);
        CollectDialog dialog(*m_town->session, lines());
        dialog.show();
        QCOMPARE(mnemonicsUsedTwice(dialog), QStringList());
        static_cast<QLineEdit *>(dialog.form()->field(u"by"_s)->editor())->setText(u"総務課 架空"_s);
        dialog.submit();
        QVERIFY(!dialog.form()->field(u"copies"_s)->error().isEmpty()); // none is ticked
        dialog.list()->item(1)->setCheckState(Qt::Checked);
        QSignalSpy done(&dialog, &CollectDialog::collected);
        dialog.submit();
        QVERIFY(done.wait());
        const QList<Assets::Distribution> out = Assets::distributions(m_town->session->db(), {m_asset, {}, true});
        QCOMPARE(out.size(), 2);
        QCOMPARE(out.at(1).number, 3);
    }

    void theDetailShowsWhoHasWhich()
    {
        give(2);
        DetailPane pane(*m_town->session);
        pane.show();
        QSignalSpy shown(&pane, &DetailPane::shown);
        pane.showAsset(m_asset);
        QVERIFY(shown.wait());
        const QString text = pane.plainText(2);
        QVERIFY(text.contains(u"1/2"_s));
        QVERIFY(text.contains(u"架空 1 番"_s));
        pane.tabs()->setCurrentIndex(2);
        auto *collect = pane.findChild<QPushButton *>(u"collectButton"_s);
        QVERIFY(collect->isVisible());
        QSignalSpy asked(&pane, &DetailPane::collectRequested);
        collect->click();
        QCOMPARE(asked.first().first().value<QList<Assets::DistributionLine>>().size(), 2);
    }

private:
    void give(int count)
    {
        QJsonArray names;
        for (int number = 1; number <= count; ++number)
            names.append(u"架空 %1 番"_s.arg(number));
        m_town->act(u"copy.distribute"_s, {{u"asset"_s, u"A-1"_s}, {u"recipients"_s, names}});
    }
    QList<Assets::DistributionLine> lines()
    {
        return Assets::distributionLines(m_town->session->db(), {}, Assets::distributions(m_town->session->db(), {m_asset, {}, true}), QDate(2026, 4, 1));
    }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    qint64 m_asset = 0;
};

QTEST_MAIN(TstDistributing)
#include "tst_distributing.moc"
