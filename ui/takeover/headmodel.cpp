// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/headmodel.h"

#include "ui/common/style.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

HeadModel::Kind kindOf(int number, const Takeover::PlannedSheet &sheet,
                       const SheetTroubles &troubles)
{
    using Kind = HeadModel::Kind;
    if (!sheet.isTaken())
        return Kind::NotTaken;
    if (number < sheet.headerFirst)
        return Kind::Above;
    if (number <= sheet.headerLast)
        return Kind::Header;
    if (troubles.skipped.contains(number))
        return Kind::Skipped;
    return troubles.refused.contains(number) ? Kind::Refused : Kind::Asset;
}

} // namespace

void HeadModel::setSheet(const QList<RawLine> &lines, const Takeover::PlannedSheet &sheet,
                         const SheetTroubles &troubles)
{
    beginResetModel();
    m_lines.clear();
    m_width = 0;
    int data = 0;
    for (const RawLine &raw : lines) {
        if (data == kLines)
            break;
        Line line{raw, kindOf(raw.number, sheet, troubles), {}};
        line.reason = line.kind == Kind::Skipped ? troubles.skipped.value(raw.number)
                                                 : troubles.refused.value(raw.number);
        data += line.kind == Kind::Above || line.kind == Kind::Header ? 0 : 1;
        m_width = std::max(m_width, int(raw.cells.size()));
        m_lines.append(line);
    }
    endResetModel();
}

void HeadModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_width = 0;
    endResetModel();
}

int HeadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HeadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_width + 1;
}

QString HeadModel::word(const Line &line)
{
    switch (line.kind) {
    case Kind::Above:
        return tr("表の上");
    case Kind::Header:
        return tr("見出し");
    case Kind::Asset:
        return tr("取り込む");
    case Kind::Skipped:
        return tr("飛ばす: %1").arg(line.reason);
    case Kind::Refused:
        return tr("取り込めない: %1").arg(line.reason);
    case Kind::NotTaken:
        break;
    }
    return tr("取り込まない");
}

QVariant HeadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    const bool isGrey = line.kind != Kind::Asset && line.kind != Kind::Header;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (index.column() == 0)
            return word(line);
        const QString text = line.raw.cells.value(index.column() - 1);
        return role == Qt::ToolTipRole ? text : QString(text).replace(u'\n', u' ');
    }
    case Qt::BackgroundRole:
        if (line.kind == Kind::Header)
            return Common::toneGround(Common::Tone::Info, m_palette);
        if (line.kind == Kind::Refused)
            return Common::toneGround(Common::Tone::Danger, m_palette);
        return {};
    case Qt::ForegroundRole:
        if (isGrey && line.kind != Kind::Refused)
            return Common::toneColor(Common::Tone::Muted, m_palette);
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setBold(line.kind == Kind::Header);
        font.setItalic(line.kind == Kind::Skipped);
        return font.bold() || font.italic() ? QVariant(font) : QVariant();
    }
    case kKindRole:
        return int(line.kind);
    default:
        return {};
    }
}

QVariant HeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return section < m_lines.size() ? QVariant(m_lines[section].raw.number) : QVariant();
    return section == 0 ? tr("扱い") : Exchange::columnName(section - 1);
}

} // namespace TakeoverUi
