// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediumqueries.h"
#include "ui/common/pagedtablemodel.h"

namespace Shell {
class Session;
}

namespace MediaUi {

/// The list of media and equipment: ids in natural order, rows in pages, both read off the window's thread. Late answers are dropped.
class MediumTableModel final : public Common::PagedTableModel
{
    Q_OBJECT

public:
    explicit MediumTableModel(Shell::Session &session, QObject *parent = nullptr);

    /// A new question; what is shown stays until the answer is here.
    void setFilter(const Media::MediumFilter &filter);
    void reload();
    /// These changed: their rows are read again in place.
    void refreshMedia(const QVector<qint64> &ids);

    [[nodiscard]] static QList<Common::Column> columnsOfList();

signals:
    void listed(qint64 shown);

protected:
    void requestRows(quint64 token, const QVector<qint64> &ids) override;

private:
    Shell::Session &m_session;
    Media::MediumFilter m_filter;
    quint64 m_question = 0;
};

} // namespace MediaUi
