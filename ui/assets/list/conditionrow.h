// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/condition.h"
#include "ui/common/choicebox.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace AssetsUi {

/// What a builder of conditions offers: fields, and the names that ids of units, places and persons stand for.
struct ConditionWords {
    QList<Assets::Field> fields; ///< that answer conditions
    QList<Common::Choice> units; ///< trees, indented
    QList<Common::Choice> places;
    QList<Common::Choice> persons;
};

/// One condition as a line: field, test in the words of the field's type (である・でない・以上 …), value.
class ConditionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRow(const ConditionWords &words, QWidget *parent = nullptr);

    void setCondition(const Assets::Condition &condition);
    /// With values as people type them (Queries::readCondition reads those); nullopt while a value is missing or wrong.
    [[nodiscard]] std::optional<Assets::Condition> condition() const;
    /// Why there is none: a sentence.
    [[nodiscard]] QString problem() const;
    void showProblem(const QString &text);
    [[nodiscard]] QComboBox *fieldBox() const { return m_field; }
    [[nodiscard]] QComboBox *testBox() const { return m_test; }
    [[nodiscard]] QWidget *valueEditor(int which) const { return m_editors.value(which); }

signals:
    void changed();
    void removeRequested();

private:
    void fieldChosen();
    void testChosen();
    void putEditors(int count, const QStringList &values);
    [[nodiscard]] QWidget *makeEditor(const QString &value);
    [[nodiscard]] QString valueOf(const QWidget *editor) const;
    [[nodiscard]] const Assets::Field &field() const;
    [[nodiscard]] const QList<Common::Choice> *idChoices() const;

    const ConditionWords &m_words;
    QComboBox *m_field;
    QComboBox *m_test;
    QHBoxLayout *m_values;
    QLabel *m_problem;
    QList<QWidget *> m_editors;
    QList<QWidget *> m_extras; ///< the word between two values
};

} // namespace AssetsUi
