// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

struct UConverter;

namespace Exchange {

/// One ICU converter that stops at the first byte or character it cannot map, instead of putting U+FFFD or '?'.
/// "CP932" and its usual names mean ibm-943_P15A-2003, which is what Windows writes. Not shared between threads.
class StrictConverter
{
public:
    /// Fails with InvalidInput when ICU does not know the name.
    [[nodiscard]] static Support::Result<StrictConverter> open(const QString &name);

    StrictConverter(StrictConverter &&other) noexcept;
    StrictConverter &operator=(StrictConverter &&other) noexcept;
    ~StrictConverter();

    /// Nothing when a byte sequence has no meaning in this encoding; `badOffset` is then where it begins.
    [[nodiscard]] std::optional<QString> decode(const QByteArray &bytes, qsizetype *badOffset = nullptr);

    /// The same for a long text in parts: what ends in the middle of a character waits for the next part.
    [[nodiscard]] std::optional<QString> decodePart(QByteArrayView bytes, bool isLast, qsizetype *badOffset);

    /// Nothing when a character would be lost or changed: what was encoded is decoded again and compared,
    /// because ICU drops variation selectors without a word.
    [[nodiscard]] std::optional<QByteArray> encode(QStringView text);

private:
    explicit StrictConverter(UConverter *converter, bool isCp932);

    struct Close {
        void operator()(UConverter *converter) const;
    };
    std::unique_ptr<UConverter, Close> m_converter;
    bool m_isCp932 = false;
};

/// Whether that is one of CP932's usual names.
[[nodiscard]] bool namesCp932(const QString &name);

/// All characters of valid UTF-8. QString::fromUtf8 takes U+FEFF at the beginning for a mark and drops it; the mark of a file
/// is gone before its cells are read, so in a cell it is a character like any other.
[[nodiscard]] QString textOfUtf8(QByteArrayView bytes);

/// What CP932 has only under another code point: 〜 → ～, − → －, — → ―, ‖ → ∥.
[[nodiscard]] QString mappedForCp932(QStringView text);

/// The characters of `text` (with their variation selectors) that the converter cannot write, each once.
[[nodiscard]] QStringList unwritableCharacters(StrictConverter &converter, QStringView text);

} // namespace Exchange
