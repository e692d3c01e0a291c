// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Common::Settings;
using Common::SettingsKeeper;

/// What the program remembers stays remembered, whoever writes it.
class TstSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Daicho"_s);
        QCoreApplication::setApplicationName(u"tst_settings"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { QSettings().clear(); }

    void withoutAKeeperTheFileIsWrittenAtOnce()
    {
        Settings().setValue(u"window/text"_s, 125);
        QCOMPARE(QSettings().value(u"window/text"_s).toInt(), 125);
        QCOMPARE(Settings::fileName(), QSettings().fileName());
    }

    void aKeeperHasWhatWasStoredAndWhatWasJustSet()
    {
        QSettings().setValue(u"window/text"_s, 125);
        const SettingsKeeper keeper;
        QCOMPARE(Settings().value(u"window/text"_s).toInt(), 125);
        Settings().setValue(u"window/text"_s, 150);
        QCOMPARE(Settings().value(u"window/text"_s).toInt(), 150);
        QCOMPARE(Settings().value(u"window/none"_s, 7).toInt(), 7);
        QVERIFY(!Settings().contains(u"window/none"_s));
        QCOMPARE(Settings::fileName(), QSettings().fileName());
    }

    void whatWaitsIsInTheFileWhenTheKeeperEnds()
    {
        {
            const SettingsKeeper keeper;
            for (int width = 1; width <= 500; ++width)
                Settings().setValue(u"views/assets/width"_s, width);
            Settings().setValue(u"find/words"_s, QStringList{u"住民 台帳"_s, u"選挙"_s});
        }
        QSettings again;
        again.sync();
        QCOMPARE(again.value(u"views/assets/width"_s).toInt(), 500);
        QCOMPARE(again.value(u"find/words"_s).toStringList(), (QStringList{u"住民 台帳"_s, u"選挙"_s}));
    }

    void aGroupIsRemovedWithAllBelowItAndNothingElse()
    {
        {
            const SettingsKeeper keeper;
            Settings().setValue(u"books/a/page"_s, 1);
            Settings().setValue(u"books/b"_s, 2);
            Settings().setValue(u"bookshelf"_s, 3);
            Settings().remove(u"books"_s);
            QVERIFY(!Settings().contains(u"books/a/page"_s));
            QVERIFY(!Settings().contains(u"books/b"_s));
            QCOMPARE(Settings().value(u"bookshelf"_s).toInt(), 3);
        }
        QCOMPARE(QSettings().allKeys(), QStringList{u"bookshelf"_s});
    }

    void whatAnotherProcessWroteMeanwhileStaysInTheFile()
    {
        {
            const SettingsKeeper keeper;
            QSettings().setValue(u"window/language"_s, u"en"_s); // another window
            Settings().setValue(u"window/text"_s, 150);
        }
        QCOMPARE(QSettings().value(u"window/language"_s).toString(), u"en"_s);
        QCOMPARE(QSettings().value(u"window/text"_s).toInt(), 150);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstSettings)
#include "tst_settings.moc"
