// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checkpointer.h"
#include "models/storage/query.h"
#include "models/storage/registerfile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Storage;

/// The log goes back into the file beside the one who writes, and begins anew.
class TstCheckpointer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFullLogIsBroughtBack();
    void aFewPagesAreLeft();
    void afterARestTheLogBeginsAnew();

private:
    void write(Connection &connection, int kilobytes)
    {
        Query query(connection, u"INSERT INTO note (text) VALUES (:text)"_s);
        query.bind(u":text"_s, QString(kilobytes * 1024, u'x')).run();
    }
    [[nodiscard]] qint64 logBytes() const { return QFileInfo(m_path + u"-wal"_s).size(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TstCheckpointer::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"a.daicho"_s);
    const QList<Migration> schema{{1, u"0001"_s, u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT"_s}};
    QVERIFY(createRegisterFile(m_path, [](Connection &) { return Support::Result<void>(); }, schema));
}

void TstCheckpointer::aFullLogIsBroughtBack()
{
    Checkpointer checkpointer(m_path);
    Connection connection(m_path, Connection::Mode::ReadWrite);
    checkpointer.watch(connection);
    const qint64 before = QFileInfo(m_path).size();
    write(connection, 8 * 1024);
    QTRY_VERIFY(checkpointer.pagesBack() > 250);
    QVERIFY(QFileInfo(m_path).size() > before + 7 * 1024 * 1024);
}

void TstCheckpointer::aFewPagesAreLeft()
{
    Checkpointer checkpointer(m_path);
    Connection connection(m_path, Connection::Mode::ReadWrite);
    checkpointer.watch(connection);
    for (int at = 0; at < 20; ++at)
        write(connection, 1);
    QTest::qWait(100);
    QCOMPARE(checkpointer.pagesBack(), 0);
}

void TstCheckpointer::afterARestTheLogBeginsAnew()
{
    Checkpointer checkpointer(m_path);
    Connection connection(m_path, Connection::Mode::ReadWrite);
    checkpointer.watch(connection);
    write(connection, 8 * 1024);
    QTRY_VERIFY(checkpointer.pagesBack() > 250);
    const qint64 before = logBytes();
    for (int at = 0; at < 20; ++at)
        write(connection, 1);
    QCOMPARE(logBytes(), before);
}

QTEST_GUILESS_MAIN(TstCheckpointer)
#include "tst_checkpointer.moc"
