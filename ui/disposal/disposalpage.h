// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disposal/disposalqueries.h"
#include "ui/common/page.h"
#include "ui/shell/session.h"

class QCheckBox;

namespace Common {
class KeptForms;
class RowsModel;
} // namespace Common
namespace Shell {
class ActDialog;
class FactSheet;
} // namespace Shell

namespace DisposalUi {

/// 廃棄: records of disposals that were done, newest first. They are locked; a wrong one is cancelled with a reason and stays.
class DisposalPage final : public Common::Page
{
    Q_OBJECT

public:
    explicit DisposalPage(Shell::Session &session, QWidget *parent = nullptr);

    /// Opens the form of a new record: for each of these assets, or for one that is chosen there.
    void recordFor(const QVector<qint64> &assets);
    /// Makes this record the current one.
    void showRecord(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Shown {
        Disposal::Record record;
        QString method;
        QString levels;
    };
    void refresh();
    void showRecords(const QList<Shown> &records);
    void showDetail();
    void cancelRecord();
    Shell::ActDialog *openCancelling(const Disposal::Record &record);
    Shell::ActDialog *openRecording(const QVector<qint64> &assets);
    /// Opens the form again that this was kept from.
    bool resume(const QString &act, const QJsonObject &kept);

    Shell::Session &m_session;
    Common::RowsModel *m_model;
    Shell::FactSheet *m_detail;
    QCheckBox *m_withCancelled;
    Common::KeptForms *m_kept;
    QAction *m_cancelAct = nullptr;
    QHash<qint64, Shown> m_records;
    std::optional<qint64> m_wanted; ///< to be made current when the rows have come
    int m_token = 0;
    bool m_stale = true;
};

} // namespace DisposalUi
