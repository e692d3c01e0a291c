// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scanning/scanguard.h"
#include "ui/common/scanning/scanline.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Common;

namespace {

/// Keys as a reader presses them: one right after the other.
void scan(QWidget *into, const QString &code, Qt::Key end = Qt::Key_Return)
{
    QTest::keyClicks(into, code);
    QTest::keyClick(into, end);
}

/// A window with the line and things beside it.
struct Desk {
    QWidget window;
    ScanLine *line = new ScanLine(&window);
    QPushButton *button = new QPushButton(u"閉じる"_s, &window);
    QListWidget *list = new QListWidget(&window);

    Desk()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{line, button, list})
            layout->addWidget(widget);
        list->addItems({u"A-0001"_s, u"M-0001"_s});
        new ScanGuard(line);
        window.show();
    }
};

/// A form of another window, with what people write in.
struct Form {
    QWidget window;
    QLineEdit *name = new QLineEdit(u"架空の名簿"_s, &window);
    QPlainTextEdit *notes = new QPlainTextEdit(u"備考"_s, &window);
    QSpinBox *count = new QSpinBox(&window);
    QPushButton *act = new QPushButton(u"登録する"_s, &window);

    Form()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{name, notes, count, act})
            layout->addWidget(widget);
        count->setRange(0, 999'999);
        window.show();
    }
};

QString first(const QSignalSpy &scanned, qsizetype at = 0)
{
    return scanned.size() > at ? scanned.at(at).first().toStringList().value(0) : QString();
}

} // namespace

class TstScanning : public QObject
{
    Q_OBJECT

private slots:
    void theInputMethodIsOff()
    {
        ScanLine line;
        QVERIFY(!line.testAttribute(Qt::WA_InputMethodEnabled));
        line.setInputMethodOn(true);
        QVERIFY(line.testAttribute(Qt::WA_InputMethodEnabled));
    }

    void aCodeEndsWithAKey_data()
    {
        QTest::addColumn<Qt::Key>("end");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Enter of the number block") << Qt::Key_Enter;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }

    void aCodeEndsWithAKey()
    {
        QFETCH(Qt::Key, end);
        Desk desk;
        desk.line->setFocus();
        QSignalSpy scanned(desk.line, &ScanLine::scanned);
        scan(desk.line, u"A-0001"_s, end);
        scan(desk.line, u"A-0002"_s, end);
        QCOMPARE(scanned.size(), 2);
        QCOMPARE(first(scanned), u"A-0001"_s);
        QCOMPARE(first(scanned, 1), u"A-0002"_s);
        QVERIFY(desk.line->text().isEmpty()); // for the next one
    }

    void theModeOfTheKeyboardIsUndone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("full-width digits") << u"Ａ－０００１"_s;
        QTest::newRow("kana") << u"ちほわわわぬ"_s;
        QTest::newRow("CapsLock") << u"a-0001"_s;
    }

    void theModeOfTheKeyboardIsUndone()
    {
        QFETCH(QString, typed);
        ScanLine line;
        QSignalSpy scanned(&line, &ScanLine::scanned);
        line.setText(typed);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(scanned.size(), 1);
        QVERIFY(scanned.first().first().toStringList().contains(u"A-0001"_s));
    }

    void twoKeysAtTheEndAreOneEnd()
    {
        Desk desk;
        desk.line->setFocus();
        QSignalSpy scanned(desk.line, &ScanLine::scanned);
        scan(desk.line, u"A-0001"_s);
        QTest::keyClick(desk.line, Qt::Key_Tab);
        QTest::keyClick(desk.line, Qt::Key_Return);
        QCOMPARE(scanned.size(), 1);
    }

    void nothingIsNoCode()
    {
        ScanLine line;
        QSignalSpy scanned(&line, &ScanLine::scanned);
        QTest::keyClick(&line, Qt::Key_Return);
        scan(&line, u"   "_s);
        QCOMPARE(scanned.size(), 0);
    }

    void keysBesideTheLineGoToIt()
    {
        Desk desk;
        QSignalSpy scanned(desk.line, &ScanLine::scanned);
        QTest::keyClick(desk.list, u'M'); // the first key moves the focus, the rest follows it there
        QCOMPARE(desk.line->text(), u"M"_s);
        scan(desk.line, u"-0001"_s);
        QCOMPARE(first(scanned), u"M-0001"_s);
        QSignalSpy clicked(desk.button, &QPushButton::clicked);
        QTest::keyClick(desk.button, Qt::Key_Space); // still a button
        QCOMPARE(clicked.size(), 1);
    }

    void aScanIsNotTypedIntoAFormThatIsOpen()
    {
        Desk desk;
        Form form;
        QSignalSpy scanned(desk.line, &ScanLine::scanned);
        QSignalSpy clicked(form.act, &QPushButton::clicked);
        form.name->setFocus();
        form.name->selectAll(); // as a field is that one comes to
        scan(form.name, u"A-0001"_s);
        QCOMPARE(form.name->text(), u"架空の名簿"_s);
        scan(form.notes, u"A-0002"_s, Qt::Key_Tab);
        QCOMPARE(form.notes->toPlainText(), u"備考"_s);
        form.count->setValue(7);
        scan(form.count, u"400123"_s);
        QCOMPARE(form.count->value(), 7);
        scan(form.act, u"A-0003"_s); // nor does its Enter press anything
        QCOMPARE(clicked.size(), 0);
        QCOMPARE(scanned.size(), 4);
        QCOMPARE(first(scanned), u"A-0001"_s);
        QCOMPARE(first(scanned, 1), u"A-0002"_s);
        QCOMPARE(first(scanned, 3), u"A-0003"_s);
    }

    void whatPeopleTypeStays()
    {
        Desk desk;
        Form form;
        QSignalSpy scanned(desk.line, &ScanLine::scanned);
        form.name->clear();
        for (const QChar c : u"A-0001"_s) {
            QTest::keyClick(form.name, c.toLatin1());
            QTest::qWait(60);
        }
        QTest::keyClick(form.name, Qt::Key_Return);
        QCOMPARE(form.name->text(), u"A-0001"_s);
        QCOMPARE(scanned.size(), 0);
        scan(form.name, u"OK"_s); // too short for a code
        QCOMPARE(form.name->text(), u"A-0001OK"_s);
        QCOMPARE(scanned.size(), 0);
    }

    void withoutTheLineAFormGetsEverything()
    {
        Form form;
        {
            Desk desk;
        }
        form.name->clear();
        scan(form.name, u"A-0001"_s);
        QCOMPARE(form.name->text(), u"A-0001"_s);
    }
};

QTEST_MAIN(TstScanning)
#include "tst_scanning.moc"
