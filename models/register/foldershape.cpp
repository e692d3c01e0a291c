// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/foldershape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using Support::ErrorCode;
using Support::fail;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

/// A path that stays inside the folder: no way up, no root, no drive.
bool isInside(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && !path.contains(u'\\') && !path.contains(u':')
        && !path.split(u'/').contains(u".."_s) && !path.split(u'/').contains(QString());
}

std::optional<FolderFile> fileFrom(const QJsonObject &object)
{
    FolderFile file;
    file.path = object.value(u"file"_s).toString();
    file.bytes = object.value(u"bytes"_s).toInteger(-1);
    file.sha256 = object.value(u"sha256"_s).toString();
    file.table = object.value(u"table"_s).toString();
    file.rows = object.value(u"rows"_s).toInteger(file.table.isEmpty() ? 0 : -1);
    for (const QJsonValue &column : object.value(u"columns"_s).toArray())
        file.columns.append(column.toString());
    const bool whole = isInside(file.path) && file.bytes >= 0 && file.sha256.size() == 64 && file.rows >= 0
        && (file.table.isEmpty() || !file.columns.isEmpty());
    return whole ? std::optional(file) : std::nullopt;
}

} // namespace

qint64 FolderManifest::rows() const
{
    qint64 sum = 0;
    for (const FolderFile &file : files)
        sum += file.rows;
    return sum;
}

QByteArray manifestToJson(const FolderManifest &manifest)
{
    QJsonArray tables;
    QJsonArray documents;
    for (const FolderFile &file : manifest.files) {
        QJsonObject object{{u"file"_s, file.path}, {u"bytes"_s, file.bytes}, {u"sha256"_s, file.sha256}};
        if (file.table.isEmpty()) {
            documents.append(object);
            continue;
        }
        object.insert(u"table"_s, file.table);
        object.insert(u"rows"_s, file.rows);
        object.insert(u"columns"_s, QJsonArray::fromStringList(file.columns));
        tables.append(object);
    }
    const QJsonObject root{{u"format"_s, u"daicho-folder"_s},
                           {u"formatVersion"_s, kFolderFormat},
                           {u"program"_s, manifest.program},
                           {u"schema"_s, manifest.schema},
                           {u"register"_s, manifest.registerName},
                           {u"homeRegister"_s, manifest.homeRegister},
                           {u"enteredAt"_s, manifest.enteredAt},
                           {u"journal"_s, QJsonObject{{u"entries"_s, manifest.journal.seq},
                                                      {u"head"_s, QString::fromLatin1(manifest.journal.hash.toHex())}}},
                           {u"tables"_s, tables},
                           {u"documents"_s, documents}};
    return QJsonDocument(root).toJson();
}

Support::Result<FolderManifest> manifestFromJson(const QByteArray &json, const QString &shownName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Register", "「%1」の %2 行目が JSON として読めません。台帳のフォルダーを書き出し直してください。"))
                        .arg(shownName).arg(json.left(error.offset).count('\n') + 1),
                    error.errorString());
    const QJsonObject root = document.object();
    if (root.value(u"format"_s).toString() != "daicho-folder"_L1)
        return fail(ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Register", "「%1」は台帳のフォルダーの目録ではありません。")).arg(shownName));
    if (root.value(u"formatVersion"_s).toInt() != kFolderFormat)
        return fail(ErrorCode::NewerVersion,
                    say(QT_TRANSLATE_NOOP("Register", "「%1」は別の版の形式（%2）で書かれています。書き出した版のプログラムで台帳に戻してください。"))
                        .arg(shownName).arg(root.value(u"formatVersion"_s).toInt()));
    FolderManifest manifest;
    manifest.schema = root.value(u"schema"_s).toInt();
    manifest.program = root.value(u"program"_s).toString();
    manifest.registerName = root.value(u"register"_s).toString();
    manifest.homeRegister = root.value(u"homeRegister"_s).toString();
    manifest.enteredAt = root.value(u"enteredAt"_s).toString();
    const QJsonObject journal = root.value(u"journal"_s).toObject();
    manifest.journal.seq = journal.value(u"entries"_s).toInteger();
    manifest.journal.hash = QByteArray::fromHex(journal.value(u"head"_s).toString().toLatin1());
    for (const QString &list : {u"tables"_s, u"documents"_s}) {
        for (const QJsonValue &value : root.value(list).toArray()) {
            const auto file = fileFrom(value.toObject());
            if (!file)
                return fail(ErrorCode::InvalidInput,
                            say(QT_TRANSLATE_NOOP("Register", "「%1」の %2 の記載が読めません（%3）。台帳のフォルダーを書き出し直してください。"))
                                .arg(shownName, list, value.toObject().value(u"file"_s).toString()));
            manifest.files.append(*file);
        }
    }
    return manifest;
}

bool needsApostrophe(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return false;
    if (QByteArrayView("'=+-@\t\r").contains(utf8.front()))
        return true;
    for (const QByteArrayView wide : {QByteArrayView("\xEF\xBC\x9D"), QByteArrayView("\xEF\xBC\x8B"), QByteArrayView("\xEF\xBC\x8D"),
                                      QByteArrayView("\xEF\xBC\xA0")}) { // ＝ ＋ － ＠
        if (utf8.startsWith(wide))
            return true;
    }
    return false;
}

} // namespace Register
