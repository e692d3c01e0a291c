// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Exchange {

/// A column of a file that is written. CSV and JSON lines use header and key only.
struct OutColumn {
    enum class Kind {
        Text, ///< every value stays as it is written: numbers of ledgers are codes
        Date, ///< an ISO day becomes a real date cell shown in the era (令和8年4月1日); anything else stays text
    };

    QString header = {};
    int width = 12;          ///< in characters
    bool multiLine = false;
    Kind kind = Kind::Text;
    QString key = {};             ///< JSON lines: the name of the value; empty = the header
    QString explanation = {};     ///< XLSX: a line above the header, on the sheet and on paper; none when every column's is empty
    QString comment = {};         ///< XLSX: shown beside the header when it is pointed at
    bool locked = false;     ///< XLSX: cannot be changed while the sheet is protected
    bool hidden = false;     ///< XLSX: there, but not shown
    QStringList choices = {};     ///< XLSX: what can be chosen in the cells; any number, any text
    bool onlyChoices = true; ///< XLSX: refuses other values; else Excel only asks back
};

/// Pulls rows until it returns false; every value is text.
using RowSource = std::function<bool(QStringList &row)>;

} // namespace Exchange
