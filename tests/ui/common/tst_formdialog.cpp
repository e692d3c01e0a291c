// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/dialog.h"
#include "ui/common/prompt.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Common;

namespace {

/// Answers every question with the button it was told.
class FakePrompter final : public Prompter
{
public:
    int answer = 0;
    QList<Question> asked;

    int ask(QWidget *, const Question &question) override
    {
        asked += question;
        return answer;
    }
    void inform(QWidget *, const QString &, const QString &) override { }
    void reportError(QWidget *, const QString &, const QString &, const QString &) override { }
    std::optional<QString> openFile(QWidget *, const FileQuestion &) override { return {}; }
    std::optional<QStringList> openFiles(QWidget *, const FileQuestion &) override { return {}; }
    std::optional<QString> saveFile(QWidget *, const FileQuestion &) override { return {}; }
    std::optional<QString> chooseFolder(QWidget *, const FileQuestion &) override { return {}; }
    std::optional<QString> askText(QWidget *, const TextQuestion &) override { return {}; }
};

} // namespace

class TstFormDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"daicho-test"_s);
        QCoreApplication::setApplicationName(u"formdialog"_s);
    }

    void init()
    {
        QSettings().clear();
        m_prompter = std::make_unique<FakePrompter>();
        setPrompter(m_prompter.get());
        m_dialog = std::make_unique<FormDialog>(u"登録"_s, u"register"_s);
        m_dialog->setActText(u"登録する(&R)"_s);
        m_name = new QLineEdit;
        m_dialog->form()->addField(u"名称(&N)"_s, m_name, Need::Required, u"name"_s);
        m_date = new DateField;
        m_dialog->form()->addField(u"作成日(&D)"_s, m_date, Need::Optional, u"createdOn"_s);
        m_name->setText(u"はじめの値"_s); // loading is no change
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_name->end(false);
    }

    void cleanup()
    {
        m_dialog.reset();
        setPrompter(nullptr);
    }

    void closesWithoutAskingWhenNothingWasTyped()
    {
        QVERIFY(!m_dialog->isModified());
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_prompter->asked.isEmpty());
    }

    void cancelReallyCancels()
    {
        QTest::keyClicks(m_name, u"x"_s);
        m_prompter->answer = 2;
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_prompter->asked.size(), 1);
        QCOMPARE(m_prompter->asked.at(0).safe, 2);
        QCOMPARE(m_prompter->asked.at(0).buttons.at(0), u"登録する"_s);
        QVERIFY(m_dialog->isVisible());
        m_dialog->close();
        QCOMPARE(m_prompter->asked.size(), 2);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_name->text(), u"はじめの値x"_s);
    }

    void discardCloses()
    {
        QTest::keyClicks(m_name, u"x"_s);
        m_prompter->answer = 1;
        m_dialog->cancelButton()->click();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    }

    void saveFromTheGuardActsAndStaysUntilDone()
    {
        QTest::keyClicks(m_name, u"x"_s);
        QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
        m_prompter->answer = 0;
        m_dialog->reject();
        QCOMPARE(submitted.size(), 1);
        QVERIFY(m_dialog->isVisible());
        m_dialog->succeed();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void enterInAFieldDoesNotActButCtrlEnterDoes()
    {
        QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
        QTest::keyClick(m_name, Qt::Key_Return);
        QCOMPARE(submitted.size(), 0);
        QTest::keyClick(m_name, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.size(), 1);
    }

    void missingAndImpossibleValuesAreNamedAndTheFirstHasTheFocus()
    {
        QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
        m_name->clear();
        m_date->lineEdit()->setText(u"2026/2/30"_s);
        m_date->setFocus();
        m_dialog->submit();
        QCOMPARE(submitted.size(), 0);
        QVERIFY(!m_dialog->form()->field(u"name"_s)->error().isEmpty());
        QVERIFY(!m_dialog->form()->field(u"createdOn"_s)->error().isEmpty());
        QVERIFY(m_dialog->messageBar()->isVisible());
        QCOMPARE(m_dialog->messageBar()->kind(), MessageBar::Kind::Error);
        QCOMPARE(m_dialog->focusWidget(), m_name);
        QCOMPARE(m_date->text(), u"2026/2/30"_s);
        QTest::keyClicks(m_name, u"a"_s);
        QVERIFY(m_dialog->form()->field(u"name"_s)->error().isEmpty());
    }

    void aFailureKeepsEverything()
    {
        QTest::keyClicks(m_name, u"x"_s);
        m_dialog->setBusy(true);
        QVERIFY(!m_dialog->actButton()->isEnabled());
        m_dialog->reject(); // not while it runs
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_prompter->asked.isEmpty());
        m_dialog->fail({Support::ErrorCode::DiskFull, u"空きがありません。"_s, u"disk full"_s});
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->actButton()->isEnabled());
        QVERIFY(m_dialog->isModified());
        QCOMPARE(m_dialog->messageBar()->text(), u"空きがありません。"_s);
    }

    void aReasonThatIsAskedForMustBeWritten()
    {
        QSignalSpy submitted(m_dialog.get(), &FormDialog::submitted);
        FindingItem item;
        item.rule = u"general.lower"_s;
        item.weight = FindingItem::Weight::Reason;
        item.text = u"下げるには理由が要ります。"_s;
        m_dialog->findings()->setFindings({item});
        m_dialog->submit();
        QCOMPARE(submitted.size(), 0);
        auto *edit = m_dialog->findings()->findChild<QLineEdit *>(u"general.lower"_s);
        edit->setText(u"公表済みのため"_s);
        // The same rule with other words: what was typed stays.
        item.text = u"別の文"_s;
        m_dialog->findings()->setFindings({item});
        m_dialog->submit();
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(m_dialog->findings()->reasons(), (QMap<QString, QString>{{u"general.lower"_s, u"公表済みのため"_s}}));
    }

    void aBanHasNoButton()
    {
        FindingItem ban;
        ban.rule = u"general.ban"_s;
        ban.weight = FindingItem::Weight::Ban;
        m_dialog->findings()->setFindings({ban});
        QVERIFY(!m_dialog->actButton()->isEnabled());
        QVERIFY(!m_dialog->findings()->isAllowed());
        m_dialog->findings()->setFindings({});
        QVERIFY(m_dialog->actButton()->isEnabled());
    }

    void staysOnTheScreenAndRemembersItsSize()
    {
        FormDialog tall(u"長い"_s, u"tall"_s);
        for (int i = 0; i < 100; ++i)
            tall.form()->addField(u"項目"_s, new QLineEdit);
        tall.show();
        QVERIFY(tall.height() <= tall.screen()->availableSize().height() * 9 / 10);
        tall.resize(620, 333);
        tall.reject();
        FormDialog again(u"長い"_s, u"tall"_s);
        again.form()->addField(u"項目"_s, new QLineEdit);
        again.show();
        QCOMPARE(again.size(), QSize(620, 333));
    }

    void labelsSayWhatIsRequired()
    {
        const FormField *field = m_dialog->form()->field(u"name"_s);
        QCOMPARE(field->labelText(), u"名称"_s);
        QCOMPARE(m_name->accessibleName(), u"名称（必須）"_s);
        QCOMPARE(FormField::plainLabel(u"&Name"_s), u"Name"_s);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<FormDialog> m_dialog;
    QLineEdit *m_name = nullptr;
    DateField *m_date = nullptr;
};

QTEST_MAIN(TstFormDialog)
#include "tst_formdialog.moc"
