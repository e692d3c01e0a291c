// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as it is started, in a home of its own.
class TstProgram : public QObject
{
    Q_OBJECT

private slots:
    void theDemoWritesRegisterBookAndPictureAndCanBeRepeated()
    {
        const QString folder = m_home.filePath(u"demo"_s);
        for (int round = 0; round < 2; ++round) {
            const QStringList files = run({u"--sample"_s, u"--demo"_s, folder});
            QCOMPARE(files.size(), 3);
            for (const QString &file : files)
                QVERIFY2(QFileInfo(file).size() > 1000, qPrintable(file));
            QFile book(files.at(1));
            QVERIFY(book.open(QIODevice::ReadOnly));
            QVERIFY(book.read(5) == "%PDF-");
            QVERIFY(QImage(files.at(2)).width() >= 1000);
        }
    }

    void theVersionIsSaid()
    {
        QCOMPARE(run({u"--version"_s}).value(0), u"daicho "_s + QStringLiteral(DAICHO_VERSION));
    }

private:
    QStringList run(const QStringList &arguments)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(DAICHO_APP), arguments);
        if (!program.waitForFinished(120'000))
            return {};
        if (program.exitCode() != 0)
            qWarning("%s", program.readAllStandardError().constData());
        return QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TstProgram)
#include "tst_program.moc"
