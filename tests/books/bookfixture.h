// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/books/fontset.h"
#include "tests/support/wholebook.h"

#include <QProcess>
#include <QRegularExpression>

/// Books of a fictional town (架空) and what tests want to know about pages.
namespace BookFixture {

using namespace Qt::StringLiterals;

inline Books::Frame frame()
{
    Books::Frame frame;
    frame.formNumber = u"様式第1号"_s;
    frame.title = u"情報資産台帳"_s;
    frame.organization = u"北都町"_s;
    frame.unit = u"税務課"_s;
    frame.asOf = u"令和8年4月1日現在"_s;
    frame.policyTitle = u"北都町情報セキュリティポリシー"_s;
    frame.approvalTitles = {u"課長"_s, u"係長"_s, u"係"_s};
    frame.collectedClass = u"3A（未分類2件）"_s;
    frame.bookClass = u"2"_s;
    frame.filter = u"絞込み: 機密性 3A–3C　318件"_s;
    frame.totals = u"計 318件: 3A 12 · 3B 190 · 3C 116"_s;
    frame.notes = {u"操作者は自己申告です。"_s, u"証跡 未検証"_s};
    frame.printedBy = u"印刷 山田 太郎　令和8年4月1日 10:02"_s;
    frame.journalHead = u"証跡 58113　9f3c 81d2 0b44 7ae1 55c0 9d3e 10ff 2a6b"_s;
    frame.journalQr = u"DAICHO:58113:9f3c81d20b447ae155c09d3e10ff2a6b"_s;
    return frame;
}

inline QList<Books::Column> columns()
{
    using Align = Books::Column::Align;
    return {{u"番号"_s, 1.2, Align::Left},     {u"名称"_s, 2.4, Align::Left},
            {u"機密性"_s, 0.6, Align::Center}, {u"完全性"_s, 0.6, Align::Center},
            {u"可用性"_s, 0.6, Align::Center}, {u"取扱制限"_s, 1.8, Align::Left},
            {u"保管場所"_s, 1.4, Align::Left}, {u"管理責任者"_s, 1.2, Align::Left},
            {u"件数"_s, 0.8, Align::Right},    {u"備考"_s, 1.8, Align::Left}};
}

/// Characters that other writers lose or exchange: radicals, wave dashes, supplementary planes, variants, enclosed forms.
inline QStringList hardNames()
{
    return {u"民金子一用文水 一覧"_s,
            u"令和7年度～令和8年度"_s,
            u"4月〜6月分"_s,
            u"𠮷田商店 契約"_s,
            u"髙橋・﨑山 名簿"_s,
            u"㈱北都ソフト ①保守"_s,
            u"葛\U000E0100城市 協定書"_s,
            u"固定資産課税台帳（令和7年度分の写しを含む）"_s};
}

inline Books::Row row(int number)
{
    const QStringList names = hardNames();
    return Books::Row{{QString(u"A-税-%1"_s.arg(number, 4, 10, QChar(u'0'))),
                       names[number % names.size()],
                       QString(u"3"_s + QChar(char16_t(u'A' + number % 3))), u"2"_s, u"1"_s,
                       u"複製禁止、持出禁止、施錠保管"_s, u"第1書庫 A-3"_s, u"税務課長"_s,
                       QString::number(number * 37), QString()},
                      false};
}

inline Books::Content content(int rows)
{
    Books::Content content{frame(), columns(), {}};
    content.nextRow = [rows, at = 0]() mutable -> std::optional<Books::Row> {
        return at < rows ? std::optional(row(at++)) : std::nullopt;
    };
    return content;
}

inline Books::Content content(const QList<Books::Row> &rows)
{
    Books::Content content{frame(), columns(), {}};
    content.nextRow = [rows, at = qsizetype(0)]() mutable -> std::optional<Books::Row> {
        return at < rows.size() ? std::optional(rows[at++]) : std::nullopt;
    };
    return content;
}

/// Text without white space, which a PDF reader puts where it likes.
inline QString bare(QString text)
{
    static const QRegularExpression blank(u"[\\s\\x{3000}]"_s);
    return text.remove(blank);
}

/// Standard output of a program; nothing when it is not there or fails.
inline std::optional<QByteArray> output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120000) || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

struct GlyphBox {
    QRectF box;
    char32_t character = 0;
};

/// The em boxes of all glyphs that leave ink.
inline QList<GlyphBox> glyphBoxes(const Books::Page &page, const Books::FontSet &fonts)
{
    QList<GlyphBox> boxes;
    for (const Books::GlyphRun &run : page.runs) {
        const QList<uint> characters = QString::fromUtf8(run.utf8).toUcs4();
        for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
            const Books::Glyph &glyph = run.glyphs[i];
            const double width = double(fonts.advance(run.font, glyph.index) * run.size);
            const char32_t character =
                run.clusters.isEmpty() ? char32_t(characters.value(i)) : U'\0';
            if (width <= 0 || character == U' ' || character == U'\u3000')
                continue;
            boxes.append({QRectF(double(glyph.x), double(glyph.y) - 0.88 * double(run.size), width,
                                 double(run.size)),
                          character});
        }
    }
    return boxes;
}

} // namespace BookFixture
