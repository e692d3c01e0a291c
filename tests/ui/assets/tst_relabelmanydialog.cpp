// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"
#include "models/classes/classificationrepository.h"
#include "tests/ui/assets/assetsfixture.h"
#include "tests/ui/mnemonics.h"
#include "ui/assets/assetpage.h"
#include "ui/assets/assettablemodel.h"
#include "ui/assets/many/levelchoice.h"
#include "ui/assets/many/relabelmanydialog.h"
#include "ui/assets/many/relabelmanymodel.h"
#include "ui/assets/restrictionbox.h"
#include "ui/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::FakePrompter;
using AssetsTest::Town;

/// 一括分類変更: the class, what changes and what follows, the act; a list; what a revision proposes.
class TstRelabelManyDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_prompter = std::make_unique<FakePrompter>();
        m_town = std::make_unique<Town>();
        m_ids.clear();
        for (const auto &[number, level] : {std::pair(u"A-1"_s, u"1"_s), std::pair(u"A-2"_s, u"2"_s), std::pair(u"A-3"_s, u"3C"_s)})
            m_ids.append(m_town->asset(u"架空の台帳 "_s + number, {{u"number"_s, number}, {u"levels"_s, QJsonObject{{u"C"_s, level}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}}));
        Assets::Filter filter;
        filter.ids = m_ids;
        m_dialog = std::make_unique<RelabelManyDialog>(*m_town->session, filter, QList<Assets::SortKey>(), u"選択 3 件"_s);
        show();
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
        QVERIFY(m_dialog->findChild<QLabel *>(u"targetLabel"_s)->text().contains(u"選択 3 件"_s));
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

    void whatChangesAndWhatFollowsIsShownBefore()
    {
        const qint64 copy = m_town->act(u"asset.register"_s, {{u"copyOf"_s, u"A-1"_s}, {u"number"_s, u"C-1"_s}}).value(u"id"_s).toInteger();
        choose(u"3C"_s);
        QCOMPARE(tab(RelabelPreview::Changes), u"変更 2 件"_s);
        QCOMPARE(tab(RelabelPreview::Follows), u"複製 1 件"_s);
        QCOMPARE(tab(RelabelPreview::Same), u"変更なし 1 件"_s);
        QCOMPARE(tab(RelabelPreview::Refused), u"できない 0 件"_s);
        QVERIFY(!m_dialog->parts()->isTabVisible(RelabelPreview::Errors));
        QCOMPARE(m_dialog->actButton()->text(), u"2 件の分類を変更(&R)"_s);
        QTRY_COMPARE(cell(0, 0), u"A-1"_s);
        QCOMPARE(cell(0, 2), u"機密性 1"_s); // only the axis that changes
        QCOMPARE(cell(0, 3), u"機密性 3C"_s);
        QVERIFY2(cell(0, 4).contains(u"表示の更新待ち"_s), qPrintable(cell(0, 4)));
        m_dialog->parts()->setCurrentIndex(RelabelPreview::Follows);
        QTRY_COMPARE(cell(0, 0), u"C-1"_s);
        QCOMPARE(cell(0, 4), u"A-1"_s); // its source
        m_dialog->parts()->setCurrentIndex(RelabelPreview::Same);
        QTRY_COMPARE(cell(0, 0), u"A-3"_s);
        QCOMPARE(mnemonicsUsedTwice(*m_dialog), QStringList());
        QCOMPARE(levelC(copy), u"1"_s);
    }

    void whatFollowsIsListedByItsKind() // BUZEN-2.2-5-ウ, INV-09, INV-28
    {
        m_town->act(u"place.add"_s, {{u"name"_s, u"棚"_s}, {u"lockable"_s, false}});
        m_town->asset(u"棚の台帳（架空）"_s, {{u"number"_s, u"A-4"_s}, {u"place"_s, u"棚"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"1"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        m_town->act(u"medium.register"_s, {{u"name"_s, u"貸出用（架空）"_s}, {u"number"_s, u"M-1"_s}, {u"unit"_s, 1}, {u"kind"_s, u"usb"_s}, {u"place"_s, u"棚"_s}});
        m_town->act(u"medium.store"_s, {{u"medium"_s, u"M-1"_s}, {u"assets"_s, QJsonArray{u"A-1"_s, u"A-4"_s}}});
        m_dialog = std::make_unique<RelabelManyDialog>(*m_town->session, Assets::Filter(), QList<Assets::SortKey>(), u"全 4 件"_s);
        show();
        choose(u"3A"_s);
        QCOMPARE(tab(RelabelPreview::Changes), u"変更 4 件"_s);
        QCOMPARE(tab(RelabelPreview::Carriers), u"媒体・機器 1 件"_s);
        QCOMPARE(tab(RelabelPreview::Labels), u"表示の更新 5 件"_s);
        QAbstractItemModelTester tester(m_dialog->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_dialog->parts()->setCurrentIndex(RelabelPreview::Carriers);
        QTRY_COMPARE(cell(0, 0), u"M-1"_s);
        QVERIFY2(cell(0, 3).contains(u"3A"_s), qPrintable(cell(0, 3)));
        m_dialog->parts()->setCurrentIndex(RelabelPreview::Labels);
        QTRY_COMPARE(cell(4, 0), u"M-1"_s);
        const int badlyKept = int(m_dialog->model()->preview()->count(RelabelPreview::Keeping));
        QVERIFY(badlyKept > 0);
        m_dialog->parts()->setCurrentIndex(RelabelPreview::Keeping);
        QTRY_COMPARE(cell(0, 0), u"A-4"_s);
        QCOMPARE(cell(0, 2), u"棚"_s);
        QVERIFY(!cell(0, 3).isEmpty());
        QCOMPARE(cell(badlyKept - 1, 0), u"M-1"_s);
        QCOMPARE(cell(badlyKept - 1, 2), u"棚"_s);
    }

    void restrictionsAreDecidedForAll() // BUZEN-2.1
    {
        QSignalSpy previewed(m_dialog.get(), &RelabelManyDialog::previewed);
        m_dialog->decidesRestrictions()->setChecked(true);
        QVERIFY(m_dialog->restrictions()->isVisible());
        m_dialog->restrictions()->findChild<QLineEdit *>(u"restriction.free"_s)->setText(u"コピー禁止"_s);
        m_dialog->restrictions()->findChild<QLineEdit *>(u"restriction.note"_s)->setText(u"架空の取決め"_s);
        QVERIFY(previewed.wait());
        QTRY_COMPARE(tab(RelabelPreview::Changes), u"変更 3 件"_s);
        reason()->setPlainText(u"年度の見直し"_s);
        submitAndWait();
        for (const qint64 id : m_ids)
            QCOMPARE(Assets::load(m_town->session->db(), id)->restrictions.added, QStringList{u"コピー禁止"_s});
        QCOMPARE(levelC(m_ids.first()), u"1"_s);
    }

    void aLevelIsTakenAway()
    {
        QSignalSpy previewed(m_dialog.get(), &RelabelManyDialog::previewed);
        m_dialog->level(u"C"_s)->setUnclassified();
        QVERIFY(previewed.wait());
        QCOMPARE(m_dialog->model()->preview()->count(RelabelPreview::Changes) + m_dialog->model()->preview()->count(RelabelPreview::Refused), 3);
        QCOMPARE(m_dialog->model()->preview()->target.value(u"levels"_s).toObject(), (QJsonObject{{u"C"_s, QString()}}));
    }

    void theReasonIsAskedFor()
    {
        choose(u"3C"_s);
        m_dialog->submit();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_dialog->form()->field(u"reason"_s)->error().isEmpty());
        QCOMPARE(levelC(m_ids.first()), u"1"_s);
    }

    void ctrlEnterDoesItAndItIsTakenBack()
    {
        choose(u"3C"_s);
        reason()->setPlainText(u"年度の見直し"_s);
        QSignalSpy relabelled(m_dialog.get(), &RelabelManyDialog::relabelled);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(relabelled.wait());
        QCOMPARE(relabelled.first().first().toLongLong(), 2);
        QVERIFY(!m_dialog->isVisible());
        for (const qint64 id : m_ids)
            QCOMPARE(levelC(id), u"3C"_s);
        QCOMPARE(Classes::history(m_town->session->db(), m_ids.first()).first().reason, u"年度の見直し"_s);
        m_town->act(u"act.takeBack"_s, {});
        QCOMPARE(levelC(m_ids.first()), u"1"_s);
    }

    void aRuleThatAsksForAReasonKeepsItsRowsUntilItIsWritten()
    {
        choose(u"2"_s); // A-3 is lowered by it
        QCOMPARE(tab(RelabelPreview::Refused), u"できない 1 件"_s);
        m_dialog->parts()->setCurrentIndex(RelabelPreview::Refused);
        QTRY_COMPARE(cell(0, 0), u"A-3"_s);
        QVERIFY(!cell(0, 2).isEmpty());
        const QList<QLineEdit *> edits = m_dialog->askedReasons()->findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 1);
        QSignalSpy previewed(m_dialog.get(), &RelabelManyDialog::previewed);
        edits.first()->setText(u"公表したため"_s);
        QVERIFY(previewed.wait());
        QCOMPARE(tab(RelabelPreview::Refused), u"できない 0 件"_s);
        QCOMPARE(tab(RelabelPreview::Changes), u"変更 2 件"_s);
        reason()->setPlainText(u"見直し"_s);
        submitAndWait();
        QCOMPARE(levelC(m_ids.last()), u"2"_s);
    }

    void allOrNothingTakesTheButtonAway()
    {
        choose(u"2"_s);
        auto *box = m_dialog->findChild<QCheckBox *>(QString(), Qt::FindDirectChildrenOnly);
        for (QCheckBox *one : m_dialog->findChildren<QCheckBox *>()) {
            if (one->text().contains(u"一件でも"_s))
                box = one;
        }
        QVERIFY(box && m_dialog->actButton()->isEnabled());
        box->setChecked(true);
        QVERIFY(!m_dialog->actButton()->isEnabled());
    }

    void anotherLevelIsLookedAtAnew()
    {
        choose(u"3C"_s);
        m_dialog->level(u"C"_s)->setLevel(u"3A"_s);
        QVERIFY(!m_dialog->actButton()->isEnabled()); // until it is known
        QTRY_COMPARE(tab(RelabelPreview::Changes), u"変更 3 件"_s);
        m_dialog->level(u"C"_s)->setLevel({});
        QVERIFY(!m_dialog->actButton()->isEnabled());
        QCOMPARE(m_dialog->model()->rowCount(), 0);
    }

    void aPastedListSaysEachClass()
    {
        paste(u"番号\t機密性\t理由\nA-1\t2\t\nA-2\t3C\t名が載ったため\n"_s);
        QCOMPARE(tab(RelabelPreview::Changes), u"変更 2 件"_s);
        reason()->setPlainText(u"年度の見直し"_s);
        submitAndWait();
        QCOMPARE(levelC(m_ids.at(0)), u"2"_s);
        QCOMPARE(levelC(m_ids.at(1)), u"3C"_s);
        QCOMPARE(Classes::history(m_town->session->db(), m_ids.at(0)).first().reason, u"年度の見直し"_s);
        QCOMPARE(Classes::history(m_town->session->db(), m_ids.at(1)).first().reason, u"名が載ったため"_s);
    }

    void whereEachLineHasItsReasonNoneIsAskedFor()
    {
        paste(u"番号\t機密性\t理由\nA-1\t2\t名が載ったため\n"_s);
        submitAndWait();
        QCOMPARE(levelC(m_ids.at(0)), u"2"_s);
    }

    void whatIsWrongInAListIsShownWithItsPlace()
    {
        paste(u"番号\t機密性\nA-1\t3C\nZ-9\t9\n"_s);
        QVERIFY(!m_dialog->actButton()->isEnabled());
        QCOMPARE(m_dialog->parts()->currentIndex(), int(RelabelPreview::Errors));
        QCOMPARE(tab(RelabelPreview::Errors), u"誤り 1 件"_s);
        QTRY_COMPARE(cell(0, 0), u"3"_s);
        QCOMPARE(cell(0, 1), u"A 番号"_s);
        QVERIFY(cell(0, 2).contains(u"Z-9"_s));
        QCOMPARE(levelC(m_ids.first()), u"1"_s);
        // Mended, it goes on.
        paste(u"番号\t機密性\nA-1\t3C\n"_s);
        QCOMPARE(m_dialog->parts()->currentIndex(), int(RelabelPreview::Changes));
        QVERIFY(m_dialog->actButton()->isEnabled());
    }

    void aListFromAFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("番号,分類,理由\nA-2,3B／1／1,見直し\n") > 0);
        file.close();
        QSignalSpy previewed(m_dialog.get(), &RelabelManyDialog::previewed);
        m_dialog->openList(file.fileName());
        QVERIFY(previewed.wait());
        QCOMPARE(m_dialog->sources()->currentIndex(), int(RelabelManyDialog::Source::List));
        submitAndWait();
        QCOMPARE(levelC(m_ids.at(1)), u"3B"_s);
    }

    void whatARevisionProposesIsDecidedAtOnceAndTheRestShownApart() // INV-49
    {
        const auto stored = Register::storedPolicyByCode(m_town->session->db(), u"general"_s);
        QJsonObject next = stored->document->raw;
        next.insert(u"version"_s, stored->document->version + 1);
        QJsonArray axes = next.value(u"axes"_s).toArray();
        QJsonObject axis = axes.first().toObject();
        QJsonArray among = axis.value(u"levels"_s).toArray();
        for (qsizetype at = 0; at < among.size(); ++at) {
            QJsonObject level = among.at(at).toObject();
            level.insert(u"summary"_s, u"改めた基準。"_s);
            among[at] = level;
        }
        axis.insert(u"levels"_s, among);
        axes[0] = axis;
        next.insert(u"axes"_s, axes);
        const auto step = [](const QString &from, const QJsonArray &to) {
            return QJsonObject{{u"fromAxis"_s, u"C"_s}, {u"from"_s, from}, {u"axis"_s, u"C"_s}, {u"to"_s, to}};
        };
        next.insert(u"levelMapping"_s, QJsonArray{step(u"1"_s, {u"1"_s}), step(u"2"_s, {u"3C"_s}), step(u"3C"_s, {u"3B"_s, u"3C"_s})});
        QTemporaryDir folder;
        QFile file(folder.filePath(u"next.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(next).toJson()) > 0);
        file.close();
        m_town->act(u"policy.revise"_s, {{u"file"_s, file.fileName()}});

        m_dialog = std::make_unique<RelabelManyDialog>(*m_town->session, std::optional(stored->id));
        QSignalSpy previewed(m_dialog.get(), &RelabelManyDialog::previewed);
        show();
        QVERIFY(previewed.wait());
        QVERIFY(!m_dialog->sources());
        QCOMPARE(tab(RelabelPreview::Changes), u"変更 2 件"_s);
        QCOMPARE(tab(RelabelPreview::OneByOne), u"一件ずつ決める 1 件"_s);
        QTRY_COMPARE(cell(0, 3), u"1・1・1"_s); // decided again as it was
        QVERIFY(cell(0, 4).contains(u"決め直す"_s));
        m_dialog->parts()->setCurrentIndex(RelabelPreview::OneByOne);
        QTRY_COMPARE(cell(0, 0), u"A-3"_s);
        QVERIFY2(cell(0, 3).contains(u"いずれか"_s), qPrintable(cell(0, 3)));
        reason()->setPlainText(u"規程の改正"_s);
        submitAndWait();
        QCOMPARE(levelC(m_ids.at(0)), u"1"_s);
        QCOMPARE(levelC(m_ids.at(1)), u"3C"_s);
        QCOMPARE(levelC(m_ids.at(2)), u"3C"_s);
        QCOMPARE(Classes::history(m_town->session->db(), m_ids.at(2)).size(), 1); // nothing is mapped silently
    }

    void theModelHoldsToItsContract()
    {
        QAbstractItemModelTester tester(m_dialog->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        choose(u"2"_s);
        for (const auto part : {RelabelPreview::Refused, RelabelPreview::Same, RelabelPreview::Follows, RelabelPreview::Errors, RelabelPreview::Changes}) {
            m_dialog->parts()->setCurrentIndex(part);
            QCOMPARE(m_dialog->model()->part(), part);
            QCOMPARE(m_dialog->model()->rowCount(), int(m_dialog->model()->preview()->count(part)));
        }
        m_dialog->level(u"C"_s)->setLevel({});
        QCOMPARE(m_dialog->model()->rowCount(), 0);
    }

    void theActOnThePageSaysHowManyItIsFor()
    {
        m_dialog.reset();
        AssetPage page(*m_town->session);
        page.resize(1200, 700);
        page.show();
        const auto act = [&page]() -> QAction * {
            for (QAction *one : page.acts()) {
                if (one->text().startsWith(u"一括分類変更"_s))
                    return one;
            }
            return nullptr;
        };
        QVERIFY(act());
        QTRY_COMPARE(act()->text(), u"一括分類変更: 全 3 件(&C)…"_s);
        QCOMPARE(act()->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
        QCOMPARE(mnemonicsUsedTwice(page), QStringList());
        act()->trigger();
        const auto *dialog = page.findChild<RelabelManyDialog *>();
        QVERIFY(dialog && dialog->isVisible());
    }

private:
    void show()
    {
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    QString tab(RelabelPreview::Part part) const { return m_dialog->parts()->tabText(part); }
    QString cell(int row, int column) const { return m_dialog->model()->index(row, column).data().toString(); }
    QPlainTextEdit *reason() const { return qobject_cast<QPlainTextEdit *>(m_dialog->form()->field(u"reason"_s)->editor()); }
    void choose(const QString &level)
    {
        QSignalSpy previewed(m_dialog.get(), &RelabelManyDialog::previewed);
        m_dialog->level(u"C"_s)->setLevel(level);
        QVERIFY(previewed.wait());
    }
    void paste(const QString &text)
    {
        m_dialog->sources()->setCurrentIndex(int(RelabelManyDialog::Source::List));
        QSignalSpy previewed(m_dialog.get(), &RelabelManyDialog::previewed);
        qobject_cast<QPlainTextEdit *>(m_dialog->form()->field(u"list"_s)->editor())->setPlainText(text);
        QVERIFY(previewed.wait());
    }
    void submitAndWait()
    {
        QSignalSpy relabelled(m_dialog.get(), &RelabelManyDialog::relabelled);
        m_dialog->submit();
        QVERIFY(relabelled.count() == 1 || relabelled.wait());
    }
    QString levelC(qint64 id) const { return Assets::load(m_town->session->db(), id)->levels.value(u"C"_s); }

    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<RelabelManyDialog> m_dialog;
    QVector<qint64> m_ids;
};

QTEST_MAIN(TstRelabelManyDialog)
#include "tst_relabelmanydialog.moc"
