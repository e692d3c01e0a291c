// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/recorder.h"
#include "models/support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Register {

/// A whole register as a folder: manifest.json, one CSV for each table, and the documents that people open by themselves
/// (policies, attachments) as files of their own.
///
/// The CSV is RFC 4180 in UTF-8 with BOM, and tells kinds apart: an empty cell is "no value", a number stands bare, a text is
/// always in quotes (so "" is an empty text), a BLOB is base64 in quotes, and a bare word in a text or BLOB column is the name
/// of the file that holds the value. A text that a spreadsheet would run as a formula, or that begins with an apostrophe, gets
/// an apostrophe in front, and loses it on the way in.

/// One file of the folder, as the manifest knows it.
struct FolderFile {
    QString path;        ///< from the folder, with "/"
    qint64 bytes = 0;
    QString sha256;      ///< hex
    QString table;       ///< empty: a document
    QStringList columns; ///< of the table, in the order of the file
    qint64 rows = 0;
};

struct FolderManifest {
    int schema = 0;       ///< number of the newest migration
    QString program;      ///< version that wrote it; for people only
    QString registerName;
    QString homeRegister; ///< UUID
    QString enteredAt;    ///< of the last entry: the state that the folder holds
    Journal::Head journal;
    QList<FolderFile> files; ///< tables first, in the order in which they were written
    [[nodiscard]] qint64 rows() const;
};

inline constexpr int kFolderFormat = 1;
inline constexpr char kManifestName[] = "manifest.json";

[[nodiscard]] QByteArray manifestToJson(const FolderManifest &manifest);
/// Errors: InvalidInput, with what is wrong and where.
[[nodiscard]] Support::Result<FolderManifest> manifestFromJson(const QByteArray &json, const QString &shownName);

/// True for a text that needs the apostrophe.
[[nodiscard]] bool needsApostrophe(QByteArrayView utf8);

/// What came of writing or reading a folder.
struct FolderSummary {
    qint64 tables = 0;
    qint64 rows = 0;
    qint64 documents = 0;
    Journal::Head journal;
};

} // namespace Register
