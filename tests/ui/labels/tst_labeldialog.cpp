// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labelsources.h"
#include "models/assets/assetrepository.h"
#include "models/labels/labelqueries.h"
#include "models/labels/sheetrepository.h"
#include "models/storage/query.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/choicebox.h"
#include "ui/common/progressbarline.h"
#include "ui/labels/labeldialog.h"
#include "ui/labels/ownsheetdialog.h"
#include "ui/labels/sheetview.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace LabelsUi;

class TstLabelDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;
    std::unique_ptr<LabelDialog> m_dialog;

    /// The dialog with its first preview; of all assets where none are named.
    void open(const QVector<qint64> &ids = {})
    {
        m_dialog = std::make_unique<LabelDialog>(m_room->session(), App::labelSources(), LabelsWanted{u"asset"_s, ids, {}, {}});
        QSignalSpy shown(m_dialog.get(), &LabelDialog::previewShown);
        m_dialog->open();
        QTRY_VERIFY(!shown.isEmpty());
    }
    template <typename Widget> Widget *find(const QString &name) { return m_dialog->findChild<Widget *>(name); }
    static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    /// A picture of the view: what a person sees of the paper.
    static int darkDots(QWidget *widget)
    {
        const QImage image = widget->grab().toImage();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
        }
        return dark;
    }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
    }
    void cleanup() { m_dialog.reset(); }

    void theFirstSheetIsShown()
    {
        open({m_room->addAsset(u"架空の名簿"_s), m_room->addAsset(u"架空の台帳"_s)});
        QCOMPARE(m_dialog->wish().sheet.product, u"28388"_s);
        QVERIFY(m_dialog->countsText().contains(u"2 件"_s));
        QCOMPARE(mnemonicsUsedTwice(*m_dialog), QStringList());
        QVERIFY(darkDots(m_dialog->sheetView()) > 200);
    }

    void theStartIsChosenByClickAndByKeys()
    {
        open({m_room->addAsset(u"架空の名簿"_s)});
        SheetView *view = m_dialog->sheetView();
        auto *start = find<QSpinBox>(u"labelStartSpinBox"_s);
        QTest::mouseClick(view, Qt::LeftButton, {}, view->placeRect(17).center().toPoint());
        QCOMPARE(start->value(), 17);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(start->value(), 18);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(start->value(), 22);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(start->value(), 21);
        QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(start->value(), 44);
        QTest::keyClick(view, Qt::Key_Right); // there is no 45th
        QCOMPARE(start->value(), 44);
        start->setValue(5);
        QCOMPARE(view->start(), 5);
        QVERIFY(view->accessibleName().contains(u'5'));
    }

    void aSheetIsFoundByItsProduct()
    {
        open({m_room->addAsset(u"架空の名簿"_s)});
        auto *box = find<Common::ChoiceBox>(u"labelSheetBox"_s);
        QSignalSpy shown(m_dialog.get(), &LabelDialog::previewShown);
        box->setChosen(u"ELM011"_s);
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(m_dialog->wish().sheet.perPage(), 21);
        QCOMPARE(find<QSpinBox>(u"labelStartSpinBox"_s)->maximum(), 21);
    }

    void thePdfHoldsTheLabelsAndTheRunIsKept()
    {
        const qint64 id = m_room->addAsset(u"架空の𠮷野名簿"_s);
        open({id});
        find<QSpinBox>(u"labelStartSpinBox"_s)->setValue(17);
        find<QSpinBox>(u"labelCopiesSpinBox"_s)->setValue(2);
        find<QDoubleSpinBox>(u"labelOffsetXSpinBox"_s)->setValue(0.4);
        find<QCheckBox>(u"labelPart_unit"_s)->setChecked(false);
        m_prompter->path = m_room->path(u"labels.pdf"_s);
        QSignalSpy printed(m_dialog.get(), &LabelDialog::printed);
        m_dialog->submit();
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(printed.first().first().toInt(), 2);
        const QString text = textOf(*m_prompter->path);
        QCOMPARE(text.count(u"架空の𠮷野名簿"_s), 2);
        QCOMPARE(text.count(u"架空町"_s), 2); // in the numbers; the line with the unit is left out
        const auto last = Labels::lastPrint(m_room->db(), id);
        QVERIFY(last && last->issue == 1);
        QVERIFY(!m_dialog->isVisible());
        // The same again: what was chosen is remembered, and it is a reprint.
        open({id});
        QCOMPARE(m_dialog->wish().copies, 2);
        QCOMPARE(m_dialog->wish().offset, QPoint(4, 0));
        QVERIFY(!m_dialog->wish().parts.testFlag(Labels::LabelPart::Unit));
        QVERIFY(m_dialog->countsText().contains(u"再発行 1 件"_s));
    }

    void nothingIsRecordedWhereNoFileIsChosen()
    {
        const qint64 id = m_room->addAsset(u"架空の名簿"_s);
        open({id});
        m_prompter->path.reset();
        m_dialog->submit();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!Labels::lastPrint(m_room->db(), id));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        open({m_room->addAsset(u"架空の名簿"_s)});
        m_prompter->path = m_room->path(u"nowhere/labels.pdf"_s);
        m_dialog->submit();
        QTRY_VERIFY(!m_dialog->isBusy());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->messageBar()->isVisible());
    }

    void afterwardsTheMarkCanBeSaidToBeOn_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("waits");
        QTest::newRow("stuck on") << 0 << false;
        QTest::newRow("later") << 1 << true;
    }

    void afterwardsTheMarkCanBeSaidToBeOn()
    {
        QFETCH(int, answer);
        const QJsonObject first{{u"C"_s, u"3A"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}};
        const QJsonObject second{{u"C"_s, u"3A"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"1"_s}};
        const qint64 id = m_room->addAsset(u"架空の名簿"_s, {{u"levels"_s, first}});
        const QString number = Assets::load(m_room->db(), id)->object.number;
        m_room->perform(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, second}, {u"reason"_s, u"見直し"_s}});
        open({id});
        m_prompter->path = m_room->path(u"labels.pdf"_s);
        m_prompter->answer = answer;
        QSignalSpy printed(m_dialog.get(), &LabelDialog::printed);
        m_dialog->submit();
        QTRY_COMPARE(printed.size(), 1);
        QFETCH(bool, waits);
        QTRY_COMPARE(!Assets::load(m_room->db(), id)->texts.value(u"labelDue"_s).isEmpty(), waits);
    }

    void theOfferIsAboutWhatTheRunPrinted()
    {
        const QJsonObject first{{u"C"_s, u"3A"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}};
        const QJsonObject second{{u"C"_s, u"3A"_s}, {u"I"_s, u"2"_s}, {u"A"_s, u"1"_s}};
        QStringList numbers;
        for (const QString &name : {u"架空の名簿"_s, u"架空の台帳"_s})
            numbers.append(Assets::load(m_room->db(), m_room->addAsset(name, {{u"levels"_s, first}}))->object.number);
        const auto relabel = [&](const QString &number) {
            m_room->perform(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, second}, {u"reason"_s, u"見直し"_s}});
        };
        const auto waits = [&](const QString &number) { return !Assets::loadByNumber(m_room->db(), number)->texts.value(u"labelDue"_s).isEmpty(); };
        relabel(numbers.first());
        open();
        // While it is open, the one is labelled and the other changes.
        m_room->perform(u"asset.labelled"_s, {{u"assets"_s, QJsonArray{numbers.first()}}});
        relabel(numbers.last());
        m_prompter->path = m_room->path(u"labels.pdf"_s);
        m_prompter->answer = 0;
        QSignalSpy printed(m_dialog.get(), &LabelDialog::printed);
        m_dialog->submit();
        QTRY_COMPARE(printed.size(), 1);
        QTRY_VERIFY(!waits(numbers.last()));
    }

    void aLongRunIsWatchedAndStopped()
    {
        for (int at = 0; at < 400; ++at)
            m_room->addAsset(u"架空の名簿 %1"_s.arg(at));
        open();
        m_prompter->path = m_room->path(u"stopped.pdf"_s);
        auto *line = m_dialog->findChild<Common::ProgressBarLine *>();
        QVERIFY(line && !line->isVisible());
        m_dialog->submit();
        QVERIFY(line->isRunning());
        line->findChild<QToolButton *>()->click();
        QTRY_VERIFY(!m_dialog->isBusy());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->messageBar()->isVisible());
        QVERIFY(!line->isRunning());
        QVERIFY(!QFile::exists(*m_prompter->path));
    }

    void aRegisterThatCannotBeReadEndsTheWaiting()
    {
        open({m_room->addAsset(u"架空の名簿"_s)});
        {
            Storage::Connection other(m_room->db().path(), Storage::Connection::Mode::ReadWrite);
            Storage::Query(other, u"ALTER TABLE label_printed RENAME TO label_lost"_s).run();
        }
        m_prompter->path = m_room->path(u"never.pdf"_s);
        m_dialog->submit();
        QTRY_VERIFY(!m_dialog->isBusy());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_dialog->messageBar()->text().isEmpty());
        m_dialog->messageBar()->clear();
        m_dialog = std::make_unique<LabelDialog>(m_room->session(), App::labelSources(), LabelsWanted{u"asset"_s, {}, {}, {}});
        m_dialog->open();
        QTRY_VERIFY(m_dialog->messageBar()->isVisible()); // what it would print cannot be told
    }

    void ownSizesAreRegisteredAndChosen()
    {
        open({m_room->addAsset(u"架空の名簿"_s)});
        find<QPushButton>(u"labelOwnSheetButton"_s)->click();
        auto *own = m_dialog->findChild<OwnSheetDialog *>();
        QVERIFY(own);
        QCOMPARE(mnemonicsUsedTwice(*own), QStringList());
        own->findChild<QLineEdit *>(u"ownSheetNameLineEdit"_s)->setText(u"架空の紙"_s);
        own->findChild<QDoubleSpinBox *>(u"ownSheet_columns"_s)->setValue(9); // 9 × 48.3 is wider than the paper
        own->submit();
        QTRY_VERIFY(!own->isBusy());
        QVERIFY(own->isVisible());
        QVERIFY(!own->form()->field(u"sheet.columns"_s)->error().isEmpty());
        own->findChild<QDoubleSpinBox *>(u"ownSheet_columns"_s)->setValue(2);
        QSignalSpy saved(own, &OwnSheetDialog::saved);
        own->submit();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_dialog->wish().sheet.product, u"架空の紙"_s);
        QCOMPARE(m_dialog->wish().sheet.perPage(), 22);
        QVERIFY(Labels::findSheet(m_room->db(), u"架空の紙"_s).has_value());
    }

    void aCalibrationPageIsWritten()
    {
        open({m_room->addAsset(u"架空の名簿"_s)});
        m_prompter->path = m_room->path(u"calibration.pdf"_s);
        find<QPushButton>(u"labelCalibrationButton"_s)->click();
        QVERIFY(textOf(*m_prompter->path).contains(u"100%"_s));
    }
};

QTEST_MAIN(TstLabelDialog)
#include "tst_labeldialog.moc"
