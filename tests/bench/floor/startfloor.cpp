// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window with a list can be: menus, a table, a million trivial rows, in the font of the product. Writes when it has
// first painted, as the product does, and ends.
#include <QAbstractTableModel>
#include <QApplication>
#include <QFile>
#include <QFont>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableView>

#include <ctime>

namespace {

constexpr int kRows = 1'000'000;
constexpr int kColumns = 9;

class TrivialModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kRows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return QStringLiteral("国民健康保険台帳%1-%2").arg(index.row()).arg(index.column());
    }
};

class Watch final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QMetaObject::invokeMethod(this, &Watch::write, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void write()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        QFile file(qEnvironmentVariable("DAICHO_STARTMARK"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::number(qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec));
        file.close();
        QCoreApplication::exit(0);
    }
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("IPAexGothic"), font.family()});
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QMainWindow window;
    for (int menu = 0; menu < 7; ++menu) {
        QMenu *entry = window.menuBar()->addMenu(QStringLiteral("メニュー%1").arg(menu));
        for (int action = 0; action < 6; ++action)
            entry->addAction(QStringLiteral("操作%1").arg(action));
    }
    TrivialModel model;
    QTableView table;
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setModel(&model);
    Watch watch;
    table.viewport()->installEventFilter(&watch);
    window.setCentralWidget(&table);
    window.resize(1366, 768);
    window.show();
    const int result = QApplication::exec();
    window.takeCentralWidget(); // it lives on the stack
    return result;
}
