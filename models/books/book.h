// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/pagesetup.h"

#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Books {

/// One column of a book's table. Widths are shares of the usable page width.
struct Column {
    QString header;
    double share = 1.0;
    enum class Align { Left, Center, Right } align = Align::Left;
    bool wrap = true; ///< false: a text is set smaller before it takes a second line
};

/// A row of the table. A heading row spans the whole width (a unit's name …).
struct Row {
    QStringList cells;
    bool heading = false;
    bool newPage = false; ///< a heading that begins a page of its own (組織ごとに改ページ)
    /// A record is counted, totals are shaded (one of a single cell spans the table), a form's row is neither and may be empty.
    enum class Role { Record, Total, Form } role = Role::Record;
    double minHeightMm = 0; ///< room for handwriting; the text then stands in the middle
    /// Of a heading: not empty = another table begins under it. Its header row stands again on each further page, that of the
    /// table before no more. A book of such tables has columns without headers itself.
    QList<Column> columns = {};
};

/// A line of own text, over the whole width.
struct IntroLine {
    QString text;
    Column::Align align = Column::Align::Left;
};

/// What stands around the table, the same for every page unless said otherwise.
struct Frame {
    QString formNumber;   ///< 様式第1号
    QString title;        ///< 情報資産台帳
    QString organization; ///< 北都町
    QString unit;         ///< 税務課
    QString asOf;         ///< 令和8年4月1日現在
    QString policyTitle;
    QStringList
        approvalTitles; ///< 決裁欄, left to right: 課長, 係長, 係; empty = no boxes; first page only
    QString collectedClass; ///< 収録資産の最高: 3A（未分類2件）
    QString bookClass;      ///< 本帳票の分類: 2
    QList<IntroLine> intro;  ///< between the head and the table, first page only
    QString filter;         ///< 絞込み: … n件
    QString totals;         ///< 計 318件: 3A 12 · …, after the last row; wraps
    QStringList notes;      ///< 操作者は自己申告, 証跡 未検証 … after the totals
    QString printedBy;      ///< 印刷 山田 太郎 令和8年4月1日 10:02
    QString journalHead;    ///< 証跡 58113  9f3c 81d2 …
    QString journalQr;      ///< ASCII payload of the QR at the foot; empty = none
    PageSetup page;
    bool blankForm = false; ///< 白紙様式: rules without content
    bool fillPage = false;  ///< empty ruled rows after the last row, down to the foot
    double blankRowMm = 9;  ///< their height
};

/// A book: frame, columns, and rows pulled one after the other (so that a million need no memory).
struct Content {
    Frame frame;
    QList<Column> columns;
    std::function<std::optional<Row>()> nextRow; ///< nullopt = end
    qint64 expectedRows = 0;                     ///< for the progress; 0 = not known
    /// Notes before those of the frame, asked for after the last row: what only the rows tell. May be empty.
    std::function<QStringList()> lateNotes = {};
};

} // namespace Books
