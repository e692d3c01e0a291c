// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/mediafixture.h"

#include "models/media/mediabooks.h"
#include "models/media/storagequeries.h"

using namespace MediaFixture;
using RegisterFixture::levels;

/// The books of the room: what they list, what they leave out and hide.
class TstMediaBooks : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestRegister> m_at;
    QString m_stick;
    QString m_empty;
    QString m_asset;

    Books::Content book(const char *code, const Register::Visibility &visible = {})
    {
        Media::BookOrder order;
        order.book = QString::fromLatin1(code);
        order.visible = visible;
        order.printedBy = u"架空 花子"_s;
        return Media::mediaBook(m_at->db(), order, Journal::readHead(m_at->db()), QDateTime({2026, 4, 1}, {1, 0}, Qt::UTC));
    }
    static QStringList rowsOf(const Books::Content &content)
    {
        QStringList rows;
        while (const auto row = content.nextRow())
            rows.append(row->cells.join(u'|'));
        return rows;
    }

private slots:
    void init()
    {
        m_at = std::make_unique<TestRegister>(u"buzen"_s);
        const QString safe = place(*m_at, u"金庫"_s, {{u"lockable"_s, true}});
        m_stick = medium(*m_at, u"usb"_s, {{u"place"_s, safe}, {u"serial"_s, u"SN-1"_s}});
        m_empty = medium(*m_at, u"disk"_s, {{u"place"_s, safe}, {u"serialState"_s, u"読取不能"_s}, {u"quantity"_s, 2}});
        m_asset = m_at->asset(u"名簿（架空）"_s, {{u"levels"_s, levels(u"3B"_s, u"1"_s, u"1"_s)}});
        QVERIFY(store(*m_at, m_stick, {m_asset}));
    }

    void theLedgerListsEveryMediumInUse()
    {
        const Books::Content ledger = book(Media::kMediaLedger);
        QCOMPARE(ledger.frame.title, u"媒体・機器台帳"_s);
        QVERIFY(ledger.frame.collectedClass.contains(u"3B"_s));
        const QStringList rows = rowsOf(ledger);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows.first().contains(u"機密性3B"_s) && rows.first().contains(u"金庫"_s) && rows.first().contains(u"SN-1"_s), qPrintable(rows.first()));
        QVERIFY2(rows.last().contains(u"読取不能 数量 2"_s) && rows.last().contains(u"内容なし"_s), qPrintable(rows.last()));
    }

    void theContentsLeaveOutWhatIsEmpty()
    {
        const QStringList rows = rowsOf(book(Media::kMediaContents));
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.first().contains(m_stick));
        QVERIFY(rows.last().contains(u"名簿（架空）"_s));
    }

    /// INV-44
    void whatTheReaderMayNotSeeIsHiddenAndCounted()
    {
        m_at->done(u"asset.edit"_s, {{u"asset"_s, m_asset}, {u"accessScope"_s, u"unit"_s}});
        Register::Visibility nobody;
        nobody.everything = false;
        const Books::Content contents = book(Media::kMediaContents, nobody);
        const QStringList rows = rowsOf(contents);
        QVERIFY(!rows.join(u'\n').contains(u"名簿"_s));
        QVERIFY(rows.last().contains(m_asset));
        QVERIFY(contents.lateNotes().join(u'\n').contains(u"名称非表示 1件"_s));
    }

    /// BUZEN-2.2-2
    void labelsThatNoLongerFitAreListedForAssetsAndMedia()
    {
        QVERIFY(rowsOf(book(Media::kLabelsDue)).isEmpty());
        m_at->done(u"asset.relabel"_s, {{u"asset"_s, m_asset}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}, {u"reason"_s, u"見直し"_s}});
        const Books::Content due = book(Media::kLabelsDue);
        const QStringList rows = rowsOf(due);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.first().contains(m_asset) && rows.last().contains(m_stick));
        QVERIFY(due.frame.totals.contains(u"資産 1件、媒体・機器 1件"_s));
    }

    void whatWasGivenOutIsListedWithWhatIsStillOutFirst()
    {
        QVERIFY(rowsOf(book(Media::kDistribution)).isEmpty());
        const QJsonArray copies = m_at->done(u"copy.distribute"_s, {{u"asset"_s, m_asset}, {u"recipients"_s, QJsonArray{u"架空 一郎"_s, u"架空 二郎"_s}}, {u"dueOn"_s, u"2026-04-30"_s}})
                                      .value(u"copies"_s).toArray();
        m_at->done(u"copy.collect"_s, {{u"copies"_s, QJsonArray{copies.at(0)}}, {u"by"_s, u"総務課 架空"_s}});
        const Books::Content given = book(Media::kDistribution);
        QCOMPARE(given.frame.title, u"配付簿"_s);
        QVERIFY(given.frame.collectedClass.contains(u"3B"_s)); // of the copies, which are as their source
        const QStringList rows = rowsOf(given);
        QCOMPARE(rows.size(), 4); // two headings, two copies
        QVERIFY(rows.at(1).contains(u"2/2"_s) && rows.at(1).contains(u"架空 二郎"_s) && rows.at(1).contains(u"□"_s));
        QVERIFY(rows.at(3).contains(u"1/2"_s) && rows.at(3).contains(u"総務課 架空"_s));
        QVERIFY(given.frame.totals.contains(u"未回収 1部"_s));
        QCOMPARE(given.expectedRows, 2);
    }

    /// BUZEN-2.2-6-エ
    void whatIsKeptAgainstThePolicyIsListedWithItsClause()
    {
        QVERIFY(rowsOf(book(Media::kStorageUnsuitable)).isEmpty());
        m_at->done(u"place.edit"_s, {{u"place"_s, u"金庫"_s}, {u"lockable"_s, false}}); // the lock is broken
        const QStringList rows = rowsOf(book(Media::kStorageUnsuitable));
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.first().contains(m_stick) && rows.first().contains(u"豊前 2(2)⑥(エ)"_s), qPrintable(rows.first()));
    }
};

QTEST_GUILESS_MAIN(TstMediaBooks)
#include "tst_mediabooks.moc"
