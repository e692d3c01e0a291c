// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"
#include "models/journal/history.h"
#include "tests/policy/sixthpolicy.h"
#include "tests/ui/assets/assetsfixture.h"
#include "tests/ui/mnemonics.h"
#include "ui/assets/assetpage.h"
#include "ui/assets/assettablemodel.h"
#include "ui/assets/many/manyeditdialog.h"
#include "ui/assets/many/manyeditfields.h"
#include "ui/assets/many/manyeditmodel.h"
#include "ui/common/choicebox.h"
#include "ui/common/datefield.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::FakePrompter;
using AssetsTest::Town;

/// 一括修正: fields, what they change, the act.
class TstManyEditDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>();
        m_ids.clear();
        for (int number = 1; number <= 4; ++number)
            m_ids.append(m_town->asset(u"架空の台帳 %1"_s.arg(number), {{u"remarks"_s, number == 4 ? u"済"_s : u"未"_s}}));
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_town.reset();
        m_prompter.reset();
    }

    void beginsWithNothingToDo()
    {
        QVERIFY(!m_dialog->actButton()->isEnabled());
        QVERIFY(!m_dialog->isModified());
        QCOMPARE(mnemonicsUsedTwice(*m_dialog), QStringList());
        m_dialog->reject();
        QVERIFY(m_prompter->asked.isEmpty());
        QVERIFY(!m_dialog->isVisible());
    }

    void fitsOnASmallScreen()
    {
        QVERIFY2(m_dialog->height() <= 700, qPrintable(QString::number(m_dialog->height())));
        QVERIFY2(m_dialog->minimumSizeHint().height() <= 700, qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
        QVERIFY2(m_dialog->width() <= 1366, qPrintable(QString::number(m_dialog->width())));
    }

    void theChooserOffersWhatMayBeTheSame()
    {
        const QList<Assets::Field> others = m_dialog->fields()->others();
        QStringList codes;
        for (const Assets::Field &field : others)
            codes.append(field.code);
        QVERIFY(codes.contains(u"place"_s) && codes.contains(u"remarks"_s) && codes.contains(u"unit"_s));
        for (const QString &own : {u"number"_s, u"aliases"_s, u"class.C"_s, u"state"_s})
            QVERIFY2(!codes.contains(own), qPrintable(own));
        auto *chooser = m_dialog->findChild<Common::ChoiceBox *>(u"fieldChoiceBox"_s);
        chooser->setChosen(u"remarks"_s);
        m_dialog->findChild<QPushButton *>(u"addFieldButton"_s)->click();
        QVERIFY(m_dialog->fields()->line(u"remarks"_s));
        QCOMPARE(m_dialog->fields()->others().size(), others.size() - 1);
        QVERIFY(!chooser->chosen().isValid());
        QCOMPARE(m_dialog->focusWidget(), m_dialog->fields()->line(u"remarks"_s)->editor());
    }

    void whatChangesIsShownBefore()
    {
        write(u"remarks"_s, u"済"_s);
        QCOMPARE(tab(0), u"変更 3 件"_s);
        QCOMPARE(tab(1), u"変更なし 1 件"_s);
        QCOMPARE(tab(2), u"できない 0 件"_s);
        QCOMPARE(m_dialog->actButton()->text(), u"3 件を修正(&R)"_s);
        QVERIFY(m_dialog->actButton()->isEnabled());
        QTRY_COMPARE(cell(0, 3), u"未"_s);
        QCOMPARE(cell(0, 4), u"済"_s);
        m_dialog->parts()->setCurrentIndex(ManyPreview::Same);
        QTRY_COMPARE(cell(0, 1), u"架空の台帳 4"_s);
        QCOMPARE(mnemonicsUsedTwice(*m_dialog), QStringList());
        for (const qint64 id : m_ids)
            QCOMPARE(asset(id).object.revision, 1);
    }

    void anotherValueIsLookedAtAnew()
    {
        write(u"remarks"_s, u"済"_s);
        notes(u"remarks"_s)->setPlainText(u"未"_s);
        QVERIFY(!m_dialog->actButton()->isEnabled()); // until it is known
        QTRY_COMPARE(tab(0), u"変更 1 件"_s);
        m_dialog->findChild<QToolButton *>(u"remarksRemoveButton"_s)->click();
        QVERIFY(!m_dialog->actButton()->isEnabled());
        QVERIFY(!m_dialog->isModified());
        QCOMPARE(m_dialog->model()->rowCount(), 0);
    }

    void ctrlEnterDoesItAndItIsTakenBack()
    {
        write(u"remarks"_s, u"済"_s);
        QSignalSpy edited(m_dialog.get(), &ManyEditDialog::edited);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTest::keyClick(notes(u"remarks"_s), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(edited.wait());
        QCOMPARE(edited.first().first().toLongLong(), 3);
        QVERIFY(!m_dialog->isVisible());
        for (const qint64 id : m_ids)
            QCOMPARE(asset(id).texts.value(u"remarks"_s), u"済"_s);
        m_town->act(u"act.takeBack"_s, {});
        QCOMPARE(asset(m_ids.first()).texts.value(u"remarks"_s), u"未"_s);
    }

    void aFieldIsEmptiedOnlyWhenSaid()
    {
        m_dialog->fields()->add(u"remarks"_s);
        m_dialog->submit();
        QVERIFY(!m_dialog->fields()->line(u"remarks"_s)->error().isEmpty());
        QSignalSpy previewed(m_dialog.get(), &ManyEditDialog::previewed);
        m_dialog->fields()->emptyBox(u"remarks"_s)->setChecked(true);
        QVERIFY(previewed.wait());
        QCOMPARE(tab(0), u"変更 4 件"_s);
        QVERIFY(!notes(u"remarks"_s)->isEnabled());
        m_dialog->fields()->add(u"unit"_s);
        QVERIFY(!m_dialog->fields()->emptyBox(u"unit"_s)->isVisibleTo(m_dialog.get())); // it always has one
    }

    void aDateThatCannotBeReadStaysUntilItIsMended()
    {
        m_dialog->fields()->add(u"acquiredOn"_s);
        auto *date = qobject_cast<Common::DateField *>(m_dialog->fields()->line(u"acquiredOn"_s)->editor());
        date->lineEdit()->setText(u"2026/2/30"_s);
        m_dialog->submit();
        QVERIFY(!m_dialog->fields()->line(u"acquiredOn"_s)->error().isEmpty());
        QVERIFY(!m_dialog->actButton()->isEnabled());
        QSignalSpy previewed(m_dialog.get(), &ManyEditDialog::previewed);
        date->lineEdit()->setText(u"R8.2.28"_s);
        QVERIFY(previewed.wait());
        QCOMPARE(tab(0), u"変更 4 件"_s);
    }

    void somebodyElsesChangeIsSaidAndLookedAtAnew()
    {
        write(u"remarks"_s, u"済"_s);
        m_town->act(u"asset.edit"_s, {{u"asset"_s, asset(m_ids.first()).object.number}, {u"remarks"_s, u"他人"_s}});
        QSignalSpy previewed(m_dialog.get(), &ManyEditDialog::previewed);
        m_dialog->submit();
        QVERIFY(previewed.wait());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->messageBar()->isVisible());
        QCOMPARE(asset(m_ids.at(1)).texts.value(u"remarks"_s), u"未"_s);
        QTRY_COMPARE(cell(0, 3), u"他人"_s);
        QSignalSpy edited(m_dialog.get(), &ManyEditDialog::edited);
        m_dialog->submit();
        QVERIFY(edited.wait());
        QCOMPARE(asset(m_ids.first()).texts.value(u"remarks"_s), u"済"_s);
    }

    void closingWithInputAsks()
    {
        write(u"remarks"_s, u"済"_s);
        m_prompter->answer = 2;
        m_dialog->reject();
        QCOMPARE(m_prompter->asked.size(), 1);
        QVERIFY(m_dialog->isVisible());
    }

    void itWorksOnTheSelectionOnly()
    {
        Assets::Filter filter;
        filter.ids = m_ids.mid(0, 2);
        open(filter);
        write(u"remarks"_s, u"済"_s);
        QCOMPARE(tab(0), u"変更 2 件"_s);
        QSignalSpy edited(m_dialog.get(), &ManyEditDialog::edited);
        m_dialog->submit();
        QVERIFY(edited.wait());
        QCOMPARE(asset(m_ids.at(2)).texts.value(u"remarks"_s), u"未"_s);
    }

    void aReasonTakesTheOthersAlong()
    {
        const QTemporaryDir dir;
        QFile policy(dir.filePath(u"policy.json"_s));
        QVERIFY(policy.open(QIODevice::WriteOnly));
        policy.write(sixthPolicy().replace(R"("kind": "classification.floor", "severity": "refuse")", R"("kind": "classification.floor", "severity": "reason")"));
        policy.close();
        m_dialog.reset();
        m_town = std::make_unique<Town>(policy.fileName());
        for (const QString &level : {u"中"_s, u"軽"_s})
            QVERIFY(m_town->asset(u"星の図 "_s + level, {{u"levels"_s, QJsonObject{{u"K"_s, level}}}}) > 0);
        open();
        QSignalSpy previewed(m_dialog.get(), &ManyEditDialog::previewed);
        m_dialog->fields()->add(u"kind"_s);
        qobject_cast<Common::ChoiceBox *>(m_dialog->fields()->line(u"kind"_s)->editor())->setChosen(u"chart"_s);
        QVERIFY(previewed.wait());
        QCOMPARE(tab(0), u"変更 1 件"_s);
        QCOMPARE(tab(2), u"できない 1 件"_s);
        m_dialog->parts()->setCurrentIndex(ManyPreview::Refused);
        QTRY_VERIFY2(cell(0, 2).contains(u"星見 7"_s), qPrintable(cell(0, 2)));
        QVERIFY(m_dialog->actButton()->isEnabled()); // without a reason they stay out
        auto *reason = m_dialog->askedReasons()->findChild<QLineEdit *>(u"hoshimi.charts"_s);
        QVERIFY(reason);
        reason->setText(u"古い星図のため"_s);
        QVERIFY(previewed.wait());
        QCOMPARE(tab(0), u"変更 2 件"_s);
        QCOMPARE(m_dialog->askedReasons()->reasons().value(u"hoshimi.charts"_s), u"古い星図のため"_s);
        QSignalSpy edited(m_dialog.get(), &ManyEditDialog::edited);
        m_dialog->submit();
        QVERIFY(edited.wait());
        QCOMPARE(edited.first().first().toLongLong(), 2);
    }

    void theButtonOfThePageSaysWhatItWorksOn()
    {
        AssetPage page(*m_town->session);
        page.show();
        const auto act = [&page]() -> QAction * {
            for (QAction *one : page.acts()) {
                if (one->text().startsWith(u"一括修正"_s))
                    return one;
            }
            return nullptr;
        };
        QTRY_COMPARE(act()->text(), u"一括修正: 全 4 件(&B)…"_s);
        QTRY_COMPARE(page.model()->rowCount(), 4);
        page.table()->selectionModel()->select(QItemSelection(page.model()->index(0, 0), page.model()->index(1, 0)),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTRY_COMPARE(act()->text(), u"一括修正: 選択 2 件(&B)…"_s);
        act()->trigger();
        auto *dialog = page.findChild<ManyEditDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QCOMPARE(mnemonicsUsedTwice(page), QStringList());
    }

private:
    void open(const Assets::Filter &filter = {})
    {
        m_dialog = std::make_unique<ManyEditDialog>(*m_town->session, filter, QList<Assets::SortKey>(), u"全 4 件"_s);
        m_dialog->show();
    }
    QPlainTextEdit *notes(const QString &code) const { return qobject_cast<QPlainTextEdit *>(m_dialog->fields()->line(code)->editor()); }
    void write(const QString &code, const QString &text)
    {
        QSignalSpy previewed(m_dialog.get(), &ManyEditDialog::previewed);
        m_dialog->fields()->add(code);
        notes(code)->setPlainText(text);
        QVERIFY(previewed.wait());
    }
    QString tab(int index) const { return m_dialog->parts()->tabText(index); }
    QString cell(int row, int column) const { return m_dialog->model()->index(row, column).data().toString(); }
    Assets::Asset asset(qint64 id) const { return Assets::load(m_town->session->db(), id).value_or(Assets::Asset()); }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    QVector<qint64> m_ids;
    std::unique_ptr<ManyEditDialog> m_dialog;
};

QTEST_MAIN(TstManyEditDialog)
#include "tst_manyeditdialog.moc"
