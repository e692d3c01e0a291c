// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/exceptionqueries.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"
#include "ui/common/findingsview.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"
#include "ui/policy/exceptionlist.h"
#include "ui/policy/policypage.h"
#include "ui/shell/consulting.h"
#include "ui/shell/exceptiondialog.h"
#include "ui/start/waiting.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace PolicyUi;
using Permits::Exception;
using Shell::ActDialog;
using Shell::ExceptionDialog;

/// 例外措置 in the window: from a refusal to the application, the list with its acts, and what is shown on 今日.
class TstExceptionList : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    AnsweringPrompter m_prompter;
    qint64 m_chief = 0;
    qint64 m_ciso = 0;

    qint64 person(const QString &name, const QString &role)
    {
        const qint64 id = m_room->perform(u"person.add"_s, {{u"name"_s, name}, {u"unit"_s, m_room->rootUnit()}}).value(u"id"_s).toInteger();
        m_room->perform(u"role.assign"_s, {{u"role"_s, role}, {u"person"_s, id}});
        return id;
    }
    void begin(const QString &policy = u"shiribeshi"_s)
    {
        m_room = std::make_unique<RoomFixture>(policy);
        if (policy != "shiribeshi"_L1)
            return;
        m_chief = person(u"架空 統括"_s, u"chief"_s);
        m_ciso = person(u"架空 最高"_s, u"ciso"_s);
        m_room->session().setPersonId(m_chief);
    }
    QString apply(bool emergency)
    {
        QJsonObject params{{u"unit"_s, m_room->rootUnit()}, {u"rules"_s, QJsonArray{u"shiribeshi.encrypted"_s}}, {u"content"_s, u"古い媒体を使う（架空）"_s},
                           {u"reason"_s, u"装置が対応しない（架空）"_s}, {u"alternative"_s, u"施錠した箱に保管する（架空）"_s}, {u"to"_s, u"2026-12-31"_s}};
        params.insert(u"emergency"_s, emergency);
        return m_room->perform(u"exception.apply"_s, params).value(u"number"_s).toString();
    }
    Register::StoredPolicy policy() { return Register::storedPolicies(m_room->db()).first(); }
    template <typename Dialog = ActDialog> static Dialog *openDialog(const QWidget &parent)
    {
        for (Dialog *dialog : parent.findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void type(const ActDialog &dialog, const QString &key, const QString &text)
    {
        QWidget *editor = dialog.form()->field(key)->editor();
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(text);
        else if (auto *notes = qobject_cast<QPlainTextEdit *>(editor))
            notes->setPlainText(text);
        else if (auto *date = qobject_cast<Common::DateField *>(editor))
            date->setStored(text);
    }
    static void fill(const ExceptionDialog &dialog)
    {
        type(dialog, u"content"_s, u"古い媒体を使う（架空）"_s);
        type(dialog, u"reason"_s, u"装置が対応しない（架空）"_s);
        type(dialog, u"alternative"_s, u"施錠した箱に保管する（架空）"_s);
        type(dialog, u"to"_s, u"2026-12-31"_s);
    }

private slots:
    /// SHIRIBESHI-57.1: what an exception may set aside offers to apply for one beside 相談する.
    void SHIRIBESHI_57_1_aRefusalOffersToApply()
    {
        begin();
        ActDialog dialog(m_room->session(), u"medium.register"_s, u"媒体を登録"_s);
        dialog.setParam(u"unit"_s, m_room->rootUnit());
        dialog.setParam(u"kind"_s, u"usb"_s);
        dialog.addText(u"encryption"_s, u"暗号化"_s, {u"無"_s, Common::Need::Optional, {}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.submit();
        QTRY_VERIFY(!dialog.findings()->isAllowed());
        QPushButton *offer = nullptr;
        for (QPushButton *button : dialog.findings()->findChildren<QPushButton *>())
            offer = button->text().contains(u"例外措置"_s) ? button : offer;
        QVERIFY(offer);
        offer->click();
        auto *form = openDialog<ExceptionDialog>(dialog);
        QVERIFY(form);
        QCOMPARE(mnemonicsUsedTwice(*form), QStringList());
        QCOMPARE(form->params().value(u"rules"_s).toArray(), QJsonArray{u"shiribeshi.encrypted"_s});
        QCOMPARE(form->params().value(u"unit"_s).toInteger(), m_room->rootUnit());
        fill(*form);
        QSignalSpy acted(form, &ActDialog::acted);
        form->submit();
        QTRY_COMPARE(acted.size(), 1);
        QCOMPARE(Permits::exceptions(m_room->db()).size(), 1);
        dialog.setModified(false);
    }

    void theWholePolicyIsChosenNotLeftOver()
    {
        begin();
        ExceptionDialog dialog(m_room->session(), policy(), {u"shiribeshi.encrypted"_s, {}, QJsonValue::Undefined});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!dialog.params().contains(u"all"_s));
        auto *unit = qobject_cast<Common::ChoiceBox *>(dialog.form()->field(u"unit"_s)->editor());
        unit->setChosen(u"everything"_s);
        QVERIFY(dialog.params().value(u"all"_s).toBool());
        QVERIFY(!dialog.params().contains(u"unit"_s));
        dialog.setModified(false);
    }

    void whatNothingSetsAsideOffersNoException()
    {
        begin(u"buzen"_s);
        Common::FindingItem item;
        item.rule = u"buzen.lockable"_s;
        item.weight = Common::FindingItem::Weight::Refuse;
        const QList<Common::FindingItem> shown = Shell::withConsultation(m_room->db(), {item});
        QVERIFY(!shown.first().actionText.isEmpty());
        QVERIFY(shown.first().exceptionText.isEmpty());
    }

    void theListSaysWhereThereIsNoSuchPath()
    {
        begin(u"nabari"_s);
        ExceptionList list(m_room->session());
        list.setPolicy(policy());
        list.show();
        QTRY_VERIFY(!list.findChild<QLabel *>(u"exceptionNote"_s)->text().isEmpty());
        QVERIFY(!list.findChild<QPushButton *>(u"applyButton"_s)->isEnabled());
    }

    /// SHIRIBESHI-57.2
    void SHIRIBESHI_57_2_anEmergencyStandsFirstUntilItIsReported()
    {
        begin();
        const QString emergency = apply(true);
        apply(false);
        ExceptionList list(m_room->session());
        const QAbstractItemModelTester tester(list.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(&list, &ExceptionList::countChanged);
        list.setPolicy(policy());
        list.show();
        QTRY_COMPARE(list.views().size(), 2);
        QCOMPARE(list.views().first().exception.number, emergency);
        QCOMPARE(counted.last().first().toInt(), 2);
        QVERIFY(list.findChild<QLabel *>(u"exceptionNote"_s)->text().contains(u"後志 57条2項"_s));
        const QList<Start::WaitingGroup> waiting =
            Start::readWaiting(m_room->db(), m_room->session().openRegister().blueprint(), m_room->session().actor(), QDate(2026, 6, 10));
        QCOMPARE(waiting.first().kind, Start::WaitingKind::Exception);
        QCOMPARE(waiting.first().lines.first().object.kind, u"exception"_s);

        QVERIFY(list.findChild<QPushButton *>(u"reportButton"_s)->isEnabled());
        QVERIFY(!list.findChild<QPushButton *>(u"permitButton"_s)->isEnabled());
        list.report();
        ActDialog *dialog = openDialog(list);
        QVERIFY(dialog);
        QCOMPARE(mnemonicsUsedTwice(*dialog), QStringList());
        QSignalSpy acted(dialog, &ActDialog::acted);
        dialog->submit();
        QTRY_COMPARE(acted.size(), 1);
        QTRY_VERIFY(!list.views().first().exception.owesReport());
    }

    void whoeverDecidesPermitsAndEnds()
    {
        begin();
        const QString number = apply(false);
        m_room->session().setPersonId(m_ciso);
        ExceptionList list(m_room->session());
        list.setPolicy(policy());
        list.show();
        QTRY_COMPARE(list.views().size(), 1);
        for (const auto &[act, state] : {std::pair(&ExceptionList::permit, Exception::State::Permitted), std::pair(&ExceptionList::end, Exception::State::Ended)}) {
            (list.*act)();
            ActDialog *dialog = openDialog(list);
            QVERIFY(dialog);
            QCOMPARE(mnemonicsUsedTwice(*dialog), QStringList());
            if (dialog->form()->field(u"reason"_s))
                type(*dialog, u"reason"_s, u"更新した（架空）"_s);
            QSignalSpy acted(dialog, &ActDialog::acted);
            dialog->submit();
            QTRY_COMPARE(acted.size(), 1);
            QTRY_COMPARE(list.views().first().exception.stateOn(QDate(2026, 6, 10)), state);
            QTRY_VERIFY(!openDialog(list));
        }
        QVERIFY(!list.findChild<QPushButton *>(u"endButton"_s)->isEnabled());
    }

    void thePageOpensAnException()
    {
        begin();
        apply(false);
        const QString second = apply(false);
        PolicyPage page(m_room->session());
        page.show();
        page.showException(Permits::exception(m_room->db(), second)->id);
        QTRY_COMPARE(page.exceptions()->table()->currentId(), std::optional(Permits::exception(m_room->db(), second)->id));
        QVERIFY(page.exceptions()->isVisible());
        const QStringList twice = mnemonicsUsedTwice(page);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u" | "_s)));
    }
};

QTEST_MAIN(TstExceptionList)
#include "tst_exceptionlist.moc"
