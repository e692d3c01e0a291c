// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

/// A ledger of two sections and a cover, with the traits that sections' ledgers have.
inline QString sectionsLedger(const QTemporaryDir &dir)
{
    const QString path = dir.filePath(QStringLiteral("sections.xlsx"));
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *cover = workbook_add_worksheet(book, "表紙");
    worksheet_write_string(cover, 2, 1, "情報資産台帳（架空）", nullptr);
    worksheet_write_string(cover, 6, 1, "作成日", nullptr);
    worksheet_write_string(cover, 6, 2, "令和8年4月1日", nullptr);
    for (const char *name : {"総務課", "税務課"}) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, name);
        const auto put = [&](lxw_row_t row, int column, const char *text) { worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), text, nullptr); };
        worksheet_merge_range(sheet, 0, 0, 0, 7, "情 報 資 産 台 帳（架空）", nullptr);
        put(2, 0, "所属");
        put(2, 1, name);
        const char *heads[] = {"№", "情報資産名\n（正式名称）", "媒体", "保管場所"};
        for (int column = 0; column < 4; ++column)
            worksheet_merge_range(sheet, 4, static_cast<lxw_col_t>(column), 5, static_cast<lxw_col_t>(column), heads[column], nullptr);
        worksheet_merge_range(sheet, 4, 4, 4, 6, "分類", nullptr);
        put(5, 4, "機密性");
        put(5, 5, "完全性");
        put(5, 6, "可用性");
        worksheet_merge_range(sheet, 4, 7, 5, 7, "取得年月日", nullptr);
        const char *rows[4][8] = {{"１", "台帳甲", "紙", "", "３Ｂ", "自治体完全性1", "２", "H30.10.1"},
                                  {"2", "台帳乙", "〃", "", "機密性２", "2", "1", "昭和63年度"},
                                  {"3", "台帳丙", "CD-R", "耐火金庫", "機密性3", "2", "1", "2026-13-40"},
                                  {"4", "台帳丁", "同上", "", "自治体機密性3C", "1", "1", "令和元年5月1日"}};
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < 8; ++column)
                put(static_cast<lxw_row_t>(6 + row), column, rows[row][column]);
        }
        worksheet_merge_range(sheet, 6, 3, 7, 3, "第1書庫", nullptr);
        put(10, 0, "小計");
        worksheet_write_number(sheet, 10, 1, 4, nullptr);
        put(12, 0, "※ 分類は対策基準による。");
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        worksheet_set_row_opt(sheet, 9, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
    }
    workbook_close(book);
    return path;
}
