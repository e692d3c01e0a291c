// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/dberror.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Storage {

namespace {

DbError::Code codeOf(int native)
{
    switch (native & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DbError::Code::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return DbError::Code::ReadOnly;
    case SQLITE_FULL:
        return DbError::Code::Full;
    case SQLITE_CORRUPT:
        return DbError::Code::Damaged;
    case SQLITE_NOTADB:
        return DbError::Code::NotADatabase;
    case SQLITE_CONSTRAINT:
        return DbError::Code::Constraint;
    case SQLITE_IOERR:
        return DbError::Code::InputOutput;
    case SQLITE_INTERRUPT:
        return DbError::Code::Interrupted;
    default:
        return DbError::Code::Other;
    }
}

QString say(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

} // namespace

DbError::DbError(Code code, QString detail)
    : m_code(code), m_detail(std::move(detail)), m_utf8(m_detail.toUtf8())
{
}

DbError DbError::from(const QSqlError &error, const QString &sql)
{
    bool isNumber = false;
    const int native = error.nativeErrorCode().toInt(&isNumber);
    return fromNative(isNumber ? native : SQLITE_ERROR, error.text(), sql);
}

DbError DbError::fromNative(int resultCode, const QString &message, const QString &sql)
{
    return DbError(codeOf(resultCode), u"%1 (%2): %3"_s.arg(message.trimmed()).arg(resultCode).arg(sql.simplified()));
}

Support::Error DbError::toError(const QString &path) const
{
    using Support::ErrorCode;
    const QString name = QDir::toNativeSeparators(path);
    switch (m_code) {
    case Code::Busy:
        return {ErrorCode::Locked,
                say(QT_TRANSLATE_NOOP("Storage", "「%1」は他のプログラムが使用中です。しばらく待ってからもう一度操作してください。")).arg(name), m_detail};
    case Code::ReadOnly:
        return {ErrorCode::ReadOnly,
                say(QT_TRANSLATE_NOOP("Storage", "「%1」に書き込めません。ファイルとフォルダーの書込み権限を確かめてください。")).arg(name), m_detail};
    case Code::Full:
        return {ErrorCode::DiskFull,
                say(QT_TRANSLATE_NOOP("Storage", "「%1」のあるディスクに空きがありません。空きを作ってからもう一度操作してください。何も変更していません。")).arg(name), m_detail};
    case Code::Damaged:
        return {ErrorCode::Damaged,
                say(QT_TRANSLATE_NOOP("Storage", "「%1」は壊れています。控え（バックアップ）から復元してください。何も変更していません。")).arg(name), m_detail};
    case Code::NotADatabase:
        return {ErrorCode::NotARegister,
                say(QT_TRANSLATE_NOOP("Storage", "「%1」は台帳ファイルではありません。拡張子 .daicho の台帳を選んでください。")).arg(name), m_detail};
    case Code::InputOutput:
        return {ErrorCode::InputOutput,
                say(QT_TRANSLATE_NOOP("Storage", "「%1」の読み書き中に入出力エラーが起きました。ディスクとネットワークの接続を確かめてください。")).arg(name), m_detail};
    case Code::Interrupted:
        return {ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Storage", "操作は中止されました。何も変更していません。")), m_detail};
    case Code::Constraint:
        return {ErrorCode::InvalidInput,
                say(QT_TRANSLATE_NOOP("Storage", "台帳の決まりに合わない値のため、保存しませんでした。")), m_detail};
    case Code::Other:
        break;
    }
    return {ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Storage", "台帳の操作に失敗しました。何も変更していません。")), m_detail};
}

} // namespace Storage
