// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/madeup.h"

#include "models/exchange/ledgerfile.h"

using namespace Qt::StringLiterals;

namespace Bench {

namespace {

const char16_t *const kHeader = u"管理番号,資産名,ふりがな,所属,業務分類,形態,機密性,完全性,可用性,保管場所,媒体,管理責任者,保管者,取得年月日,保存期間,満了日,個人情報,備考";

struct Words {
    QStringList names{u"住民基本台帳"_s, u"固定資産課税台帳"_s, u"国民健康保険資格者一覧"_s, u"選挙人名簿抄本"_s, u"農地基本台帳"_s, u"図書館利用者登録票"_s,
                      u"入札参加資格審査書類"_s, u"庁舎図面"_s, u"公用車運行日誌"_s, u"介護保険認定調査票"_s, u"戸籍附票"_s, u"道路占用許可申請書"_s, u"水道検針データ"_s,
                      u"児童手当受給者台帳"_s, u"人事給与システムバックアップ"_s, u"議会会議録"_s};
    QStringList kana{u"じゅうみんきほんだいちょう"_s, u"こていしさんかぜいだいちょう"_s, u"こくみんけんこうほけんしかくしゃいちらん"_s, u"せんきょにんめいぼしょうほん"_s,
                     u"のうちきほんだいちょう"_s, u"としょかんりようしゃとうろくひょう"_s, u"にゅうさつさんかしかくしんさしょるい"_s, u"ちょうしゃずめん"_s, u"こうようしゃうんこうにっし"_s,
                     u"かいごほけんにんていちょうさひょう"_s, u"こせきふひょう"_s, u"どうろせんようきょかしんせいしょ"_s, u"すいどうけんしんでーた"_s, u"じどうてあてじゅきゅうしゃだいちょう"_s,
                     u"じんじきゅうよしすてむばっくあっぷ"_s, u"ぎかいかいぎろく"_s};
    QStringList kinds{u"原本"_s, u"写し"_s, u"申請書綴"_s, u"集計表"_s, u"バックアップ"_s, u"抽出データ"_s, u"決裁文書"_s, u"引継書"_s};
    QStringList units{u"総務課"_s, u"税務課"_s, u"住民課"_s, u"福祉課"_s, u"建設課"_s, u"農林課"_s, u"教育委員会事務局"_s, u"上下水道課"_s};
    QStringList business{u"税務事務"_s, u"住民記録事務"_s, u"福祉事務"_s, u"庶務"_s, u"契約事務"_s, u"許認可事務"_s};
    QStringList forms{u"紙"_s, u"電子データ"_s, u"電磁的記録媒体"_s};
    QStringList levels{u"3A"_s, u"3B"_s, u"3C"_s, u"2"_s, u"1"_s};
    QStringList media{u"USBメモリ"_s, u"サーバ"_s, u"紙ファイル"_s, u"CD-R"_s, u"外付けHDD"_s, u"ノートPC"_s};
    QStringList families{u"山田"_s, u"佐藤"_s, u"髙橋"_s, u"鈴木"_s, u"山﨑"_s, u"田中"_s, u"渡辺"_s, u"小林"_s, u"喜多川"_s, u"五十嵐"_s};
    QStringList givens{u"太郎"_s, u"花子"_s, u"一郎"_s, u"美咲"_s, u"健"_s, u"さくら"_s, u"翔太"_s, u"陽子"_s};
    QStringList remarks{u"年度末に点検のこと"_s, u"令和５年度に更新済み"_s, u"鍵は課長が保管"_s, u"閲覧には所属長の許可が必要"_s, u"委託先へ提供あり（契約書参照）"_s,
                        u"旧システムから移行"_s, u"毎月１日に複写を作成"_s, u"個人番号を含むため持出禁止"_s};
};

} // namespace

quint64 mixed(quint64 row, quint64 salt)
{
    quint64 x = row * 0x9e3779b97f4a7c15ULL + salt * 0xbf58476d1ce4e5b9ULL + 1;
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

QString numberOf(qint64 row)
{
    return u"B-%1"_s.arg(row, 7, 10, QLatin1Char('0'));
}

/// The line with this number, always the same.
std::array<QString, kColumns> cellsOf(qint64 row)
{
    static const Words words;
    const auto at = static_cast<quint64>(row);
    const auto pick = [at](const QStringList &list, quint64 salt) { return list.at(static_cast<qsizetype>(mixed(at, salt) % static_cast<quint64>(list.size()))); };
    const auto upTo = [at](quint64 most, quint64 salt) { return QString::number(1 + mixed(at, salt) % most); };
    const qsizetype name = static_cast<qsizetype>(mixed(at, 1) % static_cast<quint64>(words.names.size()));
    const QString unit = pick(words.units, 2);
    const int year = 2010 + int(mixed(at, 3) % 16);
    return {numberOf(row),
            u"%1（%2 架空%3）"_s.arg(words.names.at(name), pick(words.kinds, 4)).arg(row),
            words.kana.at(name),
            unit,
            pick(words.business, 5),
            pick(words.forms, 6),
            pick(words.levels, 7),
            upTo(2, 8),
            upTo(2, 9),
            u"北庁舎第"_s + upTo(9, 10) + u"書庫"_s,
            pick(words.media, 11),
            unit + u"長"_s,
            pick(words.families, 12) + u"　"_s + pick(words.givens, 13),
            u"%1-%2-%3"_s.arg(year).arg(1 + int(mixed(at, 14) % 12), 2, 10, QLatin1Char('0')).arg(1 + int(mixed(at, 15) % 28), 2, 10, QLatin1Char('0')),
            u"5年"_s,
            u"%1-03-31"_s.arg(year + 5),
            mixed(at, 16) % 3 == 0 ? u"有"_s : u"無"_s,
            u"旧番号 %1 %2"_s.arg(mixed(at, 18) % 99991).arg(pick(words.remarks, 17))};
}

void writeLedger(const QString &path, int rows)
{
    QList<Exchange::OutColumn> columns;
    for (const QString &header : QString::fromUtf16(kHeader).split(u',')) {
        Exchange::OutColumn column;
        column.header = header;
        columns.append(column);
    }
    int row = 0;
    const auto next = [&row, rows](QStringList &line) {
        if (row == rows)
            return false;
        const auto cells = cellsOf(row++);
        line = QStringList(cells.begin(), cells.end());
        return true;
    };
    if (!Exchange::writeCsv(path, columns, next, Exchange::CsvEncoding::Cp932))
        qFatal("the ledger cannot be written");
}

} // namespace Bench
