// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxparts.h"

#include "models/exchange/spool.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr int kStringsBetweenChecks = 4096;

bool isXmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// A <t>. Without xml:space="preserve" Excel drops white space at both ends; U+3000 is no white space to XML.
QString readText(QXmlStreamReader &xml)
{
    const bool preserve = xml.attributes().value("xml:space"_L1) == "preserve"_L1;
    const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
    if (preserve)
        return unescaped(text);
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isXmlSpace(text.at(begin)))
        ++begin;
    while (end > begin && isXmlSpace(text.at(end - 1)))
        --end;
    return unescaped(text.mid(begin, end - begin));
}

/// A relationship id is the only "id" attribute with a namespace, which differs between strict and transitional.
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

} // namespace

bool isOn(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString result;
    qsizetype copied = 0;
    while (at >= 0) {
        bool isHex = false;
        const bool closed = at + 6 < text.size() && text.at(at + 6) == u'_';
        const ushort code = closed ? QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16) : ushort(0);
        if (!isHex) {
            at = text.indexOf("_x"_L1, at + 1);
            continue;
        }
        result += QStringView(text).mid(copied, at - copied);
        result += QChar(code);
        copied = at + 7;
        at = text.indexOf("_x"_L1, copied);
    }
    return result + QStringView(text).mid(copied);
}

QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1) {
            text += readText(xml);
        } else if (xml.name() == "r"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "t"_L1)
                    text += readText(xml);
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement(); // rPh is how it is read aloud, not what is written
        }
    }
    return text;
}

Support::Result<XlsxBook> readBook(XlsxPackage &package, const QString &part)
{
    const auto stream = package.part(part);
    if (!stream)
        return tl::unexpected(stream.error());
    XlsxBook book;
    QXmlStreamReader xml(stream->get());
    while (!xml.atEnd()) {
        if (readToken(xml) != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            book.date1904 = isOn(attributes.value("date1904"_L1));
        } else if (xml.name() == "sheet"_L1) {
            const QStringView state = attributes.value("state"_L1);
            book.sheets.append({unescaped(attributes.value("name"_L1).toString()), relationId(attributes),
                                state == "hidden"_L1 || state == "veryHidden"_L1});
        }
    }
    if (auto error = readError(xml, **stream, part))
        return tl::unexpected(*std::move(error));
    return book;
}

Support::Result<PackedStrings> readSharedStrings(XlsxPackage &package, const QString &part, Support::Progress *progress)
{
    const auto stream = package.part(part);
    if (!stream)
        return tl::unexpected(stream.error());
    PackedStrings strings;
    QXmlStreamReader xml(stream->get());
    while (!xml.atEnd()) {
        if (readToken(xml) != QXmlStreamReader::StartElement || xml.name() != "si"_L1)
            continue;
        if (!strings.append(packedText(readRichText(xml))))
            return tl::unexpected(noSpool());
        if (strings.size() % kStringsBetweenChecks == 0 && progress != nullptr && progress->isCancelled()) {
            return tl::unexpected(readingCancelled());
        }
    }
    if (auto error = readError(xml, **stream, part))
        return tl::unexpected(*std::move(error));
    if (!strings.finish())
        return tl::unexpected(noSpool());
    return strings;
}

Support::Result<QList<NumberFormat>> readStyles(XlsxPackage &package, const QString &part)
{
    const auto stream = package.part(part);
    if (!stream)
        return tl::unexpected(stream.error());
    QHash<int, NumberFormat> custom;
    QList<NumberFormat> styles;
    QXmlStreamReader xml(stream->get());
    // cellStyleXfs and dxfs have the same children but are not what a cell's s attribute counts.
    enum class Within { Other, Formats, CellStyles } within = Within::Other;
    while (!xml.atEnd()) {
        readToken(xml);
        const bool starts = xml.isStartElement();
        if (!starts && !xml.isEndElement())
            continue;
        if (xml.name() == "numFmts"_L1) {
            within = starts ? Within::Formats : Within::Other;
        } else if (xml.name() == "cellXfs"_L1) {
            within = starts ? Within::CellStyles : Within::Other;
        } else if (starts && within == Within::Formats && xml.name() == "numFmt"_L1) {
            custom.insert(xml.attributes().value("numFmtId"_L1).toInt(),
                          NumberFormat::fromCode(xml.attributes().value("formatCode"_L1)));
        } else if (starts && within == Within::CellStyles && xml.name() == "xf"_L1) {
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            const auto found = custom.constFind(id);
            styles.append(found == custom.constEnd() ? NumberFormat::builtIn(id) : *found);
        }
    }
    if (auto error = readError(xml, **stream, part))
        return tl::unexpected(*std::move(error));
    return styles;
}

} // namespace Exchange
