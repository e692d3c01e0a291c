// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleledger.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <ctime>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

struct Section {
    const char *name;
    const char *mark;
    const char *manager;
    QStringList assets;
    QStringList places;
};

struct Head {
    const char *group; ///< empty: one cell over both rows
    const char *title;
    int width;
};

const std::vector<Head> &heads()
{
    static const std::vector<Head> list{
        {"", "№", 5}, {"", "管理番号", 10}, {"", "情報資産名\n（正式名称）", 32}, {"", "ふりがな", 26}, {"", "種類", 14}, {"", "業務分類", 14},
        {"", "形態", 12}, {"", "利用目的", 22}, {"分類", "機密性", 14}, {"分類", "完全性", 14}, {"分類", "可用性", 14}, {"", "取扱制限", 16},
        {"責任者等", "管理責任者", 14}, {"責任者等", "管理責任者（職員）", 14}, {"責任者等", "保管者", 14}, {"責任者等", "利用者の範囲", 14}, {"責任者等", "作成した組織", 14},
        {"保管", "保管場所", 18}, {"保管", "ネットワーク区分", 18}, {"入手", "入手元", 14}, {"入手", "入手元の分類", 12}, {"入手", "取得区分", 10},
        {"公開", "適用範囲", 10}, {"公開", "公開区分", 10}, {"公開", "閲覧範囲", 14}, {"公開", "アクセス制限の方法", 18},
        {"個人情報", "個人情報の有無", 8}, {"個人情報", "要配慮の有無", 8}, {"個人情報", "マイナンバー", 8}, {"個人情報", "本人の数", 10}, {"個人情報", "件数", 10},
        {"個人情報", "記録項目", 24}, {"個人情報", "個人情報ファイル簿番号", 12},
        {"媒体", "媒体の種類", 16}, {"媒体", "製造者", 14}, {"媒体", "型番", 12}, {"媒体", "製造番号", 12}, {"媒体", "暗号化の有無", 8}, {"媒体", "暗号化の方式", 14},
        {"媒体", "書込禁止", 8}, {"媒体", "原本・複製", 8}, {"媒体", "元の資産", 10},
        {"保存", "取得年月日", 16}, {"保存", "保存期間", 12}, {"保存", "起算日", 14}, {"保存", "満了日", 14}, {"保存", "満了時の措置", 10}, {"保存", "次回点検日", 14}, {"保存", "公文書ファイル番号", 14},
        {"", "旧番号", 12}, {"", "登録年月日", 14}, {"", "担当係", 12}, {"", "備品シール", 10}, {"", "備考", 24}};
    return list;
}

const std::array<Section, 5> &sections()
{
    static const std::array<Section, 5> list{{
        {"総務課", "総", "総務課長",
         {u"例規原議つづり"_s, u"議会提出議案書"_s, u"職員人事記録"_s, u"給与支払明細データ"_s, u"公印使用簿"_s, u"文書収受簿"_s, u"情報公開請求書"_s, u"庁舎図面"_s, u"電話交換機設定書"_s, u"広報紙原稿"_s, u"選挙人名簿抄本"_s, u"契約書原本"_s, u"入札参加資格審査書類"_s, u"防災行政無線機器台帳"_s, u"職員健康診断結果"_s},
         {u"本庁舎2階 総務課キャビネット"_s, u"本庁舎 耐火金庫"_s, u"北庁舎 第1書庫"_s, u"サーバ室ラック1"_s}},
        {"税務課", "税", "税務課長",
         {u"固定資産課税台帳"_s, u"住民税申告書"_s, u"軽自動車税課税データ"_s, u"滞納整理票"_s, u"評価替え調査票"_s, u"地番図データ"_s, u"納税証明申請書"_s, u"法人町民税申告書"_s, u"償却資産申告書"_s, u"口座振替依頼書"_s, u"家屋調査野帳"_s, u"税収納データ"_s, u"減免申請書"_s, u"過誤納還付整理簿"_s, u"航空写真データ"_s},
         {u"本庁舎1階 税務課キャビネット"_s, u"北庁舎 第2書庫"_s, u"税務課 施錠棚A"_s, u"サーバ室ラック2"_s}},
        {"住民課", "住", "住民課長",
         {u"住民基本台帳異動届"_s, u"戸籍附票"_s, u"印鑑登録原票"_s, u"国民健康保険資格者一覧"_s, u"後期高齢者医療受給者台帳"_s, u"年金相談記録"_s, u"埋火葬許可申請書"_s, u"墓地使用許可台帳"_s, u"転出証明書控"_s, u"窓口受付票"_s, u"マイナンバーカード交付簿"_s, u"住居表示台帳"_s, u"ごみ収集計画"_s, u"犬の登録原簿"_s, u"人口統計表"_s},
         {u"本庁舎1階 住民課窓口裏"_s, u"住民課 保管庫"_s, u"北庁舎 第1書庫"_s, u"サーバ室ラック1"_s}},
        {"福祉課", "福", "福祉課長",
         {u"児童手当受給者名簿"_s, u"介護認定審査会資料"_s, u"障害者手帳交付台帳"_s, u"生活相談記録"_s, u"保育所入所申込書"_s, u"民生委員名簿"_s, u"予防接種台帳"_s, u"乳幼児健診票"_s, u"高齢者見守り名簿"_s, u"避難行動要支援者名簿"_s, u"介護保険料賦課データ"_s, u"子育て支援計画"_s, u"ひとり親医療費受給者証"_s, u"地域包括支援記録"_s, u"敬老会対象者一覧"_s},
         {u"保健センター 書庫"_s, u"福祉課 施錠棚B"_s, u"北庁舎 第3書庫"_s, u"サーバ室ラック2"_s}},
        {"建設課", "建", "建設課長",
         {u"道路台帳図"_s, u"橋梁点検調書"_s, u"工事設計書"_s, u"占用許可申請書"_s, u"河川台帳"_s, u"公営住宅入居者台帳"_s, u"水道料金調定簿"_s, u"給水装置工事申込書"_s, u"下水道管路図"_s, u"建築確認台帳"_s, u"用地買収契約書"_s, u"工事写真データ"_s, u"除雪計画"_s, u"公園施設台帳"_s, u"積算システム設定書"_s},
         {u"本庁舎3階 建設課図面庫"_s, u"水道庁舎 書庫"_s, u"建設課 キャビネット"_s, u"サーバ室ラック1"_s}},
    }};
    return list;
}

/// A small generator of its own, so that the file never depends on a library's.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_state(seed) { }
    int below(int limit)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(limit));
    }
    QString of(const QStringList &list) { return list[below(static_cast<int>(list.size()))]; }
    bool once(int in) { return below(in) == 0; }

private:
    quint32 m_state;
};

QString eraDate(Dice &dice)
{
    const int year = 2014 + dice.below(12);
    const int month = 1 + dice.below(12);
    const int day = 1 + dice.below(28);
    const bool isReiwa = year > 2019 || (year == 2019 && month >= 5);
    const int eraYear = isReiwa ? year - 2018 : year - 1988;
    const QString era = isReiwa ? u"令和"_s : u"平成"_s;
    switch (dice.below(6)) {
    case 0:
        return u"%1%2.%3.%4"_s.arg(QLatin1String(isReiwa ? "R" : "H")).arg(eraYear).arg(month).arg(day);
    case 1:
        return u"%1/%2/%3"_s.arg(year).arg(month).arg(day);
    case 2:
        return u"%1%2%3"_s.arg(year).arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
    default:
        return u"%1%2年%3月%4日"_s.arg(era, eraYear == 1 ? u"元"_s : QString::number(eraYear)).arg(month).arg(day);
    }
}

QString fullWidth(const QString &digits)
{
    QString wide;
    for (const QChar c : digits)
        wide += c.isDigit() ? QChar(char16_t(c.unicode() - u'0' + u'０')) : c;
    return wide;
}

QStringList assetLine(const Section &section, int index, Dice &dice)
{
    const QString mark = QString::fromUtf8(section.mark);
    const QString base = section.assets[index % section.assets.size()];
    const int year = 4 + index / static_cast<int>(section.assets.size());
    const bool isPaper = dice.once(2);
    const bool hasMedium = !isPaper;
    const bool isPersonal = dice.below(3) > 0;
    const bool isCopy = index > 0 && dice.once(12);
    const QString number = u"%1-%2"_s.arg(mark).arg(index + 1, 3, 10, QLatin1Char('0'));
    const QStringList levels{u"3B"_s, u"３Ｂ"_s, u"3C"_s, u"自治体機密性3C"_s, u"2"_s, u"機密性２"_s,
                             u"自治体機密性2"_s, u"１"_s, u"3A"_s};
    const QStringList two{u"2"_s, u"１"_s, u"1"_s, u"２"_s};
    const auto some = [&](bool there, const QString &text) { return there ? text : QString(); };
    QStringList line;
    line << (dice.once(9) ? fullWidth(QString::number(index + 1)) : QString::number(index + 1)) << number
         << u"令和%1年度 %2"_s.arg(year).arg(base) << some(dice.once(2), u"れいわ%1ねんど しりょう %2"_s.arg(year).arg(index + 1))
         << dice.of({u"情報"_s, u"情報"_s, u"情報システム"_s, u"システム関連文書"_s, u"設定情報"_s})
         << dice.of({u"庶務"_s, u"証明・届出"_s, u"賦課・徴収"_s, u"計画・統計"_s, u"施設管理"_s})
         << (isPaper ? u"紙（印刷物を含む）"_s : u"電磁的記録"_s)
         << u"%1の事務のため"_s.arg(base)
         << (dice.once(40) ? u"要検討"_s : dice.of(levels)) << (dice.once(6) ? u"自治体完全性2"_s : dice.of(two)) << dice.of(two)
         << dice.of({u"複製禁止"_s, u"複製禁止\n持出禁止"_s, u"施錠保管"_s, u"－"_s, QString()})
         << QString::fromUtf8(section.manager) << some(dice.once(10), dice.of({u"北原 一郎（架空）"_s, u"都築 花（架空）"_s}))
         << dice.of({u"庶務係長"_s, u"担当主査"_s, u"書庫管理担当"_s}) << dice.of({u"課内職員"_s, u"係員"_s, u"全職員"_s})
         << QString::fromUtf8(section.name) << dice.of(section.places)
         << some(hasMedium, dice.of({u"マイナンバー利用事務系"_s, u"LGWAN接続系"_s, u"インターネット接続系"_s, u"接続なし"_s}))
         << some(dice.once(3), dice.of({u"本人"_s, u"北都県（架空）"_s, u"委託先 北都データ（架空）"_s})) << some(dice.once(8), u"2"_s)
         << dice.of({u"作成"_s, u"受領"_s, u"複製"_s, u"印刷"_s})
         << some(dice.once(5), u"町内"_s) << dice.of({u"公開"_s, u"非公開"_s, u"非公開"_s})
         << (dice.once(25) ? u"所属する組織のみ"_s : u"全庁"_s) << some(dice.once(3), dice.of({u"ICカードによる認証"_s, u"鍵の貸出簿による"_s, u"フォルダの権限設定"_s}))
         << (isPersonal ? u"有"_s : u"無"_s) << (isPersonal ? dice.of({u"無"_s, u"無"_s, u"有"_s}) : QString())
         << (isPersonal ? dice.of({u"×"_s, u"×"_s, u"○"_s}) : QString())
         << some(isPersonal, QString::number(20 + dice.below(9000))) << some(isPersonal, u"%1件"_s.arg(30 + dice.below(900)))
         << some(isPersonal, u"氏名、住所、生年月日"_s) << some(isPersonal && dice.once(2), u"第%1号"_s.arg(index + 1))
         << (isPaper ? u"紙（簿冊）"_s : dice.of({u"ﾌｧｲﾙｻｰﾊﾞ"_s, u"USBメモリ"_s, u"CD-R"_s, u"HDD"_s, u"磁気テープ（LTO）"_s}))
         << some(hasMedium, u"架空電機"_s) << some(hasMedium, u"KD-%1"_s.arg(100 + dice.below(40))) << some(hasMedium, u"SN%1"_s.arg(100000 + dice.below(900000)))
         << some(hasMedium, dice.of({u"有"_s, u"無"_s})) << some(hasMedium, dice.of({u"AES-256"_s, QString()})) << some(hasMedium, dice.of({u"有"_s, u"無"_s}))
         << (isCopy ? u"複製"_s : u"原本"_s) << some(isCopy, u"%1-%2"_s.arg(mark).arg(1 + dice.below(index + 1 > 1 ? index : 1), 3, 10, QLatin1Char('0')))
         << (dice.once(15) ? dice.of({u"不明"_s, u"昭和63年度"_s, u"平成31年4月30日"_s}) : eraDate(dice))
         << dice.of({u"1年"_s, u"３年"_s, u"5年"_s, u"10年"_s, u"30年"_s, u"永年"_s, u"常用"_s})
         << some(dice.once(2), u"令和%1年4月1日"_s.arg(year + 1)) << some(dice.once(3), u"R%1.3.31"_s.arg(year + 6))
         << dice.of({u"廃棄"_s, u"移管"_s, u"延長"_s, QString()}) << some(dice.once(2), u"令和8年10月1日"_s)
         << some(dice.once(2), u"%1文-%2"_s.arg(mark).arg(200 + index)) << some(dice.once(4), u"旧%1-%2"_s.arg(mark).arg(index + 1, 5, 10, QLatin1Char('0')))
         << some(dice.once(3), u"平成30年10月1日"_s) << dice.of({u"庶務係"_s, u"管理係"_s, u"推進係"_s}) << dice.of({u"済"_s, u"未"_s, QString()})
         << dice.of({u"※要確認"_s, QString(), QString(), u"年度末に点検"_s});
    return line;
}

class Sheet
{
public:
    Sheet(lxw_workbook *book, const Section &section, lxw_format *head, lxw_format *wrap)
        : m_sheet(workbook_add_worksheet(book, section.name)), m_section(section), m_head(head), m_wrap(wrap)
    {
    }

    void write(quint32 seed)
    {
        writeHead();
        Dice dice(seed);
        QStringList above;
        lxw_row_t row = 7;
        for (int index = 0; index < 60; ++index, ++row) {
            QStringList line = assetLine(m_section, index, dice);
            const bool mergesPlace = index % 20 == 4;
            const bool isMerged = index % 20 >= 4 && index % 20 <= 6;
            const QStringList meant = line;
            for (const int column : {12, 33}) { // 管理責任者, 媒体の種類
                if (index > 0 && index % 20 > 0 && above.value(column) == line[column])
                    line[column] = column == 12 ? u"同上"_s : u"〃"_s;
            }
            if (mergesPlace)
                worksheet_merge_range(m_sheet, row, 17, row + 2, 17, line[17].toUtf8().constData(), m_wrap);
            for (int column = 0; column < line.size(); ++column) {
                if (column == 17 && isMerged)
                    continue;
                put(row, column, line[column]);
            }
            above = meant;
            if (index == 30)
                hide(row);
            if (index % 20 == 19) {
                ++row;
                put(row, 0, u"小計"_s);
                worksheet_write_number(m_sheet, row, 2, 20, nullptr);
            }
        }
        put(row + 1, 0, u"※ 分類は情報セキュリティ対策基準による。この台帳は架空の町のものです。"_s);
        put(row + 2, 0, u"記載例：サーバ設定書 3B／2／2"_s);
    }

private:
    void put(lxw_row_t row, int column, const QString &text)
    {
        if (!text.isEmpty())
            worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(column), text.toUtf8().constData(), text.contains(QLatin1Char('\n')) ? m_wrap : nullptr);
    }

    void hide(lxw_row_t row)
    {
        lxw_row_col_options options{};
        options.hidden = LXW_TRUE;
        worksheet_set_row_opt(m_sheet, row, LXW_DEF_ROW_HEIGHT, nullptr, &options);
    }

    void writeHead()
    {
        worksheet_merge_range(m_sheet, 0, 0, 0, 11, "様式第１号（第５条関係）　架空", nullptr);
        worksheet_merge_range(m_sheet, 1, 0, 2, 11, "情 報 資 産 台 帳　北都町（架空）", m_head);
        put(3, 0, u"所属"_s);
        put(3, 1, QString::fromUtf8(m_section.name));
        put(3, 8, u"作成日"_s);
        put(3, 9, u"令和８年４月１日"_s);
        const auto &list = heads();
        for (size_t i = 0; i < list.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, list[i].width, nullptr);
            const QByteArray group(list[i].group);
            if (group.isEmpty()) {
                worksheet_merge_range(m_sheet, 5, column, 6, column, list[i].title, m_head);
                continue;
            }
            worksheet_write_string(m_sheet, 6, column, list[i].title, m_head);
            if (i > 0 && group == list[i - 1].group)
                continue;
            size_t last = i;
            while (last + 1 < list.size() && group == list[last + 1].group)
                ++last;
            worksheet_merge_range(m_sheet, 5, column, 5, static_cast<lxw_col_t>(last), list[i].group, m_head);
        }
        worksheet_freeze_panes(m_sheet, 7, 3);
    }

    lxw_worksheet *m_sheet;
    const Section &m_section;
    lxw_format *m_head;
    lxw_format *m_wrap;
};

} // namespace

bool writeSampleLedger(const QString &path)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    if (!book)
        return false;
    lxw_doc_properties properties{};
    QByteArray title("情報資産台帳（架空の見本）");
    QByteArray company("北都町（架空）");
    properties.title = title.data();
    properties.company = company.data();
    std::tm day{};
    day.tm_year = 126;
    day.tm_mon = 3;
    day.tm_mday = 1;
    day.tm_hour = 9;
    properties.created = std::mktime(&day);
    workbook_set_properties(book, &properties);
    lxw_format *head = workbook_add_format(book);
    format_set_bold(head);
    format_set_text_wrap(head);
    format_set_align(head, LXW_ALIGN_CENTER);
    format_set_border(head, LXW_BORDER_THIN);
    lxw_format *wrap = workbook_add_format(book);
    format_set_text_wrap(wrap);
    quint32 seed = 20260401;
    for (const Section &section : sections())
        Sheet(book, section, head, wrap).write(seed++);
    return workbook_close(book) == LXW_NO_ERROR;
}
