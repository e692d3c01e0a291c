// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"

#include <QCoreApplication>
#include <QFile>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr qint64 kLookedAt = 262'144;
constexpr qsizetype kSampleLines = 3;
constexpr qsizetype kSampleLength = 120;

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

/// With U+FFFD where a byte has no meaning; a character that is cut off at the end is left out.
QString decodedAnyhow(const QByteArray &bytes, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(name, &status));
    if (U_FAILURE(status))
        return {};
    QString text(2 * bytes.size() + 8, Qt::Uninitialized);
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    char16_t *target = begin;
    const char *source = bytes.constData();
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, bytes.constData() + bytes.size(), nullptr, false,
                   &status);
    text.truncate(target - begin);
    return text;
}

/// Signs that no ledger has: the more of them, the less it is this encoding.
qsizetype oddSigns(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
        return control || c == QChar(QChar::ReplacementCharacter) || c.category() == QChar::Other_PrivateUse
               || c.category() == QChar::Other_NotAssigned || c.isNonCharacter();
    });
}

/// Kana, kanji and full-width signs: what most ledgers are written in.
qsizetype japaneseSigns(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        return (c >= QChar(0x3000) && c <= QChar(0x30ff)) || (c >= QChar(0x4e00) && c <= QChar(0x9fff))
               || (c >= QChar(0xff01) && c <= QChar(0xff5e));
    });
}

/// The part of a line that tells encodings apart: around its first sign beyond ASCII. Empty when there is none.
QString tellingPart(QStringView line)
{
    constexpr qsizetype kBefore = 24;
    const auto odd = std::find_if(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 0x80; });
    if (odd == line.end())
        return {};
    const qsizetype at = odd - line.begin();
    if (at <= kBefore + 1)
        return line.left(kSampleLength).toString();
    return u"…"_s + line.mid(at - kBefore, kSampleLength);
}

QString sampleOf(const QString &text)
{
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList told;
    for (const QStringView line : QStringView(plain).split(u'\n', Qt::SkipEmptyParts)) {
        if (told.size() == kSampleLines)
            break;
        if (const QString part = tellingPart(line); !part.isEmpty())
            told.append(part);
    }
    return told.isEmpty() ? plain.left(kSampleLength) : told.join(u'\n');
}

} // namespace

QList<EncodingCandidate> encodingCandidates(const QByteArray &bytes)
{
    // Names people meet, and ICU's for the same.
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 8> kKnown = {{
        {"UTF-8"_L1, "UTF-8"},
        {"CP932"_L1, "ibm-943_P15A-2003"},
        {"EUC-JP"_L1, "EUC-JP"},
        {"ISO-2022-JP"_L1, "ISO-2022-JP"},
        {"UTF-16LE"_L1, "UTF-16LE"},
        {"UTF-16BE"_L1, "UTF-16BE"},
        {"macintosh"_L1, "macintosh"},
        {"windows-1252"_L1, "windows-1252"},
    }};
    struct Weighed {
        EncodingCandidate candidate;
        qsizetype odd = 0;
        qsizetype japanese = 0;
    };
    QList<Weighed> weighed;
    const bool hasNul = bytes.contains('\0'); // beside every ASCII sign of UTF-16, nowhere else
    for (const auto &[name, icuName] : kKnown) {
        if (name.startsWith("UTF-16"_L1) != hasNul)
            continue;
        const QString text = decodedAnyhow(bytes, icuName);
        if (text.isEmpty())
            continue;
        const bool whole = !text.contains(QChar(QChar::ReplacementCharacter));
        weighed.append({{name, sampleOf(text), whole}, oddSigns(text) * 1000 / text.size(), japaneseSigns(text) * 1000 / text.size()});
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const Weighed &a, const Weighed &b) {
        return a.odd != b.odd ? a.odd < b.odd : a.japanese > b.japanese;
    });
    QList<EncodingCandidate> candidates;
    for (const Weighed &each : std::as_const(weighed))
        candidates.append(each.candidate);
    return candidates;
}

Support::Result<QList<EncodingCandidate>> encodingCandidatesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Support::fail(Support::ErrorCode::NotFound,
                             QCoreApplication::translate("Exchange", "ファイル「%1」が見つかりません。").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Support::fail(Support::ErrorCode::InputOutput,
                             QCoreApplication::translate("Exchange", "ファイル「%1」を開けません。").arg(path), file.errorString());
    }
    return encodingCandidates(file.read(kLookedAt));
}

} // namespace Exchange
