// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/mediumqueries.h"
#include "models/media/mediumrepository.h"
#include "ui/common/page.h"
#include "ui/shell/session.h"

#include <QJsonArray>
#include <QJsonObject>

class QCheckBox;

namespace Common {
class BadgeLabel;
class KeptForms;
} // namespace Common
namespace Shell {
class ActDialog;
class FactSheet;
} // namespace Shell

namespace MediaUi {

class MediumTableModel;

/// 媒体・機器: what information is written on, what is on each, and what follows from it.
class MediaPage final : public Common::Page
{
    Q_OBJECT

public:
    explicit MediaPage(Shell::Session &session, QWidget *parent = nullptr);

    /// Makes this medium the current one.
    void showMedium(qint64 id);
    /// Opens the form that puts these assets on a medium.
    void storeAssets(const QVector<qint64> &assets);

signals:
    /// Labels are wanted: of these media, or of all that the words leave.
    void labelsRequested(const QVector<qint64> &media, const QJsonObject &filter);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActs();
    void makeHandOvers();
    void refresh();
    void changed(const QList<Journal::ObjectRef> &objects);
    void showDetail();
    void allow(bool current, bool ended);
    [[nodiscard]] std::optional<Media::Medium> current();
    void opened(Shell::ActDialog *dialog, const QString &done);
    void registerNew();
    void fromLedger();
    void edit();
    void putOn(const QString &medium, const QStringList &assets);
    void takeOff();
    void erase();
    [[nodiscard]] QJsonArray selectedNumbers();
    void markLabelled();
    void printLabels();
    void markMany();
    [[nodiscard]] QJsonObject shownFilter() const;
    void voidMedium();
    [[nodiscard]] Shell::ActDialog *makeVoiding(const Media::Medium &medium);
    bool resume(const QString &act, const QJsonObject &kept);

    Shell::Session &m_session;
    MediumTableModel *m_model;
    Shell::FactSheet *m_sheet;
    Common::BadgeLabel *m_badges;
    QCheckBox *m_withEnded;
    QCheckBox *m_onlyDue;
    Common::KeptForms *m_kept;
    QList<QAction *> m_onOne; ///< acts on a medium that is in use
    std::optional<qint64> m_wanted; ///< to be made current when the list has come
    bool m_stale = true;
    int m_token = 0;
};

} // namespace MediaUi
