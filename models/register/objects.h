// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Register {

/// States of an object; the codes are stored.
namespace State {
inline constexpr char kDraft[] = "draft";       ///< 下書き: not every axis has a level yet
inline constexpr char kActive[] = "active";     ///< 有効
inline constexpr char kAsking[] = "asking";     ///< 分類照会中
inline constexpr char kDisposed[] = "disposed"; ///< 廃棄済
inline constexpr char kReturned[] = "returned"; ///< 返却済
inline constexpr char kVoid[] = "void";         ///< 取消: out of lists, counts and books, kept in history
}

struct ObjectRow {
    qint64 id = 0;
    QString kind;
    QString number;
    QString name;
    std::optional<qint64> unitId;
    QString state;
    qint64 revision = 1;
};

struct NewObject {
    QString kind;
    QString number; ///< must be free
    QString name;
    std::optional<qint64> unitId;
    QString state;
};

/// Rows of `object` and its aliases, written through the journal. Throws DbError.
qint64 insertObject(ActContext &context, const NewObject &object);
/// Changes columns and always raises the revision and the time of change.
void updateObject(ActContext &context, qint64 id, Journal::Row changes);
void addAlias(ActContext &context, qint64 objectId, const QString &alias, const QString &kind);
void removeAlias(ActContext &context, qint64 aliasId);

[[nodiscard]] std::optional<ObjectRow> findObject(Storage::Connection &db, qint64 id);
/// By number first, then by alias (old number, barcode), then by the code of a label: exact, full width accepted.
[[nodiscard]] std::optional<ObjectRow> findByNumber(Storage::Connection &db, const QString &number);
/// What the code on a label says of a thing, in letters that every reader and keyboard understands: its number when that is
/// plain ASCII, else D1042-9F3C, from its id and the end of its uuid, so that a label of another register is not taken for it.
[[nodiscard]] QByteArray labelCode(const QString &number, qint64 id, const QByteArray &uuid);
[[nodiscard]] bool isNumberTaken(Storage::Connection &db, const QString &number);
struct Alias {
    qint64 id = 0;
    QString text;
    QString kind; ///< "old" | "barcode"
};
[[nodiscard]] QList<Alias> aliases(Storage::Connection &db, qint64 objectId);

/// The default pattern of numbers: A-総-0001.
inline constexpr char kDefaultNumberPattern[] = "A-{unit}-{seq:4}";
/// The next free number of a pattern. `{unit}` and `{fy}` are taken from `values`, `{seq:n}` counts with n digits.
/// The counter is derived state: it only skips what is taken anyway.
[[nodiscard]] QString nextNumber(ActContext &context, const QString &pattern, const QMap<QString, QString> &values);
/// A sentence when the pattern is unusable (no {seq}), else nullopt.
[[nodiscard]] std::optional<QString> patternProblem(const QString &pattern);

/// A label of the state for the screen: 有効, 下書き …
[[nodiscard]] QString stateLabel(const QString &state);

} // namespace Register
