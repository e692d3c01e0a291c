// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/datefield.h"
#include "ui/organization/listtab.h"
#include "ui/organization/organizationpage.h"
#include "ui/shell/actdialog.h"

#include <QAction>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace OrganizationUi;
using Shell::ActDialog;
using Tab = OrganizationPage::Tab;

class TstOrganizationPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<OrganizationPage> m_page;
    AnsweringPrompter m_prompter;

    ActDialog *act(int index)
    {
        m_page->acts().at(index)->trigger();
        for (auto *dialog : m_page->findChildren<ActDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void type(ActDialog *dialog, const QString &key, const QString &text)
    {
        qobject_cast<QLineEdit *>(dialog->form()->field(key)->editor())->setText(text);
    }
    static bool done(ActDialog *dialog)
    {
        QSignalSpy acted(dialog, &ActDialog::acted);
        dialog->submit();
        return acted.wait(10000) || acted.size() == 1;
    }
    void select(qint64 id) { m_page->tab(Tab::Units)->table()->selectId(id); }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_page = std::make_unique<OrganizationPage>(m_room->session());
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_room.reset();
    }

    void everyAltKeyOfADialogIsUsedOnce()
    {
        m_room->perform(u"person.add"_s, {{u"name"_s, u"架空 太郎"_s}});
        m_room->perform(u"place.add"_s, {{u"name"_s, u"書庫"_s}});
        m_room->perform(u"field.add"_s, {{u"label"_s, u"棚の色"_s}});
        int dialogs = 0;
        for (const Tab tab : {Tab::Units, Tab::Persons, Tab::Roles, Tab::Places, Tab::Fields}) {
            m_page->showTab(tab);
            QTRY_VERIFY(m_page->tab(tab)->table()->model()->rowCount() > 0);
            m_page->tab(tab)->table()->selectRow(0);
            for (int index = 0; index < 3; ++index) {
                ActDialog *dialog = m_page->acts().at(index)->isEnabled() ? act(index) : nullptr;
                if (!dialog)
                    continue;
                ++dialogs;
                QCOMPARE(mnemonicsUsedTwice(*dialog), QStringList());
                dialog->setModified(false);
                dialog->reject();
                delete dialog;
            }
        }
        QVERIFY2(dialogs >= 8, qPrintable(QString::number(dialogs)));
    }

    void theReadingOfANameComesFromTheInputMethod()
    {
        m_page->showTab(Tab::Persons);
        ActDialog *dialog = act(0);
        QVERIFY(dialog);
        const auto edit = [dialog](const QString &key) { return qobject_cast<QLineEdit *>(dialog->form()->field(key)->editor()); };
        const auto compose = [&](const QString &commit, const QString &preedit) {
            QInputMethodEvent event(preedit, {});
            event.setCommitString(commit);
            QCoreApplication::sendEvent(edit(u"name"_s), &event);
        };
        compose({}, u"かくう"_s);
        compose({}, u"架空"_s);
        compose(u"架空"_s, {});
        QCOMPARE(edit(u"kana"_s)->text(), u"かくう"_s);
        dialog->setModified(false);
    }

    void addsAndEditsAUnit()
    {
        select(m_room->rootUnit());
        ActDialog *dialog = act(0);
        QVERIFY(dialog);
        type(dialog, u"name"_s, u"架空税務課"_s);
        type(dialog, u"code"_s, u"税"_s);
        QVERIFY(done(dialog));
        const auto unit = Organization::findUnit(m_room->db(), u"架空税務課"_s);
        QVERIFY(unit);
        QCOMPARE(unit->parentId,
                 std::optional<qint64>(m_room->rootUnit())); // under what was current
        QCOMPARE(m_page->tab(Tab::Units)->table()->currentId(), std::optional(unit->id));

        dialog = act(1);
        QVERIFY(dialog);
        type(dialog, u"name"_s, u"架空収納課"_s);
        QVERIFY(done(dialog));
        const auto edited = Organization::unit(m_room->db(), unit->id);
        QCOMPARE(edited->name, u"架空収納課"_s);
        QCOMPARE(edited->code, u"税"_s);
        QCOMPARE(edited->parentId, unit->parentId);
    }

    void aDoubleNameIsToldAtItsField()
    {
        m_room->perform(u"unit.add"_s,
                        {{u"name"_s, u"架空課"_s}, {u"parent"_s, m_room->rootUnit()}});
        select(m_room->rootUnit());
        ActDialog *dialog = act(0);
        type(dialog, u"name"_s, u"架空課"_s);
        dialog->submit();
        QTRY_VERIFY(!dialog->form()->field(u"name"_s)->error().isEmpty());
        QVERIFY(dialog->isVisible());
        dialog->setModified(false);
    }

    void closesAUnit()
    {
        const qint64 id = m_room->perform(u"unit.add"_s, {{u"name"_s, u"なくなる課"_s}})
                              .value(u"id"_s)
                              .toInteger();
        QTRY_VERIFY(m_page->tab(Tab::Units)->table()->selectId(id));
        ActDialog *dialog = act(2);
        QVERIFY(dialog);
        qobject_cast<Common::DateField *>(dialog->form()->field(u"on"_s)->editor())
            ->setDate({2026, 3, 31});
        QVERIFY(done(dialog));
        QCOMPARE(Organization::unit(m_room->db(), id)->validTo, std::optional(QDate(2026, 3, 31)));
        QTRY_VERIFY(!m_page->tab(Tab::Units)->table()->selectId(id));
    }

    void addsAPersonAndARole()
    {
        m_page->showTab(Tab::Persons);
        ActDialog *dialog = act(0);
        type(dialog, u"name"_s, u"架空 太郎"_s);
        type(dialog, u"post"_s, u"課長"_s);
        QVERIFY(done(dialog));
        const auto person = Organization::findPerson(m_room->db(), u"架空 太郎"_s);
        QVERIFY(person);

        m_page->showTab(Tab::Roles);
        auto *roles = m_page->tab(Tab::Roles)->table();
        int organizationWide = -1;
        const auto rows = Organization::roleRows(m_room->db(), {2026, 6, 10});
        for (int i = 0; i < rows.size() && organizationWide < 0; ++i)
            organizationWide = rows[i].scope == "organization"_L1 ? i : -1;
        QVERIFY(organizationWide >= 0);
        QVERIFY(rows[organizationWide].vacant);
        QVERIFY(roles->selectId(-1 - organizationWide));
        dialog = act(0);
        QVERIFY(dialog);
        qobject_cast<Common::ChoiceBox *>(dialog->form()->field(u"person"_s)->editor())
            ->setChosen(person->id);
        QVERIFY(done(dialog));
        const auto held = Organization::rolesHeldBy(m_room->db(), person->id, {2026, 6, 10});
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.constFirst().role, rows[organizationWide].role);
    }

    void vacantRolesAreShown()
    {
        m_page->showTab(Tab::Roles);
        const auto *model = m_page->tab(Tab::Roles)->table()->model();
        QVERIFY(model->rowCount() > 0);
        int vacant = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            vacant += model->index(row, 4).data().toString().contains(u"空席"_s) ? 1 : 0;
        QCOMPARE(vacant, model->rowCount());
    }

    void addsAPlaceWithItsProperties()
    {
        m_page->showTab(Tab::Places);
        ActDialog *dialog = act(0);
        type(dialog, u"name"_s, u"架空書庫"_s);
        qobject_cast<QComboBox *>(dialog->form()->field(u"lockable"_s)->editor())
            ->setCurrentIndex(1);
        QVERIFY(done(dialog));
        const auto place = Places::findPlace(m_room->db(), u"架空書庫"_s);
        QVERIFY(place);
        QCOMPARE(place->own.lockable, std::optional(true));
        QCOMPARE(place->own.safe, std::optional<bool>());
    }

    void addsAnOwnField()
    {
        m_page->showTab(Tab::Fields);
        ActDialog *dialog = act(0);
        type(dialog, u"label"_s, u"背表紙の色"_s);
        qobject_cast<Common::ChoiceBox *>(dialog->form()->field(u"type"_s)->editor())
            ->setChosen(u"list"_s);
        qobject_cast<QPlainTextEdit *>(dialog->form()->field(u"options"_s)->editor())
            ->setPlainText(u"青\n赤"_s);
        QVERIFY(done(dialog));
        QTRY_COMPARE(m_page->tab(Tab::Fields)->shown(), 1);
        QCOMPARE(m_page->tab(Tab::Fields)->table()->model()->index(0, 2).data().toString(),
                 u"青、赤"_s);
    }

    void searchNarrowsTheTab()
    {
        m_room->perform(u"unit.add"_s, {{u"name"_s, u"架空ケンサク課"_s}});
        QTRY_COMPARE(m_page->tab(Tab::Units)->total(), 2);
        emit m_page->searchChanged(u"けんさく"_s);
        QCOMPARE(m_page->tab(Tab::Units)->shown(), 1);
    }
};

QTEST_MAIN(TstOrganizationPage)
#include "tst_organizationpage.moc"
