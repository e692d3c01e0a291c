// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"
#include "models/journal/history.h"
#include "models/register/openitems.h"
#include "tests/ui/assets/assetsfixture.h"
#include "ui/assets/assetdialog.h"
#include "ui/assets/assetpage.h"
#include "ui/assets/assettablemodel.h"
#include "ui/assets/checklistpopup.h"
#include "ui/assets/detailpane.h"
#include "ui/assets/filterbar.h"
#include "ui/assets/levelbox.h"
#include "ui/assets/relabeldialog.h"
#include "ui/common/keeping/formkeeper.h"
#include "ui/common/notesedit.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::FakePrompter;
using AssetsTest::Town;
using Common::FormKeeper;

namespace {

QStringList chipTexts(const AssetPage &page)
{
    QStringList texts;
    for (const Common::Chip &chip : page.chipBar()->chips())
        texts += chip.text;
    return texts;
}

void tick(const QString &text)
{
    auto *popup = qobject_cast<ChecklistPopup *>(QApplication::activePopupWidget());
    if (!popup) {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ChecklistPopup *>(widget); found && found->isVisible())
                popup = found;
        }
    }
    QVERIFY(popup);
    for (int row = 0; row < popup->list()->count(); ++row) {
        if (popup->list()->item(row)->text().contains(text))
            popup->list()->item(row)->setCheckState(Qt::Checked);
    }
    popup->close();
}

} // namespace

/// The page of assets with its conditions, its detail and its acts, over a real register.
class TstAssetPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>();
        m_zei = m_town->unit(u"税務課"_s, u"税"_s);
        m_so = m_town->unit(u"総務課"_s, u"総"_s);
        m_first = m_town->asset(u"固定資産課税台帳"_s, {{u"unit"_s, m_zei}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"1"_s}}},
                                                        {u"personalInfo"_s, u"yes"_s}, {u"expiresOn"_s, u"2027-03-31"_s}});
        m_second = m_town->asset(u"職員名簿"_s, {{u"unit"_s, m_so}, {u"kind"_s, u"information"_s}});
        m_third = m_town->asset(u"庁内網構成図"_s, {{u"unit"_s, m_so}, {u"kind"_s, u"systemDocument"_s}, {u"expiresOn"_s, u"2030-03-31"_s}});
    }
    void cleanup()
    {
        m_page.reset();
        m_town.reset();
        m_prompter.reset();
    }

    void searchesWhileTyping()
    {
        open();
        m_page->searchBox()->insert(u"名簿"_s); // as an input method commits it
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QCOMPARE(m_page->model()->idAt(0).value_or(0), m_second);
        QTRY_VERIFY(m_page->countsText().startsWith(u"3 件中 1 件"_s));
    }

    void conditionsAreChosenFromTheMenu()
    {
        open();
        m_page->filterBar()->edit(u"unit"_s);
        tick(u"総務課"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        QCOMPARE(chipTexts(*m_page), QStringList{u"課室: 総務課"_s});
        m_page->filterBar()->edit(u"kind"_s);
        tick(u"システム関連文書"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        emit m_page->chipBar()->chipRemoved(u"unit"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        emit m_page->chipBar()->cleared();
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
        QVERIFY(chipTexts(*m_page).isEmpty());
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a level") << u"level.C"_s << u"3B"_s << QStringList{u"固定資産課税台帳"_s};
        QTest::newRow("unclassified on an axis") << u"level.C"_s << u"未分類"_s << QStringList{u"職員名簿"_s, u"庁内網構成図"_s};
        QTest::newRow("a state") << u"state"_s << u"下書き"_s << QStringList{u"職員名簿"_s, u"庁内網構成図"_s};
        QTest::newRow("personal information") << u"personalInfo"_s << u"有"_s << QStringList{u"固定資産課税台帳"_s};
    }
    void conditions()
    {
        QFETCH(QString, key);
        QFETCH(QString, choice);
        QFETCH(QStringList, names);
        open();
        m_page->filterBar()->edit(key);
        tick(choice);
        QTRY_COMPARE(m_page->model()->rowCount(), int(names.size()));
        QCOMPARE(shownNames(), QSet<QString>(names.cbegin(), names.cend()));
    }

    void expiryIsTypedInAnySpelling()
    {
        open();
        m_prompter->text = u"Ｒ９．３．３１"_s;
        m_page->filterBar()->edit(u"expiresUntil"_s);
        QCOMPARE(m_page->filterBar()->filter().expiresUntil, u"2027-03-31"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
    }

    void filterIsRemembered()
    {
        open();
        Assets::Filter filter;
        filter.units = {m_so};
        filter.levels = {{u"C"_s, {QString()}}};
        filter.personalInfo = false;
        m_page->showFilter(filter);
        m_page.reset();
        open(false);
        QCOMPARE(m_page->filterBar()->filter(), filter);
        m_page->showFilter({});
    }

    void emptyListSaysWhatToDo()
    {
        open();
        Assets::Filter nothing;
        nothing.text = u"ありえない言葉"_s;
        m_page->showFilter(nothing);
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        auto *button = m_page->table()->findChild<QPushButton *>();
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible());
        button->click();
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
        QVERIFY(m_page->searchBox()->text().isEmpty());
    }

    void detailAnswersWithoutAClick()
    {
        open();
        m_page->openAsset(m_first);
        QTRY_COMPARE(m_page->detailPane()->findChild<QLabel *>(u"detailName"_s)->text(), u"固定資産課税台帳"_s);
        QVERIFY(m_page->detailPane()->plainText(0).contains(u"税務課"_s));
        QVERIFY(m_page->detailPane()->plainText(0).contains(u"できない"_s));
    }

    void clauseInTheDetailOpensThePolicy()
    {
        open();
        m_page->openAsset(m_first);
        QSignalSpy asked(m_town->session.get(), &Shell::Session::clauseRequested);
        auto *overview = m_page->detailPane()->findChild<QTextBrowser *>(u"overview"_s);
        QTRY_VERIFY(overview->toHtml().contains(u"clause:"_s));
        const QString html = overview->toHtml();
        const qsizetype at = html.indexOf(u"clause:"_s);
        emit overview->anchorClicked(QUrl(html.mid(at, html.indexOf(u'"', at) - at)));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"総務省ガイドライン"_s);
    }

    void anotherActRefreshesInPlace()
    {
        open();
        m_page->openAsset(m_second);
        QTRY_COMPARE(m_page->table()->currentId().value_or(0), m_second);
        m_town->act(u"asset.edit"_s, {{u"asset"_s, u"A-総-0001"_s}, {u"name"_s, u"職員の名簿（改）"_s}});
        QTRY_COMPARE(m_page->detailPane()->findChild<QLabel *>(u"detailName"_s)->text(), u"職員の名簿（改）"_s);
        QCOMPARE(m_page->table()->currentId().value_or(0), m_second);
        QTRY_VERIFY(m_page->detailPane()->plainText(3).contains(u"職員名簿"_s)); // before → after
        const qint64 fourth = m_town->asset(u"新しい台帳"_s, {{u"unit"_s, m_so}});
        QTRY_COMPARE(m_page->model()->rowCount(), 4);
        QVERIFY(m_page->model()->rowOf(fourth));
        QCOMPARE(m_page->table()->currentId().value_or(0), m_second);
    }

    void openAssetTakesHidingConditionsAway()
    {
        open();
        Assets::Filter filter;
        filter.units = {m_zei};
        m_page->showFilter(filter);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        m_page->openAsset(m_third);
        QTRY_COMPARE(m_page->table()->currentId().value_or(0), m_third);
        QCOMPARE(m_page->filterBar()->filter(), Assets::Filter{});
    }

    void deleteAsksForAReasonAndTakesBack()
    {
        open();
        m_page->openAsset(m_second);
        QTRY_COMPARE(m_page->table()->currentId().value_or(0), m_second);
        emit m_page->table()->deleteRequested();
        QCOMPARE(m_prompter->askedTexts.size(), 1);
        QTest::qWait(50);
        QCOMPARE(m_page->model()->rowCount(), 3); // cancelled: nothing happened
        m_prompter->text = u"二重に登録した"_s;
        emit m_page->table()->deleteRequested();
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
    }

    void copyingOutIsAnAct()
    {
        open();
        m_page->table()->selectAll();
        m_page->table()->copyAction()->trigger();
        Journal::EntryFilter filter;
        filter.act = u"output.record"_s;
        QTRY_COMPARE(Journal::entries(m_town->session->db(), filter).size(), 1);
        const Journal::Entry entry = Journal::entries(m_town->session->db(), filter).first();
        QCOMPARE(entry.summary.value(u"target"_s).toString(), u"clipboard"_s);
        QCOMPARE(entry.summary.value(u"count"_s).toInt(), 3);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"職員名簿"_s));
    }

    void printAndExportSayWhatIsShown()
    {
        open();
        QSignalSpy books(m_town->session.get(), &Shell::Session::bookRequested);
        QSignalSpy exports(m_town->session.get(), &Shell::Session::exportRequested);
        Assets::Filter filter;
        filter.units = {m_so};
        m_page->showFilter(filter);
        for (QAction *act : m_page->acts()) {
            if (act->text().startsWith(u"印刷"_s) || act->text().startsWith(u"書き出し"_s))
                act->trigger();
        }
        QCOMPARE(books.size(), 1);
        QCOMPARE(books.first().at(0).toString(), u"asset-ledger"_s);
        QCOMPARE(books.first().at(1).value<Assets::Filter>(), filter);
        QCOMPARE(exports.size(), 1);
    }

    void closedRowsKeepTheirContent()
    {
        const qint64 secret = m_town->asset(u"人事の記録"_s, {{u"unit"_s, m_so}, {u"accessScope"_s, u"unit"_s}, {u"remarks"_s, u"内緒"_s}});
        const qint64 person = m_town->act(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, m_zei}}).value(u"id"_s).toInteger();
        QVERIFY(secret > 0 && person > 0);
        m_town->session->setPersonId(person);
        if (m_town->session->actor().visible.everything)
            QSKIP("this register shows everything to everybody");
        open();
        m_page->openAsset(secret);
        QTRY_COMPARE(m_page->detailPane()->findChild<QLabel *>(u"detailName"_s)->text(), u"（非表示）"_s);
        QTRY_VERIFY(shownNames().contains(u"（非表示）"_s));
        for (int tab = 0; tab < 4; ++tab)
            QVERIFY(!m_page->detailPane()->plainText(tab).contains(u"内緒"_s));
        emit m_page->table()->editRequested(*m_page->model()->rowOf(secret));
        QTest::qWait(50);
        QVERIFY(!openedForm()); // no form opens on it
        QVERIFY(m_page->messageBar()->isVisible());
    }

    void theFormIsMadeOnceAndBeginsAnewEachTime()
    {
        open();
        m_page->openAsset(m_first);
        QTRY_COMPARE(m_page->table()->currentId().value_or(0), m_first);
        emit m_page->table()->editRequested(*m_page->model()->rowOf(m_first));
        QTRY_VERIFY(openedForm());
        AssetDialog *first = openedForm();
        const auto text = [](AssetDialog *form, const QString &key) { return static_cast<QLineEdit *>(form->form()->field(key)->editor()); };
        QTest::keyClicks(text(first, u"name"_s), u"x"_s);
        first->setFieldError(u"name"_s, u"何かがおかしい"_s);
        QVERIFY(first->isModified());
        m_prompter->answer = 1; // discarded
        first->reject();
        QVERIFY(!openedForm());
        emit m_page->table()->editRequested(*m_page->model()->rowOf(m_second));
        QTRY_VERIFY(openedForm());
        QCOMPARE(openedForm(), first);
        QCOMPARE(first->assetId().value_or(0), m_second);
        QVERIFY(!first->isModified());
        QCOMPARE(text(first, u"name"_s)->text(), Assets::load(m_town->session->db(), m_second)->object.name);
        QVERIFY(first->form()->field(u"name"_s)->error().isEmpty());
        QVERIFY(!first->messageBar()->isVisible());
        first->reject();
        m_page->newAsset();
        QTRY_VERIFY(openedForm());
        QVERIFY(openedForm() != first); // its fields differ
        QCOMPARE(openedForm()->act(), u"asset.register"_s);
        QVERIFY(text(openedForm(), u"name"_s)->text().isEmpty());
    }

    void whatACrashLeftIsOffered()
    {
        {
            FormKeeper keeper(m_town->session->openRegister().path(), {});
            keeper.keep(u"asset.register"_s, u"新しい資産: 停電前"_s, {{u"name"_s, u"停電前の台帳"_s}, {u"unit"_s, m_so}});
        }
        open();
        QTRY_VERIFY(m_page->messageBar()->isVisible());
        emit m_page->messageBar()->actionTriggered();
        QTRY_VERIFY(openedForm());
        AssetDialog *dialog = openedForm();
        QCOMPARE(static_cast<QLineEdit *>(dialog->form()->field(u"name"_s)->editor())->text(), u"停電前の台帳"_s);
        QVERIFY(dialog->isModified());
        dialog->submit();
        QTRY_COMPARE(m_page->model()->rowCount(), 4);
        QVERIFY(FormKeeper::left(m_town->session->openRegister().path(), {}).isEmpty());
        QTRY_VERIFY(!m_page->messageBar()->isVisible());
    }

    void aRelabellingThatACrashLeftIsOffered()
    {
        const QString number = Assets::load(m_town->session->db(), m_first)->object.number;
        {
            RelabelDialog dialog(*m_town->session, m_first);
            dialog.show();
            dialog.levelBox(u"C"_s)->setLevel(u"3A"_s);
            dialog.findChild<Common::NotesEdit *>()->setPlainText(u"規模が大きくなった"_s);
            QTRY_VERIFY_WITH_TIMEOUT(dialog.isModified(), 1000);
            QTest::qWait(2500); // longer than the pause before it is kept
        } // without its question
        open();
        QTRY_VERIFY(m_page->messageBar()->isVisible());
        emit m_page->messageBar()->actionTriggered();
        auto *dialog = m_page->findChild<RelabelDialog *>();
        QVERIFY(dialog && dialog->isModified());
        QCOMPARE(dialog->params().value(u"asset"_s).toString(), number);
        QCOMPARE(dialog->levelBox(u"C"_s)->level(), u"3A"_s);
        QCOMPARE(dialog->params().value(u"reason"_s).toString(), u"規模が大きくなった"_s);
        m_prompter->answer = 1; // discarded
        dialog->reject();
        QVERIFY(FormKeeper::left(m_town->session->openRegister().path(), {}).isEmpty());
        QTRY_VERIFY(!m_page->messageBar()->isVisible());
    }

    void parkedDraftComesBack()
    {
        m_town->act(u"draft.park"_s, {{u"act"_s, u"asset.register"_s}, {u"title"_s, u"新しい資産"_s},
                                      {u"params"_s, QJsonObject{{u"name"_s, u"書きかけの台帳"_s}, {u"unit"_s, m_so}}}});
        open();
        QTRY_VERIFY(m_page->messageBar()->isVisible());
        QVERIFY(m_page->messageBar()->text().contains(u"書きかけが 1 件"_s));
        emit m_page->messageBar()->actionTriggered();
        QTRY_VERIFY(openedForm());
        AssetDialog *dialog = openedForm();
        QCOMPARE(static_cast<QLineEdit *>(dialog->form()->field(u"name"_s)->editor())->text(), u"書きかけの台帳"_s);
        QVERIFY(dialog->isModified());
        dialog->submit();
        QTRY_COMPARE(m_page->model()->rowCount(), 4);
        QTRY_COMPARE(Register::parkedDrafts(m_town->session->db(), {}).size(), 0);
        QTRY_VERIFY(!m_page->messageBar()->isVisible());
    }

private:
    /// The page keeps its forms, closed, for the next time.
    AssetDialog *openedForm() const
    {
        for (AssetDialog *form : m_page->findChildren<AssetDialog *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    void open(bool fresh = true)
    {
        m_page = std::make_unique<AssetPage>(*m_town->session);
        m_page->resize(1186, 678);
        m_page->show();
        if (fresh)
            QTRY_VERIFY(m_page->model()->rowCount() >= 3);
    }
    QSet<QString> shownNames() const
    {
        QSet<QString> names;
        int column = 0;
        while (m_page->model()->headerData(column, Qt::Horizontal, Common::ColumnKeyRole).toString() != u"name"_s)
            ++column;
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            const QModelIndex index = m_page->model()->index(row, column);
            (void)QTest::qWaitFor([&] { return (void)index.data(), m_page->model()->isLoaded(row); });
            names.insert(index.data().toString());
        }
        return names;
    }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<AssetPage> m_page;
    qint64 m_zei = 0;
    qint64 m_so = 0;
    qint64 m_first = 0;
    qint64 m_second = 0;
    qint64 m_third = 0;
};

QTEST_MAIN(TstAssetPage)
#include "tst_assetpage.moc"
