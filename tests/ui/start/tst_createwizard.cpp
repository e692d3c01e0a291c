// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/policies.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/messagebar.h"
#include "ui/start/createpages.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace WindowFixture;
using Start::CreateWizard;

class TstCreateWizard : public QObject
{
    Q_OBJECT

private slots:
    void init() { isolateSettings(m_folder); }

    void aRegisterIsMadeByKeyboardAlone()
    {
        const QString path = m_folder.filePath(u"北都町.daicho"_s);
        CreateWizard wizard(services().create);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto *list = wizard.findChild<QListWidget *>(u"policyListWidget"_s);
        QVERIFY(list->count() >= 2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        const QString wanted = wizard.values().policy;
        next(wizard);
        type(wizard, u"organizationLineEdit"_s, u"架空市"_s);
        QVERIFY(wizard.values().path.contains(u"架空市"_s)); // the name proposes the file
        type(wizard, u"pathLineEdit"_s, path);
        next(wizard);
        type(wizard, u"unitLineEdit"_s, u"総務課"_s);
        type(wizard, u"personLineEdit"_s, u"架空 太郎"_s);
        next(wizard);
        QVERIFY(wizard.findChild<QLabel *>(u"summaryLabel"_s)->text().contains(u"架空市"_s));
        QVERIFY(!QFile::exists(path));
        QTest::keyClick(&wizard, Qt::Key_Return);
        QTRY_COMPARE(wizard.result(), int(QDialog::Accepted));
        QVERIFY(QFile::exists(path));
        QCOMPARE(wizard.values().person, u"架空 太郎"_s);
        auto opened = open(path);
        QVERIFY(opened.has_value());
        QCOMPARE(Register::info((*opened)->readConnection(), u"organization"_s), u"架空市"_s);
        QCOMPARE(Register::storedPolicies((*opened)->readConnection()).first().code, wanted);
    }

    void aMissingNameOrATakenFileStopsTheStep_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("path");
        QTest::newRow("no name") << QString() << u"free.daicho"_s;
        QTest::newRow("the file is there already") << u"架空市"_s << u"taken.daicho"_s;
        QTest::newRow("the folder cannot be made")
            << u"架空市"_s << u"taken.daicho/below/x.daicho"_s;
    }
    void aMissingNameOrATakenFileStopsTheStep()
    {
        QFETCH(QString, organization);
        QFETCH(QString, path);
        QFile taken(m_folder.filePath(u"taken.daicho"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        CreateWizard wizard(services().create);
        wizard.show();
        wizard.next();
        type(wizard, u"organizationLineEdit"_s, organization);
        type(wizard, u"pathLineEdit"_s, m_folder.filePath(path));
        wizard.next();
        QVERIFY(qobject_cast<Start::PlaceStep *>(wizard.currentPage()));
    }

    void aFailureIsSaidAndKeepsWhatWasTyped()
    {
        CreateWizard wizard(
            [](const Shell::NewRegister &) -> Support::Result<std::optional<qint64>> {
                return Support::fail(Support::ErrorCode::DiskFull, u"ディスクがいっぱいです。"_s);
            });
        wizard.show();
        wizard.next();
        type(wizard, u"organizationLineEdit"_s, u"架空市"_s);
        type(wizard, u"pathLineEdit"_s, m_folder.filePath(u"full.daicho"_s));
        wizard.next();
        wizard.next();
        wizard.button(QWizard::FinishButton)->click();
        QVERIFY(wizard.isVisible());
        QCOMPARE(wizard.findChild<Common::MessageBar *>()->kind(), Common::MessageBar::Kind::Error);
        QCOMPARE(wizard.values().organization, u"架空市"_s);
    }

    void everyShippedPolicyIsDescribedWithItsLevels()
    {
        for (const Policy::Document &policy : Policy::shippedPolicies()) {
            const QString text = Start::PolicyStep::describe(policy);
            for (const Policy::Axis &axis : policy.axes) {
                QVERIFY2(text.contains(axis.label), qPrintable(policy.id));
                for (const Policy::Level &level : axis.levels)
                    QVERIFY2(text.contains(level.badge.isEmpty() ? level.code : level.badge),
                             qPrintable(policy.id));
            }
        }
    }

private:
    static void next(CreateWizard &wizard)
    {
        const int before = wizard.currentId();
        QTest::keyClick(&wizard, Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(wizard.currentId(), before + 1); // a mnemonic presses the button for a moment
    }
    static void type(CreateWizard &wizard, const QString &name, const QString &text)
    {
        auto *edit = wizard.findChild<QLineEdit *>(name);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QInputMethodEvent typed; // what an input method gives
        typed.setCommitString(text);
        QApplication::sendEvent(edit, &typed);
        if (!edit->text().endsWith(text))
            QTest::qFail("the field did not take the text", __FILE__, __LINE__);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TstCreateWizard)
#include "tst_createwizard.moc"
