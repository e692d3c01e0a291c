// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reading/readingtrail.h"

#include "ui/common/reading/composition.h"

#include <algorithm>

namespace Common {

std::optional<QString> ReadingTrail::known(const QString &text) const
{
    const auto found = m_known.constFind(text);
    return found != m_known.constEnd() ? std::optional(*found) : readingOf(text);
}

qsizetype ReadingTrail::cutAt(qsizetype at)
{
    qsizetype begin = 0;
    for (qsizetype index = 0; index < m_pieces.size(); ++index) {
        if (begin == at)
            return index;
        const QString text = m_pieces.at(index).text;
        if (at < begin + text.size()) {
            const QString left = text.left(at - begin);
            const QString right = text.mid(at - begin);
            m_pieces[index] = {left, known(left)};
            m_pieces.insert(index + 1, {right, known(right)});
            return index + 1;
        }
        begin += text.size();
    }
    return m_pieces.size();
}

void ReadingTrail::follow(const QString &text, const std::optional<Put> &put)
{
    const qsizetype shorter = std::min(text.size(), m_text.size());
    qsizetype front = 0;
    while (front < shorter && text.at(front) == m_text.at(front))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && text.at(text.size() - 1 - back) == m_text.at(m_text.size() - 1 - back))
        ++back;
    // 税務 replaced by 税理: what was put in begins before the first difference.
    const qsizetype hidden = put ? put->text.size() - (text.size() - front - back) : 0;
    if (hidden > 0 && front >= hidden && text.mid(front - hidden, put->text.size()) == put->text)
        front -= hidden;
    else if (hidden > 0 && back >= hidden && text.mid(front, put->text.size()) == put->text)
        back -= hidden;
    const QString added = text.mid(front, text.size() - front - back);
    if (m_text.size() > front + back) {
        const qsizetype first = cutAt(front);
        const qsizetype end = cutAt(m_text.size() - back);
        m_pieces.remove(first, end - first);
    }
    if (!added.isEmpty()) {
        const qsizetype index = cutAt(front);
        const std::optional<QString> reading = put && put->text == added && put->reading ? put->reading : known(added);
        m_pieces.insert(index, {added, reading});
        if (reading)
            m_known.insert(added, *reading);
    }
    m_text = text;
}

std::optional<QString> ReadingTrail::reading() const
{
    QString whole;
    for (const Piece &piece : m_pieces) {
        if (!piece.reading)
            return std::nullopt;
        whole += *piece.reading;
    }
    return whole;
}

} // namespace Common
