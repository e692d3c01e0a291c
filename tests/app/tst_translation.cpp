// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The English translation is whole: nothing unfinished, nothing empty, and the same places to fill in.
class TstTranslation : public QObject
{
    Q_OBJECT

private slots:
    void everyTextHasItsEnglish()
    {
        QFile file(QStringLiteral(DAICHO_SOURCE_DIR "/resources/i18n/daicho_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        QStringList faults;
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1) {
                source = xml.readElementText();
                ++texts;
            } else if (xml.name() == "translation"_L1) {
                const QString type = xml.attributes().value("type"_L1).toString();
                const QString english = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (!type.isEmpty() || english.trimmed().isEmpty()
                    || places(english) != places(source))
                    faults.append(source);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts > 500);
        QVERIFY2(
            faults.isEmpty(),
            qPrintable(
                u"%1 texts, first: %2"_s.arg(faults.size()).arg(faults.mid(0, 5).join(u" | "_s))));
    }

private:
    /// %1, %2 … and %n that a text has.
    static QSet<QString> places(const QString &text)
    {
        QSet<QString> found;
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text.at(i) == u'%' && (text.at(i + 1).isDigit() || text.at(i + 1) == u'n'))
                found.insert(text.mid(i, 2));
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(TstTranslation)
#include "tst_translation.moc"
