// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/textfitting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Labels {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

} // namespace

std::optional<Books::TextBlock> fitted(Books::Shaper &shaper, const Books::ShapedText &text, float size, double width, int most, bool elides)
{
    Books::TextBlock block;
    block.size = size;
    Books::breakLines(text, float(width / double(size)), block.lines);
    const auto fits = [&] { return int(block.lines.size()) <= most && block.widest() <= width + kEdge; };
    if (fits())
        return block;
    if (!elides || block.lines.empty())
        return std::nullopt;
    size_t kept = block.lines[std::min(size_t(most), block.lines.size()) - 1].end;
    while (kept > 0) {
        --kept;
        const QString shorter = text.text.left(qsizetype(text.atoms[kept].position)).trimmed();
        block = Books::makeBlock(shaper, QString(shorter + u'…'), size, width);
        if (fits())
            return block;
    }
    return std::nullopt;
}

QString packed(const QStringList &chunks, const std::vector<float> &widths, float most)
{
    QString text;
    float width = 0;
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        if (i > 0) {
            text += kBetween;
            // What would part it from the next one is counted with each, and the last has none.
            const float own = widths[size_t(i)] - (i + 1 == chunks.size() ? 1.0F : 0.0F);
            if (width + own > most) {
                text += u'\n';
                width = 0;
            }
        }
        text += chunks[i];
        width += widths[size_t(i)];
    }
    return text;
}

std::optional<Books::TextBlock> fewerRestrictions(Books::Shaper &shaper, const QStringList &all, float size, double width, int most)
{
    for (qsizetype kept = all.size() - 1; kept >= 0; --kept) {
        const QString text = kept > 0 ? say(QT_TRANSLATE_NOOP("Labels", "%1 …ほか%2件")).arg(all.mid(0, kept).join(kBetween), QString::number(all.size() - kept))
                                      : say(QT_TRANSLATE_NOOP("Labels", "取扱制限 %1件…")).arg(all.size());
        Books::TextBlock block = Books::makeBlock(shaper, text, size, width);
        if (int(block.lines.size()) <= most && block.widest() <= width + kEdge)
            return block;
    }
    return std::nullopt;
}

} // namespace Labels
