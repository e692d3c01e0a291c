// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/assetbooks.h"
#include "tests/assets/registerfixture.h"
#include "tests/support/wholebook.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

class TstAssetBooks : public QObject
{
    Q_OBJECT

    static constexpr int kAssets = 300;
    std::unique_ptr<TestRegister> m_register;

    struct Printed {
        Assets::BookFacts facts;
        Books::Content content;
        WholeBook book;
    };
    Printed print(const Assets::BookOrder &order, const Register::Visibility &visible = {});
    static QList<Books::Row> allRows(const Books::Content &content);
    static QString bare(QString text);
    static bool isThere(const QString &text, const QString &cell);
    QString pdfText(const WholeBook &book);
    static QMap<QString, int> numbersOf(const QString &totals, const QString &axis);
    static Assets::BookOrder order();

private slots:
    void initTestCase();
    void everyCellIsInThePdf_data();
    void everyCellIsInThePdf();
    void theHeadIsOnEveryPage();
    void totalsAreTheRows_data();
    void totalsAreTheRows();
    void unitsAreHeadings();
    void theFrameSaysWhatItIs();
    void theRegisterSetsTheFrame();
    void aClassIsLoweredWithAReason_data();
    void aClassIsLoweredWithAReason();
    void closedRowsHideTheirName();
    void defaultsAreSaid();
    void criteriaArePrinted();
    void severalPoliciesSpeakTheirOwnWords();
    void aDisposedAssetIsMarked();
    void chosenColumns();
    void anEmptyBook();
};

Assets::BookOrder TstAssetBooks::order()
{
    Assets::BookOrder order;
    order.printedBy = u"架空 花子"_s;
    return order;
}

void TstAssetBooks::initTestCase()
{
    m_register = std::make_unique<TestRegister>(u"buzen"_s);
    TestRegister &town = *m_register;
    for (const auto &[name, code] : {std::pair(u"税務課"_s, u"税"_s), std::pair(u"総務課"_s, u"総"_s), std::pair(u"議事課"_s, u"議"_s)})
        town.done(u"unit.add"_s, {{u"name"_s, name}, {u"code"_s, code}, {u"parent"_s, u"架空町"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}, {u"lockable"_s, true}});
    town.done(u"person.add"_s, {{u"name"_s, u"髙橋 𠮷子"_s}, {u"post"_s, u"係長"_s}});
    const QStringList names{u"固定資産課税台帳"_s, u"民金子一覧"_s, u"令和7年度～令和8年度 契約書"_s, u"𠮷田商店 見積書"_s, u"葛\U000E0100城市 協定書"_s,
                            u"㈱北都ソフト ①保守"_s};
    const QStringList units{u"税務課"_s, u"総務課"_s, u"議事課"_s};
    const QStringList c{u"3A"_s, u"3B"_s, u"3C"_s, u"2"_s, u"1"_s};
    const With reason{{{u"buzen.integrity2-in-principle"_s, u"議会の会期中だけ扱う"_s}}, {}, {}, false};
    for (int at = 0; at < kAssets; ++at) {
        QJsonObject params{{u"unit"_s, units.at(at % 3)}, {u"form"_s, at % 2 ? u"paper"_s : u"electronic"_s}, {u"place"_s, u"第1書庫"_s},
                           {u"managerPost"_s, QString(units.at(at % 3) + u"長"_s)}, {u"manager"_s, u"髙橋 𠮷子"_s}, {u"retention"_s, u"%1年"_s.arg(1 + at % 10)},
                           {u"expiresOn"_s, at % 7 ? u"R%1.3.31"_s.arg(9 + at % 5) : QString(u"永年"_s)}};
        if (at % 11 != 0)
            params.insert(u"levels"_s, levels(c.at(at % 5), at % 4 ? u"1"_s : u"2"_s, u"1"_s));
        if (at % 13 == 0)
            params.insert(u"remarks"_s, u"共有フォルダ（//server-01/kakuu/2026/ledger_%1.xlsx）にも「写し」があり、原本と突き合わせて使う。"_s.arg(at).repeated(1 + at % 5));
        if (at % 17 == 0)
            params.insert(u"restrictions"_s, QJsonObject{{u"removed"_s, QJsonArray{u"R3"_s}}, {u"added"_s, QJsonArray{u"閲覧は窓口だけ"_s}}, {u"note"_s, u"窓口用"_s}});
        town.asset(names.at(at % names.size()) + u" 第%1号"_s.arg(at + 1), params, reason);
    }
    QCOMPARE(town.count(u"asset"_s), kAssets);
}

TstAssetBooks::Printed TstAssetBooks::print(const Assets::BookOrder &order, const Register::Visibility &visible)
{
    Storage::Connection &db = m_register->db();
    Printed printed;
    printed.facts = Assets::bookFacts(db, visible, order);
    const Journal::Head head = Journal::readHead(db);
    printed.content = Assets::bookContent(db, visible, order, printed.facts, head, m_register->clock().nowUtc());
    const auto book = Books::layOut(Assets::bookContent(db, visible, order, printed.facts, head, m_register->clock().nowUtc()));
    printed.book = WholeBook(book);
    return printed;
}

QList<Books::Row> TstAssetBooks::allRows(const Books::Content &content)
{
    QList<Books::Row> rows;
    while (const auto row = content.nextRow())
        rows.append(*row);
    return rows;
}

QString TstAssetBooks::bare(QString text)
{
    static const QRegularExpression blank(u"[\\s\\x{3000}]"_s);
    return text.remove(blank);
}

/// In one piece, or in two when the row goes on on the next page.
bool TstAssetBooks::isThere(const QString &text, const QString &cell)
{
    if (text.contains(cell))
        return true;
    qsizetype fits = 0;
    while (text.contains(cell.left(fits + 1)))
        ++fits;
    return fits > 0 && text.contains(cell.mid(fits));
}

QString TstAssetBooks::pdfText(const WholeBook &book)
{
    const QString file = m_register->path(u"book.pdf"_s);
    if (!Books::writePdf(book, file, u"帳票"_s))
        return {};
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
    return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// {"3A": 55, …} from "計 300件　機密性 3A: 55件・…　完全性 …".
QMap<QString, int> TstAssetBooks::numbersOf(const QString &totals, const QString &axis)
{
    QMap<QString, int> numbers;
    for (const QString &part : totals.split(u'　')) {
        if (!part.startsWith(axis + u' '))
            continue;
        for (const QString &pair : part.mid(axis.size() + 1).split(u'・'))
            numbers.insert(pair.section(u": "_s, 0, 0), pair.section(u": "_s, 1).chopped(1).toInt());
    }
    return numbers;
}

void TstAssetBooks::everyCellIsInThePdf_data()
{
    QTest::addColumn<QString>("paper");
    QTest::newRow("A4 landscape") << u"a4"_s;
    QTest::newRow("A4 portrait") << u"a4-portrait"_s;
    QTest::newRow("A3 landscape") << u"a3"_s;
}

void TstAssetBooks::everyCellIsInThePdf()
{
    QFETCH(QString, paper);
    Assets::BookOrder wanted = order();
    wanted.page = *Books::paperFromText(paper);
    const Printed printed = print(wanted);
    const QList<Books::Row> rows = allRows(printed.content);
    QCOMPARE(rows.size(), kAssets);
    QVERIFY(printed.book.missingGlyphs.isEmpty() || printed.book.missingGlyphs == QStringList{u"葛\U000E0100"_s});
    const QString text = bare(pdfText(printed.book));
    for (const Books::Row &row : rows) {
        for (const QString &cell : row.cells)
            QVERIFY2(cell.isEmpty() || isThere(text, bare(cell)), qPrintable(row.cells.first() + u": "_s + cell));
    }
    const QString copy = qEnvironmentVariable("DAICHO_KEEP_BOOKS");
    if (!copy.isEmpty())
        QVERIFY(Books::writePdf(printed.book, copy + u"/ledger-%1.pdf"_s.arg(paper), u"帳票"_s));
}

void TstAssetBooks::theHeadIsOnEveryPage()
{
    const Printed printed = print(order());
    const qsizetype pages = printed.book.pages.size();
    QVERIFY(pages > 3);
    for (qsizetype at = 0; at < pages; ++at) {
        const QString text = bare(Books::pageText(printed.book.pages.at(at)));
        for (const QString &wanted : {u"情報資産台帳"_s, u"架空町"_s, u"機密性"_s, u"取扱制限"_s, u"保存期間・満了日"_s, u"印刷架空花子令和8年4月1日10:02"_s,
                                      u"%1/%2"_s.arg(at + 1).arg(pages)})
            QVERIFY2(text.contains(bare(wanted)), qPrintable(u"page %1: %2"_s.arg(at + 1).arg(wanted)));
    }
}

void TstAssetBooks::totalsAreTheRows_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::newRow("all") << QStringList{};
    QTest::newRow("one unit") << QStringList{u"unit=税務課"_s};
    QTest::newRow("one class") << QStringList{u"class.C=3A"_s};
    QTest::newRow("a word that is searched") << QStringList{u"text=契約書"_s};
    QTest::newRow("unclassified") << QStringList{u"class.C="_s};
}

void TstAssetBooks::totalsAreTheRows() // INV-47
{
    QFETCH(QStringList, where);
    Assets::Queries queries(m_register->db(), {});
    const auto filter = queries.filterFrom(where);
    QVERIFY(filter);
    Assets::BookOrder wanted = order();
    wanted.filter = *filter;
    const Printed printed = print(wanted);
    const QList<Books::Row> rows = allRows(printed.content);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(printed.facts.count, rows.size());
    QVERIFY(printed.facts.totals.startsWith(u"計 %1件"_s.arg(rows.size())));
    QVERIFY(printed.content.frame.filter.endsWith(u"%1件"_s.arg(rows.size())));
    for (const QString &axis : {u"機密性"_s, u"完全性"_s, u"可用性"_s}) {
        qsizetype column = 0;
        while (printed.content.columns.at(column).header != axis)
            ++column;
        QMap<QString, int> counted;
        for (const Books::Row &row : rows)
            ++counted[row.cells.at(column)];
        QCOMPARE(numbersOf(printed.facts.totals, axis), counted);
    }
    const QMap<QString, int> units = numbersOf(printed.facts.totals, u"組織別"_s);
    if (!units.isEmpty())
        QCOMPARE(std::accumulate(units.cbegin(), units.cend(), 0), rows.size());
}

void TstAssetBooks::unitsAreHeadings()
{
    Assets::BookOrder wanted = order();
    wanted.pageBreakPerUnit = true;
    const Printed printed = print(wanted);
    QStringList headings;
    int rows = 0;
    for (const Books::Row &row : allRows(printed.content)) {
        if (row.heading)
            headings.append(row.cells.first());
        else
            ++rows;
    }
    QCOMPARE(rows, kAssets);
    QCOMPARE(headings.size(), 3);
    QCOMPARE(QSet<QString>(headings.cbegin(), headings.cend()), (QSet<QString>{u"税務課"_s, u"総務課"_s, u"議事課"_s}));
    for (const Books::Column &column : printed.content.columns)
        QVERIFY(column.header != u"所属"_s); // the heading says it
    wanted.pageBreakPerUnit = false;
    QCOMPARE(print(wanted).content.columns.at(2).header, u"所属"_s);
}

void TstAssetBooks::theFrameSaysWhatItIs()
{
    const Journal::Head head = Journal::readHead(m_register->db());
    const Printed printed = print(order());
    const Books::Frame &frame = printed.content.frame;
    QCOMPARE(frame.formNumber, u"様式第1号"_s);
    QCOMPARE(frame.title, u"情報資産台帳"_s);
    QCOMPARE(frame.organization, u"架空町"_s);
    QCOMPARE(frame.unit, u"全組織"_s);
    QCOMPARE(frame.asOf, u"令和8年4月1日現在"_s);
    QCOMPARE(frame.approvalTitles, (QStringList{u"課長"_s, u"係長"_s, u"係"_s}));
    QVERIFY(frame.collectedClass.startsWith(u"自治体機密性3A"_s));
    QVERIFY(frame.collectedClass.contains(u"未分類 28件"_s));
    QVERIFY(frame.bookClass.startsWith(u"自治体機密性3A"_s));
    QVERIFY(frame.notes.contains(u"証跡 未検証"_s));
    QVERIFY(frame.notes.contains(u"操作者は自己申告です。"_s));
    const QString hex = QString::fromLatin1(head.hash.toHex()).left(32);
    QCOMPARE(frame.journalQr, u"DAICHO %1 %2"_s.arg(head.seq).arg(hex));
    QCOMPARE(QString(frame.journalHead).remove(u' '), u"証跡%1　%2"_s.arg(head.seq).arg(hex));
    Assets::BookOrder known = order();
    known.verified = true;
    known.selfDeclared = false;
    const QStringList notes = print(known).content.frame.notes;
    QVERIFY(!notes.contains(u"証跡 未検証"_s));
    QVERIFY(!notes.contains(u"操作者は自己申告です。"_s));
}

void TstAssetBooks::theRegisterSetsTheFrame()
{
    TestRegister town;
    town.done(u"register.setting"_s, {{u"key"_s, u"form_number"_s}, {u"value"_s, u"様式第7号"_s}});
    town.done(u"register.setting"_s, {{u"key"_s, u"approval_titles"_s}, {u"value"_s, u"町長, 副町長、課長"_s}});
    Assets::BookOrder wanted = order();
    const auto frameOf = [&] {
        return Assets::bookContent(town.db(), {}, wanted, Assets::bookFacts(town.db(), {}, wanted), {}, town.clock().nowUtc()).frame;
    };
    QCOMPARE(frameOf().formNumber, u"様式第7号"_s);
    QCOMPARE(frameOf().approvalTitles, (QStringList{u"町長"_s, u"副町長"_s, u"課長"_s}));
    wanted.formNumber = u"様式第8号"_s;
    wanted.approvalTitles = QStringList{u"所長"_s};
    QCOMPARE(frameOf().formNumber, u"様式第8号"_s);
    QCOMPARE(frameOf().approvalTitles, QStringList{u"所長"_s});
}

void TstAssetBooks::aClassIsLoweredWithAReason_data()
{
    QTest::addColumn<QString>("bookClass");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("fits");
    QTest::newRow("as collected") << QString() << QString() << true;
    QTest::newRow("the same class") << u"3A"_s << QString() << true;
    QTest::newRow("lowered without a reason") << u"2"_s << QString() << false;
    QTest::newRow("lowered with blanks for a reason") << u"2"_s << u"　 "_s << false;
    QTest::newRow("lowered with a reason") << u"自治体機密性２"_s << u"番号と分類だけを載せたため"_s << true;
    QTest::newRow("no class of the policy") << u"極秘"_s << u"理由"_s << false;
}

void TstAssetBooks::aClassIsLoweredWithAReason()
{
    QFETCH(QString, bookClass);
    QFETCH(QString, reason);
    QFETCH(bool, fits);
    Assets::BookOrder wanted = order();
    wanted.bookClass = bookClass;
    wanted.lowerReason = reason;
    QCOMPARE(!Assets::bookProblem(m_register->db(), {}, wanted).has_value(), fits);
    if (!fits || bookClass.isEmpty())
        return;
    const Books::Frame frame = print(wanted).content.frame;
    QCOMPARE(frame.bookClass, bookClass == u"3A"_s ? u"自治体機密性3A"_s : u"自治体機密性2"_s);
    QVERIFY(frame.collectedClass.startsWith(u"自治体機密性3A"_s));
    QCOMPARE(frame.notes.join(u'\n').contains(u"番号と分類だけを載せたため"_s), !reason.isEmpty());
}

void TstAssetBooks::closedRowsHideTheirName() // INV-44
{
    TestRegister town;
    town.done(u"unit.add"_s, {{u"name"_s, u"介護課"_s}, {u"code"_s, u"介"_s}});
    town.asset(u"公開の資料"_s);
    const QString number = town.asset(u"相談の記録"_s, {{u"unit"_s, u"介護課"_s}, {u"accessScope"_s, u"unit"_s}, {u"remarks"_s, u"窓口で聞いたこと"_s},
                                                         {u"levels"_s, levels(u"3A"_s, u"2"_s, u"1"_s)}});
    const Register::Visibility outside{false, {}};
    const Assets::BookFacts facts = Assets::bookFacts(town.db(), outside, order());
    QCOMPARE(facts.count, 2);
    QCOMPARE(facts.closed, 1);
    QVERIFY(facts.totals.contains(u"3A: 1件"_s)); // still counted
    const Books::Content content = Assets::bookContent(town.db(), outside, order(), facts, {}, town.clock().nowUtc());
    QVERIFY(content.frame.notes.join(u'\n').contains(u"名称非表示 1件"_s));
    QString all;
    for (const Books::Row &row : allRows(content)) {
        all += row.cells.join(u'|') + u'\n';
        if (row.cells.first() == number)
            QCOMPARE(row.cells.at(1), u"名称非表示"_s);
    }
    QVERIFY(all.contains(number));
    QVERIFY(!all.contains(u"相談"_s));
    QVERIFY(!all.contains(u"窓口で"_s));
    QVERIFY(!Assets::bookContent(town.db(), {}, order(), Assets::bookFacts(town.db(), {}, order()), {}, town.clock().nowUtc())
                 .frame.notes.join(u'\n').contains(u"名称非表示"_s));
}

void TstAssetBooks::defaultsAreSaid() // INV-48
{
    TestRegister town(u"okitama"_s);
    town.asset(u"火葬場の予約簿"_s, {{u"levels"_s, levels(u"3"_s, u"2"_s, u"1"_s)}});
    const Assets::BookFacts facts = Assets::bookFacts(town.db(), {}, order());
    QVERIFY(facts.hasDefaults);
    QVERIFY(facts.collectedClass.contains(u"既定"_s));
    QVERIFY(Assets::bookContent(town.db(), {}, order(), facts, {}, {}).frame.notes.join(u'\n').contains(u"既定"_s));
    QVERIFY(!print(order()).facts.hasDefaults);
}

void TstAssetBooks::criteriaArePrinted() // AC-20
{
    TestRegister town(u"nabari"_s);
    town.asset(u"住民税課税データ"_s, {{u"levels"_s, QJsonObject{{u"S"_s, u"Ⅰ"_s}}}, {u"grounds"_s, QJsonObject{{u"S"_s, QJsonArray{u"1"_s}}}}});
    const Assets::BookFacts facts = Assets::bookFacts(town.db(), {}, order());
    const Books::Content content = Assets::bookContent(town.db(), {}, order(), facts, {}, town.clock().nowUtc());
    QStringList headers;
    for (const Books::Column &column : content.columns)
        headers.append(column.header);
    QVERIFY(headers.contains(u"重要性分類"_s));
    QVERIFY(!headers.contains(u"機密性"_s));
    QCOMPARE(allRows(content).first().cells.at(headers.indexOf(u"重要性分類"_s)), u"Ⅰ\n基準1"_s);
    QCOMPARE(facts.collectedClass, u"重要性分類Ⅰ"_s);
}

void TstAssetBooks::severalPoliciesSpeakTheirOwnWords()
{
    TestRegister town(u"buzen"_s);
    town.done(u"policy.add"_s, {{u"policy"_s, u"nabari"_s}});
    town.done(u"unit.add"_s, {{u"name"_s, u"事務局"_s}, {u"code"_s, u"事"_s}, {u"policy"_s, u"nabari"_s}});
    town.asset(u"会議録"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
    town.asset(u"職員名簿"_s, {{u"unit"_s, u"事務局"_s}, {u"levels"_s, QJsonObject{{u"S"_s, u"Ⅱ"_s}}}});
    const Assets::BookFacts facts = Assets::bookFacts(town.db(), {}, order());
    QCOMPARE(facts.policyTitles.size(), 2);
    QCOMPARE(facts.collectedClass, u"自治体機密性2／重要性分類Ⅱ"_s);
    QVERIFY(facts.totals.contains(u"〔豊前〕機密性 2: 1件"_s));
    QVERIFY(facts.totals.contains(u"〔名張〕重要性分類 Ⅱ: 1件"_s));
    const Books::Content content = Assets::bookContent(town.db(), {}, order(), facts, {}, town.clock().nowUtc());
    QStringList headers;
    for (const Books::Column &column : content.columns)
        headers.append(column.header);
    const QList<Books::Row> rows = allRows(content);
    QCOMPARE(rows.size(), 2);
    for (const Books::Row &row : rows) {
        const bool council = row.cells.at(1) == u"会議録"_s;
        QCOMPARE(row.cells.at(headers.indexOf(u"機密性"_s)), council ? u"2"_s : u"－"_s);
        QCOMPARE(row.cells.at(headers.indexOf(u"重要性分類"_s)), council ? u"－"_s : u"Ⅱ"_s);
    }
}

void TstAssetBooks::aDisposedAssetIsMarked()
{
    TestRegister town;
    const QString number = town.asset(u"古い端末"_s, {{u"remarks"_s, u"倉庫"_s}});
    town.done(u"disposal.record"_s, {{u"asset"_s, number}, {u"method"_s, u"destroy"_s}, {u"content"_s, u"粉砕"_s}});
    const QList<Books::Row> rows = allRows(Assets::bookContent(town.db(), {}, order(), Assets::bookFacts(town.db(), {}, order()), {}, {}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().cells.last(), u"【廃棄済】\n倉庫"_s);
}

void TstAssetBooks::chosenColumns()
{
    Assets::BookOrder wanted = order();
    wanted.columns = QStringList{u"number"_s, u"expiresOn"_s, u"class.C"_s};
    const Printed printed = print(wanted);
    QCOMPARE(printed.content.columns.size(), 3);
    QCOMPARE(allRows(printed.content).first().cells.size(), 3);
    for (const QString &note : printed.content.frame.notes)
        QVERIFY(!note.startsWith(u"取扱制限"_s)); // no column, no legend
    wanted.columns.append(u"nothing.such"_s);
    QVERIFY(Assets::bookProblem(m_register->db(), {}, wanted));
    wanted.columns.clear();
    wanted.book = u"no-such-book"_s;
    QVERIFY(Assets::bookProblem(m_register->db(), {}, wanted));
}

void TstAssetBooks::anEmptyBook()
{
    Assets::BookOrder wanted = order();
    wanted.filter.text = u"ない言葉"_s;
    const Printed printed = print(wanted);
    QCOMPARE(printed.facts.count, 0);
    QCOMPARE(printed.facts.totals, u"計 0件"_s);
    QCOMPARE(printed.book.pages.size(), 1);
    QVERIFY(allRows(printed.content).isEmpty());
}

QTEST_GUILESS_MAIN(TstAssetBooks)
#include "tst_assetbooks.moc"
