// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"
#include "models/register/policies.h"
#include "ui/common/dialog.h"

class QCheckBox;
class QLineEdit;

namespace Common {
class DateField;
class FormKeeping;
class NotesEdit;
}
namespace Shell {
class Session;
}

namespace AssetsUi {

class ActPreview;
class FormPane;
class LevelBox;
class SimilarReader;

/// 分類変更 of one asset: the present class, the new levels with their criteria, grounds, the reason, and what follows.
class RelabelDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    RelabelDialog(Shell::Session &session, qint64 id, QWidget *parent = nullptr);
    ~RelabelDialog() override;

    [[nodiscard]] LevelBox *levelBox(const QString &axis) const { return m_boxes.value(axis); }
    [[nodiscard]] QJsonObject params() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Goes on with what params() gave before a crash.
    void resume(const QJsonObject &params);

signals:
    void relabelled(qint64 id);

protected:
    void check() override;
    void apply() override;

private:
    bool load(qint64 id);
    void build();
    void addAxis(const Policy::Axis &axis);
    void preview();
    void showFindings(const Policy::Findings &findings, const QList<Register::Consequence> &consequences);
    void applied(const Register::Outcome &outcome);
    [[nodiscard]] Policy::Levels levels() const;
    [[nodiscard]] QStringList follows() const;

    Shell::Session &m_session;
    qint64 m_id = 0;
    QString m_number;
    QString m_name;
    qint64 m_revision = 0;
    Policy::Levels m_before;
    QMap<QString, QStringList> m_groundsBefore;
    QString m_decidedOn;
    Register::StoredPolicy m_policy;
    QMap<QString, LevelBox *> m_boxes;
    QCheckBox *m_unknown = nullptr; ///< 照会: nobody knows the class
    Common::NotesEdit *m_reason = nullptr;
    Common::DateField *m_day = nullptr;
    QLineEdit *m_decidedBy = nullptr;
    FormPane *m_pane;
    ActPreview *m_preview;
    SimilarReader *m_similar;
    Common::FormKeeping *m_keeping;
    QStringList m_said; ///< consequences told by the register
};

} // namespace AssetsUi
