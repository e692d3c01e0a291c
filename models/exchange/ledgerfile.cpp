// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr qint64 kSearchedBytes = 16'777'216;

/// Old .xls files and password-protected .xlsx files are both OLE containers; only the latter have this stream.
tl::unexpected<Support::Error> oleError(QFile &file)
{
    file.seek(0);
    constexpr char16_t kStream[] = u"EncryptedPackage";
    const QByteArray name(reinterpret_cast<const char *>(kStream), sizeof kStream - sizeof kStream[0]);
    if (file.read(kSearchedBytes).contains(name)) {
        return Support::fail(
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "ファイル「%1」はパスワードで保護されています。"
                                                    "Excel で開き、パスワードを外して .xlsx 形式で保存し直してから読み込んでください。")
                .arg(QFileInfo(file).fileName()),
            u"OLE container with EncryptedPackage"_s);
    }
    return Support::fail(
        Support::ErrorCode::InvalidInput,
        QCoreApplication::translate("Exchange", "ファイル「%1」は古い Excel の形式（.xls）です。"
                                                "Excel で開き、.xlsx 形式で保存し直してから読み込んでください。")
            .arg(QFileInfo(file).fileName()),
        u"OLE container"_s);
}

} // namespace

Support::Result<Workbook> readLedgerFile(const QString &path, const ReadOptions &options, Support::Progress *progress)
{
    if (!QFileInfo(path).isFile()) {
        return Support::fail(Support::ErrorCode::NotFound,
                             QCoreApplication::translate("Exchange", "ファイル「%1」が見つかりません。").arg(path));
    }
    if (progress != nullptr && progress->isCancelled()) {
        return Support::fail(Support::ErrorCode::Cancelled,
                             QCoreApplication::translate("Exchange", "読み込みを中止しました。"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Support::fail(Support::ErrorCode::InputOutput,
                             QCoreApplication::translate("Exchange", "ファイル「%1」を開けません。").arg(path),
                             file.errorString());
    }
    const QByteArray start = file.read(8);
    if (start.isEmpty()) {
        return Support::fail(Support::ErrorCode::InvalidInput,
                             QCoreApplication::translate("Exchange", "ファイル「%1」は空です。").arg(path));
    }
    if (start.startsWith("\xd0\xcf\x11\xe0"))
        return oleError(file);
    file.close();
    // "PK" and a local file header; an empty archive begins with its end record.
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return readXlsx(path, XlsxLimits{}, progress);
    return readCsv(path, options, progress);
}

} // namespace Exchange
