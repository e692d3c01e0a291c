// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labelsources.h"
#include "models/assets/assetrepository.h"
#include "models/journal/history.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/progressbarline.h"
#include "ui/labels/labeltextmenu.h"
#include "ui/labels/marking.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace LabelsUi;

/// 貼付済み（現物確認） for many, and the texts that are copied for files and documents.
class TstMarking : public QObject
{
    Q_OBJECT

    std::unique_ptr<RoomFixture> m_room;
    std::unique_ptr<AnsweringPrompter> m_prompter;

    static QJsonObject levels(const QString &integrity) { return {{u"C"_s, u"3A"_s}, {u"I"_s, integrity}, {u"A"_s, u"1"_s}}; }
    qint64 waiting(const QString &number)
    {
        const qint64 id = m_room->addAsset(u"架空の名簿"_s, {{u"number"_s, number}, {u"levels"_s, levels(u"1"_s)}});
        m_room->perform(u"asset.relabel"_s, {{u"asset"_s, number}, {u"levels"_s, levels(u"2"_s)}, {u"reason"_s, u"見直し"_s}});
        return id;
    }
    bool waits(qint64 id) { return !Assets::load(m_room->db(), id)->texts.value(u"labelDue"_s).isEmpty(); }

private slots:
    void init()
    {
        m_room = std::make_unique<RoomFixture>();
        m_prompter = std::make_unique<AnsweringPrompter>();
    }

    void chosenOnesAreMarkedTogether_data()
    {
        QTest::addColumn<bool>("byFilter");
        QTest::newRow("what is chosen") << false;
        QTest::newRow("what the conditions leave") << true;
    }

    void chosenOnesAreMarkedTogether()
    {
        QFETCH(bool, byFilter);
        const qint64 one = waiting(u"A-0001"_s);
        const qint64 two = waiting(u"A-0002"_s);
        Shell::LabelRequest request{Shell::LabelRequest::What::Mark, u"asset"_s, {}, {}, u"選択 2 件"_s};
        if (!byFilter)
            request.ids = {one, two};
        Shell::ActDialog *dialog = makeMarking(m_room->session(), request);
        QCOMPARE(mnemonicsUsedTwice(*dialog), QStringList());
        QVERIFY(!qobject_cast<QLineEdit *>(dialog->form()->field(u"reason"_s)->editor())->text().isEmpty());
        qobject_cast<QLineEdit *>(dialog->form()->field(u"by"_s)->editor())->setText(u"架空 花子"_s);
        dialog->show();
        QSignalSpy acted(dialog, &Shell::ActDialog::acted);
        dialog->submit();
        QTRY_COMPARE(acted.size(), 1);
        QVERIFY(!waits(one) && !waits(two));
        const QList<Journal::Entry> entries = Journal::entries(m_room->db(), {Journal::ObjectRef{u"asset"_s, two}, u"asset.labelled"_s, {}, {}, {}, {}});
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().summary.value(u"by"_s).toString(), u"架空 花子"_s);
    }

    void aLongMarkingIsStopped()
    {
        for (int at = 0; at < 300; ++at)
            m_room->addAsset(u"架空の名簿 %1"_s.arg(at));
        Shell::ActDialog *dialog = makeMarking(m_room->session(), {Shell::LabelRequest::What::Mark, u"asset"_s, {}, {}, u"全 300 件"_s});
        qobject_cast<QCheckBox *>(dialog->form()->field(u"onSight"_s)->editor())->setChecked(true);
        dialog->show();
        auto *line = dialog->findChild<Common::ProgressBarLine *>();
        QVERIFY(line && !line->isRunning());
        dialog->submit();
        QVERIFY(line->isRunning());
        line->findChild<QToolButton *>()->click();
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY(dialog->isVisible()); // and what was typed is still there
        QVERIFY(!line->isRunning());
        QVERIFY(dialog->messageBar()->isVisible());
        QVERIFY(Journal::entries(m_room->db(), {std::nullopt, u"asset.labelled"_s, {}, {}, {}, {}}).isEmpty());
        dialog->setModified(false);
        dialog->close();
    }

    void nothingThatWaitsIsTold()
    {
        const qint64 fits = m_room->addAsset(u"架空の図面"_s);
        Shell::ActDialog *dialog = makeMarking(m_room->session(), {Shell::LabelRequest::What::Mark, u"asset"_s, {fits}, {}, u"選択 1 件"_s});
        dialog->show();
        dialog->submit();
        QTRY_VERIFY(dialog->messageBar()->isVisible());
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->isBusy());
        qobject_cast<QCheckBox *>(dialog->form()->field(u"onSight"_s)->editor())->setChecked(true); // seen all the same
        QSignalSpy acted(dialog, &Shell::ActDialog::acted);
        dialog->submit();
        QTRY_COMPARE(acted.size(), 1);
    }

    void aTextIsCopiedAndRecorded_BUZEN_2_2_2()
    {
        m_room = std::make_unique<RoomFixture>(u"buzen"_s);
        const qint64 id = m_room->addAsset(u"架空の名簿: 4月"_s, {{u"number"_s, u"A-0001"_s}, {u"levels"_s, levels(u"1"_s)}});
        QWidget window;
        window.show();
        openLabelTexts(m_room->session(), App::labelSources(), {Shell::LabelRequest::What::Texts, u"asset"_s, {id}, {}, {}}, &window);
        QTRY_VERIFY(window.findChild<LabelTextMenu *>());
        auto *menu = window.findChild<LabelTextMenu *>();
        int entries = 0;
        for (const QAction *action : menu->actions())
            entries += action->objectName().startsWith("labelText_"_L1) ? 1 : 0;
        QCOMPARE(entries, 5); // the five places of the policy
        menu->findChild<QAction *>(u"labelText_fileName"_s)->trigger();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.endsWith(u"架空の名簿： 4月"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"3A"_s));
        QTRY_COMPARE(Journal::entries(m_room->db(), {std::nullopt, u"output.record"_s, {}, {}, {}, {}}).size(), 1);
        menu->close();
    }
};

QTEST_MAIN(TstMarking)
#include "tst_marking.moc"
