// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "ui/assets/fieldeditor.h"
#include "ui/common/formlayout.h"

#include <QJsonObject>

class QCheckBox;
class QHBoxLayout;
class QToolButton;

namespace AssetsUi {

/// The fields that are to be the same in many assets, one line each in a form: its editor, 空にする, and a way to take the line out.
class ManyEditFields final : public QObject
{
    Q_OBJECT

public:
    ManyEditFields(Common::FormLayout *form, QList<Assets::Field> fields, Lookups lookups, QDate today, QObject *parent);

    /// Those that have no line yet, in the order of the form.
    [[nodiscard]] QList<Assets::Field> others() const;
    void add(const QString &code);
    void remove(const QString &code);
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    /// The editor of a line, and the box that empties the field instead; nullptr when there is none.
    [[nodiscard]] Common::FormField *line(const QString &code) const;
    [[nodiscard]] QCheckBox *emptyBox(const QString &code) const;
    /// Field → value, for the act. Only what can be read: see problems().
    [[nodiscard]] QJsonObject values() const;
    /// Field → what is wrong with its line: nothing was written and nothing is to be emptied.
    [[nodiscard]] QMap<QString, QString> problems() const;
    /// Something was written, or is to be emptied.
    [[nodiscard]] bool isTouched() const;

signals:
    void changed();      ///< another value
    void linesChanged(); ///< a line came or went

private:
    struct Line {
        Assets::Field field;
        FieldEditor editor;
        Common::FormField *form;
        QCheckBox *empty;
        QToolButton *take;
        QHBoxLayout *row;
    };
    [[nodiscard]] const Line *find(const QString &code) const;

    Common::FormLayout *m_form;
    QList<Assets::Field> m_fields;
    Lookups m_lookups;
    QDate m_today;
    QList<Line> m_lines;
};

} // namespace AssetsUi
