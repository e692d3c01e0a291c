// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cp932.h"

#include "models/exchange/encoding.h"

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr char16_t kReplacement = 0xfffd;

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

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
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar first = byteAt(bytes, at);
        const char16_t single = m_single[first];
        if (single == kNone)
            return at;
        if (single != kLead)
            continue;
        if (at + 1 >= bytes.size() || (*m_double)[static_cast<size_t>(first << 8 | byteAt(bytes, at + 1))] == kNone)
            return at;
        ++at;
    }
    return -1;
}

qsizetype Cp932::decode(QByteArrayView bytes, char16_t *out) const
{
    char16_t *const begin = out;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar first = byteAt(bytes, at);
        char16_t unit = m_single[first];
        if (unit == kLead) {
            unit = at + 1 < bytes.size() ? (*m_double)[static_cast<size_t>(first << 8 | byteAt(bytes, at + 1))] : kNone;
            ++at;
        }
        *out++ = unit == kNone ? kReplacement : unit;
    }
    return out - begin;
}

} // namespace Exchange
