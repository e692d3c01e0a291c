// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvencoding.h"

#include "models/exchange/cp932.h"
#include "models/exchange/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
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

/// What a line with other signs than ASCII is written in. Japanese in UTF-8 stands in threes of bytes; hardly a line of
/// CP932 looks so by chance, while many lines of UTF-8 look like some CP932.
enum class LineCoding { Ascii, Utf8, Cp932, Neither };

LineCoding codingOf(QByteArrayView line, bool allIsCp932)
{
    if (std::all_of(line.begin(), line.end(), [](char c) { return static_cast<uchar>(c) < 0x80; }))
        return LineCoding::Ascii;
    const bool isUtf8 = line.isValidUtf8();
    const bool isCp932 = allIsCp932 || Cp932::table().firstBad(line) < 0;
    if (!isUtf8)
        return isCp932 ? LineCoding::Cp932 : LineCoding::Neither;
    const auto threes = std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<uchar>(c) & 0xf0) == 0xe0; });
    return isCp932 && threes < 2 ? LineCoding::Ascii : LineCoding::Utf8;
}

qsizetype endOfLine(QByteArrayView bytes, qsizetype at)
{
    const auto *const end = std::find_if(bytes.data() + at, bytes.data() + bytes.size(), [](char c) { return c == '\n' || c == '\r'; });
    return end - bytes.data();
}

/// The line where a file goes over from one encoding to the other, if that explains all of it.
std::optional<Support::Error> mixedError(QByteArrayView bytes, bool allIsCp932)
{
    LineCoding first = LineCoding::Ascii;
    int changed = 0;
    int line = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = endOfLine(bytes, at);
        const LineCoding coding = codingOf(bytes.sliced(at, end - at), allIsCp932);
        at = end + (bytes.sliced(end).startsWith("\r\n") ? 2 : 1);
        ++line;
        if (coding == LineCoding::Neither)
            return std::nullopt;
        if (first == LineCoding::Ascii)
            first = coding;
        else if (changed == 0 && coding != LineCoding::Ascii && coding != first)
            changed = line;
    }
    if (changed == 0)
        return std::nullopt;
    const bool utf8First = first == LineCoding::Utf8;
    return Support::Error{
        Support::ErrorCode::InvalidInput,
        QCoreApplication::translate("Exchange", "二つの文字コードが混ざっています。%1行目から %2 に変わります（それより前は %3）。"
                                                "メモ帳などで文字コードごとに別のファイルに分けて保存し、それぞれ読み込んでください。")
            .arg(QString::number(changed), utf8First ? u"Shift_JIS（CP932）"_s : u"UTF-8"_s,
                 utf8First ? u"UTF-8"_s : u"Shift_JIS（CP932）"_s),
        u"mixed encodings from line %1"_s.arg(changed)};
}

/// UTF-16 writes a NUL beside every ASCII sign, always on the same side.
QString utf16WithoutBom(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size() & ~qsizetype(1), kCheckedAtOnce));
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        nuls[i & 1] += start[i] == '\0' ? 1 : 0;
    if (nuls[0] + nuls[1] < std::max<qsizetype>(2, start.size() / 64) || (nuls[0] > 0 && nuls[1] > 0))
        return {};
    return nuls[1] > 0 ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

tl::unexpected<Support::Error> asksForUtf16(const QString &name)
{
    return Support::fail(Support::ErrorCode::InvalidInput,
                         QCoreApplication::translate("Exchange", "文字コードを決められません。BOM のない UTF-16 のようです。"
                                                                 "文字コードに %1 を選んで、もう一度読み込んでください。")
                             .arg(name),
                         u"UTF-16 without BOM: %1"_s.arg(name));
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
    if (const QString name = utf16WithoutBom(view); !name.isEmpty())
        return asksForUtf16(name);
    if (view.isValidUtf8())
        return asUtf8(std::move(bytes), u"UTF-8"_s);
    const bool isCp932 = Cp932::table().firstBad(view) < 0;
    if (auto mixed = mixedError(view, isCp932))
        return tl::unexpected(*std::move(mixed));
    if (isCp932)
        return DecidedText{std::move(bytes), 0, CsvCoding::Cp932, u"CP932"_s};
    const qsizetype bad = std::max(firstBadUtf8(view), Cp932::table().firstBad(view));
    return Support::fail(
        Support::ErrorCode::InvalidInput,
        QCoreApplication::translate("Exchange", "文字コードを決められません（%1行目に、UTF-8 でも Shift_JIS（CP932）でも読めない文字があります）。"
                                                "文字コードを選んで、もう一度読み込んでください。")
            .arg(breaksBefore(view, bad) + 1),
        u"neither strict UTF-8 nor strict CP932 at offset %1"_s.arg(bad));
}

} // namespace Exchange
