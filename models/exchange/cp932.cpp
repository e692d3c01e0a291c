// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cp932.h"

#include "models/exchange/encoding.h"

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr char16_t kReplacement = 0xfffd;

} // namespace

const Cp932 &Cp932::table()
{
    static const Cp932 made;
    return made;
}

Cp932::Cp932() : m_double(std::make_unique<std::array<char16_t, 65536>>())
{
    m_single.fill(kNone);
    m_double->fill(kNone);
    auto converter = StrictConverter::open(u"CP932"_s);
    if (!converter)
        return; // without ICU's data nothing is CP932
    for (int first = 0; first < 256; ++first) {
        const QByteArray one(1, static_cast<char>(first));
        if (const auto text = converter->decode(one); text && text->size() == 1) {
            m_single[static_cast<size_t>(first)] = text->front().unicode();
            continue;
        }
        for (int second = 0x40; first >= 0x80 && second < 256; ++second) {
            const auto text = converter->decode(one + static_cast<char>(second));
            if (!text || text->size() != 1)
                continue;
            m_single[static_cast<size_t>(first)] = kLead;
            (*m_double)[static_cast<size_t>(first << 8 | second)] = text->front().unicode();
        }
    }
}

qsizetype Cp932::firstBad(QByteArrayView bytes) const
{
    const char16_t *const pairs = m_double->data();
    const auto *const begin = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = begin + bytes.size();
    for (const uchar *at = begin; at < end; ++at) {
        const char16_t single = m_single[*at];
        if (single < kLead) // most bytes
            continue;
        if (single == kNone || at + 1 == end || pairs[*at << 8 | at[1]] == kNone)
            return at - begin;
        ++at;
    }
    return -1;
}

qsizetype Cp932::decode(QByteArrayView bytes, char16_t *out) const
{
    const char16_t *const pairs = m_double->data();
    char16_t *const begin = out;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    for (; at < end; ++at) {
        char16_t unit = m_single[*at];
        if (unit == kLead) {
            unit = at + 1 < end ? pairs[*at << 8 | at[1]] : kNone;
            ++at;
        }
        *out++ = unit == kNone ? kReplacement : unit;
    }
    return out - begin;
}

} // namespace Exchange
