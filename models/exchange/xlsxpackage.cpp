// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxpackage.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

Support::Error tooBig()
{
    return {Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "Excel ファイルの中身が大きすぎる（展開すると 2 GB を超える）ため、読み込みません。"
                                                    "不審なファイルでなければ、シートを分けて保存し直してください。"),
            u"unpacked size over the limit"_s};
}

Support::Error damagedPart(const QString &name, const QString &detail)
{
    return {Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "Excel ファイルが壊れています（%1 を読めません）。もう一度受け取り直すか、"
                                                    "Excel で開いて .xlsx 形式で保存し直してください。")
                .arg(name),
            detail};
}

/// "xl/workbook.xml" and "../media/a" → "media/a"; an absolute target stands for itself.
QString resolved(const QString &source, const QString &target)
{
    QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(target.toUtf8()));
    path.replace(u'\\', u'/');
    if (!path.startsWith(u'/'))
        path.prepend(source.left(source.lastIndexOf(u'/') + 1));
    QStringList segments;
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        if (segment == ".."_L1) {
            if (!segments.isEmpty())
                segments.removeLast();
        } else if (segment != "."_L1) {
            segments.append(segment);
        }
    }
    return segments.join(u'/');
}

} // namespace

XlsxPart::XlsxPart(zip_file *file, qint64 *bytesLeft) : m_file(file), m_bytesLeft(bytesLeft)
{
    open(QIODevice::ReadOnly);
}

XlsxPart::~XlsxPart()
{
    zip_fclose(m_file);
}

qint64 XlsxPart::readData(char *data, qint64 size)
{
    if (m_failure)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (got < 0) {
        m_failure = damagedPart(u"ZIP"_s, QString::fromUtf8(zip_file_strerror(m_file)));
        return -1;
    }
    *m_bytesLeft -= got;
    if (*m_bytesLeft < 0) {
        m_failure = tooBig();
        return -1;
    }
    return got == 0 ? -1 : got;
}

qint64 XlsxPart::writeData(const char *, qint64)
{
    return -1;
}

XlsxPackage::XlsxPackage(zip *archive, const XlsxLimits &limits) : m_archive(archive), m_bytesLeft(limits.bytes) { }

XlsxPackage::~XlsxPackage()
{
    zip_discard(m_archive);
}

Support::Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString &path, const XlsxLimits &limits)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive == nullptr) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return Support::fail(
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "ファイル「%1」は Excel ファイル（.xlsx）として読めません。途中で切れているか、壊れています。"
                                                    "もう一度受け取り直すか、Excel で開いて .xlsx 形式で保存し直してください。")
                .arg(path),
            detail);
    }
    return std::unique_ptr<XlsxPackage>(new XlsxPackage(archive, limits));
}

bool XlsxPackage::contains(const QString &part) const
{
    return zip_name_locate(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

qint64 XlsxPackage::size(const QString &part) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return 0;
    // A lying archive may claim anything; the sum of a few must still fit.
    return static_cast<qint64>(std::min<zip_uint64_t>(stat.size, zip_uint64_t(1) << 48));
}

Support::Result<std::unique_ptr<XlsxPart>> XlsxPackage::part(const QString &name)
{
    if (size(name) > m_bytesLeft)
        return tl::unexpected(tooBig());
    zip_stat_t stat;
    zip_stat_init(&stat);
    const QByteArray key = name.toUtf8();
    if (zip_stat(m_archive, key.constData(), ZIP_FL_NOCASE, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD)
        && stat.encryption_method != ZIP_EM_NONE) {
        return Support::fail(
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "ファイルはパスワードで保護されています。保護を外して保存し直してから読み込んでください。"),
            u"encrypted ZIP entry"_s);
    }
    zip_file *file = zip_fopen(m_archive, key.constData(), ZIP_FL_NOCASE);
    if (file == nullptr)
        return tl::unexpected(damagedPart(name, QString::fromUtf8(zip_strerror(m_archive))));
    return std::make_unique<XlsxPart>(file, &m_bytesLeft);
}

Support::Result<QList<Relationship>> XlsxPackage::relationships(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString name = part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
    if (!contains(name))
        return QList<Relationship>();
    const auto stream = this->part(name);
    if (!stream)
        return tl::unexpected(stream.error());
    QList<Relationship> found;
    QXmlStreamReader xml(stream->get());
    while (!xml.atEnd()) {
        if (readToken(xml) != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value("TargetMode"_L1) == "External"_L1)
            continue;
        const QString type = attributes.value("Type"_L1).toString();
        found.append({attributes.value("Id"_L1).toString(), type.mid(type.lastIndexOf(u'/') + 1),
                      resolved(part, attributes.value("Target"_L1).toString())});
    }
    if (auto error = readError(xml, **stream, name))
        return tl::unexpected(*std::move(error));
    return found;
}

QXmlStreamReader::TokenType readToken(QXmlStreamReader &xml)
{
    const QXmlStreamReader::TokenType token = xml.readNext();
    if (token == QXmlStreamReader::DTD)
        xml.raiseError(u"document type declaration"_s);
    return token;
}

std::optional<Support::Error> readError(const QXmlStreamReader &xml, const XlsxPart &part, const QString &name)
{
    if (part.failure())
        return part.failure();
    if (xml.error() == QXmlStreamReader::CustomError) {
        return Support::Error{Support::ErrorCode::InvalidInput,
                              QCoreApplication::translate("Exchange", "Excel ファイルの中の %1 に、あってはならない宣言（DTD）があるため、読み込みません。"
                                                                      "Excel で開き、.xlsx 形式で保存し直してから読み込んでください。")
                                  .arg(name),
                              xml.errorString()};
    }
    if (xml.hasError())
        return damagedPart(name, u"line %1: %2"_s.arg(QString::number(xml.lineNumber()), xml.errorString()));
    return std::nullopt;
}

} // namespace Exchange
