// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/levelreader.h"
#include "models/policy/policyreader.h"
#include "tests/policy/sixthpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstLevelReader : public QObject
{
    Q_OBJECT

private slots:
    void readsOneLevel_data();
    void readsOneLevel();
    void readsSeveralLevels_data();
    void readsSeveralLevels();
    void readsItsOwnLabels();
    void readsAPolicyNobodyKnows();

private:
    static Policy::Document policy(const QString &id)
    {
        for (const Policy::Document &document : Policy::shippedPolicies()) {
            if (document.id == id)
                return document;
        }
        return {};
    }
};

void TstLevelReader::readsOneLevel_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("level"); // empty: not guessed
    const auto row = [](const char *name, const char *id, const char *axis, const QString &text, const QString &level) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(axis) << text << level;
    };
    row("plain", "general", "C", u"3B"_s, u"3B"_s);
    row("full width", "general", "C", u"３Ｂ"_s, u"3B"_s);
    row("small letter", "general", "C", u"3b"_s, u"3B"_s);
    row("with spaces around", "general", "C", u" 3B　"_s, u"3B"_s);
    row("whole label", "general", "C", u"自治体機密性3C"_s, u"3C"_s);
    row("axis and full-width digit", "general", "C", u"機密性２"_s, u"2"_s);
    row("axis with a space", "general", "C", u"機密性 2"_s, u"2"_s);
    row("axis with a colon", "general", "C", u"機密性：3A"_s, u"3A"_s);
    row("in brackets", "general", "C", u"（2）"_s, u"2"_s);
    row("with a hyphen", "general", "C", u"３－Ａ"_s, u"3A"_s);
    row("full-width digit alone", "general", "C", u"１"_s, u"1"_s);
    row("label of another axis's policy word", "general", "I", u"自治体完全性1"_s, u"1"_s);
    row("roman numeral", "nabari", "S", u"Ⅱ"_s, u"Ⅱ"_s);
    row("latin letters for a roman numeral", "nabari", "S", u"II"_s, u"Ⅱ"_s);
    row("one letter for one", "nabari", "S", u"I"_s, u"Ⅰ"_s);
    row("axis and digit", "nabari", "S", u"重要性分類２"_s, u"Ⅱ"_s);
    row("kanji digit", "nabari", "S", u"三"_s, u"Ⅲ"_s);
    row("label without its bracket", "shiribeshi", "C", u"機密性3"_s, u"3"_s);
    row("not there by itself, so not guessed", "general", "C", u"機密性3"_s, {});
    row("digit not there by itself", "general", "C", u"3"_s, {});
    row("level of another axis", "general", "I", u"機密性2"_s, {});
    row("words", "general", "C", u"要検討"_s, {});
    row("two levels", "general", "C", u"2又は3B"_s, {});
    row("English words", "general", "C", u"Confidential"_s, {});
    row("nothing", "general", "C", u"　"_s, {});
    row("a negative number", "general", "C", u"-1"_s, {});
    row("out of range", "nabari", "S", u"Ⅳ"_s, {});
}

void TstLevelReader::readsOneLevel()
{
    QFETCH(QString, id);
    QFETCH(QString, axis);
    QFETCH(QString, text);
    QFETCH(QString, level);
    const Policy::Document document = policy(id);
    QVERIFY(document.axis(axis));
    QCOMPARE(Classes::readLevel(*document.axis(axis), text).value_or(QString()), level);
}

void TstLevelReader::readsSeveralLevels_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("levels"); // stored form; empty: not guessed
    const QString all = u"A2;C3B;I2"_s;
    QTest::newRow("by slashes") << u"general"_s << u"3B／2／2"_s << all;
    QTest::newRow("by dots") << u"general"_s << u"3B・2・2"_s << all;
    QTest::newRow("by lines") << u"general"_s << u"3B\n2\n2"_s << all;
    QTest::newRow("by spaces") << u"general"_s << u"３Ｂ　２　２"_s << all;
    QTest::newRow("by hyphens") << u"general"_s << u"3B-2-2"_s << all;
    QTest::newRow("by axis names") << u"general"_s << u"機密性3B・完全性2・可用性2"_s << all;
    QTest::newRow("by axis names in another order") << u"general"_s << u"可用性2、完全性2、機密性3B"_s << all;
    QTest::newRow("by axis letters") << u"general"_s << u"C3B I2 A2"_s << all;
    QTest::newRow("one axis named") << u"general"_s << u"自治体機密性3B"_s << u"C3B"_s;
    QTest::newRow("a dash for none") << u"general"_s << u"3B／－／2"_s << u"A2;C3B"_s;
    QTest::newRow("as people read them") << u"general"_s << u"自治体機密性3B・自治体完全性2・可用性 未分類"_s << u"C3B;I2"_s;
    QTest::newRow("a single axis") << u"nabari"_s << u"Ⅱ"_s << u"SⅡ"_s;
    QTest::newRow("one part too few") << u"general"_s << u"3B／2"_s << QString();
    QTest::newRow("one part unreadable") << u"general"_s << u"3B／2／高"_s << QString();
    QTest::newRow("one part ambiguous") << u"general"_s << u"3／2／2"_s << QString();
    QTest::newRow("an axis named twice") << u"general"_s << u"機密性3B・機密性2"_s << QString();
    QTest::newRow("a bare level of three axes") << u"general"_s << u"2"_s << QString();
}

void TstLevelReader::readsSeveralLevels()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, levels);
    QCOMPARE(Policy::levelsToText(Classes::readLevels(policy(id), text).value_or(Policy::Levels())), levels);
}

void TstLevelReader::readsItsOwnLabels()
{
    for (const Policy::Document &document : Policy::shippedPolicies()) {
        for (const Policy::Axis &axis : document.axes) {
            for (const Policy::Level &level : axis.levels) {
                QStringList spellings{level.code, level.label, level.badge, axis.label + level.badge};
                spellings += level.spellings;
                for (const QString &text : std::as_const(spellings)) {
                    const auto read = Classes::readLevel(axis, text);
                    QVERIFY2(read && *read == level.code, qPrintable(document.title + u' ' + text));
                }
            }
        }
    }
}

void TstLevelReader::readsAPolicyNobodyKnows()
{
    const auto document = Policy::readPolicy(sixthPolicy());
    QVERIFY(document.has_value());
    const Policy::Axis &axis = document->axes.first();
    QCOMPARE(Classes::readLevel(axis, u"極秘度：重"_s).value_or(QString()), u"重"_s);
    QCOMPARE(Classes::readLevel(axis, u"軽"_s).value_or(QString()), u"軽"_s);
}

QTEST_GUILESS_MAIN(TstLevelReader)
#include "tst_levelreader.moc"
