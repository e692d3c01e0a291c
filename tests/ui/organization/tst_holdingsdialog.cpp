// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/condition.h"
#include "tests/ui/roomfixture.h"
#include "ui/common/tableview.h"
#include "ui/organization/holdingsdialog.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using OrganizationUi::HoldingsDialog;

/// What a place or a person holds is seen with its class, and goes on to the list and the book of the same scope.
class TstHoldingsDialog : public QObject
{
    Q_OBJECT

    RoomFixture m_room;

    QPushButton *button(HoldingsDialog &dialog, const QString &text)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }

private slots:
    void aPlaceIsSummedUpAndListed()
    {
        const qint64 place = m_room.perform(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}, {u"lockable"_s, true}, {u"safe"_s, true}}).value(u"id"_s).toInteger();
        QVERIFY(place > 0);
        m_room.perform(u"unit.add"_s, {{u"name"_s, u"総務課"_s}});
        m_room.perform(u"medium.register"_s, {{u"unit"_s, u"総務課"_s}, {u"kind"_s, u"usb"_s}, {u"place"_s, u"第1書庫"_s}});
        m_room.perform(u"asset.register"_s, {{u"name"_s, u"名簿（架空）"_s}, {u"unit"_s, u"総務課"_s}, {u"place"_s, u"第1書庫"_s},
                                             {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}}});
        Media::MediumFilter scope;
        scope.placeId = place;
        auto *dialog = new HoldingsDialog(m_room.session(), scope, u"第1書庫"_s);
        dialog->show();
        QTRY_COMPARE(dialog->table()->model()->rowCount(), 1);
        QVERIFY2(dialog->summary().contains(u"媒体・機器 1 件、媒体に入れていない資産 1 件"_s), qPrintable(dialog->summary()));
        QVERIFY2(dialog->summary().contains(u"機密性2"_s), qPrintable(dialog->summary()));
        QSignalSpy books(&m_room.session(), &Shell::Session::bookRequested);
        button(*dialog, u"保管内容一覧"_s)->click();
        QCOMPARE(books.size(), 1);
        QCOMPARE(books.first().at(0).toString(), u"holdings"_s);
        QCOMPARE(books.first().at(1).value<Assets::Filter>().placeId, std::optional(place));
    }

    void aPersonsAssetsAreTheOnesManaged()
    {
        Media::MediumFilter scope;
        scope.holderId = 7;
        auto *dialog = new HoldingsDialog(m_room.session(), scope, u"架空 花子"_s);
        dialog->show();
        QSignalSpy lists(&m_room.session(), &Shell::Session::assetsRequested);
        button(*dialog, u"資産の一覧"_s)->click();
        QCOMPARE(lists.size(), 1);
        const auto filter = lists.first().at(0).value<Assets::Filter>();
        QCOMPARE(filter.conditions.all().size(), 1);
        QCOMPARE(filter.conditions.all().first().values, QStringList{Assets::valueOfId(7)});
    }
};

QTEST_MAIN(TstHoldingsDialog)
#include "tst_holdingsdialog.moc"
