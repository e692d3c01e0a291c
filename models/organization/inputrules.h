// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/register/act.h"

#include <QDate>

namespace Organization {

/// What the acts of this room ask of their parameters in the same way. Pure functions.

/// A day in any spelling. Absent or empty gives nullopt; what is no single day gives nullopt and an error.
[[nodiscard]] std::optional<QDate> dayParam(const QJsonObject &params, const QString &name, QList<Register::FieldError> &errors);
/// An error at `name` when the last day lies before the first.
void checkPeriod(const std::optional<QDate> &from, const std::optional<QDate> &to, const QString &name,
                 QList<Register::FieldError> &errors);
/// The stored form of an optional day: ISO, or nothing.
[[nodiscard]] QVariant stored(const std::optional<QDate> &day);
template <typename T> [[nodiscard]] QVariant stored(const std::optional<T> &id)
{
    return id ? QVariant::fromValue<qint64>(*id) : QVariant();
}

/// The code of a term given by code or by label; what is neither comes back as it is, with advice when the policy has a list.
[[nodiscard]] QString termCode(const QList<Policy::Term> &terms, const QString &given, const QString &field,
                               const QString &rule, Policy::Findings &findings);

/// The texts among `names` that the parameters name, as column → value. `columns` maps parameter to column.
[[nodiscard]] Journal::Row textColumns(const QJsonObject &params, const QMap<QString, QString> &columns);

/// Both versions when the caller edited another revision than the present one.
[[nodiscard]] std::optional<Register::Stale> staleness(const QJsonObject &params, const Register::ObjectRef &object,
                                                       qint64 revision, const QJsonObject &present);

} // namespace Organization
