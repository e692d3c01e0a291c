// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

class QLineEdit;
class QVBoxLayout;

namespace Common {

/// What a rule says, in plain values. The weights are in the order of Policy::Severity, so that a cast serves.
struct FindingItem {
    enum class Weight { Advise, Reason, Refuse, Ban };
    QString rule;
    Weight weight = Weight::Advise;
    QString clause;
    QString text;
    QString satisfy;     ///< what would satisfy it; may be empty
    QString statusLabel; ///< 既定 where the policy itself does not say it; empty otherwise
    QString roleLabel;   ///< for Reason: who may continue; empty = whoever acts
    QString actionText;  ///< name of a button that starts what satisfies it (許可を申請); empty = none
    QString exceptionText{}; ///< name of a button beside it that asks for an exception (例外措置を申請); empty = none

    bool operator==(const FindingItem &) const = default;
};

/// Findings where the choice is made: heaviest first, a line for the written reason under those that ask for one.
/// Reasons already typed survive setFindings() as long as their rule is still there.
class FindingsView final : public QFrame
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setFindings(const QList<FindingItem> &findings);
    [[nodiscard]] const QList<FindingItem> &findings() const { return m_findings; }
    /// rule → reason, only those that were written.
    [[nodiscard]] QMap<QString, QString> reasons() const;
    /// Nothing refuses or bans.
    [[nodiscard]] bool isAllowed() const;
    [[nodiscard]] bool isBanned() const;
    /// Allowed, and every reason asked for is written.
    [[nodiscard]] bool isSettled() const;
    /// Focuses the first reason that is missing. True when there is none.
    bool checkReasons();

    [[nodiscard]] static QString weightWord(FindingItem::Weight weight); ///< 助言, 理由が必要 …: with its sign

signals:
    void findingsChanged();
    void reasonsChanged();
    void actionRequested(const QString &rule);
    void exceptionRequested(const QString &rule);

private:
    QWidget *buildItem(const FindingItem &item);
    void addReasonLine(QVBoxLayout *layout, const FindingItem &item);

    QList<FindingItem> m_findings;
    QHash<QString, QLineEdit *> m_edits;
    QMap<QString, QString> m_typed;
    QVBoxLayout *m_layout;
};

} // namespace Common
