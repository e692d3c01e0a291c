// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labelsources.h"
#include "models/assets/assetrepository.h"
#include "models/media/mediumrepository.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/roomfixture.h"
#include "ui/assets/assetdialog.h"
#include "ui/common/scanning/scanline.h"
#include "ui/common/tableview.h"
#include "ui/labels/worklist.h"
#include "ui/labels/worklistmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace LabelsUi;
using Kind = TickOutcome::Kind;

/// 貼り替え: what waits for a new label, ticked off by reading codes.
class TstWorklist : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;
    std::unique_ptr<Worklist> m_list;

    static QJsonObject levels(const QString &integrity) { return {{u"C"_s, u"3A"_s}, {u"I"_s, integrity}, {u"A"_s, u"1"_s}}; }
    /// An asset with a plain number that waits.
    void waiting(const QString &number, const QString &name = u"架空の名簿"_s)
    {
        m_room->addAsset(name, {{u"number"_s, number}, {u"levels"_s, levels(u"1"_s)}});
        m_room->perform(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, levels(u"2"_s)}, {u"reason"_s, u"見直し"_s}});
    }
    bool waits(const QString &number) { return !Assets::loadByNumber(m_room->db(), number)->texts.value(u"labelDue"_s).isEmpty(); }
    void open()
    {
        m_list = std::make_unique<Worklist>(m_room->session(), App::labelSources());
        QSignalSpy listed(m_list->model(), &WorklistModel::listed);
        m_list->show();
        QTRY_VERIFY(!listed.isEmpty());
    }
    /// As a reader does it; answers what became of it.
    std::optional<Kind> scan(QWidget *into, const QString &code, Qt::Key end = Qt::Key_Return)
    {
        QSignalSpy told(m_list.get(), &Worklist::told);
        QTest::keyClicks(into, code);
        QTest::keyClick(into, end);
        if (told.isEmpty() && !told.wait(5000))
            return std::nullopt;
        return told.first().first().value<Kind>();
    }
    std::optional<Kind> scan(const QString &code, Qt::Key end = Qt::Key_Return) { return scan(m_list->scanLine(), code, end); }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
    }
    void cleanup() { m_list.reset(); }

    void aThingIsTickedOffByItsCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Qt::Key>("end");
        QTest::newRow("read, Enter") << u"A-0001"_s << Qt::Key_Return;
        QTest::newRow("read, Tab") << u"A-0001"_s << Qt::Key_Tab;
        QTest::newRow("CapsLock") << u"a-0001"_s << Qt::Key_Return;
    }

    void aThingIsTickedOffByItsCode()
    {
        QFETCH(QString, typed);
        QFETCH(Qt::Key, end);
        waiting(u"A-0001"_s);
        waiting(u"A-0002"_s);
        open();
        QCOMPARE(m_list->model()->dueCount(), 2);
        QCOMPARE(scan(typed, end), Kind::Done);
        QVERIFY(!waits(u"A-0001"_s));
        QVERIFY(waits(u"A-0002"_s));
        QVERIFY(m_list->thingText().contains(u"A-0001"_s));
        QVERIFY(m_list->thingText().contains(u"架空の名簿"_s));
        QVERIFY(!m_list->restrictionsText().isEmpty());
        QVERIFY(m_list->scanLine()->text().isEmpty());
    }

    void theModeOfTheKeyboardDoesNotMatter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("full-width digits") << u"Ａ－０００１"_s;
        QTest::newRow("kana keys") << u"ちほわわわぬ"_s;
        QTest::newRow("letters turned into kana") << u"あー０００１"_s;
    }

    void theModeOfTheKeyboardDoesNotMatter()
    {
        QFETCH(QString, typed);
        waiting(u"A-0001"_s);
        open();
        QSignalSpy told(m_list.get(), &Worklist::told);
        m_list->scanLine()->setText(typed);
        QTest::keyClick(m_list->scanLine(), Qt::Key_Return);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!waits(u"A-0001"_s));
    }

    void whatIsTickedOffStaysInSightUntilItIsTakenBack()
    {
        waiting(u"A-0001"_s);
        waiting(u"A-0002"_s);
        open();
        const QAbstractItemModelTester tester(m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(scan(u"A-0001"_s), Kind::Done);
        QTRY_COMPARE(m_list->model()->dueCount(), 1);
        QTest::qWait(400); // the list has been read again
        QCOMPARE(m_list->model()->rowCount(), 2);
        QCOMPARE(m_list->model()->tickedCount(), 1);
        auto *back = m_list->findChild<QPushButton *>(u"worklistTakeBack"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QTRY_VERIFY(waits(u"A-0001"_s));
        QTRY_COMPARE(m_list->model()->dueCount(), 2);
        QTRY_COMPARE(m_list->model()->tickedCount(), 0);
    }

    void eachOutcomeSaysWhatItIs()
    {
        waiting(u"A-0001"_s);
        m_room->addAsset(u"架空の図面"_s, {{u"number"_s, u"A-0002"_s}, {u"levels"_s, levels(u"1"_s)}});
        m_room->addAsset(u"架空の誤り"_s, {{u"number"_s, u"A-0003"_s}});
        m_room->perform(u"asset.void"_s, {{u"asset"_s, u"A-0003"_s}, {u"reason"_s, u"誤り"_s}});
        open();
        QStringList said;
        QCOMPARE(scan(u"A-0001"_s), Kind::Done);
        said.append(m_list->verdictText());
        QCOMPARE(scan(u"A-0001"_s), Kind::Again);
        said.append(m_list->verdictText());
        QCOMPARE(scan(u"A-0002"_s), Kind::NotDue);
        said.append(m_list->verdictText());
        QVERIFY(m_list->thingText().contains(u"A-0002"_s)); // its class is shown all the same
        QCOMPARE(scan(u"Z-9999"_s), Kind::Unknown);
        said.append(m_list->verdictText());
        QVERIFY(said.last().contains(u"Z-9999"_s));
        QVERIFY(m_list->thingText().isEmpty());
        QCOMPARE(scan(u"A-0003"_s), Kind::Ended);
        said.append(m_list->verdictText());
        QCOMPARE(said.removeDuplicates(), 0);
    }

    void mediaAreOnTheSameList()
    {
        const auto publicOf = [](const QString &integrity) { return QJsonObject{{u"C"_s, u"1"_s}, {u"I"_s, integrity}, {u"A"_s, u"1"_s}}; };
        const QString stick = m_room->perform(u"medium.register"_s, {{u"kind"_s, u"usb"_s}, {u"unit"_s, 1}}).value(u"number"_s).toString();
        m_room->addAsset(u"架空の名簿"_s, {{u"number"_s, u"A-0001"_s}, {u"levels"_s, publicOf(u"1"_s)}});
        m_room->perform(u"medium.store"_s, {{u"medium"_s, stick}, {u"assets"_s, QJsonArray{u"A-0001"_s}}});
        m_room->perform(u"asset.relabel"_s, {{u"asset"_s, u"A-0001"_s}, {u"levels"_s, publicOf(u"2"_s)}, {u"reason"_s, u"見直し"_s}});
        open();
        QCOMPARE(m_list->model()->dueCount(), 2);
        QCOMPARE(m_list->model()->kindOf(m_list->model()->ids().last()), u"medium"_s);
        const qint64 id = Media::loadByNumber(m_room->db(), stick)->object.id;
        auto *table = m_list->findChild<Common::TableView *>(u"worklistTable"_s);
        QVERIFY(table->selectId(id));
        QSignalSpy told(m_list.get(), &Worklist::told);
        QTest::keyClick(table, Qt::Key_Return); // by keys alone: a number with kanji need not be typed
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(Media::loadByNumber(m_room->db(), stick)->text("labelDue").isEmpty());
    }

    void fastReadingKeepsItsOrder()
    {
        for (int number = 1; number <= 5; ++number)
            waiting(u"A-000%1"_s.arg(number));
        open();
        QSignalSpy told(m_list.get(), &Worklist::told);
        for (int number = 1; number <= 5; ++number) {
            QTest::keyClicks(m_list->scanLine(), u"A-000%1"_s.arg(number));
            QTest::keyClick(m_list->scanLine(), Qt::Key_Return);
        }
        QTRY_COMPARE(told.size(), 5);
        for (int number = 1; number <= 5; ++number)
            QVERIFY(!waits(u"A-000%1"_s.arg(number)));
        QVERIFY(m_list->thingText().contains(u"A-0005"_s));
    }

    void aScanWhileAFormIsOpenStaysOutOfIt()
    {
        waiting(u"A-0001"_s);
        open();
        AssetsUi::AssetDialog form(m_room->session(), AssetsUi::FormStart::fresh(1));
        form.show();
        auto *field = form.findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(u"書きかけ"_s);
        QCOMPARE(scan(field, u"A-0001"_s), Kind::Done);
        QCOMPARE(field->text(), u"書きかけ"_s);
        QVERIFY(form.isVisible());
        QVERIFY(!waits(u"A-0001"_s));
    }

    void anotherWindowsActIsSeen()
    {
        waiting(u"A-0001"_s);
        waiting(u"A-0002"_s);
        open();
        m_room->perform(u"asset.labelled"_s, {{u"assets"_s, QJsonArray{u"A-0002"_s}}});
        QTRY_COMPARE(m_list->model()->dueCount(), 1);
        QCOMPARE(m_list->model()->rowCount(), 1); // not ticked off here
    }

    void keysAreNotUsedTwice()
    {
        open();
        QCOMPARE(mnemonicsUsedTwice(*m_list), QStringList());
        QVERIFY(m_list->scanLine()->hasFocus() || m_list->focusWidget() == m_list->scanLine());
    }
};

QTEST_MAIN(TstWorklist)
#include "tst_worklist.moc"
