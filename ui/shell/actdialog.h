// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"
#include "ui/common/choicebox.h"
#include "ui/common/dialog.h"
#include "ui/shell/session.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;

namespace Common {
class CodeLineEdit;
class DateField;
class FormKeeping;
class NotesEdit;
class ProgressBarLine;
} // namespace Common

namespace Shell {

/// Findings of the policy as the window shows them. Roles are named in the words of the register's policies.
[[nodiscard]] QList<Common::FindingItem> findingItems(Storage::Connection &db,
                                                      const Policy::Findings &findings);

/// A form for one act: its fields bear the names of the act's parameters, and what the register answers is shown where it
/// belongs. Closes when the act is done; everything typed stays when it is not.
class ActDialog : public Common::FormDialog
{
    Q_OBJECT

public:
    /// What to begin with and whether it is asked for.
    struct Ask {
        QString value = {};
        Common::Need need = Common::Need::Optional;
        QString support = {};
    };

    ActDialog(Session &session, const QString &act, const QString &title,
              QWidget *parent = nullptr);

    /// A ふりがな (`kana`) behind a `name` is filled while the name is written.
    QLineEdit *addText(const QString &key, const QString &label, const Ask &ask);
    Common::CodeLineEdit *addCode(const QString &key, const QString &label, const Ask &ask);
    Common::NotesEdit *addNotes(const QString &key, const QString &label, const Ask &ask);
    /// A single day, in any spelling.
    Common::DateField *addDate(const QString &key, const QString &label, const Ask &ask);
    /// `none` is the text of the empty line; `chosen` an id or code.
    Common::ChoiceBox *addChoice(const QString &key, const QString &label,
                                 const QList<Common::Choice> &choices, const QString &none,
                                 const QVariant &chosen, const Ask &ask);
    /// When it happened, as people type it; empty = now. Not a parameter of the act, but its time.
    void addTime(const QString &label, const QString &support);
    /// Yes or no.
    void addFlag(const QString &key, const QString &label, bool on, const QString &support = {});
    /// Yes, no, or unknown.
    void addKnown(const QString &key, const QString &label, std::optional<bool> value,
                  const QString &support = {});
    /// A parameter without a field.
    void setParam(const QString &key, const QJsonValue &value) { m_fixed.insert(key, value); }
    /// The act is done for each of these values of one parameter, one after the other. What was done stays done when a later
    /// one is rejected, and is not done again.
    void setEach(const QString &key, const QList<QJsonValue> &values);
    /// What the register would say is asked for whenever something was changed (dry run), and shown as findings and consequences.
    void askBeforehand();
    /// The act may take long: it shows how far it is, and can be stopped. `what` names it: 記録中.
    void watchProgress(const QString &what);
    /// What is typed outlives a crash; call it when the fields are there. `title` is what it is offered again as.
    void keepTyped(const QString &title);
    /// Goes on with what was kept().
    virtual void resume(const QJsonObject &kept);

    [[nodiscard]] QJsonObject params() const;

signals:
    /// The act was done; `result` as the act gives it.
    void acted(const QJsonObject &result, qint64 entry);

protected:
    void apply() override;
    /// Changes the parameters gathered from the fields before they are sent.
    virtual void complete(QJsonObject &params) const { Q_UNUSED(params) }
    /// Something was changed that is no field: it is unsaved, kept and asked about like a field.
    void partChanged();
    [[nodiscard]] Session &session() const { return m_session; }

private:
    void add(const QString &key, const QString &label, QWidget *editor, const Ask &ask);
    void askRegister();
    void showAnswer(const Register::Outcome &outcome);
    void showRejection(const Register::Rejection &rejection);
    void showConsequences(const QList<Register::Consequence> &consequences);
    /// The parameters; for acts done for several things those that are still to be done, as a list.
    [[nodiscard]] QJsonObject kept() const;
    /// What a question about a refusal is about.
    [[nodiscard]] QJsonObject about() const;
    [[nodiscard]] QString happenedAt() const;

    Session &m_session;
    QString m_act;
    QLineEdit *m_time = nullptr;
    QJsonObject m_fixed;
    QString m_eachKey;
    QList<QJsonValue> m_each; ///< still to be done
    QTimer m_ask;
    int m_asked = 0; ///< answers to older questions are dropped
    QLabel *m_consequences = nullptr;
    Common::ProgressBarLine *m_line = nullptr; ///< where the act may take long
    QString m_doing;
    std::shared_ptr<Support::Progress> m_progress;
    Common::FormKeeping *m_keeping = nullptr;
};

} // namespace Shell
