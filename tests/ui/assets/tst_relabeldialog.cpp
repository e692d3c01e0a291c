// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"
#include "models/classes/classificationrepository.h"
#include "models/journal/history.h"
#include "tests/ui/assets/assetsfixture.h"
#include "tests/ui/mnemonics.h"
#include "ui/assets/levelbox.h"
#include "ui/assets/relabeldialog.h"
#include "ui/common/datefield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::FakePrompter;
using AssetsTest::Town;

/// 分類変更 with its reason, its findings and what follows.
class TstRelabelDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>();
        m_asset = m_town->asset(u"国民健康保険資格者一覧"_s, {{u"number"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"1"_s}}}});
        QVERIFY(m_asset > 0);
        m_dialog = std::make_unique<RelabelDialog>(*m_town->session, m_asset);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_town.reset();
        m_prompter.reset();
    }

    void beginsWithWhatIs()
    {
        QCOMPARE(m_dialog->levelBox(u"C"_s)->level(), u"3B"_s);
        QCOMPARE(m_dialog->levelBox(u"A"_s)->level(), u"1"_s);
        QCOMPARE(m_dialog->actButton()->text(), u"変更する(&R)"_s);
        QVERIFY(!m_dialog->isModified());
        QCOMPARE(mnemonicsUsedTwice(*m_dialog), QStringList());
    }

    void reasonIsRequired()
    {
        m_dialog->levelBox(u"C"_s)->setLevel(u"3A"_s);
        m_dialog->submit();
        QVERIFY(!m_dialog->form()->field(u"reason"_s)->error().isEmpty());
        QVERIFY(!m_dialog->isBusy());
        QCOMPARE(levels().value(u"C"_s), u"3B"_s);
    }

    void nothingChangedIsSaidAtTheChoice()
    {
        reason()->setPlainText(u"理由"_s);
        m_dialog->submit();
        QVERIFY(!m_dialog->form()->field(u"levels.C"_s)->error().isEmpty());
    }

    void raisingNeedsOnlyTheReason()
    {
        m_dialog->levelBox(u"C"_s)->setLevel(u"3A"_s);
        reason()->setPlainText(u"特に秘密を要するため"_s);
        static_cast<Common::DateField *>(m_dialog->form()->field(u"effectiveOn"_s)->editor())->lineEdit()->setText(u"R8.5.1"_s);
        QSignalSpy done(m_dialog.get(), &RelabelDialog::relabelled);
        m_dialog->submit();
        QVERIFY(done.wait());
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(levels().value(u"C"_s), u"3A"_s);
        const Classes::Classification decision = Classes::history(m_town->session->db(), m_asset).first();
        QCOMPARE(decision.reason, u"特に秘密を要するため"_s);
        QCOMPARE(decision.effectiveOn, u"2026-05-01"_s);
        QCOMPARE(decision.origin, u"relabelled"_s);
    }

    void loweringAsksForTheReasonOfTheRule()
    {
        m_dialog->levelBox(u"C"_s)->setLevel(u"2"_s);
        const auto lower = [this] {
            for (const Common::FindingItem &item : m_dialog->findings()->findings()) {
                if (item.rule == u"general.lower"_s)
                    return item;
            }
            return Common::FindingItem{};
        };
        QTRY_COMPARE(lower().weight, Common::FindingItem::Weight::Reason);
        QCOMPARE(lower().statusLabel, u"既定"_s);
        QVERIFY(!lower().clause.isEmpty());
        reason()->setPlainText(u"公開されたため"_s);
        QCOMPARE(levels().value(u"C"_s), u"3B"_s);
        QSignalSpy done(m_dialog.get(), &RelabelDialog::relabelled);
        m_dialog->submit(); // the reason of the change is the reason to go on
        QVERIFY(done.wait());
        QCOMPARE(levels().value(u"C"_s), u"2"_s);
        Journal::EntryFilter filter;
        filter.act = u"asset.relabel"_s;
        const QJsonObject reasons = Journal::entries(m_town->session->db(), filter).first().summary.value(u"reasons"_s).toObject();
        QCOMPARE(reasons.value(u"general.lower"_s).toString(), u"公開されたため"_s);
    }

    void anotherReasonForTheRuleIsKept()
    {
        m_dialog->levelBox(u"C"_s)->setLevel(u"2"_s);
        QLineEdit *own = nullptr;
        QTRY_VERIFY((own = m_dialog->findings()->findChild<QLineEdit *>(u"general.lower"_s)));
        own->setText(u"課長が確認した"_s);
        reason()->setPlainText(u"公開されたため"_s);
        QSignalSpy done(m_dialog.get(), &RelabelDialog::relabelled);
        m_dialog->submit();
        QVERIFY(done.wait());
        Journal::EntryFilter filter;
        filter.act = u"asset.relabel"_s;
        const QJsonObject reasons = Journal::entries(m_town->session->db(), filter).first().summary.value(u"reasons"_s).toObject();
        QCOMPARE(reasons.value(u"general.lower"_s).toString(), u"課長が確認した"_s);
    }

    void whatFollowsIsSaidBefore()
    {
        m_dialog->levelBox(u"C"_s)->setLevel(u"1"_s);
        auto *pane = m_dialog->findChild<QTextBrowser *>(u"formGuidance"_s);
        QTRY_VERIFY(pane->toPlainText().contains(u"機密性: 3B → 1"_s));
        QVERIFY(pane->toPlainText().contains(u"取扱制限がなくなる"_s));
    }

    void anothersSaveIsSaidAndNothingIsLost()
    {
        m_town->act(u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"remarks"_s, u"他人"_s}});
        m_dialog->levelBox(u"C"_s)->setLevel(u"3A"_s);
        reason()->setPlainText(u"特に秘密を要するため"_s);
        m_dialog->submit();
        QTRY_VERIFY(m_dialog->messageBar()->isVisible());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(reason()->toPlainText(), u"特に秘密を要するため"_s);
        QSignalSpy done(m_dialog.get(), &RelabelDialog::relabelled);
        m_dialog->submit();
        QVERIFY(done.wait());
        QCOMPARE(levels().value(u"C"_s), u"3A"_s);
    }

    void closingWithInputAsks()
    {
        m_dialog->levelBox(u"C"_s)->button(u"3A"_s)->click();
        m_prompter->answer = 2;
        m_dialog->reject();
        QCOMPARE(m_prompter->asked.size(), 1);
        QVERIFY(m_dialog->isVisible());
    }

private:
    QPlainTextEdit *reason() const { return qobject_cast<QPlainTextEdit *>(m_dialog->form()->field(u"reason"_s)->editor()); }
    Policy::Levels levels() const { return Assets::load(m_town->session->db(), m_asset)->levels; }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<RelabelDialog> m_dialog;
    qint64 m_asset = 0;
};

QTEST_MAIN(TstRelabelDialog)
#include "tst_relabeldialog.moc"
