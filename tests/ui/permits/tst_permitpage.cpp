// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitqueries.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/tableview.h"
#include "ui/permits/permitdialog.h"
#include "ui/permits/permitpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using PermitsUi::PermitDialog;
using PermitsUi::PermitPage;

/// 許可 in the window: applied for, decided, shown.
class TstPermitPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    static Shell::ActDialog *openDialog(const PermitPage &page)
    {
        for (auto *dialog : page.findChildren<Shell::ActDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void choose(Shell::ActDialog &dialog, const QString &key, const QString &text)
    {
        auto *box = qobject_cast<Common::ChoiceBox *>(dialog.form()->field(key)->editor());
        box->setCurrentIndex(box->findText(text, Qt::MatchContains));
    }
    static QAction *act(const PermitPage &page, const QString &text)
    {
        for (QAction *action : page.acts()) {
            if (action->text().contains(text))
                return action;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
        m_room->perform(u"medium.register"_s, {{u"kind"_s, u"usb"_s}, {u"unit"_s, m_room->rootUnit()}});
        m_room->perform(u"person.add"_s, {{u"name"_s, u"架空申請者"_s}, {u"unit"_s, m_room->rootUnit()}});
        m_room->perform(u"person.add"_s, {{u"name"_s, u"架空課長"_s}, {u"unit"_s, m_room->rootUnit()}});
    }

    void appliedForInTheFormAndDecidedOnThePage()
    {
        PermitPage page(m_room->session());
        QAbstractItemModelTester tester(page.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.resize(1100, 600);
        page.show();
        QCOMPARE(mnemonicsUsedTwice(page), QStringList());
        act(page, u"申請"_s)->trigger();
        Shell::ActDialog *form = openDialog(page);
        QVERIFY(form);
        QCOMPARE(mnemonicsUsedTwice(*form), QStringList());
        choose(*form, u"kind"_s, u"持ち出し"_s);
        choose(*form, u"applicant"_s, u"架空申請者"_s);
        qobject_cast<QLineEdit *>(form->form()->field(u"things"_s)->editor())->setText(u"M-0001"_s);
        qobject_cast<QLineEdit *>(form->form()->field(u"purpose"_s)->editor())->setText(u"研修（架空）"_s);
        qobject_cast<Common::DateField *>(form->form()->field(u"to"_s)->editor())->setStored(m_room->session().openRegister().clock().today().addDays(3).toString(Qt::ISODate));
        form->submit();
        QTRY_COMPARE(Permits::permits(m_room->db()).size(), 1);
        QTRY_COMPARE(page.table()->model()->rowCount(), 1);
        page.table()->setCurrentIndex(page.table()->model()->index(0, 0));
        QTRY_COMPARE(page.table()->model()->index(0, 1).data().toString(), Permits::stateWord(Permits::Permit::State::Applied));
        QTRY_VERIFY(act(page, u"決裁"_s)->isEnabled());
        Shell::ActDialog *decision = nullptr;
        QTRY_VERIFY((act(page, u"決裁"_s)->trigger(), decision = openDialog(page)) && decision != form);
        QCOMPARE(mnemonicsUsedTwice(*decision), QStringList());
        choose(*decision, u"person"_s, u"架空課長"_s);
        choose(*decision, u"capacity"_s, u"職務代理"_s);
        decision->submit();
        QTRY_COMPARE(Permits::permits(m_room->db()).first().stateOn(m_room->session().openRegister().clock().today()), Permits::Permit::State::Permitted);
    }
};

QTEST_MAIN(TstPermitPage)
#include "tst_permitpage.moc"
