// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/books/layout.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Alone in its process, because fonts are chosen once.
class TstNoFonts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QFile configuration(m_folder.filePath(u"fonts.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        configuration.close();
        qputenv("FONTCONFIG_FILE", QFile::encodeName(configuration.fileName()));
    }

    void aMachineWithoutFontsIsToldSo()
    {
        Books::Content content;
        content.columns = {{u"番号"_s}};
        const auto book = Books::layOut(content);
        QVERIFY(!book);
        QCOMPARE(book.error().code, Support::ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TstNoFonts)
#include "tst_nofonts.moc"
