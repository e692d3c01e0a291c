// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/labels/labelfixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace LabelFixture;

/// Printed labels as paper has them: measured on the rendered page, read by a scanner and by a PDF reader that are not ours.
class TstLabelPdf : public QObject
{
    Q_OBJECT

    static constexpr int kDpi = 300;
    static constexpr double kDotsPerMm = kDpi / 25.4;

    struct Picture {
        int width = 0;
        int height = 0;
        QByteArray grey;
        [[nodiscard]] bool isDark(int x, int y) const { return x >= 0 && y >= 0 && x < width && y < height && quint8(grey.at(qsizetype(y) * width + x)) < 128; }
        /// Bounding box of the dark dots in an area, in millimetres.
        [[nodiscard]] QRectF inkIn(const QRectF &areaMm) const
        {
            QRect box;
            for (int y = int(areaMm.top() * kDotsPerMm); y <= int(areaMm.bottom() * kDotsPerMm); ++y) {
                for (int x = int(areaMm.left() * kDotsPerMm); x <= int(areaMm.right() * kDotsPerMm); ++x) {
                    if (isDark(x, y))
                        box |= QRect(x, y, 1, 1);
                }
            }
            return {box.x() / kDotsPerMm, box.y() / kDotsPerMm, box.width() / kDotsPerMm, box.height() / kDotsPerMm};
        }
    };

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray told(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(120'000) ? process.readAllStandardOutput() : QByteArray();
    }
    QString written(Labels::LabelWish wish, const QList<Labels::LabelContent> &contents)
    {
        Labels::LabelPages pages(std::move(wish), contents);
        const QString file = path(u"labels.pdf"_s);
        const auto count = Labels::writeLabels(pages, {file, u"ラベル"_s, {}});
        return count && *count == pages.pageCount() ? file : QString();
    }
    /// The pages as pictures: page-1.pgm …
    QStringList rendered(const QString &pdf)
    {
        for (const QString &old : QDir(m_folder.path()).entryList({u"page*.pgm"_s}))
            QFile::remove(path(old));
        told(u"pdftoppm"_s, {u"-r"_s, QString::number(kDpi), u"-gray"_s, pdf, path(u"page"_s)});
        QStringList files;
        for (const QString &name : QDir(m_folder.path()).entryList({u"page*.pgm"_s}, QDir::Files, QDir::Name))
            files.append(path(name));
        return files;
    }
    static Picture picture(const QString &file)
    {
        QFile in(file);
        Picture picture;
        if (!in.open(QIODevice::ReadOnly) || in.readLine().trimmed() != "P5")
            return picture;
        const QList<QByteArray> size = in.readLine().trimmed().split(' ');
        in.readLine();
        picture.width = size.value(0).toInt();
        picture.height = size.value(1).toInt();
        picture.grey = in.readAll();
        return picture;
    }
    static QStringList codesIn(const QString &file)
    {
        QStringList codes = QString::fromUtf8(told(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file})).split(u'\n', Qt::SkipEmptyParts);
        codes.sort();
        return codes;
    }
    /// Without spaces and line ends: how a text is broken is not what it says.
    static QString squeezed(const QString &text) { return QString(text).remove(QRegularExpression(u"[\\s]"_s)); }

private slots:
    /// 28388, 44 labels, from the 17th place: the figures stand here as on the packet, not as in our data.
    void labelsStandWhereTheSheetHasThem()
    {
        constexpr int kStart = 17;
        constexpr int kThings = 40;
        QList<Labels::LabelContent> contents;
        QStringList payloads;
        for (int i = 1; i <= kThings; ++i) {
            contents.append(content(1000 + i));
            payloads.append(QString::fromLatin1(contents.last().payload));
        }
        Labels::LabelWish wish;
        wish.sheet = sheet(u"28388"_s);
        wish.start = kStart;
        const QStringList files = rendered(written(wish, contents));
        QCOMPARE(files.size(), 2); // 28 on the first, 12 on the second
        QStringList read;
        for (const QString &file : files)
            read += codesIn(file);
        read.sort();
        payloads.sort();
        QCOMPARE(read, payloads);

        const Books::FontSet fonts(Books::bookFonts());
        Books::Shaper shaper(fonts);
        const Labels::LabelPlan plan = Labels::LabelLayout(shaper).layOut(contents.first(), wish.sheet, Labels::kAllParts);
        const QRectF inLabel(plan.code.topLeft() / Labels::kPointsPerMm, plan.code.size() / Labels::kPointsPerMm);
        const Picture first = picture(files.first());
        for (int place = 1; place <= 44; ++place) {
            const QPointF corner(8.4 + 48.3 * ((place - 1) % 4), 8.8 + 25.4 * ((place - 1) / 4));
            const QRectF ink = first.inkIn(inLabel.translated(corner).adjusted(-1, -1, 1, 1));
            if (place < kStart) {
                QVERIFY2(ink.isEmpty(), qPrintable(QString::number(place)));
                continue;
            }
            QVERIFY2(std::abs(ink.left() - inLabel.left() - corner.x()) < 0.3, qPrintable(u"%1: %2"_s.arg(place).arg(ink.left())));
            QVERIFY2(std::abs(ink.top() - inLabel.top() - corner.y()) < 0.3, qPrintable(u"%1: %2"_s.arg(place).arg(ink.top())));
            QVERIFY(std::abs(ink.width() - inLabel.width()) < 0.3 && std::abs(ink.height() - inLabel.height()) < 0.3);
            // Nothing of it lies outside the label.
            const QRectF all = first.inkIn(QRectF(corner, QSizeF(48.3, 25.4)));
            QVERIFY(all.left() > corner.x() + 1 && all.top() > corner.y() + 1 && all.right() < corner.x() + 47.3 && all.bottom() < corner.y() + 24.4);
        }
    }

    void theOffsetMovesEverything()
    {
        Labels::LabelWish wish;
        wish.sheet = sheet(u"28388"_s);
        const QRectF area(8.4, 8.8, 48.3, 25.4);
        const QRectF plain = picture(rendered(written(wish, {content(1)})).value(0)).inkIn(area);
        wish.offset = QPoint(7, -12);
        const QRectF moved = picture(rendered(written(wish, {content(1)})).value(0)).inkIn(area.adjusted(0, -2, 2, 0));
        QVERIFY(std::abs(moved.left() - plain.left() - 0.7) < 0.1);
        QVERIFY(std::abs(moved.top() - plain.top() + 1.2) < 0.1);
    }

    void theTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("common") << u"固定資産課税台帳"_s << u"自治体機密性3A・完全性2・可用性1"_s;
        QTest::newRow("beyond the basic plane") << u"𠮷野𠮷次郎 名簿"_s << u"自治体機密性3A・完全性2・可用性1"_s;
        QTest::newRow("letters that look alike") << u"民子金一～〜－ﾊﾝｶｸ髙﨑①㈱"_s << u"自治体機密性2・完全性1・可用性1"_s;
        QTest::newRow("NABARI 2(1) I") << u"住民票の写し"_s << u"重要性分類Ⅰ"_s;
        QTest::newRow("NABARI 2(1) II") << u"住民票の写し"_s << u"重要性分類Ⅱ"_s;
        QTest::newRow("NABARI 2(1) III") << u"住民票の写し"_s << u"重要性分類Ⅲ"_s;
        QTest::newRow("long") << u"国民健康保険資格喪失者及び後期高齢者医療被保険者の一覧表"_s << u"自治体機密性3A・完全性2・可用性1"_s;
    }

    void theTextComesBackAsItWas()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        Labels::LabelContent thing = content(7, name);
        thing.classed.words = words;
        Labels::LabelWish wish;
        wish.sheet = sheet(u"ELM008"_s);
        const QString text = QString::fromUtf8(told(u"pdftotext"_s, {u"-raw"_s, written(wish, {thing}), u"-"_s}));
        QCOMPARE(squeezed(text), squeezed(thing.number + name + words + thing.restrictions.join(u'・') + thing.unit));
    }

    void whatWasShortenedSaysSo()
    {
        Labels::LabelContent thing = content(7, u"とても長い名称の台帳"_s.repeated(20));
        Labels::LabelWish wish;
        wish.sheet = sheet(u"28388"_s);
        Labels::LabelPages pages(wish, {thing});
        QVERIFY(Labels::writeLabels(pages, {path(u"short.pdf"_s), {}, {}}).has_value());
        QVERIFY(!pages.shortened().isEmpty() || !pages.dropped().isEmpty());
        const QString text = QString::fromUtf8(told(u"pdftotext"_s, {u"-raw"_s, path(u"short.pdf"_s), u"-"_s}));
        QVERIFY(text.contains(u'…'));
        QVERIFY(squeezed(text).contains(u"自治体機密性3A・完全性2・可用性1"_s));
    }

    void aTapeIsOnePageForEachLabel_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<double>("width");
        QTest::newRow("12 mm") << u"テープ12mm"_s << 12.0;
        QTest::newRow("18 mm") << u"テープ18mm"_s << 18.0;
        QTest::newRow("24 mm") << u"テープ24mm"_s << 24.0;
    }

    void aTapeIsOnePageForEachLabel()
    {
        QFETCH(QString, product);
        QFETCH(double, width);
        Labels::LabelWish wish;
        wish.sheet = sheet(product);
        const QStringList files = rendered(written(wish, {content(1), content(2, u"住民基本台帳ネットワークの端末の鍵"_s)}));
        QCOMPARE(files.size(), 2);
        QCOMPARE(codesIn(files[0]), QStringList{u"D1-9F3C"_s});
        QCOMPARE(codesIn(files[1]), QStringList{u"D2-9F3C"_s});
        for (const QString &file : files) {
            const Picture page = picture(file);
            QVERIFY(std::abs(page.height / kDotsPerMm - width) < 0.2);
            QVERIFY(page.width > page.height);
        }
    }

    void theCalibrationPageShowsWhereTheLabelsAre()
    {
        const Labels::LabelSheet paper = sheet(u"28388"_s);
        auto source = [page = Labels::calibrationPage(paper, {}), done = false]() mutable -> Support::Result<std::optional<Books::SourcePage>> {
            if (std::exchange(done, true))
                return std::nullopt;
            return Books::SourcePage{page, {}};
        };
        QVERIFY(Books::writePages(source, 1, {path(u"calibration.pdf"_s), {}, {}}).has_value());
        const QStringList files = rendered(path(u"calibration.pdf"_s));
        QCOMPARE(files.size(), 1);
        const Picture page = picture(files.first());
        // The cross at the first label's corner: its arms reach 4 mm to each side.
        const QRectF cross = page.inkIn({3, 8.5, 9, 0.6});
        QVERIFY2(std::abs(cross.left() - 4.4) < 0.3, qPrintable(QString::number(cross.left())));
        // The frame of the last label ends where the sheet says.
        const QRectF last = page.inkIn({8.4 + 3 * 48.3 + 20, 8.8 + 10 * 25.4 + 18, 29, 3});
        QVERIFY2(std::abs(last.right() - (8.4 + 4 * 48.3)) < 0.3, qPrintable(QString::number(last.right())));
        QVERIFY(QString::fromUtf8(told(u"pdftotext"_s, {u"-raw"_s, path(u"calibration.pdf"_s), u"-"_s})).contains(u"100%"_s));
    }
};

QTEST_GUILESS_MAIN(TstLabelPdf)
#include "tst_labelpdf.moc"
