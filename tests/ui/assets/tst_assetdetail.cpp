// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/assets/assetsfixture.h"
#include "ui/assets/assetdetail.h"
#include "ui/assets/detailhtml.h"

#include <QPalette>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace AssetsUi;
using AssetsTest::Town;

/// What the detail of an asset tells: decisions and the story of the journal in words.
class TstAssetDetail : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_town = std::make_unique<Town>();
        m_place = m_town->act(u"place.add"_s, {{u"name"_s, u"第1書庫"_s}}).value(u"id"_s).toInteger();
        m_asset = m_town->asset(u"課税台帳 <b>"_s, {{u"number"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3B"_s}}}, {u"decidedBy"_s, u"税務課長"_s}, {u"reason"_s, u"税の情報"_s}});
        QVERIFY(m_asset > 0);
    }
    void cleanup() { m_town.reset(); }

    void changesAreToldInWords()
    {
        m_town->act(u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"place"_s, m_place}, {u"personalInfo"_s, u"yes"_s}, {u"acquiredOn"_s, u"R8.4.1"_s}});
        const AssetDetail detail = read();
        QCOMPARE(detail.story.size(), 2);
        QMap<QString, QString> told;
        for (const StoryChange &change : detail.story.first().changes)
            told.insert(change.label, change.before + u'>' + change.after);
        QCOMPARE(told.value(u"保管場所"_s), u">第1書庫"_s);
        QCOMPARE(told.value(u"個人情報"_s), u">有"_s);
        QCOMPARE(told.value(u"取得年月日"_s), u">令和8年4月1日"_s);
        QCOMPARE(told.size(), 3); // versions and time stamps are not part of the story
        QVERIFY(detail.story.first().selfDeclared);
        QCOMPARE(detail.story.last().title, u"資産を登録"_s);
    }

    void refusedAttemptsAndReasonsAreTold()
    {
        const QJsonObject lower{{u"asset"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"2"_s}}}, {u"reason"_s, u"公開されたため"_s}};
        QTest::ignoreMessage(QtWarningMsg, "asset.relabel was rejected");
        QVERIFY(m_town->act(u"asset.relabel"_s, lower).isEmpty());
        QVERIFY(!m_town->act(u"asset.relabel"_s, lower, {{u"general.lower"_s, u"課長が確認"_s}}).isEmpty());
        const AssetDetail detail = read();
        QCOMPARE(detail.story.size(), 3);
        const StoryEntry &done = detail.story.at(0);
        const StoryEntry &refused = detail.story.at(1);
        QVERIFY(!done.refused && refused.refused);
        QVERIFY(!refused.clauses.isEmpty() && !refused.clauses.first().isEmpty());
        QVERIFY(done.reason.contains(u"公開されたため"_s) && done.reason.contains(u"課長が確認"_s));
        QVERIFY(done.classBefore.contains(u"3B"_s) && done.classAfter.contains(u"機密性2"_s));
        for (const StoryChange &change : done.changes)
            QVERIFY(!change.isClass); // told once
    }

    void everyDecisionStaysReadable()
    {
        m_town->act(u"asset.relabel"_s, {{u"asset"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}, {u"reason"_s, u"秘密"_s}, {u"effectiveOn"_s, u"R8.5.1"_s}});
        const AssetDetail detail = read();
        QCOMPARE(detail.decisions.size(), 2);
        QCOMPARE(detail.decisions.first().day, u"令和8年5月1日"_s);
        QCOMPARE(detail.decisions.first().reason, u"秘密"_s);
        QCOMPARE(detail.decisions.last().decidedBy, u"税務課長"_s);
        QVERIFY(detail.decisions.last().levels.contains(u"3B"_s));
        QVERIFY(detail.decisions.last().policy.contains(u"第1版"_s));
    }

    void textOfTheRegisterIsNeverMarkup()
    {
        m_town->act(u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"remarks"_s, u"<i>斜め</i> & \"引用\""_s}, {u"name"_s, u"別名 <u>"_s}});
        const AssetDetail detail = read();
        for (const QString &html : {overviewHtml(detail, QPalette()), classesHtml(detail, QPalette()), historyHtml(detail, QPalette())})
            QVERIFY(!html.contains(u"<i>"_s) && !html.contains(u"<u>"_s));
        QTextDocument document;
        document.setHtml(overviewHtml(detail, QPalette()));
        QVERIFY(document.toPlainText().contains(u"<i>斜め</i> & \"引用\""_s));
    }

    void closedRowTellsNothingOfItsContent()
    {
        m_town->act(u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"accessScope"_s, u"unit"_s}, {u"remarks"_s, u"内緒の備考"_s}});
        Register::Visibility visible;
        visible.everything = false;
        const AssetDetail detail = readDetail(m_town->session->db(), visible, m_asset, {}, QDate(2026, 4, 1));
        QVERIFY(detail.found && detail.row.closed);
        QVERIFY(detail.story.isEmpty() && detail.decisions.isEmpty());
        for (const QString &html : {overviewHtml(detail, QPalette()), classesHtml(detail, QPalette()), linksHtml(detail, QPalette()), historyHtml(detail, QPalette())})
            QVERIFY(!html.contains(u"内緒"_s) && !html.contains(u"課税台帳"_s));
        QCOMPARE(detail.row.number, u"A-1"_s);
    }

    void unknownAssetIsNotFound() { QVERIFY(!readDetail(m_town->session->db(), {}, 999'999, m_town->session->openRegister().blueprint(), QDate(2026, 4, 1)).found); }

private:
    AssetDetail read() const
    {
        return readDetail(m_town->session->db(), {}, m_asset, m_town->session->openRegister().blueprint(), QDate(2026, 4, 1));
    }

    std::unique_ptr<Town> m_town;
    qint64 m_asset = 0;
    qint64 m_place = 0;
};

QTEST_MAIN(TstAssetDetail)
#include "tst_assetdetail.moc"
