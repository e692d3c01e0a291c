// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"

#include "ui/common/parts/columnsdialog.h"
#include "ui/common/parts/sortheader.h"
#include "ui/common/rowsmodel.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace Common;

namespace {

QList<Column> columns()
{
    return {{.key = u"number"_s, .title = u"番号"_s, .toolTip = {}, .width = 80},
            {.key = u"name"_s, .title = u"名称"_s, .toolTip = {}},
            {.key = u"notes"_s, .title = u"備考"_s, .toolTip = {}, .width = 0, .visible = false}};
}

QList<RowsModel::Item> items()
{
    return {{1, {u"A-001"_s, u"台帳"_s, u"秘"_s}}, {2, {u"A-002"_s, u"改\n行"_s, {}}}, {3, {u"0012"_s, u"引\"用"_s, {}}}};
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

void clickHeader(const TableView &view, int column, Qt::KeyboardModifiers modifiers = {})
{
    const QHeaderView *header = view.horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
}

} // namespace

class TstTableView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"daicho-test"_s);
        QCoreApplication::setApplicationName(u"tableview"_s);
    }

    void init()
    {
        QSettings().clear();
        m_model = std::make_unique<RowsModel>(columns());
        m_model->setItems(items());
        m_view = std::make_unique<TableView>(u"assets/list"_s);
        m_view->setModel(m_model.get());
        m_view->resize(600, 300);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
        QGuiApplication::clipboard()->clear();
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void oneCellIsCopiedWithoutALineFeed()
    {
        m_view->setCurrentIndex(m_model->index(0, 1));
        m_view->copyCurrentCell();
        QCOMPARE(clipboardText(), u"台帳"_s);
    }

    void rowsAreCopiedAsASheetTakesThem()
    {
        m_view->selectAll();
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboardText(), u"A-001\t台帳\nA-002\t\"改\n行\"\n0012\t引\"用"_s);
        const QString html = QGuiApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"<td style=\"mso-number-format:'\\@'\">0012</td>"_s));
    }

    void headersComeAlongWhenAsked()
    {
        m_view->selectId(1);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboardText(), u"番号\t名称\nA-001\t台帳"_s);
    }

    void copyingFollowsTheShownOrderOfColumns()
    {
        m_view->horizontalHeader()->moveSection(1, 0);
        m_view->selectId(1);
        m_view->copySelection(false);
        QCOMPARE(clipboardText(), u"台帳\tA-001"_s);
    }

    void rowsThatAreNotHereYetAreFetchedForCopying()
    {
        PagedTableModel paged(columns());
        QList<QPair<quint64, QVector<qint64>>> requests;
        connect(&paged, &PagedTableModel::rowsRequested, this,
                [&](quint64 token, const QVector<qint64> &ids) { requests += {token, ids}; });
        paged.setIds({7, 8});
        m_view->setModel(&paged);
        m_view->selectAll();
        QGuiApplication::clipboard()->clear();
        m_view->copySelection(false);
        QVERIFY(clipboardText().isEmpty());
        for (const auto &[token, ids] : QList(requests)) {
            QHash<qint64, Row> rows;
            for (const qint64 id : ids)
                rows.insert(id, {QString::number(id), u"名"_s, {}});
            paged.deliverRows(token, rows);
        }
        QTRY_COMPARE(clipboardText(), u"7\t名\n8\t名"_s);
        QVERIFY(!m_view->isCopying());
        m_view->setModel(m_model.get());
    }

    void tooManyRowsAreRefusedInWords()
    {
        PagedTableModel paged(columns());
        QVector<qint64> ids(1'000'000);
        std::iota(ids.begin(), ids.end(), 1);
        paged.setIds(ids);
        m_view->setModel(&paged);
        QSignalSpy refused(m_view.get(), &TableView::copyRefused);
        m_view->selectAll();
        QCOMPARE(m_view->selectedRowCount(), 1'000'000);
        m_view->copySelection(false);
        QCOMPARE(refused.size(), 1);
        m_view->setModel(m_model.get());
    }

    void clicksOnTheHeaderSort()
    {
        QSignalSpy asked(m_view.get(), &TableView::sortRequested);
        clickHeader(*m_view, 0);
        QCOMPARE(m_view->sortKeys(), (SortKeys{{0, Qt::AscendingOrder}}));
        clickHeader(*m_view, 1, Qt::ShiftModifier);
        QCOMPARE(m_view->sortKeys(), (SortKeys{{0, Qt::AscendingOrder}, {1, Qt::AscendingOrder}}));
        clickHeader(*m_view, 1, Qt::ControlModifier);
        QCOMPARE(m_view->sortKeys().at(1).order, Qt::DescendingOrder);
        clickHeader(*m_view, 1, Qt::ShiftModifier);
        QCOMPARE(m_view->sortKeys(), (SortKeys{{0, Qt::AscendingOrder}}));
        clickHeader(*m_view, 0);
        QCOMPARE(m_view->sortKeys(), (SortKeys{{0, Qt::DescendingOrder}}));
        clickHeader(*m_view, 0);
        QVERIFY(m_view->sortKeys().isEmpty()); // back to the natural order
        QCOMPARE(asked.size(), 6);
    }

    void settingKeysAsksForNothing()
    {
        QSignalSpy asked(m_view.get(), &TableView::sortRequested);
        m_view->setSortKeys({{1, Qt::DescendingOrder}});
        QCOMPARE(asked.size(), 0);
        QCOMPARE(m_view->sortKeys().size(), 1);
    }

    void columnsAndSortingAreRemembered()
    {
        m_view->horizontalHeader()->resizeSection(0, 137);
        m_view->horizontalHeader()->moveSection(1, 0);
        m_view->horizontalHeader()->setSectionHidden(2, false);
        clickHeader(*m_view, 1);

        TableView again(u"assets/list"_s);
        again.setModel(m_model.get());
        QCOMPARE(again.horizontalHeader()->sectionSize(0), 137);
        QCOMPARE(again.horizontalHeader()->visualIndex(1), 0);
        QVERIFY(!again.isColumnHidden(2));
        QCOMPARE(again.sortKeys(), (SortKeys{{1, Qt::AscendingOrder}}));

        TableView other(u"media/list"_s);
        other.setModel(m_model.get());
        QVERIFY(other.isColumnHidden(2));
        QVERIFY(other.sortKeys().isEmpty());

        again.resetColumns();
        QCOMPARE(again.horizontalHeader()->visualIndex(0), 0);
        QVERIFY(again.isColumnHidden(2));
    }

    void memoryGoesByTheKeyOfTheColumn()
    {
        m_view->horizontalHeader()->resizeSection(1, 211);
        RowsModel wider({{.key = u"level.S"_s, .title = u"重要性"_s, .toolTip = {}}, columns().at(0), columns().at(1)});
        TableView again(u"assets/list"_s);
        again.setModel(&wider);
        QCOMPARE(again.horizontalHeader()->sectionSize(2), 211);
    }

    void newRowsLeaveTheColumnsAlone()
    {
        m_view->horizontalHeader()->resizeSection(0, 137);
        m_model->setIds({1, 2});
        QCOMPARE(m_view->horizontalHeader()->sectionSize(0), 137);
    }

    void keysOpenEditAndLeave()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *after = new QLineEdit;
        layout->addWidget(m_view.get());
        layout->addWidget(after);
        window.show();
        window.activateWindow();
        m_view->setFocus();
        QVERIFY(m_view->selectId(2));
        QCOMPARE(m_view->currentId(), std::optional<qint64>(2));
        QSignalSpy opened(m_view.get(), &TableView::activatedRow);
        QSignalSpy edited(m_view.get(), &TableView::editRequested);
        QSignalSpy typed(m_view.get(), &TableView::typedAhead);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        QTest::keyClick(m_view.get(), Qt::Key_A);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 1);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(typed.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), after);
        m_view->setParent(nullptr);
    }

    void theMenuKeyAsksAtTheCurrentRow()
    {
        m_view->selectId(3);
        QSignalSpy asked(m_view.get(), &TableView::contextMenuAsked);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(1).toInt(), 2);
    }

    void shiftF10AsksAtTheCurrentRowToo()
    {
        m_view->selectId(2);
        QSignalSpy asked(m_view.get(), &TableView::contextMenuAsked);
        QTest::keyClick(m_view.get(), Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(1).toInt(), 1);
        const QPoint at = m_view->viewport()->mapFromGlobal(asked.at(0).at(0).toPoint());
        QCOMPARE(m_view->indexAt(at).row(), 1);
        m_view->setCurrentIndex({});
        QTest::keyClick(m_view.get(), Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.at(1).at(1).toInt(), -1);
    }

    void columnsAreChosenByKeyboardAlone()
    {
        ColumnsDialog *dialog = openColumns();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"columnsList"_s);
        QTest::keyClick(list, Qt::Key_Space); // 番号 away
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space); // 備考 comes
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->currentRow(), 0);
        QCOMPARE(m_view->shownColumns(), (QStringList{u"number"_s, u"name"_s})); // not before it is accepted
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(m_view->shownColumns(), (QStringList{u"notes"_s, u"name"_s}));
        TableView again(u"assets/list"_s);
        again.setModel(m_model.get());
        QCOMPARE(again.shownColumns(), (QStringList{u"notes"_s, u"name"_s}));
    }

    void oneColumnAtLeastStaysAndTheBeginningComesBack()
    {
        ColumnsDialog *dialog = openColumns();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"columnsList"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        list->item(0)->setCheckState(Qt::Unchecked);
        list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!accept->isEnabled());
        QTest::keyClick(list, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(accept->isEnabled()); // the button is seen to be pressed
        QCOMPARE(dialog->items().first().title, u"番号"_s);
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(m_view->shownColumns(), (QStringList{u"number"_s, u"name"_s}));
    }

    void anEmptyListSaysWhatToDo()
    {
        m_view->setEmptyState(u"まだ資産がありません。"_s, u"台帳を取り込む"_s);
        auto *button = m_view->viewport()->findChild<QPushButton *>();
        QVERIFY(!button->isVisible());
        m_model->setIds({});
        QVERIFY(button->isVisible());
        QSignalSpy asked(m_view.get(), &TableView::emptyActionTriggered);
        button->click();
        QCOMPARE(asked.size(), 1);
        m_model->setItems(items());
        QVERIFY(!button->isVisible());
    }

    void selectedRowsAreCountedAndNamed()
    {
        QSignalSpy counted(m_view.get(), &TableView::selectedRowCountChanged);
        m_view->selectAll();
        QCOMPARE(counted.constLast().at(0).toInt(), 3);
        QCOMPARE(m_view->selectedIds(), (QVector<qint64>{1, 2, 3}));
        m_view->clearSelection();
        QCOMPARE(counted.constLast().at(0).toInt(), 0);
    }

    void theSelectionIsTurnedRound()
    {
        m_view->selectId(2);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedIds(), (QVector<qint64>{1, 3}));
        m_view->invertSelection();
        QCOMPARE(m_view->selectedIds(), QVector<qint64>{2});
        m_view->clearSelection();
        m_view->invertSelection();
        QCOMPARE(m_view->selectedIds(), (QVector<qint64>{1, 2, 3}));
    }

    void homeEndAndSpace()
    {
        m_view->selectId(2);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentId(), std::optional<qint64>(3));
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedIds(), (QVector<qint64>{1, 2, 3}));
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selectedIds(), (QVector<qint64>{2, 3}));
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selectedIds().size(), 3);
    }

    void aVeryLargeSelectionIsLetGoWhenTheOrderChanges()
    {
        PagedTableModel paged(columns());
        QVector<qint64> ids(20'000);
        std::iota(ids.begin(), ids.end(), 1);
        QVector<qint64> turned(ids.crbegin(), ids.crend());
        paged.setIds(ids);
        m_view->setModel(&paged);
        m_view->selectAll();
        paged.updateOrder(turned);
        QCOMPARE(m_view->selectedRowCount(), 20'000); // all stay all
        const auto choose = [&](int last) {
            m_view->selectionModel()->select(QItemSelection(paged.index(0, 0), paged.index(last, 2)), QItemSelectionModel::ClearAndSelect);
        };
        choose(99);
        paged.updateOrder(ids);
        QCOMPARE(m_view->selectedRowCount(), 100); // by their ids
        QCOMPARE(m_view->selectedIds().constFirst(), 19'901);
        choose(9'999);
        paged.updateOrder(turned);
        QVERIFY(m_view->selectedRowCount() <= 1);
        m_view->setModel(m_model.get());
    }

    void headingsAreNeitherSelectedNorCopied()
    {
        RowsModel source(columns());
        PagedTableModel &grouped = source;
        source.setItems(items());
        grouped.updateOrder({1, 2, 3}, {{u"a"_s, u"総務課"_s, 1}, {u"b"_s, u"税務課"_s, 2}});
        m_view->setModel(&grouped);
        m_view->selectAll();
        QCOMPARE(m_view->selectedRowCount(), 3);
        QCOMPARE(m_view->selectedIds(), (QVector<qint64>{1, 2, 3}));
        m_view->copySelection(false);
        QCOMPARE(clipboardText(), u"A-001\t台帳\nA-002\t\"改\n行\"\n0012\t引\"用"_s);
        m_view->setModel(m_model.get());
    }

    void headingsFoldByKeyAndClick()
    {
        RowsModel grouped(columns());
        grouped.setItems(items());
        static_cast<PagedTableModel &>(grouped).updateOrder({1, 2, 3}, {{u"a"_s, u"総務課"_s, 1}, {u"b"_s, u"税務課"_s, 2}});
        m_view->setModel(&grouped);
        m_view->selectId(3);
        QTest::keyClick(m_view.get(), Qt::Key_Left); // to the heading
        QCOMPARE(m_view->currentIndex().row(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(grouped.rowCount(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(grouped.rowCount(), 5);
        const QPoint at(20, m_view->rowViewportPosition(0) + 5);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(grouped.rowCount(), 4);
        QVERIFY(m_view->selectId(1)); // unfolds what hides it
        QCOMPARE(grouped.rowCount(), 5);
        m_view->setModel(m_model.get());
    }

    void rowsAreAtLeast28PixelsHigh()
    {
        QVERIFY(m_view->rowHeight(0) >= 28);
        m_view->setCompact(true);
        QVERIFY(m_view->rowHeight(0) >= 24 && m_view->rowHeight(0) < 28);
    }

    void denseRowsAreRemembered()
    {
        m_view->compactAction()->trigger();
        TableView again(u"assets/list"_s);
        QVERIFY(again.isCompact());
        QVERIFY(!TableView(u"media/list"_s).isCompact());
    }

private:
    ColumnsDialog *openColumns()
    {
        m_view->columnsAction()->trigger();
        auto *dialog = m_view->findChild<ColumnsDialog *>();
        if (!dialog)
            return nullptr;
        dialog->activateWindow();
        const auto *list = dialog->findChild<QListWidget *>(u"columnsList"_s);
        return QTest::qWaitFor([list] { return list->hasFocus(); }) ? dialog : nullptr;
    }
    QTemporaryDir m_folder;
    std::unique_ptr<RowsModel> m_model;
    std::unique_ptr<TableView> m_view;
};

QTEST_MAIN(TstTableView)
#include "tst_tableview.moc"
