// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_labels [LABELS]      default 10,000
// A PDF of labels on sheets of 44: set, coded and written, against a floor that has the same texts, rules and black modules in
// memory, shapes each text by HarfBuzz and gives all to bare cairo.

#include "models/labels/labelpages.h"
#include "models/labels/labelsheetjson.h"
#include "tests/bench/support/bookfloor.h"
#include "tests/bench/support/figures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr double kTimesTheFloor = 2.0;
constexpr int kRuns = 3;

QList<Labels::LabelContent> madeUp(int count)
{
    static const QStringList names{u"固定資産課税台帳"_s, u"国民健康保険資格者一覧"_s, u"入札参加資格審査書類"_s, u"防災行政無線の設定表"_s, u"𠮷野地区 戸籍届書つづり"_s};
    QList<Labels::LabelContent> contents;
    for (int i = 1; i <= count; ++i) {
        Labels::LabelContent content;
        content.object = {u"asset"_s, i};
        content.number = u"A-税-"_s + QString::number(i).rightJustified(5, u'0');
        content.name = names[i % names.size()] + QString::number(i);
        content.classed = {u"自治体機密性3%1・完全性2・可用性1"_s.arg(QChar(u'A' + i % 3)), u"3A・2・1"_s, i % 5};
        content.restrictions = {u"複製を禁止"_s, u"庁外へ持ち出さない"_s, u"施錠して保管"_s};
        content.unit = u"税務課"_s;
        content.payload = "D" + QByteArray::number(i) + "-9F3C";
        contents.append(content);
    }
    return contents;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    QTemporaryDir folder;
    Labels::LabelWish wish;
    for (const Labels::LabelSheet &sheet : Labels::shippedSheets()) {
        if (sheet.isCalled(u"28388"_s))
            wish.sheet = sheet;
    }
    const QList<Labels::LabelContent> contents = madeUp(count);
    std::vector<Bench::FloorPage> pages;
    QSizeF size;
    {
        Labels::LabelPages made(wish, contents);
        for (int page = 0; page < made.pageCount(); ++page) {
            const Books::Page set = made.page(page);
            pages.push_back(Bench::floorPage(set));
            size = set.size;
        }
    }
    std::vector<double> ratios;
    std::vector<double> times;
    std::vector<double> floors;
    for (int run = 0; run < kRuns; ++run) {
        times.push_back(Bench::timedMs([&] {
            Labels::LabelPages made(wish, contents);
            if (!Labels::writeLabels(made, {folder.filePath(u"labels.pdf"_s), u"ラベル"_s, {}}))
                qFatal("the labels could not be written");
        }));
        floors.push_back(Bench::writeFloor(pages, size, folder.filePath(u"floor.pdf"_s)));
        ratios.push_back(times.back() / floors.back());
    }
    for (auto *figures : {&ratios, &times, &floors})
        std::sort(figures->begin(), figures->end());
    Bench::told("labels", count, "");
    Bench::told("pages of labels and floor", double(pages.size()), "");
    Bench::told("size of the PDF", double(QFileInfo(folder.filePath(u"labels.pdf"_s)).size()) / 1e6, "MB");
    Bench::told("size of the floor's PDF", double(QFileInfo(folder.filePath(u"floor.pdf"_s)).size()) / 1e6, "MB");
    Bench::told("labels: set, coded, written (median)", times[kRuns / 2], "ms");
    Bench::told("floor: shaped, written (median)", floors[kRuns / 2], "ms");
    return Bench::told("labels / floor (median of pairs)", ratios[kRuns / 2], "times", kTimesTheFloor) ? 0 : 1;
}
