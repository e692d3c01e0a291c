// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/writing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr qint64 kNoRoom = 65'536;
constexpr int kRowsBetweenChecks = 256;
constexpr qsizetype kWrittenAtOnce = 65'536;

} // namespace

Support::Error writeError(const QString &path, const QFileDevice &file)
{
    const QString detail = file.errorString();
    // A write that took only a part leaves no reason behind; a disk without room is the usual one.
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool noRoom = disk.isValid() && disk.bytesAvailable() < kNoRoom;
    switch (noRoom ? QFileDevice::ResourceError : file.error()) {
    case QFileDevice::ResourceError:
        return {Support::ErrorCode::DiskFull,
                QCoreApplication::translate("Exchange", "空き容量が足りないため、ファイル「%1」を書き出せません。").arg(path),
                detail};
    case QFileDevice::PermissionsError:
        return {Support::ErrorCode::ReadOnly,
                QCoreApplication::translate("Exchange", "ファイル「%1」に書き込む権限がありません。").arg(path), detail};
    default:
        return {Support::ErrorCode::InputOutput,
                QCoreApplication::translate("Exchange", "ファイル「%1」を書き出せません。ほかのプログラムで開いていないか確かめてください。")
                    .arg(path),
                detail};
    }
}

std::optional<Support::Error> openForWriting(QSaveFile &file)
{
    const QString folder = QFileInfo(file.fileName()).absolutePath();
    if (!QDir(folder).exists()) {
        return Support::Error{
            Support::ErrorCode::NotFound,
            QCoreApplication::translate("Exchange", "保存先のフォルダー「%1」がありません。").arg(folder),
            {}};
    }
    // The finished file is renamed into place, which would replace a folder's, device's or pipe's entry as well.
    const QFileInfo existing(file.fileName());
    if (existing.exists() && !existing.isFile()) {
        return Support::Error{
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "「%1」はファイルではないため、書き出し先にできません。").arg(file.fileName()),
            {}};
    }
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file.fileName(), file);
    return std::nullopt;
}

bool writeWhole(QSaveFile &file, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + written, bytes.size() - written);
        if (taken <= 0)
            return false;
        written += taken;
    }
    return true;
}

std::optional<Support::Error> commitWriting(QSaveFile &file)
{
    if (!file.flush()) {
        const Support::Error error = writeError(file.fileName(), file);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return writeError(file.fileName(), file);
    return std::nullopt;
}

Support::Result<qint64> writeLines(QSaveFile &file, const RowSource &rows,
                                   const std::function<QByteArray(const QStringList &)> &line, Support::Progress *progress)
{
    qint64 count = 0;
    QStringList row;
    QByteArray waiting;
    for (; rows(row); row.clear()) {
        waiting += line(row);
        if (waiting.size() >= kWrittenAtOnce) {
            if (!writeWhole(file, waiting))
                return tl::unexpected(writeError(file.fileName(), file));
            waiting.resize(0);
        }
        ++count;
        if (progress != nullptr && count % kRowsBetweenChecks == 0)
            progress->report(count, std::max(count, progress->total()));
        if (progress != nullptr && progress->isCancelled())
            return tl::unexpected(writingCancelled());
    }
    if (!writeWhole(file, waiting))
        return tl::unexpected(writeError(file.fileName(), file));
    return count;
}

Support::Error writingCancelled()
{
    return {Support::ErrorCode::Cancelled, QCoreApplication::translate("Exchange", "書き出しを中止しました。"), {}};
}

} // namespace Exchange
