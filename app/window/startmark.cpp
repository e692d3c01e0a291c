// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/startmark.h"

#include "ui/common/pagedtablemodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>

#include <ctime>

using namespace Qt::StringLiterals;

namespace App {

namespace {

constexpr char kMarkFile[] = "DAICHO_STARTMARK";

/// True when every row that is to be seen is here, and there is one.
bool isFull(const Common::TableView &table)
{
    const auto *model = qobject_cast<const Common::PagedTableModel *>(table.model());
    if (!model || model->rowCount() == 0)
        return false;
    for (int y = 0; y < table.viewport()->height(); y += Common::kCompactRowHeight) {
        const int row = table.rowAt(y);
        if (row >= 0 && !model->isLoaded(row))
            return false;
    }
    return true;
}

class Marker final : public QObject
{
public:
    Marker(Shell::MainWindow &window, QString file) : QObject(&window), m_file(std::move(file)) { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_full)
            return false;
        auto *table = qobject_cast<Common::TableView *>(watched->parent());
        if (!table || watched != table->viewport() || !isFull(*table))
            return false;
        m_full = true;
        // Said behind this painting, which is still to be done.
        QMetaObject::invokeMethod(this, &Marker::write, Qt::QueuedConnection);
        return false;
    }

private:
    void write()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        QFile file(m_file);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::number(qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec));
        file.close();
        QCoreApplication::exit(0);
    }

    QString m_file;
    bool m_full = false;
};

} // namespace

void markFirstList(Shell::MainWindow &window)
{
    const QString file = qEnvironmentVariable(kMarkFile);
    if (!file.isEmpty())
        new Marker(window, file);
}

} // namespace App
