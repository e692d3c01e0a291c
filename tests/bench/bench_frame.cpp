// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_frame FILE.daicho      a copy of a full register: bench_make makes one
// The list of the real window against a floor: a QTableView with the standard delegate and a trivial model that holds the
// same texts, in the same font, columns and size. Then the longest time for which each thing a clerk does holds up the window.

#include "app/window/pages.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/watchedapplication.h"
#include "ui/assets/assetpage.h"
#include "ui/assets/assettablemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlaces = 60;          ///< at which pages are measured
constexpr double kFrameLimit = 0.7;  ///< of the floor
constexpr double kGapLimit = 50;     ///< milliseconds
constexpr int kWaitMs = 60'000;

/// The floor's model: as many rows as the list, of which those of one page have their texts.
class PageTexts final : public QAbstractTableModel
{
public:
    PageTexts(int rows, int columns) : m_rows(rows), m_columns(columns) { }

    void hold(int first, QList<QStringList> lines)
    {
        m_first = first;
        m_lines = std::move(lines);
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole || index.row() < m_first || index.row() >= m_first + m_lines.size())
            return {};
        return m_lines.at(index.row() - m_first).at(index.column());
    }

private:
    int m_rows;
    int m_columns;
    int m_first = 0;
    QList<QStringList> m_lines;
};

/// Same columns, widths, order, row height and size; everything else as Qt gives it.
void makeAlike(QTableView &floor, const Common::TableView &list)
{
    floor.setStyle(QStyleFactory::create(u"Fusion"_s));
    floor.setFont(list.font());
    floor.setPalette(list.palette());
    floor.setShowGrid(false);
    floor.setWordWrap(false);
    floor.setAlternatingRowColors(true);
    floor.setSelectionBehavior(QAbstractItemView::SelectRows);
    floor.verticalHeader()->hide();
    floor.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    floor.verticalHeader()->setDefaultSectionSize(list.verticalHeader()->defaultSectionSize());
    floor.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const QHeaderView *from = list.horizontalHeader();
    for (int column = 0; column < from->count(); ++column) {
        floor.horizontalHeader()->resizeSection(column, from->sectionSize(column));
        floor.setColumnHidden(column, from->isSectionHidden(column));
    }
    floor.resize(list.size());
    floor.show();
    QTest::qWait(50);
    floor.resize(floor.size() + list.viewport()->size() - floor.viewport()->size());
    QTest::qWait(50);
}

int rowsInView(const Common::TableView &list)
{
    return list.viewport()->height() / list.verticalHeader()->defaultSectionSize() + 1;
}

bool isHere(const Common::TableView &list, const AssetsUi::AssetTableModel &model, int first)
{
    for (int row = first; row < std::min(model.rowCount(), first + rowsInView(list)); ++row) {
        if (!model.isLoaded(row))
            return false;
    }
    return true;
}

/// Goes there and waits until all of it can be read.
void settle(Common::TableView &list, const AssetsUi::AssetTableModel &model, int first)
{
    list.verticalScrollBar()->setValue(first);
    list.viewport()->repaint();
    if (!QTest::qWaitFor([&] { return isHere(list, model, first); }, kWaitMs))
        qFatal("a page did not come");
    QTest::qWait(1);
}

QList<QStringList> textsOf(const AssetsUi::AssetTableModel &model, int first, int rows)
{
    QList<QStringList> lines;
    for (int row = first; row < std::min(model.rowCount(), first + rows); ++row) {
        QStringList line;
        for (int column = 0; column < model.columnCount(); ++column)
            line += model.index(row, column).data().toString();
        lines += line;
    }
    return lines;
}

double middle(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// Paints the whole viewport after going to a row.
double frameMs(QTableView &view, int row)
{
    const double ms = Bench::timedMs([&] {
        view.verticalScrollBar()->setValue(row);
        view.viewport()->repaint();
    });
    QCoreApplication::processEvents();
    return ms;
}

struct Frames {
    std::vector<double> jump, scroll;
};

bool toldRatio(const char *what, const std::vector<double> &ours, const std::vector<double> &floor)
{
    const double a = middle(ours);
    const double b = middle(floor);
    std::printf("%-44s %10.2f ms           floor %7.2f ms\n", what, a, b);
    return Bench::told("  of the floor", a / b, "", kFrameLimit);
}

bool frames(Common::TableView &list, const AssetsUi::AssetTableModel &model)
{
    PageTexts texts(model.rowCount(), model.columnCount());
    QTableView floor;
    floor.setModel(&texts);
    makeAlike(floor, list);
    if (floor.viewport()->size() != list.viewport()->size())
        qFatal("the floor has another size");
    Frames ours;
    Frames theirs;
    const int rows = rowsInView(list) + 2;
    for (int at = 0; at < kPlaces; ++at) {
        const int first = int((at * 7919LL * 1009) % (model.rowCount() - 100));
        settle(list, model, first + 1);
        settle(list, model, first);
        texts.hold(first, textsOf(model, first, rows));
        for (auto *view : {static_cast<QTableView *>(&list), &floor}) // away, so that both jump
            frameMs(*view, first < 5000 ? first + 5000 : first - 5000);
        settle(list, model, first + 1); // the page may have been pushed out meanwhile
        frameMs(list, first < 5000 ? first + 5000 : first - 5000);
        theirs.jump.push_back(frameMs(floor, first));
        ours.jump.push_back(frameMs(list, first));
        theirs.scroll.push_back(frameMs(floor, first + 1));
        ours.scroll.push_back(frameMs(list, first + 1));
    }
    bool ok = toldRatio("frame after a jump, rows present", ours.jump, theirs.jump);
    ok = toldRatio("frame after one row, rows present", ours.scroll, theirs.scroll) && ok;
    std::vector<double> fetched;
    for (int at = 0; at < kPlaces; ++at) {
        const int first = int((at * 104729LL * 97 + 4711) % (model.rowCount() - 100));
        fetched.push_back(Bench::timedMs([&] {
            list.verticalScrollBar()->setValue(first);
            list.viewport()->repaint();
            while (!isHere(list, model, first))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            list.viewport()->repaint();
        }));
        QTest::qWait(1);
    }
    Bench::told("jump until painted with its rows fetched", middle(fetched), "ms");
    return ok;
}

/// One thing a clerk does: what holds the window up longest, and how long until it is done.
class Doings
{
public:
    explicit Doings(Bench::WatchedApplication &watch) : m_watch(watch) { }

    void measure(const QString &what, const std::function<void()> &doing, const std::function<bool()> &done = {})
    {
        m_watch.reset();
        QElapsedTimer whole;
        whole.start();
        const double itself = Bench::timedMs(doing);
        if (done && !QTest::qWaitFor(done, kWaitMs)) {
            std::printf("%s: not done within %d s\n", qPrintable(what), kWaitMs / 1000);
            m_ok = false;
        }
        const double until = double(whole.nsecsElapsed()) / 1e6;
        QTest::qWait(120); // what it leaves behind: painting, counting, remembering
        const double longest = std::max(itself, m_watch.longestMs());
        m_ok = Bench::told(qPrintable(u"longest hold-up: %1"_s.arg(what)), longest, "ms", kGapLimit) && m_ok;
        if (done)
            std::printf("%-44s %10.2f ms\n", "  until it is done", until);
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    Bench::WatchedApplication &m_watch;
    bool m_ok = true;
};

void clickHeader(Common::TableView &list, const QString &key)
{
    QHeaderView *header = list.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (list.model()->headerData(column, Qt::Horizontal, Common::ColumnKeyRole).toString() != key)
            continue;
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }
}

void listDoings(Doings &doings, AssetsUi::AssetPage &page)
{
    Common::TableView &list = *page.table();
    AssetsUi::AssetTableModel &model = *page.model();
    const auto listed = [&model] { return !model.isListing(); };
    list.setFocus();
    doings.measure(u"Ctrl+A"_s, [&] { QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier); });
    doings.measure(u"order by name, all selected"_s, [&] { clickHeader(list, u"name"_s); }, listed);
    doings.measure(u"selection taken away"_s, [&] { list.clearSelection(); });
    for (const QString &key : {u"number"_s, u"expiresOn"_s, u"managerPost"_s})
        doings.measure(u"order by %1"_s.arg(key), [&] { clickHeader(list, key); }, listed);
    doings.measure(u"natural order again"_s, [&] { clickHeader(list, u"managerPost"_s); clickHeader(list, u"managerPost"_s); }, listed);
    doings.measure(u"End"_s, [&] { QTest::keyClick(&list, Qt::Key_End, Qt::ControlModifier); });
    doings.measure(u"Home"_s, [&] { QTest::keyClick(&list, Qt::Key_Home, Qt::ControlModifier); });
    doings.measure(u"Page Down"_s, [&] { QTest::keyClick(&list, Qt::Key_PageDown); });
    doings.measure(u"Shift+End"_s, [&] { QTest::keyClick(&list, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier); });
    doings.measure(u"Home again"_s, [&] { QTest::keyClick(&list, Qt::Key_Home, Qt::ControlModifier); });
    doings.measure(u"a letter typed into the list"_s, [&] { QTest::keyClick(&list, Qt::Key_B); }, listed);
    doings.measure(u"the search cleared"_s, [&] { page.searchBox()->setSearchText({}); }, listed);
    doings.measure(u"a column made wider"_s, [&] { list.horizontalHeader()->resizeSection(1, list.columnWidth(1) + 5); });
    doings.measure(u"a column fitted to its content"_s, [&] { list.resizeColumnToContents(1); });
    doings.measure(u"the dialog of columns"_s, [&] {
        list.columnsAction()->trigger();
        for (QDialog *dialog : list.window()->findChildren<QDialog *>())
            dialog->close();
    });
    doings.measure(u"F5"_s, [&] { QTest::keyClick(&list, Qt::Key_F5); }, listed);
    list.selectionModel()->select(QItemSelection(model.index(0, 0), model.index(63, model.columnCount() - 1)), QItemSelectionModel::ClearAndSelect);
    doings.measure(u"64 rows copied"_s, [&] { list.copySelection(true); });
    list.selectionModel()->select(QItemSelection(model.index(0, 0), model.index(99'999, model.columnCount() - 1)), QItemSelectionModel::ClearAndSelect);
    doings.measure(u"100,000 rows selected and copied"_s, [&] { list.copySelection(false); }, [&] { return !list.isCopying(); });
    list.clearSelection();
}

void groupDoings(Doings &doings, AssetsUi::AssetPage &page)
{
    Common::TableView &list = *page.table();
    AssetsUi::AssetTableModel &model = *page.model();
    const auto listed = [&model] { return !model.isListing(); };
    doings.measure(u"grouped by unit"_s, [&] { page.groupBy(u"unit"_s); }, listed);
    doings.measure(u"a group folded"_s, [&] { model.setFolded(1, true); });
    doings.measure(u"a group unfolded"_s, [&] { model.setFolded(1, false); });
    doings.measure(u"Ctrl+A over groups"_s, [&] { QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier); });
    doings.measure(u"selection turned round"_s, [&] { list.invertSelection(); });
    doings.measure(u"no groups again"_s, [&] { page.groupBy({}); }, listed);
    list.selectionModel()->select(QItemSelection(model.index(10, 0), model.index(700'000 % model.rowCount(), model.columnCount() - 1)), QItemSelectionModel::ClearAndSelect);
    doings.measure(u"order by number, many selected"_s, [&] { clickHeader(list, u"number"_s); }, listed);
    doings.measure(u"dense rows"_s, [&] { list.compactAction()->trigger(); });
    doings.measure(u"rows as before"_s, [&] { list.compactAction()->trigger(); });
    Assets::Filter filter;
    filter.conditions.conditions = {{u"kind"_s, Assets::Test::Empty, {}, true}, {u"remarks"_s, Assets::Test::Contains, {u"年度末"_s}, true}};
    doings.measure(u"two conditions, one of them a NOT"_s, [&] { page.showFilter(filter); }, listed);
    doings.measure(u"all conditions cleared"_s, [&] { page.showFilter({}); }, listed);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Bench::WatchedApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_frame FILE.daicho");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(u"daicho-bench"_s);
    Shell::Preferences::applyAppearance();
    Shell::MainWindow window(App::windowServices());
    window.resize(1366, 768);
    window.show();
    if (!window.openRegister(QString::fromLocal8Bit(argv[1])))
        qFatal("not opened");
    window.workspace()->showPage(u"assets"_s);
    auto *page = window.findChild<AssetsUi::AssetPage *>();
    if (!page || !QTest::qWaitFor([&] { return page->model()->rowCount() > 1000 && !page->model()->isListing(); }, kWaitMs))
        qFatal("no list of more than 1,000 rows");
    QTest::qWait(1000); // the verification begins after the first paint and would measure itself
    if (!QTest::qWaitFor([&] { return window.session()->isVerified(); }, 10 * kWaitMs))
        std::printf("not verified: the figures have that beside them\n");
    std::printf("%d rows, viewport %d x %d, %s\n", page->model()->rowCount(), page->table()->viewport()->width(),
                page->table()->viewport()->height(), qPrintable(page->table()->font().toString()));
    bool ok = frames(*page->table(), *page->model());
    Doings doings(application);
    listDoings(doings, *page);
    groupDoings(doings, *page);
    return ok && doings.ok() ? 0 : 1;
}
