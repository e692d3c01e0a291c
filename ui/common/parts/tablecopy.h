// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace Common {

/// Lines of cells as a sheet takes them from the clipboard: cells parted by tabs, lines by line feeds, no feed at the end;
/// only a cell with a tab, a line feed or a quote at its beginning is quoted.
[[nodiscard]] QString tabSeparated(const QList<QStringList> &lines);
/// The same as an HTML table whose cells say that they are text, so that 0012 and 1-2 stay what they are.
[[nodiscard]] QString htmlTable(const QList<QStringList> &lines, bool firstIsHeader);
/// Both flavours; owned by the caller (the clipboard takes it).
[[nodiscard]] QMimeData *tableMimeData(const QList<QStringList> &lines, bool firstIsHeader);

} // namespace Common
