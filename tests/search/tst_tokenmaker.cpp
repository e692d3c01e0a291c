// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/tokens.h"
#include "models/support/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// The tokens of a load are those of a single save, whatever the text; and the short way of folding is the long way.
class TstTokenMaker : public QObject
{
    Q_OBJECT

private slots:
    void everyCharacterByItself();
    void anyMixtureOfFields();
    void foldingByTheShortWayIsFoldingByTheLong();
};

void TstTokenMaker::everyCharacterByItself()
{
    Search::TokenMaker maker;
    for (int code = 0; code < 0x10000; ++code) {
        const QString text = u"a"_s + QChar(char16_t(code)) + u"漢"_s;
        maker.begin();
        maker.add(text);
        QVERIFY2(maker.tokens() == Search::indexTokens({text}).toUtf8(), qPrintable(QString::number(code, 16)));
    }
}

void TstTokenMaker::anyMixtureOfFields()
{
    QRandomGenerator random(20261122);
    const QString letters = u"aZ09- 　~〜ー－ﾞカガがヴヷ髙﨑𠮷住民台帳、。・（）Ⅱ①㈱\n\t😀é゙"_s + QChar(0xd842) + QChar(0xffff) + QChar(0);
    Search::TokenMaker maker;
    for (int at = 0; at < 5000; ++at) {
        QStringList fields;
        for (int field = random.bounded(4); field > 0; --field) {
            QString text;
            for (int size = random.bounded(9); size > 0; --size)
                text += letters.at(random.bounded(int(letters.size())));
            fields.append(text);
        }
        maker.begin();
        for (const QString &field : fields)
            maker.add(field);
        QCOMPARE(maker.tokens().toByteArray(), Search::indexTokens(fields).toUtf8());
    }
}

void TstTokenMaker::foldingByTheShortWayIsFoldingByTheLong()
{
    // ① is unknown to the short way and joins with nothing: it sends the whole text the long way.
    const QString longWay = u"①"_s;
    const QString folded = Support::fold(longWay);
    QCOMPARE(folded, u"1"_s);
    for (int code = 0; code < 0x10000; ++code) {
        const QString text(QChar{char16_t(code)});
        QVERIFY2(Support::fold(text) + folded == Support::fold(QString(text + longWay)), qPrintable(QString::number(code, 16)));
    }
    QRandomGenerator random(1122);
    const QString quick = u"AbZ~09-　ー〜―−カヴぁゖ髙高々、。「」・！～（Ａｚ漢字"_s;
    for (int at = 0; at < 5000; ++at) {
        QString text;
        for (int size = random.bounded(12); size > 0; --size)
            text += quick.at(random.bounded(int(quick.size())));
        QCOMPARE(Support::fold(text) + folded, Support::fold(QString(text + longWay)));
    }
}

QTEST_GUILESS_MAIN(TstTokenMaker)
#include "tst_tokenmaker.moc"
