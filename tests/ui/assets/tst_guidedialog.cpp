// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"
#include "models/classes/classificationrepository.h"
#include "tests/ui/assets/assetsfixture.h"
#include "tests/ui/mnemonics.h"
#include "ui/assets/assetdetail.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/assetform.h"
#include "ui/assets/detailhtml.h"
#include "ui/assets/formpane.h"
#include "ui/assets/guide/guidedialog.h"
#include "ui/assets/levelbox.h"
#include "ui/assets/relabeldialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::FakePrompter;
using AssetsTest::Town;
using Policy::Answer;

/// 分類の手引き in the window: questions by keys, what it proposes, and that nothing is chosen unless it is taken.
class TstGuideDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>(u"buzen"_s);
        m_policy = policyForUnit(m_town->session->db(), m_town->root)->document;
    }
    void cleanup()
    {
        m_dialog.reset();
        m_town.reset();
        m_prompter.reset();
    }

    void keysAnswerAndGoBack() // BUZEN-2.1-conf-3B
    {
        GuideDialog guide(m_policy, u"C"_s, {});
        guide.show();
        QCOMPARE(mnemonicsUsedTwice(guide), QStringList());
        QTest::keyClick(&guide, Qt::Key_N);
        QTest::keyClick(&guide, Qt::Key_Y);
        QCOMPARE(guide.answers().size(), 2);
        QCOMPARE(guide.course().next->code, u"care"_s);
        QTest::keyClick(&guide, Qt::Key_Backspace);
        QCOMPARE(guide.course().next->code, u"harm"_s);
        QTest::keyClick(&guide, Qt::Key_Y);
        QTest::keyClick(&guide, Qt::Key_Y);
        QVERIFY(!guide.course().next);
        QCOMPARE(guide.course().level, u"3B"_s);
        QVERIFY(!part<QPushButton>(guide, u"guideYes"_s)->isVisible());
        QVERIFY(part<QPushButton>(guide, u"guideTake"_s)->isVisible());
        QVERIFY(!part<QPushButton>(guide, u"guideAsk"_s)->isVisible());
        QVERIFY(part<QLabel>(guide, u"guideGrounds"_s)->text().contains(u"豊前 2(1)"_s));
        QVERIFY(part<QLabel>(guide, u"guidePath"_s)->text().contains(m_policy->axis(u"C"_s)->questions.first().text));
    }

    void returnPressesTheButtonThatHasTheFocus()
    {
        GuideDialog guide(m_policy, u"I"_s, {});
        guide.show();
        QVERIFY(QTest::qWaitForWindowActive(&guide));
        QTRY_VERIFY(part<QPushButton>(guide, u"guideYes"_s)->hasFocus());
        QTest::keyClick(guide.focusWidget(), Qt::Key_Return);
        QCOMPARE(guide.course().level, u"2"_s);
        QVERIFY(part<QPushButton>(guide, u"guideTake"_s)->hasFocus());
    }

    void notKnowingNamesWhoIsAsked() // BUZEN-2.2-4-ウ
    {
        GuideDialog guide(m_policy, u"C"_s, {});
        guide.show();
        QTest::keyClick(&guide, Qt::Key_U);
        QVERIFY(guide.course().unsure);
        QVERIFY(part<QPushButton>(guide, u"guideAsk"_s)->isVisible());
        const QString said = part<QLabel>(guide, u"guideGrounds"_s)->text();
        QVERIFY(said.contains(m_policy->role(u"officer"_s)->label));
        QVERIFY(said.contains(u"豊前 2(2)④(ウ)"_s));
        part<QPushButton>(guide, u"guideAsk"_s)->click();
        QVERIFY(guide.asks());
    }

    void closingChoosesNothing()
    {
        AssetDialog &dialog = open();
        LevelBox *box = dialog.assetForm()->levelBox(u"C"_s);
        box->openGuide();
        box->guide()->answer(Answer::Yes);
        box->guide()->reject();
        QVERIFY(box->level().isEmpty());
        QVERIFY(box->guidance().isEmpty());
        QVERIFY(!dialog.isModified());
    }

    void whatIsTakenIsChosenAndKept()
    {
        AssetDialog &dialog = open();
        LevelBox *box = dialog.assetForm()->levelBox(u"C"_s);
        dialog.findChild<QPushButton *>(u"guide.C"_s)->click();
        box->guide()->answer(Answer::Yes);
        part<QPushButton>(*box->guide(), u"guideTake"_s)->click();
        QCOMPARE(box->level(), u"3A"_s);
        QVERIFY(dialog.isModified());
        const QJsonObject answered = dialog.params().value(u"guidance"_s).toObject();
        QCOMPARE(answered.value(u"C"_s).toArray().size(), 1);
        QVERIFY(dialog.findChild<QLabel *>(u"guided.C"_s)->text().contains(u"3A"_s));
        box->setLevel(u"3B"_s); // the free choice stands beside it, and what was answered stays
        QCOMPARE(dialog.params().value(u"guidance"_s).toObject(), answered);
        QCOMPARE(dialog.params().value(u"levels"_s).toObject().value(u"C"_s).toString(), u"3B"_s);
    }

    void notKnowingTicksTheConsultation()
    {
        AssetDialog &dialog = open();
        LevelBox *box = dialog.assetForm()->levelBox(u"C"_s);
        box->openGuide();
        box->guide()->answer(Answer::Unsure);
        part<QPushButton>(*box->guide(), u"guideAsk"_s)->click();
        QVERIFY(dialog.params().value(u"classUnknown"_s).toBool());
        QVERIFY(box->level().isEmpty());
        QCOMPARE(box->guidance().size(), 1);
    }

    void groundsAreTickedWhereThePolicyListsThem() // NABARI-2.1-ア-2
    {
        m_town = std::make_unique<Town>(u"nabari"_s);
        AssetDialog &dialog = open();
        LevelBox *box = dialog.assetForm()->levelBox(u"S"_s);
        box->openGuide();
        box->guide()->answer(Answer::No);
        box->guide()->answer(Answer::Yes);
        part<QPushButton>(*box->guide(), u"guideTake"_s)->click();
        QCOMPARE(box->level(), u"Ⅰ"_s);
        QCOMPARE(box->grounds(), QStringList{u"2"_s});
    }

    void aPolicyWithoutCriteriaHasNoButton()
    {
        m_town = std::make_unique<Town>(u"nagaokakyo"_s);
        AssetDialog &dialog = open();
        QVERIFY(dialog.assetForm()->levelBox(u"S"_s));
        QVERIFY(!dialog.findChild<QPushButton *>(u"guide.S"_s));
    }

    void relabellingKeepsTheAnswersAndTheDetailShowsThem()
    {
        m_town = std::make_unique<Town>();
        const qint64 id = m_town->asset(u"名簿（架空）"_s, {{u"number"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"1"_s}}}});
        RelabelDialog dialog(*m_town->session, id);
        dialog.show();
        QCOMPARE(mnemonicsUsedTwice(dialog), QStringList());
        LevelBox *box = dialog.levelBox(u"C"_s);
        box->openGuide();
        for (const Answer answer : {Answer::No, Answer::Yes, Answer::Yes})
            box->guide()->answer(answer);
        part<QPushButton>(*box->guide(), u"guideTake"_s)->click();
        QCOMPARE(box->level(), u"3B"_s);
        static_cast<QPlainTextEdit *>(dialog.form()->field(u"reason"_s)->editor())->setPlainText(u"要配慮個人情報が加わった"_s);
        QSignalSpy done(&dialog, &RelabelDialog::relabelled);
        dialog.submit();
        QVERIFY(done.wait());
        QCOMPARE(Classes::history(m_town->session->db(), id).first().guidance.value(u"C"_s).size(), 3);
        const AssetDetail detail = readDetail(m_town->session->db(), {}, id, m_town->session->openRegister().blueprint(), QDate(2026, 4, 1));
        QVERIFY(!detail.decisions.first().guidance.isEmpty());
        QVERIFY(classesHtml(detail, {}).contains(detail.policy->axis(u"C"_s)->questions.first().text.toHtmlEscaped()));
    }

    void relabellingMayAskInPlaceOfChoosing()
    {
        m_town = std::make_unique<Town>();
        const qint64 id = m_town->asset(u"名簿（架空）"_s, {{u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"1"_s}}}});
        RelabelDialog dialog(*m_town->session, id);
        dialog.show();
        LevelBox *box = dialog.levelBox(u"C"_s);
        box->openGuide();
        box->guide()->answer(Answer::Unsure);
        part<QPushButton>(*box->guide(), u"guideAsk"_s)->click();
        static_cast<QPlainTextEdit *>(dialog.form()->field(u"reason"_s)->editor())->setPlainText(u"基準に当たるか分からない"_s);
        QSignalSpy done(&dialog, &RelabelDialog::relabelled);
        dialog.submit();
        QVERIFY(done.wait());
        QCOMPARE(Assets::load(m_town->session->db(), id)->object.state, u"asking"_s);
    }

    void similarThingsStandBesideTheForm()
    {
        m_town->act(u"asset.register"_s, {{u"name"_s, u"請願の署名簿（架空）"_s}, {u"unit"_s, m_town->root}, {u"number"_s, u"A-7"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        AssetDialog &dialog = open();
        auto *pane = dialog.findChild<FormPane *>();
        QVERIFY(pane->similar().isEmpty());
        static_cast<QLineEdit *>(dialog.form()->field(u"name"_s)->editor())->setText(u"請願の署名簿"_s);
        QTRY_COMPARE(pane->similar().size(), 1);
        QCOMPARE(pane->similar().first().number, u"A-7"_s);
        const QString shown = pane->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(shown.contains(u"A-7"_s));
        QVERIFY(shown.contains(u"自治体機密性3B"_s));
        static_cast<QLineEdit *>(dialog.form()->field(u"name"_s)->editor())->clear();
        QTRY_VERIFY(pane->similar().isEmpty());
    }

private:
    template <typename T> static T *part(QWidget &of, const QString &name) { return of.findChild<T *>(name); }
    AssetDialog &open()
    {
        m_dialog = std::make_unique<AssetDialog>(*m_town->session, FormStart::fresh(m_town->root));
        m_dialog->show();
        return *m_dialog;
    }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    std::shared_ptr<const Policy::Document> m_policy;
    std::unique_ptr<AssetDialog> m_dialog;
};

QTEST_MAIN(TstGuideDialog)
#include "tst_guidedialog.moc"
