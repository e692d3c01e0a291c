// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inputguards.h"

#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

void compose(QWidget *widget, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(widget, &event);
}

void roll(QWidget *widget)
{
    const QPointF at = widget->rect().center();
    QWheelEvent event(at, widget->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    // Only events of the system go on to the parent, and sendEvent() takes the mark away.
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(widget, &event);
}

} // namespace

class TstInputGuards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Common::installInputGuards(*qApp); }

    void enterOfACompositionDoesNotAcceptTheDialog()
    {
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        auto *edit = new QLineEdit;
        auto *ok = new QPushButton(u"登録"_s);
        layout->addWidget(edit);
        layout->addWidget(ok);
        ok->setDefault(true);
        QSignalSpy clicked(ok, &QPushButton::clicked);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.show();
        edit->setFocus();

        compose(edit, u"にほん"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Enter);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(clicked.size(), 0);
        QCOMPARE(rejected.size(), 0);

        compose(edit, {}, u"日本"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(edit->text(), u"日本"_s);
    }

    void aCompositionEndsWhenTheFieldIsLeft()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        first->setFocus();
        compose(first, u"あ"_s);
        second->setFocus();
        QSignalSpy pressed(second, &QLineEdit::returnPressed);
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
    }

    void wheelNeverChangesAValueButScrollsTheForm()
    {
        QScrollArea area;
        auto *form = new QWidget;
        auto *layout = new QVBoxLayout(form);
        auto *combo = new QComboBox;
        combo->addItems({u"紙"_s, u"電子"_s});
        auto *spin = new QSpinBox;
        spin->setValue(5);
        layout->addWidget(combo);
        layout->addWidget(spin);
        form->setMinimumHeight(2000);
        area.setWidget(form);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QVERIFY(area.verticalScrollBar()->maximum() > 0);
        roll(combo);
        roll(spin);
        QCOMPARE(combo->currentIndex(), 0);
        QCOMPARE(spin->value(), 5);
        QVERIFY(area.verticalScrollBar()->value() > 0);
        combo->setFocus();
        roll(combo);
        QCOMPARE(combo->currentIndex(), 0);
        QCOMPARE(combo->focusPolicy(), Qt::StrongFocus);
    }
};

QTEST_MAIN(TstInputGuards)
#include "tst_inputguards.moc"
