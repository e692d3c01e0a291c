// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"
#include "ui/shell/latestreader.h"
#include "ui/shell/turns.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Shell::LatestReader;

class TstLatestReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private slots:
    void initTestCase();
    void aNewerQuestionStopsTheRunningOne();
    void ofThoseThatWaitTheNewestIsAnswered();
    void askersDoNotStopEachOther();
    void anAskerThatIsGoneIsNotAnswered();
    void closingDoesNotWaitForALongOne();
};

namespace {

/// A statement that never ends by itself.
void runForEver(Storage::Connection &db)
{
    Storage::Query query(db, u"WITH RECURSIVE c(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"_s);
    query.run().next();
}

} // namespace

void TstLatestReader::initTestCase()
{
    m_path = m_folder.filePath(u"a.db"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TstLatestReader::aNewerQuestionStopsTheRunningOne()
{
    QObject owner;
    Shell::Turns home(&owner);
    LatestReader reader(m_path, &home);
    std::atomic<bool> began = false;
    bool first = false;
    bool second = false;
    reader.ask(&home, [&](Storage::Connection &db, const LatestReader::Superseded &) -> std::function<void()> {
        began = true;
        runForEver(db);
        return [&] { first = true; };
    });
    QTRY_VERIFY(began);
    reader.ask(&home, [&](Storage::Connection &, const LatestReader::Superseded &superseded) -> std::function<void()> {
        const bool isWanted = !superseded;
        return [&, isWanted] { second = isWanted; };
    });
    QTRY_VERIFY(second);
    QVERIFY(!first);
}

void TstLatestReader::ofThoseThatWaitTheNewestIsAnswered()
{
    QObject owner;
    Shell::Turns home(&owner);
    LatestReader reader(m_path, &home);
    QList<int> answered;
    std::atomic<int> worked = 0;
    for (int at = 0; at < 50; ++at) {
        reader.ask(&home, [&, at](Storage::Connection &, const LatestReader::Superseded &) -> std::function<void()> {
            ++worked;
            return [&, at] { answered.append(at); };
        });
    }
    QTRY_COMPARE(answered, QList<int>{49});
    QVERIFY(worked >= 1);
}

void TstLatestReader::askersDoNotStopEachOther()
{
    QObject owner;
    Shell::Turns home(&owner);
    QObject list;
    QObject palette;
    LatestReader reader(m_path, &home);
    QStringList answered;
    for (const auto &[asker, name] : {std::pair(&list, u"list"_s), std::pair(&palette, u"palette"_s)}) {
        reader.ask(asker, [&, told = name](Storage::Connection &, const LatestReader::Superseded &) -> std::function<void()> {
            return [&, told] { answered.append(told); };
        });
    }
    QTRY_COMPARE(answered, (QStringList{u"list"_s, u"palette"_s}));
}

void TstLatestReader::anAskerThatIsGoneIsNotAnswered()
{
    QObject owner;
    Shell::Turns home(&owner);
    LatestReader reader(m_path, &home);
    bool answered = false;
    bool after = false;
    std::atomic<bool> began = false;
    auto asker = std::make_unique<QObject>();
    reader.ask(asker.get(), [&](Storage::Connection &db, const LatestReader::Superseded &) -> std::function<void()> {
        began = true;
        runForEver(db);
        return [&] { answered = true; };
    });
    QTRY_VERIFY(began);
    asker.reset();
    reader.ask(&home, [&](Storage::Connection &, const LatestReader::Superseded &) -> std::function<void()> { return [&] { after = true; }; });
    QTRY_VERIFY(after);
    QVERIFY(!answered);
}

void TstLatestReader::closingDoesNotWaitForALongOne()
{
    QObject owner;
    Shell::Turns home(&owner);
    std::atomic<bool> began = false;
    bool answered = false;
    {
        LatestReader reader(m_path, &home);
        reader.ask(&home, [&](Storage::Connection &db, const LatestReader::Superseded &) -> std::function<void()> {
            began = true;
            runForEver(db); // were it not stopped, this test would never end
            return [&] { answered = true; };
        });
        QTRY_VERIFY(began);
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TstLatestReader)
#include "tst_latestreader.moc"
