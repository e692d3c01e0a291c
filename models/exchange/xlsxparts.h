// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/numberformat.h"
#include "models/exchange/packedrows.h"
#include "models/exchange/xlsxpackage.h"
#include "models/support/progress.h"

namespace Exchange {

/// xl/workbook.xml: which sheets there are, in the order of the tabs.
struct XlsxBook {
    struct Sheet {
        QString name;
        QString relationId;
        bool hidden = false;
    };
    QList<Sheet> sheets;
    bool date1904 = false;
};

[[nodiscard]] Support::Result<XlsxBook> readBook(XlsxPackage &package, const QString &part);

/// The shared strings by index: rich runs joined, furigana (rPh) left out, _x000D_ read.
[[nodiscard]] Support::Result<PackedStrings> readSharedStrings(XlsxPackage &package, const QString &part,
                                                               Support::Progress *progress);

/// The number format of each cell style, by the cell's s attribute.
[[nodiscard]] Support::Result<QList<NumberFormat>> readStyles(XlsxPackage &package, const QString &part);

/// The text of <si> or <is>, the element the reader stands on; it stands on its end afterwards.
[[nodiscard]] QString readRichText(QXmlStreamReader &xml);

/// "_x000D_" → CR, "_x005F_" → "_" (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
[[nodiscard]] QString unescaped(const QString &text);

/// "1" or "true".
[[nodiscard]] bool isOn(QStringView value);

} // namespace Exchange
