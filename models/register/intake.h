// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace Register {

/// One column that lists of a kind may have.
struct IntakeField {
    enum class Type { Text, Date, YesNo, Reference };
    QString code;            ///< mostly the act's parameter of the same name
    QString label;           ///< the head of the column in our own lists
    QStringList headerWords; ///< what it is called in the lists of offices, in any spelling
    Type type = Type::Text;
    bool required = false;
    QString help;
};

/// A line of a list: field code → cell. A column that the list has is there, also when its cell is empty.
using IntakeRow = QMap<QString, QString>;

/// One act that a line becomes.
struct IntakeRequest {
    QString act;         ///< empty: there is nothing to do
    QJsonObject params;
    QString trouble;     ///< a sentence when the line cannot become an act at all
};

/// The thing that a line is about, when it is there already.
struct IntakeFound {
    std::optional<qint64> id;
    QString trouble; ///< a sentence when it may be one of several
};

/// How a room takes in lists of its things. There is no second set of rules: a line becomes the room's own act, whose plan
/// checks it; its errors and findings are the line's. All functions read only and throw DbError.
struct Intake {
    QString kind;  ///< "unit", "person" …: the object kind in the journal
    QString title; ///< 組織
    QList<IntakeField> fields;
    /// Field in which a line gets what is said of the whole sheet: its unit. Empty = none.
    QString unitField;

    /// Whether the thing is there: by code or number, else by name in its place. `made`: what this file has made so far.
    std::function<IntakeFound(Storage::Connection &, const IntakeRow &row, const QSet<qint64> &made)> find;
    /// The act that adds the thing, or corrects the one that is there. An empty cell never clears.
    /// What is kept in another place than its own is told in `notices`.
    std::function<IntakeRequest(ActContext &, const IntakeRow &row, std::optional<qint64> existing, QList<FieldError> &notices)> request;
    /// What else the line says of the thing, once it is there: roles of a person. What cannot be had is told in `notices`.
    std::function<QList<IntakeRequest>(ActContext &, const IntakeRow &row, qint64 id, QList<FieldError> &notices)> also;
    /// The act that takes back what a file made.
    std::function<IntakeRequest(Storage::Connection &, qint64 id, const QString &reason)> takeBack;
    /// All things as lines in the same columns, so that a list that was written out comes in again without a difference.
    std::function<QList<IntakeRow>(Storage::Connection &, QDate today, const Visibility &visible)> rows;

    [[nodiscard]] const IntakeField *field(const QString &code) const;
    [[nodiscard]] QStringList headers() const;
};

/// ○, 有, 可, yes, 1 … or ×, 無, 不可, no, 0 …; nullopt for anything else.
[[nodiscard]] std::optional<bool> readYesNo(const QString &text);
/// ○ or ×; empty when it is not known.
[[nodiscard]] QString yesNoText(const std::optional<bool> &value);

/// The filled cells as parameters of an act. What cannot be read goes into the field `keepIn`, when there is one, and is told.
[[nodiscard]] QJsonObject intakeParams(const QList<IntakeField> &fields, const QString &keepIn, const IntakeRow &row,
                                       QList<FieldError> &notices);

} // namespace Register
