// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/encoding.h"

#include "models/exchange/ledgerfile.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

// IBM's table turns three control bytes around (1A → U+001C → …), which Windows does not. DOS files end in 1A.
void restoreControls(QString &text)
{
    for (QChar &c : text) {
        switch (c.unicode()) {
        case 0x1c: c = QChar(0x1a); break;
        case 0x7f: c = QChar(0x1c); break;
        case 0x1a: c = QChar(0x7f); break;
        default: break;
        }
    }
}

int lineOfOffset(const QByteArray &bytes, qsizetype offset)
{
    int line = 1;
    for (qsizetype i = 0; i < offset && i < bytes.size(); ++i) {
        const bool crlf = bytes.at(i) == '\r' && i + 1 < bytes.size() && bytes.at(i + 1) == '\n';
        if (bytes.at(i) == '\n' || (bytes.at(i) == '\r' && !crlf))
            ++line;
    }
    return line;
}

Support::Result<QString> decodeAs(const QByteArray &bytes, const QString &name)
{
    auto converter = StrictConverter::open(name);
    if (!converter)
        return tl::unexpected(converter.error());
    qsizetype badOffset = 0;
    std::optional<QString> text = converter->decode(bytes, &badOffset);
    if (!text) {
        return Support::fail(
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "%1行目に、文字コード %2 では読めない文字があります。別の文字コードを選んでください。")
                .arg(QString::number(lineOfOffset(bytes, badOffset)), name),
            u"undecodable byte at offset %1 as %2"_s.arg(QString::number(badOffset), name));
    }
    if (text->startsWith(QChar(QChar::ByteOrderMark)))
        text->remove(0, 1);
    while (text->endsWith(QChar(0x1a))) // DOS ends a file so
        text->chop(1);
    return *std::move(text);
}

void setName(QString *encoding, const QString &name)
{
    if (encoding != nullptr)
        *encoding = name;
}

} // namespace

bool namesCp932(const QString &name)
{
    static const QStringList names = {u"cp932"_s,     u"windows-31j"_s, u"windows-932"_s, u"ms932"_s,
                                      u"shift_jis"_s, u"shift-jis"_s,   u"sjis"_s,        u"ibm-943_p15a-2003"_s};
    return names.contains(name.toLower());
}

void StrictConverter::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

StrictConverter::StrictConverter(UConverter *converter, bool isCp932) : m_converter(converter), m_isCp932(isCp932) { }
StrictConverter::StrictConverter(StrictConverter &&other) noexcept = default;
StrictConverter &StrictConverter::operator=(StrictConverter &&other) noexcept = default;
StrictConverter::~StrictConverter() = default;

Support::Result<StrictConverter> StrictConverter::open(const QString &name)
{
    const bool isCp932 = namesCp932(name);
    const QByteArray icuName = isCp932 ? QByteArray("ibm-943_P15A-2003") : name.toUtf8();
    UErrorCode status = U_ZERO_ERROR;
    StrictConverter result(icuName.isEmpty() ? nullptr : ucnv_open(icuName.constData(), &status), isCp932);
    if (U_SUCCESS(status) && result.m_converter) {
        ucnv_setToUCallBack(result.m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        ucnv_setFromUCallBack(result.m_converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    if (U_FAILURE(status) || !result.m_converter) {
        return Support::fail(Support::ErrorCode::InvalidInput,
                             QCoreApplication::translate("Exchange", "文字コード「%1」は使えません。").arg(name),
                             u"ICU: %1"_s.arg(QLatin1StringView(u_errorName(status))));
    }
    return result;
}

std::optional<QString> StrictConverter::decode(const QByteArray &bytes, qsizetype *badOffset)
{
    ucnv_reset(m_converter.get());
    return decodePart(bytes, true, badOffset);
}

std::optional<QString> StrictConverter::decodePart(QByteArrayView bytes, bool isLast, qsizetype *badOffset)
{
    // No encoding in use gives more UTF-16 units than it has bytes; a few may be left over from the part before.
    QString text(bytes.size() + 8, Qt::Uninitialized);
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    char16_t *target = begin;
    const char *source = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(m_converter.get(), &target, begin + text.size(), &source, bytes.data() + bytes.size(), nullptr, isLast,
                   &status);
    text.truncate(target - begin);
    if (U_SUCCESS(status)) {
        if (m_isCp932)
            restoreControls(text);
        return text;
    }
    // The stop comes after the bad bytes were taken; the line is what people need, not the byte.
    if (badOffset != nullptr)
        *badOffset = std::max<qsizetype>(0, source - bytes.data() - 1);
    return std::nullopt;
}

std::optional<QByteArray> StrictConverter::encode(QStringView text)
{
    ucnv_reset(m_converter.get());
    QByteArray bytes(text.size() * ucnv_getMaxCharSize(m_converter.get()) + 16, Qt::Uninitialized);
    char *target = bytes.data();
    const char16_t *source = text.utf16();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_fromUnicode(m_converter.get(), &target, bytes.data() + bytes.size(), &source, text.utf16() + text.size(),
                     nullptr, true, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    bytes.truncate(target - bytes.constData());
    const std::optional<QString> back = decode(bytes);
    if (!back || *back != text)
        return std::nullopt;
    return bytes;
}

QString mappedForCp932(QStringView text)
{
    QString mapped = text.toString();
    for (QChar &c : mapped) {
        switch (c.unicode()) {
        case 0x301c: c = QChar(0xff5e); break;
        case 0x2212: c = QChar(0xff0d); break;
        case 0x2014: c = QChar(0x2015); break;
        case 0x2016: c = QChar(0x2225); break;
        default: break;
        }
    }
    return mapped;
}

QStringList unwritableCharacters(StrictConverter &converter, QStringView text)
{
    QStringList found;
    for (qsizetype i = 0; i < text.size();) {
        const auto lengthAt = [&text](qsizetype at) {
            return at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate() ? 2 : 1;
        };
        qsizetype length = lengthAt(i);
        // U+FE00–FE0F and U+E0100–E01EF belong to the character before them.
        while (i + length < text.size()) {
            const QChar next = text.at(i + length);
            const bool shortSelector = next >= QChar(0xfe00) && next <= QChar(0xfe0f);
            const bool longSelector = next == QChar(0xdb40);
            if (!shortSelector && !longSelector)
                break;
            length += lengthAt(i + length);
        }
        const QStringView character = text.mid(i, length);
        if (!converter.encode(character) && !found.contains(character))
            found.append(character.toString());
        i += length;
    }
    return found;
}

QString textOfUtf8(QByteArrayView bytes)
{
    constexpr QByteArrayView kMark = "\xef\xbb\xbf";
    qsizetype marks = 0;
    while (bytes.sliced(marks * kMark.size()).startsWith(kMark))
        ++marks;
    const QString rest = QString::fromUtf8(bytes.sliced(marks * kMark.size()));
    return marks == 0 ? rest : QString(QString(marks, QChar(QChar::ByteOrderMark)) + rest);
}

Support::Result<QString> decodeText(const QByteArray &bytes, const QString &wantedEncoding, QString *encoding)
{
    if (!wantedEncoding.isEmpty()) {
        // A UTF-16 file says itself which byte comes first; the plain name lets ICU look.
        setName(encoding, wantedEncoding);
        const bool withBom = wantedEncoding.compare("UTF-8 BOM"_L1, Qt::CaseInsensitive) == 0;
        return decodeAs(bytes, withBom ? u"UTF-8"_s : wantedEncoding);
    }
    if (bytes.startsWith("\xef\xbb\xbf")) {
        setName(encoding, u"UTF-8 BOM"_s);
        return decodeAs(bytes, u"UTF-8"_s);
    }
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        const QString name = bytes.startsWith("\xff\xfe") ? u"UTF-16LE"_s : u"UTF-16BE"_s;
        setName(encoding, name);
        return decodeAs(bytes, name);
    }
    for (const QString &name : {u"UTF-8"_s, u"CP932"_s}) {
        if (auto text = decodeAs(bytes, name)) {
            setName(encoding, name);
            return text;
        }
    }
    return Support::fail(
        Support::ErrorCode::InvalidInput,
        QCoreApplication::translate("Exchange", "文字コードを決められません（UTF-8 でも Shift_JIS（CP932）でも読めない文字があります）。"
                                                "文字コードを選んで、もう一度読み込んでください。"),
        u"neither strict UTF-8 nor strict CP932"_s);
}

} // namespace Exchange
