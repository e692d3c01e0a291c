// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsource.h"
#include "ui/common/badge.h"
#include "ui/common/pagedtablemodel.h"

namespace Shell {
class Session;
}

namespace LabelsUi {

/// The class of a label as one badge, its rank told by the frame that stands on the label too.
[[nodiscard]] Common::Badge badgeOf(const Labels::LabelContent &content);

/// Everything whose mark waits to be renewed, room by room in the order of their numbers, and what was ticked off since the
/// list was opened. Read off the window's thread.
class WorklistModel final : public Common::PagedTableModel
{
    Q_OBJECT

public:
    WorklistModel(Shell::Session &session, Labels::LabelSources sources, QObject *parent = nullptr);

    void reload();
    /// Ticked off here; it stays in the list until the list is closed or this is taken back.
    void tick(qint64 id);
    void untick(qint64 id);
    [[nodiscard]] bool isTicked(qint64 id) const { return m_ticked.contains(id); }
    [[nodiscard]] qsizetype tickedCount() const { return m_ticked.size(); }
    /// Still to be done.
    [[nodiscard]] qsizetype dueCount() const { return m_due.size(); }
    [[nodiscard]] QString kindOf(qint64 id) const { return m_kinds.value(id); }

signals:
    void listed();
    void failed(const Support::Error &error);

protected:
    void requestRows(quint64 token, const QVector<qint64> &ids) override;

private:
    void take(const QVector<qint64> &due, const QHash<qint64, QString> &kinds);

    Shell::Session &m_session;
    Labels::LabelSources m_sources;
    QHash<qint64, QString> m_kinds;
    QSet<qint64> m_due;
    QSet<qint64> m_ticked;
};

} // namespace LabelsUi
