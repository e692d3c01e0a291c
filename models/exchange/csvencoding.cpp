// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvencoding.h"

#include "models/exchange/cp932.h"
#include "models/exchange/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr QByteArrayView kUtf8Bom = "\xef\xbb\xbf";
constexpr qsizetype kConvertedAtOnce = 1 << 20;
constexpr qsizetype kCheckedAtOnce = 1 << 16;

Support::Error badByte(QByteArrayView bytes, qsizetype offset, const QString &name)
{
    return {Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "%1行目に、文字コード %2 では読めない文字があります。別の文字コードを選んでください。")
                .arg(QString::number(breaksBefore(bytes, offset) + 1), name),
            u"undecodable byte at offset %1 as %2"_s.arg(QString::number(offset), name)};
}

/// The bytes of the UTF-8 character that begins there; 1 for none.
qsizetype lengthOfCharacter(char first)
{
    const auto byte = static_cast<uchar>(first);
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

/// Offset of the first byte that is no UTF-8, or -1.
qsizetype firstBadUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return -1;
    qsizetype at = 0;
    // Large steps first, each ending between two characters.
    for (qsizetype end = at; at < bytes.size(); at = end) {
        end = std::min(at + kCheckedAtOnce, bytes.size());
        for (int back = 0; back < 3 && end < bytes.size() && (static_cast<uchar>(bytes[end]) & 0xc0) == 0x80; ++back)
            --end;
        if (!bytes.sliced(at, end - at).isValidUtf8())
            break;
    }
    for (qsizetype length = 0; at < bytes.size(); at += length) {
        length = lengthOfCharacter(bytes[at]);
        if (length > bytes.size() - at || !bytes.sliced(at, length).isValidUtf8())
            break;
    }
    return at;
}

Support::Result<DecidedText> asUtf8(Spool bytes, const QString &name)
{
    if (const qsizetype bad = firstBadUtf8(bytes.view()); bad >= 0)
        return tl::unexpected(badByte(bytes.view(), bad, name));
    const qsizetype bom = bytes.view().startsWith(kUtf8Bom) ? kUtf8Bom.size() : 0;
    return DecidedText{std::move(bytes), bom, CsvCoding::Utf8, name};
}

Support::Result<DecidedText> asCp932(Spool bytes, const QString &name)
{
    if (const qsizetype bad = Cp932::table().firstBad(bytes.view()); bad >= 0)
        return tl::unexpected(badByte(bytes.view(), bad, name));
    return DecidedText{std::move(bytes), 0, CsvCoding::Cp932, name};
}

/// Any encoding ICU knows, through a copy in UTF-8: in the bytes of others a separator may be a part of a character.
Support::Result<DecidedText> converted(const Spool &bytes, const QString &name)
{
    auto converter = StrictConverter::open(name);
    if (!converter)
        return tl::unexpected(converter.error());
    DecidedText decided;
    decided.encoding = name;
    const QByteArrayView all = bytes.view();
    QString held; ///< half a character at the end of a part
    for (qsizetype at = 0; at < all.size();) {
        const QByteArrayView part = all.sliced(at, std::min(kConvertedAtOnce, all.size() - at));
        at += part.size();
        qsizetype bad = 0;
        std::optional<QString> text = converter->decodePart(part, at == all.size(), &bad);
        if (!text)
            return tl::unexpected(badByte(all, at - part.size() + bad, name));
        if (decided.bytes.size() == 0 && text->startsWith(QChar(QChar::ByteOrderMark)))
            text->remove(0, 1);
        text->prepend(held);
        held.clear();
        if (at < all.size() && !text->isEmpty() && text->back().isHighSurrogate()) {
            held = text->back();
            text->chop(1);
        }
        if (!decided.bytes.append(text->toUtf8()))
            return tl::unexpected(noSpool());
    }
    if (!decided.bytes.finish())
        return tl::unexpected(noSpool());
    return decided;
}

} // namespace

Support::Result<DecidedText> decideEncoding(Spool bytes, const QString &wanted)
{
    const QByteArrayView view = bytes.view();
    if (!wanted.isEmpty()) {
        const QString plain = wanted.toUpper();
        if (plain == "UTF-8"_L1 || plain == "UTF8"_L1 || plain == "UTF-8 BOM"_L1)
            return asUtf8(std::move(bytes), wanted);
        return namesCp932(wanted) ? asCp932(std::move(bytes), wanted) : converted(bytes, wanted);
    }
    if (view.startsWith(kUtf8Bom))
        return asUtf8(std::move(bytes), u"UTF-8 BOM"_s);
    if (view.startsWith("\xff\xfe") || view.startsWith("\xfe\xff"))
        return converted(bytes, view.startsWith("\xff\xfe") ? u"UTF-16LE"_s : u"UTF-16BE"_s);
    if (view.isValidUtf8())
        return asUtf8(std::move(bytes), u"UTF-8"_s);
    if (Cp932::table().firstBad(view) < 0)
        return asCp932(std::move(bytes), u"CP932"_s);
    return Support::fail(
        Support::ErrorCode::InvalidInput,
        QCoreApplication::translate("Exchange", "文字コードを決められません（UTF-8 でも Shift_JIS（CP932）でも読めない文字があります）。"
                                                "文字コードを選んで、もう一度読み込んでください。"),
        u"neither strict UTF-8 nor strict CP932"_s);
}

} // namespace Exchange
