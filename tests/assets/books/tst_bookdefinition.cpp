// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookdefinitioncheck.h"
#include "models/assets/books/bookdefinitionjson.h"
#include "models/assets/books/bookdefinitionrepository.h"
#include "models/journal/history.h"
#include "tests/assets/registerfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;
using Assets::BookDefinition;

/// Definitions of books as values, as JSON and as rows of the register.
class TstBookDefinition : public QObject
{
    Q_OBJECT

private slots:
    void jsonGivesBackTheSame();
    void theSchemaKnowsWhatIsWritten();
    void errorsNameTheirPath_data();
    void errorsNameTheirPath();
    void everyErrorIsTold();
    void aTextThatIsNoJsonIsOneError_data();
    void aTextThatIsNoJsonIsOneError();
    void everyShippedFormIsRead();
    void aDefinitionIsKeptAndChanged();
    void whatTheRegisterDoesNotHaveIsRefusedByPath();
    void ownFieldsAreKnownByTheirLabel();
    void twoBooksCannotBearOneName();
    void whoSawAnOlderOneIsTold();
    void aForgottenOneLeavesItsNameFree();
    void theJournalTellsOfIt();

private:
    static QJsonObject full();
    static QJsonObject plain(const QString &name)
    {
        return {{u"format"_s, u"daicho-book"_s}, {u"version"_s, 1}, {u"name"_s, name}, {u"columns"_s, QJsonArray{QJsonObject{{u"field"_s, u"number"_s}}}}};
    }
    static QStringList paths(const QList<Policy::Problem> &problems)
    {
        QStringList all;
        for (const Policy::Problem &problem : problems)
            all.append(problem.path);
        return all;
    }
    static QStringList fields(const Register::Outcome &outcome)
    {
        QStringList all;
        const auto *invalid = outcome ? nullptr : std::get_if<Register::Invalid>(&outcome.error());
        for (const Register::FieldError &error : invalid ? invalid->errors : QList<Register::FieldError>())
            all.append(error.field);
        return all;
    }
};

/// Every member, with a value that is not the usual one.
QJsonObject TstBookDefinition::full()
{
    return QJsonDocument::fromJson(R"({
        "format": "daicho-book", "version": 1, "name": "架空の様式", "title": "架空台帳", "description": "試し", "formNumber": "様式第9号",
        "approval": ["町長", "課長"], "rows": "form",
        "page": {"paper": "B4", "orientation": "portrait", "margins": {"left": 12, "top": 13, "right": 14, "bottom": 15}, "binding": {"edge": "top", "mm": 20}, "duplex": "longEdge"},
        "intro": [{"text": "様", "align": "right"}], "where": ["kind=data"],
        "columns": [{"field": "number", "heading": "登録番号", "width": 1.5, "align": "center", "wrap": false}, {"heading": "印"}],
        "sort": ["unit", "-number"], "groups": {"field": "unit", "newPage": true, "subtotals": true, "classes": true}, "sums": ["recordCount"],
        "formRows": [{"cells": ["一", "二"], "height": 12}, {"cells": ["見出し"], "height": 8, "heading": true}],
        "blankRows": 3, "fillPage": true, "rowHeight": 11, "notes": ["注"]})").object();
}

void TstBookDefinition::jsonGivesBackTheSame()
{
    const auto read = Assets::readDefinition(full());
    QVERIFY2(read, qPrintable(read ? QString() : Assets::problemText(read.error())));
    QCOMPARE(read->columns.size(), 2);
    QCOMPARE(read->columns.at(1).field, QString());
    QVERIFY(!read->columns.at(0).wrap);
    QCOMPARE(read->sort.at(1).field, u"number"_s);
    QVERIFY(read->sort.at(1).descending);
    QCOMPARE(read->page.bindingEdge, Books::BindingEdge::Top);
    QCOMPARE(Assets::definitionToJson(*read), full());
    const auto least = Assets::readDefinition(plain(u"名"_s));
    QVERIFY(least);
    QVERIFY(!least->formNumber && !least->approvalTitles); // the register's own
    QCOMPARE(*Assets::readDefinition(Assets::definitionToJson(*least)), *least);
}

void TstBookDefinition::theSchemaKnowsWhatIsWritten()
{
    QFile file(u":/books/book.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const auto known = [](const QJsonObject &part) { return part.value(u"properties"_s).toObject().keys(); };
    const QJsonObject parts = schema.value(u"definitions"_s).toObject();
    QCOMPARE(known(schema), full().keys());
    const auto first = [](const QString &member) { return full().value(member).toArray().first().toObject().keys(); };
    QCOMPARE(known(parts.value(u"column"_s).toObject()), first(u"columns"_s));
    QCOMPARE(known(parts.value(u"line"_s).toObject()), first(u"intro"_s));
    QCOMPARE(known(parts.value(u"row"_s).toObject()), full().value(u"formRows"_s).toArray().at(1).toObject().keys());
    QCOMPARE(known(parts.value(u"groups"_s).toObject()), full().value(u"groups"_s).toObject().keys());
    QCOMPARE(known(parts.value(u"page"_s).toObject()), full().value(u"page"_s).toObject().keys());
}

void TstBookDefinition::errorsNameTheirPath_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("path");
    QTest::newRow("another format") << u"format"_s << QByteArray(R"("policy")") << u"$.format"_s;
    QTest::newRow("a newer version") << u"version"_s << QByteArray("2") << u"$.version"_s;
    QTest::newRow("an empty name") << u"name"_s << QByteArray(R"("　 ")") << u"$.name"_s;
    QTest::newRow("a name that is a number") << u"name"_s << QByteArray("7") << u"$.name"_s;
    QTest::newRow("an unknown member") << u"colour"_s << QByteArray("1") << u"$.colour"_s;
    QTest::newRow("an unknown member of a column") << u"columns"_s << QByteArray(R"([{}, {"feild": "name"}])") << u"$.columns[1].feild"_s;
    QTest::newRow("a width of nothing") << u"columns"_s << QByteArray(R"([{"width": 0}])") << u"$.columns[0].width"_s;
    QTest::newRow("an alignment that is none") << u"columns"_s << QByteArray(R"([{"align": "middle"}])") << u"$.columns[0].align"_s;
    QTest::newRow("a column that is a text") << u"columns"_s << QByteArray(R"(["number"])") << u"$.columns[0]"_s;
    QTest::newRow("a form without columns") << u"columns"_s << QByteArray("[]") << u"$.columns"_s;
    QTest::newRow("columns that are an object") << u"columns"_s << QByteArray("{}") << u"$.columns"_s;
    QTest::newRow("rows of what there is not") << u"rows"_s << QByteArray(R"("media")") << u"$.rows"_s;
    QTest::newRow("a paper that is none") << u"page"_s << QByteArray(R"({"paper": "A9"})") << u"$.page.paper"_s;
    QTest::newRow("groups of nothing") << u"groups"_s << QByteArray("{}") << u"$.groups.field"_s;
    QTest::newRow("too many cells") << u"formRows"_s << QByteArray(R"([{"cells": ["1", "2", "3"]}])") << u"$.formRows[0].cells"_s;
    QTest::newRow("blank rows without end") << u"blankRows"_s << QByteArray("1e9") << u"$.blankRows"_s;
    QTest::newRow("a note that is a number") << u"notes"_s << QByteArray(R"(["a", 3])") << u"$.notes[1]"_s;
    QTest::newRow("a control character") << u"title"_s << QByteArray(R"("a\u0007")") << u"$.title"_s;
}

void TstBookDefinition::errorsNameTheirPath()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, value);
    QFETCH(QString, path);
    QJsonObject json = full();
    json.remove(u"formRows"_s);
    json.insert(member, QJsonDocument::fromJson("[" + value + "]").array().first());
    const auto read = Assets::readDefinition(json);
    QVERIFY(!read);
    QCOMPARE(paths(read.error()), QStringList{path});
}

void TstBookDefinition::everyErrorIsTold()
{
    const auto read = Assets::readDefinition(QJsonObject{{u"columns"_s, QJsonArray{1, QJsonObject{{u"wrap"_s, 1}}}}, {u"x"_s, 1}});
    QVERIFY(!read);
    for (const QString &path : {u"$.format"_s, u"$.version"_s, u"$.name"_s, u"$.columns[0]"_s, u"$.columns[1].wrap"_s, u"$.x"_s})
        QVERIFY2(paths(read.error()).contains(path), qPrintable(path));
}

void TstBookDefinition::aTextThatIsNoJsonIsOneError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\n\"format\":");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another file, and large") << QByteArray(300 * 1024, 'x');
}

void TstBookDefinition::aTextThatIsNoJsonIsOneError()
{
    QFETCH(QByteArray, text);
    const auto read = Assets::readDefinition(text);
    QVERIFY(!read);
    QCOMPARE(paths(read.error()), QStringList{u"$"_s});
}

void TstBookDefinition::everyShippedFormIsRead()
{
    QStringList files = QDir(u":/books"_s).entryList({u"*.json"_s});
    files.removeAll(u"book.schema.json"_s);
    QCOMPARE(Assets::shippedDefinitions().size(), files.size());
    TestRegister town;
    Assets::Queries queries(town.db(), {});
    QSet<QString> names;
    for (const BookDefinition &definition : Assets::shippedDefinitions()) {
        names.insert(definition.name);
        QVERIFY2(!definition.description.isEmpty(), qPrintable(definition.name));
        QCOMPARE(Assets::problemText(Assets::definitionProblems(definition, queries.fields())), QString());
    }
    QCOMPARE(names.size(), files.size());
}

void TstBookDefinition::aDefinitionIsKeptAndChanged()
{
    TestRegister town;
    const QJsonObject made = town.done(u"book.define"_s, {{u"definition"_s, full()}});
    const auto stored = Assets::storedDefinition(town.db(), u"架空の様式"_s);
    QVERIFY(stored);
    QCOMPARE(Assets::definitionToJson(stored->definition), full());
    QJsonObject changed = full();
    changed.insert(u"name"_s, u"新しい名前"_s);
    town.done(u"book.define"_s, {{u"definition"_s, changed}, {u"id"_s, made.value(u"id"_s)}, {u"revision"_s, 1}});
    QVERIFY(!Assets::storedDefinition(town.db(), u"架空の様式"_s));
    QCOMPARE(Assets::storedDefinition(town.db(), u"新しい名前"_s)->id, stored->id);
    QCOMPARE(Assets::storedDefinitions(town.db()).size(), 1);
    changed.insert(u"title"_s, u"別の題"_s);
    town.done(u"book.define"_s, {{u"definition"_s, changed}}); // by name: the same one
    QCOMPARE(Assets::storedDefinitions(town.db()).size(), 1);
    QCOMPARE(Assets::storedDefinitions(town.db()).first().revision, 3);
    QVERIFY(town.isSound());
}

void TstBookDefinition::whatTheRegisterDoesNotHaveIsRefusedByPath()
{
    TestRegister town;
    QJsonObject wanted = plain(u"名"_s);
    wanted.insert(u"columns"_s, QJsonArray{QJsonObject{{u"field"_s, u"number"_s}}, QJsonObject{{u"field"_s, u"容量"_s}}});
    wanted.insert(u"sort"_s, QJsonArray{u"-restrictions"_s});
    wanted.insert(u"sums"_s, QJsonArray{u"name"_s});
    wanted.insert(u"groups"_s, QJsonObject{{u"field"_s, u"宇宙"_s}});
    wanted.insert(u"where"_s, QJsonArray{u"unit=架空町"_s, u"宇宙=1"_s});
    const QStringList before = town.dump(u"book_definition"_s);
    QCOMPARE(fields(town.act(u"book.define"_s, {{u"definition"_s, wanted}})),
             (QStringList{u"definition.columns[1].field"_s, u"definition.sort[0]"_s, u"definition.groups.field"_s, u"definition.sums[0]"_s,
                          u"definition.where[1]"_s}));
    wanted.insert(u"columns"_s, QJsonArray{QJsonObject{{u"width"_s, 99}}});
    QCOMPARE(fields(town.act(u"book.define"_s, {{u"definition"_s, wanted}})), QStringList{u"definition.columns[0].width"_s});
    QCOMPARE(town.dump(u"book_definition"_s), before);
}

void TstBookDefinition::ownFieldsAreKnownByTheirLabel()
{
    TestRegister town;
    town.done(u"field.add"_s, {{u"label"_s, u"容量"_s}, {u"type"_s, u"number"_s}});
    QJsonObject wanted = plain(u"名"_s);
    wanted.insert(u"columns"_s, QJsonArray{QJsonObject{{u"field"_s, u"容量"_s}}});
    wanted.insert(u"sums"_s, QJsonArray{u"容量"_s});
    town.done(u"book.define"_s, {{u"definition"_s, wanted}});
}

void TstBookDefinition::twoBooksCannotBearOneName()
{
    TestRegister town;
    town.done(u"book.define"_s, {{u"definition"_s, plain(u"甲"_s)}});
    const QJsonObject second = town.done(u"book.define"_s, {{u"definition"_s, plain(u"乙"_s)}});
    QCOMPARE(fields(town.act(u"book.define"_s, {{u"definition"_s, plain(u"甲"_s)}, {u"id"_s, second.value(u"id"_s)}})), QStringList{u"definition.name"_s});
}

void TstBookDefinition::whoSawAnOlderOneIsTold()
{
    TestRegister town;
    const QJsonObject made = town.done(u"book.define"_s, {{u"definition"_s, plain(u"甲"_s)}});
    const QJsonObject params{{u"definition"_s, plain(u"甲"_s)}, {u"id"_s, made.value(u"id"_s)}, {u"revision"_s, 1}};
    town.done(u"book.define"_s, {{u"definition"_s, full()}, {u"id"_s, made.value(u"id"_s)}, {u"revision"_s, 1}});
    const Register::Outcome late = town.act(u"book.define"_s, params);
    QVERIFY(!late);
    QVERIFY(std::holds_alternative<Register::Stale>(late.error()));
    QCOMPARE(Assets::definitionToJson(Assets::storedDefinitions(town.db()).first().definition), full());
}

void TstBookDefinition::aForgottenOneLeavesItsNameFree()
{
    TestRegister town;
    const QJsonObject made = town.done(u"book.define"_s, {{u"definition"_s, plain(u"甲"_s)}});
    town.done(u"book.forget"_s, {{u"name"_s, u"甲"_s}});
    QVERIFY(Assets::storedDefinitions(town.db()).isEmpty());
    QCOMPARE(town.count(u"book_definition"_s), 1); // its history stays
    const Register::Outcome again = town.act(u"book.forget"_s, {{u"name"_s, u"甲"_s}});
    QVERIFY(!again);
    QCOMPARE(std::get<Support::Error>(again.error()).code, Support::ErrorCode::NotFound);
    QVERIFY(!town.act(u"book.define"_s, {{u"definition"_s, plain(u"甲"_s)}, {u"id"_s, made.value(u"id"_s)}}));
    QVERIFY(town.done(u"book.define"_s, {{u"definition"_s, plain(u"甲"_s)}}).value(u"id"_s) != made.value(u"id"_s));
    QVERIFY(town.isSound());
}

void TstBookDefinition::theJournalTellsOfIt()
{
    TestRegister town;
    town.done(u"book.define"_s, {{u"definition"_s, plain(u"甲の簿"_s)}});
    const auto entry = Journal::entry(town.db(), Journal::readHead(town.db()).seq);
    QVERIFY(entry);
    QCOMPARE(entry->act, u"book.define"_s);
    QVERIFY(blueprint()->act(u"book.define"_s)->descriptor.tell(*entry).contains(u"甲の簿"_s));
    town.db().execute(u"UPDATE book_definition SET document = replace(document, 'number', 'name')"_s);
    QVERIFY(!town.isSound()); // behind the program's back
}

QTEST_GUILESS_MAIN(TstBookDefinition)
#include "tst_bookdefinition.moc"
