// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/assetbooks.h"
#include "models/assets/books/bookdefinitionjson.h"
#include "tests/assets/registerfixture.h"
#include "tests/support/wholebook.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;
using Assets::BookDefinition;
using Books::Row;

/// What a definition makes of the rows of a register, on paper.
class TstDefinedBooks : public QObject
{
    Q_OBJECT

    static constexpr int kAssets = 120;
    std::unique_ptr<TestRegister> m_register;

    Assets::BookOrder orderOf(const BookDefinition &definition)
    {
        Assets::BookOrder order;
        order.definition = definition;
        const auto filter = Assets::definedFilter(m_register->db(), {}, definition, {});
        if (!filter)
            QTest::qFail(qPrintable(filter.error()), __FILE__, __LINE__);
        order.filter = filter.value_or(Assets::Filter{});
        order.printedBy = u"架空 花子"_s;
        return order;
    }
    Books::Content content(const BookDefinition &definition)
    {
        const Assets::BookOrder order = orderOf(definition);
        if (const auto problem = Assets::bookProblem(m_register->db(), {}, order))
            QTest::qFail(qPrintable(*problem), __FILE__, __LINE__);
        const Assets::BookFacts facts = Assets::bookFacts(m_register->db(), {}, order);
        return Assets::bookContent(m_register->db(), {}, order, facts, Journal::readHead(m_register->db()), m_register->clock().nowUtc());
    }
    QList<Row> rows(const BookDefinition &definition)
    {
        QList<Row> all;
        const Books::Content made = content(definition);
        while (const auto row = made.nextRow())
            all.append(*row);
        return all;
    }
    static BookDefinition counted()
    {
        BookDefinition definition;
        definition.name = u"架空"_s;
        for (const QString &field : {u"number"_s, u"name"_s, u"unit"_s, u"recordCount"_s, u"class.C"_s})
            definition.columns.append(Assets::DefinedColumn{field, {}, {}, {}, true});
        return definition;
    }
    static QString bare(QString text)
    {
        static const QRegularExpression blank(u"[\\s\\x{3000}]"_s);
        return text.remove(blank);
    }
    QString pdfText(const BookDefinition &definition, int *pages = nullptr);

private slots:
    void initTestCase();
    void subtotalsAreTheRows_data();
    void subtotalsAreTheRows();
    void classesOfAGroupAreItsRows();
    void groupsBeginPages();
    void headingsWidthsAndBlankColumns();
    void theOrderIsTheOneDefined();
    void conditionsLeaveTheOthersOut();
    void aChoiceAndTheConditionsBothHold();
    void blankRowsFollow();
    void aFormHoldsNoAssets();
    void theClassStandsOnEveryBook_data();
    void theClassStandsOnEveryBook();
    void formNumberAndBoxesComeFromWhereTheyAreSet();
    void everyShippedFormIsPrinted_data();
    void everyShippedFormIsPrinted();
    void aMissingFieldIsToldByPath();
};

void TstDefinedBooks::initTestCase()
{
    m_register = std::make_unique<TestRegister>(u"buzen"_s);
    TestRegister &town = *m_register;
    for (const QString &name : {u"税務課"_s, u"総務課"_s, u"議事課"_s})
        town.done(u"unit.add"_s, {{u"name"_s, name}, {u"code"_s, name.left(1)}, {u"parent"_s, u"架空町"_s}});
    town.done(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}, {u"lockable"_s, true}});
    const QStringList units{u"税務課"_s, u"総務課"_s, u"議事課"_s};
    const QStringList c{u"3A"_s, u"3B"_s, u"2"_s};
    for (int at = 0; at < kAssets; ++at) {
        const bool isUsb = at % 10 == 0;
        QJsonObject params{{u"unit"_s, units.at((at / 2) % 3)}, {u"recordCount"_s, at * 7}, {u"place"_s, u"第1書庫"_s}};
        if (at % 5 != 0)
            params.insert(u"levels"_s, levels(c.at(at % 3), u"1"_s, u"1"_s));
        if (at % 4 == 0)
            params.insert(u"personCount"_s, at);
        if (isUsb) {
            params.insert(u"mediumKind"_s, u"USBメモリ"_s);
            params.insert(u"serial"_s, u"SN%1"_s.arg(at, 5, 10, QChar(u'0')));
        }
        town.asset((isUsb ? u"架空USB-%1"_s : u"架空の資産 %1"_s).arg(at), params);
    }
    QCOMPARE(town.count(u"asset"_s), kAssets);
}

void TstDefinedBooks::subtotalsAreTheRows_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("by unit") << u"unit"_s;
    QTest::newRow("by class") << u"class.C"_s;
    QTest::newRow("by medium, mostly empty") << u"mediumKind"_s;
}

void TstDefinedBooks::subtotalsAreTheRows()
{
    QFETCH(QString, field);
    BookDefinition definition = counted();
    definition.groups = {field, false, true, false};
    definition.sums = {u"recordCount"_s};
    int inGroup = 0;
    qint64 sumInGroup = 0;
    int groups = 0;
    int all = 0;
    qint64 sumOfAll = 0;
    QSet<QString> headings;
    const QList<Row> printed = rows(definition);
    for (const Row &row : printed.first(printed.size() - 1)) {
        if (row.heading) {
            QVERIFY2(!headings.contains(row.cells.first()), qPrintable(row.cells.first())); // each group once
            headings.insert(row.cells.first());
            inGroup = 0;
            sumInGroup = 0;
        } else if (row.role == Row::Role::Total) {
            ++groups;
            QCOMPARE(row.cells.first(), u"小計　%1件"_s.arg(inGroup));
            QCOMPARE(QString(row.cells.at(3)).remove(u',').toLongLong(), sumInGroup);
        } else {
            ++inGroup;
            ++all;
            const qint64 value = QString(row.cells.at(3)).remove(u',').toLongLong();
            sumInGroup += value;
            sumOfAll += value;
        }
    }
    QVERIFY(groups >= 2);
    QCOMPARE(groups, headings.size());
    QCOMPARE(all, kAssets);
    QCOMPARE(sumOfAll, 7 * kAssets * (kAssets - 1) / 2);
    QCOMPARE(printed.last().cells.first(), u"合計　%1件"_s.arg(kAssets));
    QCOMPARE(QString(printed.last().cells.at(3)).remove(u',').toLongLong(), sumOfAll);
}

void TstDefinedBooks::classesOfAGroupAreItsRows()
{
    BookDefinition definition = counted();
    definition.groups = {u"unit"_s, false, true, true};
    QMap<QString, int> counts;
    int told = 0;
    for (const Row &row : rows(definition)) {
        if (row.heading) {
            counts.clear();
        } else if (row.role != Row::Role::Total) {
            ++counts[row.cells.at(4)];
        } else if (row.cells.size() == 1) {
            ++told;
            const QString c = row.cells.first().section(u'　', 0, 0);
            QVERIFY2(c.startsWith(u"機密性 "_s), qPrintable(c));
            QMap<QString, int> read;
            for (const QString &pair : c.mid(4).split(u'・'))
                read.insert(pair.section(u": "_s, 0, 0), pair.section(u": "_s, 1).chopped(1).toInt());
            QCOMPARE(read, counts);
        }
    }
    QCOMPARE(told, 3);
}

void TstDefinedBooks::groupsBeginPages()
{
    BookDefinition definition = counted();
    definition.groups = {u"unit"_s, true, true, false};
    const WholeBook book(Books::layOut(content(definition)));
    QCOMPARE(book.rowCount, kAssets);
    for (const QString &unit : {u"税務課"_s, u"総務課"_s, u"議事課"_s}) {
        definition.where = {u"unit="_s + unit};
        const WholeBook alone(Books::layOut(content(definition)));
        QCOMPARE(alone.rowCount, kAssets / 3);
    }
    // No page holds rows of two units.
    for (const Books::Page &page : book.pages) {
        const QString text = Books::pageText(page);
        static const QRegularExpression number(u"A-([税総議])-\\d+"_s);
        QSet<QString> units;
        for (auto it = number.globalMatch(text); it.hasNext();)
            units.insert(it.next().captured(1));
        QCOMPARE(units.size(), 1);
    }
}

void TstDefinedBooks::headingsWidthsAndBlankColumns()
{
    BookDefinition definition = counted();
    definition.columns = {{u"number"_s, u"登録番号"_s, 2.5, Assets::BookAlign::Center, false}, {u"name"_s, {}, {}, {}, true}, {{}, u"印"_s, {}, {}, true}};
    const Books::Content made = content(definition);
    QCOMPARE(made.columns.size(), 3);
    QCOMPARE(made.columns.at(0).header, u"登録番号"_s);
    QCOMPARE(made.columns.at(0).share, 2.5);
    QCOMPARE(made.columns.at(0).align, Assets::BookAlign::Center);
    QVERIFY(!made.columns.at(0).wrap);
    QCOMPARE(made.columns.at(1).header, u"名称"_s);
    QCOMPARE(made.columns.at(2).header, u"印"_s);
    const auto row = made.nextRow();
    QVERIFY(row);
    QVERIFY(row->cells.at(0).startsWith(u"A-"_s));
    QCOMPARE(row->cells.at(2), QString());
}

void TstDefinedBooks::theOrderIsTheOneDefined()
{
    BookDefinition definition = counted();
    definition.sort = {{u"recordCount"_s, true}};
    int before = 1 << 30;
    for (const Row &row : rows(definition)) {
        const int value = QString(row.cells.at(3)).remove(u',').toInt();
        QVERIFY(value <= before);
        before = value;
    }
    QCOMPARE(before, 0);
}

void TstDefinedBooks::conditionsLeaveTheOthersOut()
{
    BookDefinition definition = counted();
    definition.where = {u"mediumKind=USBメモリ"_s, u"unit=税務課"_s};
    const QList<Row> printed = rows(definition);
    QCOMPARE(printed.size(), 4); // 0, 30, 60, 90
    for (const Row &row : printed)
        QVERIFY(row.cells.at(1).startsWith(u"架空USB-"_s));
    definition.where = {u"宇宙=1"_s};
    QVERIFY(!Assets::definedFilter(m_register->db(), {}, definition, {}));
}

void TstDefinedBooks::aChoiceAndTheConditionsBothHold()
{
    BookDefinition definition = counted();
    definition.where = {u"mediumKind=USBメモリ"_s};
    Assets::Queries queries(m_register->db(), {});
    const auto count = [&](const QStringList &where) {
        const auto chosen = Assets::definedFilter(m_register->db(), {}, definition, *queries.filterFrom(where));
        return chosen ? queries.ids(*chosen).size() : -1;
    };
    QCOMPARE(count({}), 12);
    QCOMPARE(count({u"unit=税務課"_s}), 4);
    QCOMPARE(count({u"mediumKind=磁気テープ"_s}), 0);
}

void TstDefinedBooks::blankRowsFollow()
{
    BookDefinition definition = counted();
    definition.where = {u"mediumKind=USBメモリ"_s};
    definition.blankRows = 5;
    definition.rowHeightMm = 12;
    const QList<Row> printed = rows(definition);
    QCOMPARE(printed.size(), 17);
    for (qsizetype i = 12; i < 17; ++i) {
        QVERIFY(printed.at(i).role == Row::Role::Form);
        QVERIFY(printed.at(i).cells.isEmpty());
        QCOMPARE(printed.at(i).minHeightMm, 12);
    }
}

void TstDefinedBooks::aFormHoldsNoAssets()
{
    BookDefinition definition = counted();
    definition.rows = BookDefinition::Rows::Form;
    definition.blankRows = 4;
    const Assets::BookFacts facts = Assets::bookFacts(m_register->db(), {}, orderOf(definition));
    QCOMPARE(facts.count, 0);
    QCOMPARE(rows(definition).size(), 4);
    const Books::Content made = content(definition);
    QCOMPARE(made.frame.totals, QString());
    QCOMPARE(made.frame.asOf, QString());
    QVERIFY(!pdfText(definition).contains(u"架空の資産"_s));
}

void TstDefinedBooks::theClassStandsOnEveryBook_data()
{
    QTest::addColumn<QString>("name");
    for (const BookDefinition &definition : Assets::shippedDefinitions())
        QTest::newRow(qPrintable(definition.name)) << definition.name;
}

void TstDefinedBooks::theClassStandsOnEveryBook()
{
    QFETCH(QString, name);
    for (const BookDefinition &definition : Assets::shippedDefinitions()) {
        if (definition.name != name)
            continue;
        const WholeBook book(Books::layOut(content(definition)));
        QVERIFY(!book.pages.isEmpty());
        for (const Books::Page &page : book.pages) {
            const QString text = Books::pageText(page);
            QVERIFY(text.contains(u"収録資産の最高"_s));
            QVERIFY(text.contains(u"本帳票の分類"_s));
        }
    }
}

void TstDefinedBooks::formNumberAndBoxesComeFromWhereTheyAreSet()
{
    BookDefinition definition = counted();
    QCOMPARE(content(definition).frame.formNumber, u"様式第1号"_s); // the register's
    QCOMPARE(content(definition).frame.approvalTitles.size(), 3);
    definition.formNumber = QString();
    definition.approvalTitles = QStringList();
    QCOMPARE(content(definition).frame.formNumber, QString());
    QVERIFY(content(definition).frame.approvalTitles.isEmpty());
    definition.title = u"架空の簿"_s;
    definition.notes = {u"ご注意"_s};
    QCOMPARE(content(definition).frame.title, u"架空の簿"_s);
    QCOMPARE(content(definition).frame.notes.first(), u"ご注意"_s);
}

QString TstDefinedBooks::pdfText(const BookDefinition &definition, int *pages)
{
    const auto book = Books::layOut(content(definition));
    if (!book)
        return {};
    if (pages)
        *pages = (*book)->pageCount();
    const QString file = m_register->path(u"book.pdf"_s);
    if (!Books::writePdf(*book, file, definition.title))
        return {};
    const QString kept = qEnvironmentVariable("DAICHO_KEEP_BOOKS");
    if (!kept.isEmpty())
        QFile::copy(file, kept + u'/' + QString(definition.name).replace(u' ', u'_') + u".pdf"_s);
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
    return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

void TstDefinedBooks::everyShippedFormIsPrinted_data()
{
    theClassStandsOnEveryBook_data();
}

void TstDefinedBooks::everyShippedFormIsPrinted()
{
    QFETCH(QString, name);
    for (const BookDefinition &definition : Assets::shippedDefinitions()) {
        if (definition.name != name)
            continue;
        int pages = 0;
        const QString text = bare(pdfText(definition, &pages));
        QVERIFY(pages > 0);
        QStringList wanted{definition.title, definition.formNumber.value_or(QString())};
        for (const Assets::DefinedColumn &column : definition.columns)
            wanted.append(column.heading);
        for (const Assets::DefinedRow &row : definition.formRows)
            wanted += row.cells;
        for (const Assets::DefinedLine &line : definition.intro)
            wanted.append(line.text);
        wanted += definition.notes;
        for (const QString &part : std::as_const(wanted))
            QVERIFY2(text.contains(bare(part)), qPrintable(part));
        if (definition.rows == BookDefinition::Rows::Form)
            QCOMPARE(pages, 1);
        else
            QVERIFY(text.contains(u"架空USB-0"_s));
    }
}

void TstDefinedBooks::aMissingFieldIsToldByPath()
{
    BookDefinition definition = counted();
    definition.columns[1].field = u"容量"_s;
    const auto problem = Assets::bookProblem(m_register->db(), {}, orderOf(definition));
    QVERIFY(problem);
    QVERIFY(problem->contains(u"$.columns[1].field"_s));
}

QTEST_GUILESS_MAIN(TstDefinedBooks)
#include "tst_definedbooks.moc"
