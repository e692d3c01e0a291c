// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookdefinitionjson.h"
#include "models/journal/history.h"
#include "tests/ui/roomfixture.h"
#include "ui/books/bookspage.h"
#include "ui/books/booksettings.h"
#include "ui/books/editor/columnsmodel.h"
#include "ui/books/editor/definitioneditor.h"
#include "ui/books/editor/definitionmenu.h"
#include "ui/books/previewwidget.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace BooksUi;
using Assets::BookDefinition;
using Assets::StoredDefinition;

class TstDefinitionEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    StoredDefinition stored(const QString &name) { return Assets::storedDefinition(m_room->db(), name).value_or(StoredDefinition{}); }
    StoredDefinition keep(const BookDefinition &definition)
    {
        m_room->perform(u"book.define"_s, {{u"definition"_s, Assets::definitionToJson(definition)}});
        return stored(definition.name);
    }
    static BookDefinition simple(const QString &name)
    {
        BookDefinition definition;
        definition.name = name;
        definition.title = u"架空の簿"_s;
        for (const QString &field : {u"number"_s, u"name"_s, u"remarks"_s})
            definition.columns.append({field, {}, {}, {}, true});
        return definition;
    }
    static QStringList codes(const ColumnsModel &model)
    {
        QStringList all;
        for (const Assets::DefinedColumn &column : model.columns())
            all.append(column.field);
        return all;
    }
    ColumnsModel *columnsOf(DefinitionEditor &editor)
    {
        return qobject_cast<ColumnsModel *>(editor.findChild<QTableView *>(u"columnsTable"_s)->model());
    }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
        m_room->addAsset(u"架空の住民一覧"_s);
        m_room->addAsset(u"架空の入札書類"_s);
    }

    void everyDefinitionComesBackFromTheEditor_data()
    {
        QTest::addColumn<QString>("name");
        for (const BookDefinition &definition : Assets::shippedDefinitions())
            QTest::newRow(qPrintable(definition.name)) << definition.name;
    }

    void everyDefinitionComesBackFromTheEditor()
    {
        QFETCH(QString, name);
        for (const BookDefinition &definition : Assets::shippedDefinitions()) {
            if (definition.name != name)
                continue;
            DefinitionEditor editor(m_room->session(), {7, 1, definition});
            QCOMPARE(Assets::definitionToJson(editor.definition()), Assets::definitionToJson(definition));
            QVERIFY(!editor.isModified());
        }
    }

    void columnsAreMovedAndWrittenInPlace()
    {
        ColumnsModel model(Assets::Queries(m_room->db(), {}).fields());
        QAbstractItemModelTester tester(&model);
        model.setColumns(simple(u"甲"_s).columns);
        QVERIFY(model.move(0, 1));
        QCOMPARE(codes(model), (QStringList{u"name"_s, u"number"_s, u"remarks"_s}));
        QVERIFY(!model.move(0, -1));
        model.insert(1, {{}, u"印"_s, 1.0, {}, true});
        QCOMPARE(codes(model), (QStringList{u"name"_s, QString(), u"number"_s, u"remarks"_s}));
        QVERIFY(model.setData(model.index(0, ColumnsModel::Heading), u"資産⏎の名"_s, Qt::EditRole));
        QCOMPARE(model.columns().at(0).heading, u"資産\nの名"_s);
        QVERIFY(model.setData(model.index(0, ColumnsModel::Width), u"２.５"_s, Qt::EditRole)); // full width
        QCOMPARE(model.columns().at(0).width, std::optional(2.5));
        QVERIFY(!model.setData(model.index(0, ColumnsModel::Width), u"広い"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, ColumnsModel::Align), alignWords().at(2), Qt::EditRole));
        QCOMPARE(model.columns().at(0).align, std::optional(Assets::BookAlign::Right));
        QVERIFY(model.setData(model.index(0, ColumnsModel::Wrap), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.columns().at(0).wrap);
        model.remove(1);
        QCOMPARE(model.rowCount(), 3);
    }

    void aDraggedColumnStandsWhereItWasDropped_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("first to the end") << 0 << 3 << QStringList{u"name"_s, u"remarks"_s, u"number"_s};
        QTest::newRow("last to the front") << 2 << 0 << QStringList{u"remarks"_s, u"number"_s, u"name"_s};
        QTest::newRow("before its neighbour: nothing") << 0 << 1 << QStringList{u"number"_s, u"name"_s, u"remarks"_s};
        QTest::newRow("below all") << 1 << -1 << QStringList{u"number"_s, u"remarks"_s, u"name"_s};
    }

    void aDraggedColumnStandsWhereItWasDropped()
    {
        QFETCH(int, from);
        QFETCH(int, before);
        QFETCH(QStringList, order);
        ColumnsModel model(Assets::Queries(m_room->db(), {}).fields());
        QAbstractItemModelTester tester(&model);
        model.setColumns(simple(u"甲"_s).columns);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {})); // the view must remove nothing
        QCOMPARE(codes(model), order);
    }

    void thePreviewFollows()
    {
        DefinitionEditor editor(m_room->session(), {0, 1, simple(u"甲"_s)});
        editor.show();
        const auto text = [&editor] {
            const auto &book = editor.preview()->book();
            return book && !editor.isSetting() ? Books::pageText(*Books::PageReader(book).page(0)) : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"架空の住民一覧"_s), 20000);
        columnsOf(editor)->insert(3, {{}, u"確かめた印"_s, {}, {}, true});
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"確かめた印"_s), 20000);
        auto *where = editor.findChild<QPlainTextEdit *>(u"whereEdit"_s);
        where->setPlainText(u"宇宙=1"_s); // no such field: the old page does not stay as if it were right
        QTRY_VERIFY_WITH_TIMEOUT(!editor.isSetting() && !editor.preview()->book(), 20000);
        where->setPlainText(u"名称=架空の入札書類"_s);
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"架空の入札書類"_s) && !text().contains(u"架空の住民一覧"_s), 20000);
    }

    void savingKeepsIt()
    {
        DefinitionEditor editor(m_room->session(), keep(simple(u"甲"_s)));
        columnsOf(editor)->remove(2);
        QVERIFY(editor.isModified());
        QSignalSpy saved(&editor, &DefinitionEditor::saved);
        editor.submit();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 10000);
        QCOMPARE(stored(u"甲"_s).definition.columns.size(), 2);
        QCOMPARE(stored(u"甲"_s).revision, 2);
    }

    void savingUnderAnotherNameLeavesTheFirst()
    {
        DefinitionEditor editor(m_room->session(), keep(simple(u"甲"_s)));
        columnsOf(editor)->remove(2);
        QSignalSpy saved(&editor, &DefinitionEditor::saved);
        editor.saveAs(u"甲"_s); // is there already
        QVERIFY(editor.messageBar()->isVisibleTo(&editor));
        editor.saveAs(u"乙"_s);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 10000);
        QCOMPARE(stored(u"甲"_s).definition.columns.size(), 3);
        QCOMPARE(stored(u"乙"_s).definition.columns.size(), 2);
    }

    void aNameIsNeeded()
    {
        DefinitionEditor editor(m_room->session(), {0, 1, simple(QString())});
        QSignalSpy saved(&editor, &DefinitionEditor::saved);
        editor.submit();
        QTest::qWait(50);
        QCOMPARE(saved.size(), 0);
        keep(simple(u"乙"_s));
        editor.findChild<QLineEdit *>(u"definitionNameEdit"_s)->setText(u"乙"_s); // new, but the name is taken
        editor.submit();
        QTest::qWait(50);
        QCOMPARE(saved.size(), 0);
    }

    void whatIsNotSavedIsAskedFor_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("open");
        QTest::addColumn<int>("columns");
        QTest::newRow("save") << 0 << false << 2;
        QTest::newRow("throw away") << 1 << false << 3;
        QTest::newRow("cancel") << 2 << true << 3;
    }

    void whatIsNotSavedIsAskedFor()
    {
        QFETCH(int, answer);
        QFETCH(bool, open);
        QFETCH(int, columns);
        DefinitionEditor editor(m_room->session(), keep(simple(u"甲"_s)));
        editor.show();
        columnsOf(editor)->remove(2);
        m_prompter->answer = answer;
        editor.reject();
        QTRY_COMPARE_WITH_TIMEOUT(editor.isVisible(), open, 10000);
        QCOMPARE(m_prompter->asked.size(), 1);
        QCOMPARE(stored(u"甲"_s).definition.columns.size(), columns);
        if (!open)
            return;
        QCOMPARE(columnsOf(editor)->rowCount(), 2); // nothing typed is lost
        editor.revert();
        QCOMPARE(columnsOf(editor)->rowCount(), 3);
        QVERIFY(!editor.isModified());
        editor.reject();
        QVERIFY(!editor.isVisible());
        QCOMPARE(m_prompter->asked.size(), 1); // nothing to ask for
    }

    void whatACrashLeftIsOffered()
    {
        const StoredDefinition old = keep(simple(u"甲"_s));
        {
            DefinitionEditor editor(m_room->session(), old);
            editor.show();
            columnsOf(editor)->remove(2);
            QTest::qWait(2500); // longer than the pause before it is kept
        } // without its question
        BooksPage page(m_room->session());
        page.show();
        QVERIFY(page.messageBar()->isVisible());
        emit page.messageBar()->actionTriggered();
        auto *editor = page.findChild<DefinitionEditor *>();
        QVERIFY(editor && editor->isModified());
        QCOMPARE(columnsOf(*editor)->rowCount(), 2);
        QSignalSpy saved(editor, &DefinitionEditor::saved);
        editor->submit();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 10000);
        QCOMPARE(stored(u"甲"_s).definition.columns.size(), 2);
        QCOMPARE(stored(u"甲"_s).id, old.id);
    }

    void oneWithoutANameYetComesBackToo()
    {
        BookDefinition begun = simple(QString());
        begun.notes = {u"注記"_s};
        QCOMPARE(Assets::readUnfinishedDefinition(Assets::definitionToJson(begun)), begun);
    }

    void whoIsLateIsTold()
    {
        const StoredDefinition old = keep(simple(u"甲"_s));
        DefinitionEditor editor(m_room->session(), old);
        BookDefinition other = simple(u"甲"_s);
        other.title = u"ほかの人の題"_s;
        keep(other);
        columnsOf(editor)->remove(2);
        editor.show();
        editor.submit();
        QTRY_VERIFY_WITH_TIMEOUT(editor.messageBar()->isVisible(), 10000);
        QVERIFY(editor.isVisible());
        QCOMPARE(stored(u"甲"_s).definition.title, u"ほかの人の題"_s);
    }

    void thePageListsAndPrintsIt()
    {
        BookDefinition definition = simple(u"甲の簿"_s);
        definition.where = {u"名称=架空の入札書類"_s};
        keep(definition);
        BooksPage page(m_room->session());
        page.show();
        page.openBook(definedCode(u"甲の簿"_s), {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy() && page.preview()->pageCount() > 0
                                     && Books::pageText(*Books::PageReader(page.preview()->book()).page(0)).contains(u"架空の簿"_s),
                                 20000);
        QVERIFY(!Books::pageText(*Books::PageReader(page.preview()->book()).page(0)).contains(u"架空の住民一覧"_s));
        QVERIFY(!Books::pageText(*Books::PageReader(page.preview()->book()).page(0)).contains(u"選択したもの"_s)); // nothing was
        QSignalSpy ended(&page, &BooksPage::outputEnded);
        page.writePdfTo(m_room->path(u"簿.pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        Journal::EntryFilter filter;
        filter.act = u"output.record"_s;
        const QList<Journal::Entry> entries = Journal::entries(m_room->db(), filter);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().summary.value(u"what"_s).toString(), u"甲の簿"_s);
        QCOMPARE(entries.constFirst().summary.value(u"count"_s).toInt(), 1);
    }

    void theMenuSharesAndForgets()
    {
        keep(simple(u"甲"_s));
        DefinitionMenu menu(m_room->session());
        QSignalSpy failed(&menu, &DefinitionMenu::failed);
        QSignalSpy changed(&menu, &DefinitionMenu::changed);
        menu.setCurrent(u"甲"_s);
        menu.writeTo(m_room->path(u"甲.json"_s));
        QFile file(m_room->path(u"甲.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(*Assets::readDefinition(file.readAll()), simple(u"甲"_s));
        m_prompter->answer = 1; // keep it
        menu.forget();
        QTest::qWait(50);
        QCOMPARE(changed.size(), 0);
        m_prompter->answer = 0;
        menu.forget();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10000);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(stored(u"甲"_s).id, 0);
    }
};

QTEST_MAIN(TstDefinitionEditor)
#include "tst_definitioneditor.moc"
