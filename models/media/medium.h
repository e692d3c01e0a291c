// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/containerrules.h"
#include "models/register/objects.h"

#include <QMap>

namespace Media {

/// What a kind of medium is like, whatever its name in the policy.
enum class Trait {
    Removable,  ///< 取り外せる・持ち運べる: USBメモリ, 光ディスク …
    Rewritable, ///< what was taken off may still be there until an erasure
    Equipment,  ///< holds media of its own: サーバ, パソコン, 複合機
    Paper,
};

/// A medium, a piece of equipment, a bundle of paper: what information is written on, carried, counted and destroyed.
/// Fields that are texts stand in `texts` under the codes of fields() in mediumfield.h.
struct Medium {
    Register::ObjectRow object; ///< kind "medium"
    QMap<QString, QString> texts;
    std::optional<qint64> parentId; ///< the equipment it is built into
    std::optional<qint64> holderId;
    std::optional<qint64> placeId;
    QStringList aliases;
    Classes::ContainerClass held; ///< class of what is on it: derived, kept with it
    std::optional<qint64> batchId;
    bool migrated = false;

    [[nodiscard]] QString text(const char *field) const { return texts.value(QLatin1String(field)); }
    /// 廃棄済, 返却済 or 取消: nothing is put on it any more.
    [[nodiscard]] bool isEnded() const;
};

/// The traits of a kind as the policy gives them; of a kind it does not describe, by its code, else by its name.
[[nodiscard]] QList<Trait> traitsOf(const Policy::Document &policy, const QString &kind);
/// Of this medium: what was said of it (removable, rewritable) goes before its kind.
[[nodiscard]] bool has(const Policy::Document &policy, const Medium &medium, Trait trait);
/// The policy's own list, else ours.
[[nodiscard]] QList<Policy::Term> kindsOf(const Policy::Document &policy);
/// USBメモリ for "usb"; other words as they are.
[[nodiscard]] QString kindLabel(const Policy::Document &policy, const QString &kind);

/// Facts of acts on it: levels are left to Classes::findingsFor().
[[nodiscard]] Policy::Facts factsOf(const QString &act, const Policy::Document &policy, const Medium &medium);

} // namespace Media
