// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the architecture tests share: the tree as text, the floors of the house, and how a fault is reported.
namespace Architecture {

/// One text file of the tree; `path` is relative to the root and uses '/'.
struct SourceFile {
    QString path;
    QString text;

    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString part(int index) const;
    /// "asset" of "models/assets/asset.cpp"
    [[nodiscard]] QString stem() const;
};

/// A fault in the tree. `rule` is what the self-tests assert; `text` is for the person who broke it.
struct Fault {
    QString file;
    int line = 0;
    QString rule;
    QString text;
};

/// Every file under `folders` of `root` whose name ends in one of `endings`, sorted by path.
[[nodiscard]] QList<SourceFile> readTree(const QString &root, const QStringList &folders,
                                         const QStringList &endings);

/// One line per fault, as compilers write them: file:line: [rule] text.
[[nodiscard]] QByteArray report(const QList<Fault> &faults);

/// The floor a room of models/ stands on; a room sees only rooms on lower floors. Nothing for an unknown room:
/// a new room is entered there (and in the house drawing of README.md) before anything else.
[[nodiscard]] std::optional<int> floorOf(const QString &room);

/// Up to register a room is flat; above it, file names say the layer.
inline constexpr int kHighestFlatFloor = 5;

/// Writes a file of a made-up tree, with its folders: the self-tests prove with it that a check can fail.
[[nodiscard]] bool writeFile(const QString &root, const QString &path, const QString &text);

} // namespace Architecture
