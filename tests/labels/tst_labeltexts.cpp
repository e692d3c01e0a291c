// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labels/labeltexts.h"
#include "models/policy/policyreader.h"
#include "tests/labels/labelfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using LabelFixture::content;

/// What is to be written on files and documents.
class TstLabelTexts : public QObject
{
    Q_OBJECT

    static Policy::Document policy(const QString &id)
    {
        for (const Policy::Document &policy : Policy::shippedPolicies()) {
            if (policy.id == id)
                return policy;
        }
        return {};
    }

private slots:
    void eachPlaceOfThePolicyHasItsText_BUZEN_2_2_2()
    {
        const Policy::Document buzen = policy(u"buzen"_s);
        const QList<Labels::TargetText> texts = Labels::textsFor(buzen, content(42));
        QCOMPARE(texts.size(), 5);
        for (qsizetype at = 0; at < texts.size(); ++at) {
            QCOMPARE(texts.at(at).target, buzen.labelTargets.at(at).code);
            QCOMPARE(texts.at(at).label, buzen.labelTargets.at(at).label);
            QVERIFY2(texts.at(at).text.contains(u"自治体機密性3A・完全性2・可用性1"_s), qPrintable(texts.at(at).text)); // the class, everywhere
        }
    }

    void restrictionsStandWhereThereIsRoom_BUZEN_2_2_2_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("hasThem");
        QTest::newRow("file name") << u"fileName"_s << false;
        QTest::newRow("property") << u"fileProperty"_s << true;
        QTest::newRow("header") << u"headerFooter"_s << true;
        QTest::newRow("label") << u"mediumLabel"_s << true;
        QTest::newRow("corner") << u"documentCorner"_s << true;
        QTest::newRow("a place of another town") << u"binder"_s << true;
    }

    void restrictionsStandWhereThereIsRoom_BUZEN_2_2_2()
    {
        QFETCH(QString, target);
        QTEST(Labels::textFor(target, content(42)).contains(u"庁外へ持ち出さない"_s), "hasThem");
    }

    void propertiesAndHeadersAreOneLine()
    {
        for (const QString &target : {u"fileName"_s, u"fileProperty"_s, u"headerFooter"_s})
            QVERIFY(!Labels::textFor(target, content(42, u"二行の\n名称（架空）"_s)).contains(u'\n'));
    }

    void aFileNameIsLegalOnWindows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("every character that is forbidden") << u"a\\b/c:d*e?f\"g<h>i|j"_s;
        QTest::newRow("line break and tab") << u"二行の\n名称\tです"_s;
        QTest::newRow("dots and spaces at the end") << u"名簿. . ."_s;
        QTest::newRow("very long") << QString(400, u'名');
        QTest::newRow("very long, of surrogate pairs") << QString(u"𠮷"_s).repeated(200);
        QTest::newRow("a name of a device") << u"CON"_s;
        QTest::newRow("closed: no name") << QString();
    }

    void aFileNameIsLegalOnWindows()
    {
        QFETCH(QString, name);
        const QString file = Labels::textFor(u"fileName"_s, content(42, name));
        for (const QChar c : file) {
            QVERIFY2(!u"\\/:*?\"<>|"_s.contains(c), qPrintable(file));
            QVERIFY(c.unicode() >= 0x20);
        }
        QVERIFY(!file.endsWith(u'.') && !file.endsWith(u' '));
        QVERIFY(file.size() <= 100);
        QVERIFY(file.startsWith(u"【自治体機密性3A・完全性2・可用性1】"_s));
        QVERIFY(!file.endsWith(u'】')); // what it is stands behind the class
        QVERIFY(file.isValidUtf16());
    }

    void whatIsForbiddenBecomesItsWideForm()
    {
        QCOMPARE(Labels::asFileName(u"税務課/名簿: 4月?"_s), u"税務課／名簿： 4月？"_s);
    }
};

QTEST_GUILESS_MAIN(TstLabelTexts)
#include "tst_labeltexts.moc"
