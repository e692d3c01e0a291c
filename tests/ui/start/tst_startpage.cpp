// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/tableview.h"
#include "ui/start/classchart.h"
#include "ui/start/waitinglist.h"

#include <QBarSet>
#include <QChart>
#include <QComboBox>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace WindowFixture;
using Start::ClassFigures;

namespace {

Policy::Document policy()
{
    return Policy::shippedPolicies().first();
}

} // namespace

class TstStartPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(makeRegister(m_path = m_folder.filePath(u"town.daicho"_s)));
        QVERIFY(makeRegister(m_empty = m_folder.filePath(u"empty.daicho"_s), false));
    }
    void init() { isolateSettings(m_folder); }

    void figuresCountEachLevelAndTheUnclassified()
    {
        const Policy::Document document = policy();
        const Policy::Axis &axis = document.axes.first();
        const QString level = axis.levels.first().code;
        const QList<Assets::ClassCount> counts{
            {1, 7, Policy::levelsToText({{axis.code, level}}), 3},
            {1, 7, QString(), 2},
            {2, 7, QString(), 4},
            {2, 8, QString(), 99}, // under another policy
            {std::nullopt, 7, QString(), 1}};
        const ClassFigures figures = Start::classFigures(
            counts, document, 7, axis.code,
            {{2, u"税務課"_s}, {1, u"総務課"_s}, {3, u"水道課"_s}, {std::nullopt, u"なし"_s}});
        QCOMPARE(figures.columns.size(), axis.levels.size() + 1);
        QCOMPARE(figures.rows.size(), 3); // a unit without assets has no bar
        QCOMPARE(figures.rows.at(0).name, u"税務課"_s);
        QCOMPARE(figures.rows.at(1).counts.first(), 3);
        QCOMPARE(figures.rows.at(1).counts.last(), 2);
        QCOMPARE(figures.total(), 10);
        QCOMPARE(figures.columnTotal(0), 3);
    }

    void aCellAsksForExactlyItsAssets()
    {
        const Policy::Document document = policy();
        const Policy::Axis &axis = document.axes.first();
        const ClassFigures figures =
            Start::classFigures({{1, 7, QString(), 2}, {std::nullopt, 7, QString(), 1}}, document,
                                7, axis.code, {{1, u"総務課"_s}, {std::nullopt, u"なし"_s}});
        const Assets::Filter cell = figures.filter(0, 0);
        QCOMPARE(cell.units, QSet<qint64>{1});
        QCOMPARE(cell.levels,
                 (QMap<QString, QStringList>{{axis.code, {axis.levels.first().code}}}));
        const Assets::Filter none = figures.filter(1, int(figures.columns.size()) - 1);
        QVERIFY(none.units.isEmpty());
        QCOMPARE(none.where, (QList<QPair<QString, QString>>{{u"unit"_s, QString()}}));
        QCOMPARE(none.levels.value(axis.code), QStringList{QString()});
        QVERIFY(figures.filter(std::nullopt, std::nullopt).levels.isEmpty());
    }

    void chartAndTableSayWhatTheQueriesSay()
    {
        auto opened = open(m_path);
        QVERIFY(opened.has_value());
        Shell::Session session(std::move(*opened));
        Start::StartPage page(session);
        QSignalSpy refreshed(&page, &Start::StartPage::refreshed);
        QVERIFY(refreshed.wait());
        int expected = 0;
        for (const Assets::ClassCount &count :
             Assets::Queries(session.db(), session.actor().visible).classCounts(Start::inForce()))
            expected += count.count;
        QCOMPARE(expected, 3);
        QCOMPARE(page.figures().total(), expected);
        QCOMPARE(page.figures().columnTotal(int(page.figures().columns.size()) - 1), 2);
        const auto *series = qobject_cast<QHorizontalStackedBarSeries *>(
            page.findChild<Start::ClassChart *>()->chart()->series().first());
        qreal drawn = 0;
        for (const QBarSet *set : series->barSets())
            drawn += set->sum();
        QCOMPARE(int(drawn), expected);
        const auto *table = page.findChild<Common::TableView *>(u"classTable"_s);
        const QAbstractItemModel *model = table->model();
        QCOMPARE(model->rowCount(), int(page.figures().rows.size()) + 1);
        QCOMPARE(model->index(model->rowCount() - 1, model->columnCount() - 1).data().toString(),
                 u"3"_s);
    }

    void aClickOpensWhatWasCounted()
    {
        auto opened = open(m_path);
        QVERIFY(opened.has_value());
        Shell::Session session(std::move(*opened));
        Start::StartPage page(session);
        QSignalSpy refreshed(&page, &Start::StartPage::refreshed);
        QVERIFY(refreshed.wait());
        QList<Assets::Filter> asked;
        connect(&session, &Shell::Session::assetsRequested, this,
                [&asked](const Assets::Filter &filter) { asked.append(filter); });
        const int last = int(page.figures().columns.size()) - 1;
        emit page.findChild<Start::ClassChart *>()->clicked(0, last);
        auto *table = page.findChild<Common::TableView *>(u"classTable"_s);
        emit table->clicked(table->model()->index(0, last + 1));
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0), asked.at(1));
        QCOMPARE(Assets::Queries(session.db(), session.actor().visible).ids(asked.at(0)).size(),
                 qsizetype(page.figures().rows.at(0).counts.at(last)));
    }

    void aNewAssetComesIntoTheFigures()
    {
        const QString path = m_folder.filePath(u"more.daicho"_s);
        QVERIFY(makeRegister(path));
        auto opened = open(path);
        QVERIFY(opened.has_value());
        Shell::Session session(std::move(*opened));
        Start::StartPage page(session);
        QSignalSpy refreshed(&page, &Start::StartPage::refreshed);
        QVERIFY(refreshed.wait());
        QCOMPARE(page.figures().total(), 3);
        session.perform(u"asset.register"_s, {{u"name"_s, u"住民台帳"_s}, {u"unit"_s, u"税務課"_s}},
                        &page,
                        [](const Register::Outcome &outcome) { QVERIFY(outcome.has_value()); });
        QTRY_COMPARE(page.figures().total(), 4);
    }

    void anEmptyRegisterOffersTheTwoWaysIn()
    {
        auto opened = open(m_empty);
        QVERIFY(opened.has_value());
        Shell::Session session(std::move(*opened));
        Start::StartPage page(session);
        page.show();
        QSignalSpy acts(&session, &Shell::Session::actRequested);
        auto *import = page.findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(import->isVisible());
        import->click();
        page.findChild<QPushButton *>(u"registerButton"_s)->click();
        QCOMPARE(acts.at(0).at(0).toString(), u"ledger.takeOver"_s);
        QCOMPARE(acts.at(1).at(0).toString(), u"asset.new"_s);
    }

    void whatWaitsIsListedAndAnswered()
    {
        const QString path = m_folder.filePath(u"waiting.daicho"_s);
        QVERIFY(makeRegister(path));
        auto opened = open(path);
        QVERIFY(opened.has_value());
        perform(**opened, u"draft.park"_s,
                {{u"act"_s, u"asset.register"_s},
                 {u"title"_s, u"庁舎図面"_s},
                 {u"params"_s, QJsonObject{{u"name"_s, u"庁舎図面"_s}}}});
        Shell::Session session(std::move(*opened));
        Start::WaitingList list(session);
        list.setGroups(Start::readWaiting(session.db(), session.openRegister().blueprint(), session.actor(), QDate(2026, 4, 1)));
        QCOMPARE(list.groups().size(), 2);
        QCOMPARE(list.groups().at(0).kind, Start::WaitingKind::Draft);
        QCOMPARE(list.groups().at(1).kind, Start::WaitingKind::Unclassified);
        QCOMPARE(list.groups().at(1).count,
                 3); // one has a level on one axis only, so its class is not whole
        QCOMPARE(Start::waitingCount(session.db(), session.actor()), 1);
        auto *tree = list.findChild<QTreeWidget *>(u"waitingTreeWidget"_s);
        auto *nothing = list.findChild<QLabel *>(u"nothingLabel"_s);
        QVERIFY(nothing->isHidden());
        Start::WaitingList idle(session);
        idle.setGroups({});
        QVERIFY(!idle.findChild<QLabel *>(u"nothingLabel"_s)->isHidden());
        QSignalSpy acts(&session, &Shell::Session::actRequested);
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        list.findChild<QPushButton *>(u"openButton"_s)->click();
        QCOMPARE(acts.size(), 1);
        Answers answers;
        QSignalSpy changed(&session, &Shell::Session::changed);
        list.findChild<QPushButton *>(u"answerButton"_s)->click();
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(Start::waitingCount(session.db(), session.actor()), 0);
    }

    void levelsAreToldApartWithoutColour()
    {
        QSet<QByteArray> seen;
        const QPalette palette;
        for (int index = 0; index < 6; ++index) {
            QImage image(32, 32, QImage::Format_Grayscale8);
            image.fill(255);
            QPainter painter(&image);
            painter.fillRect(image.rect(), Start::ClassChart::brushFor(index, 6, palette));
            painter.end();
            seen.insert(
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(seen.size(), 6);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_empty;
};

QTEST_MAIN(TstStartPage)
#include "tst_startpage.moc"
