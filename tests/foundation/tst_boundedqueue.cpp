// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/boundedqueue.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

/// One thread gives, another takes: all, in order, and neither waits for somebody who is gone.
class TstBoundedQueue : public QObject
{
    Q_OBJECT

private slots:
    void allComeInOrder();
    void neverMoreThanItsRoom();
    void whatWaitsIsStillTakenAfterTheLast();
    void closingFreesWhoWaitsForRoom();
    void closingFreesWhoWaitsForAThing();
};

void TstBoundedQueue::allComeInOrder()
{
    Support::BoundedQueue<std::unique_ptr<int>> queue(3);
    std::jthread maker([&queue] {
        for (int at = 0; at < 10'000; ++at) {
            if (!queue.push(std::make_unique<int>(at)))
                return;
        }
        queue.complete();
    });
    int expected = 0;
    while (const auto thing = queue.take())
        QCOMPARE(**thing, expected++);
    QCOMPARE(expected, 10'000);
}

void TstBoundedQueue::neverMoreThanItsRoom()
{
    Support::BoundedQueue<int> queue(2);
    std::atomic<int> given = 0;
    std::jthread maker([&] {
        for (int at = 0; at < 100; ++at) {
            ++given;
            queue.push(at);
        }
        queue.complete();
    });
    int taken = 0;
    while (queue.take()) {
        ++taken;
        QVERIFY(given <= taken + 3); // two wait, one stands at the door
    }
    QCOMPARE(taken, 100);
}

void TstBoundedQueue::whatWaitsIsStillTakenAfterTheLast()
{
    Support::BoundedQueue<int> queue(2);
    QVERIFY(queue.push(7));
    queue.complete();
    QCOMPARE(queue.take(), std::optional<int>(7));
    QCOMPARE(queue.take(), std::optional<int>());
}

void TstBoundedQueue::closingFreesWhoWaitsForRoom()
{
    Support::BoundedQueue<int> queue(1);
    std::atomic<bool> wasTaken = true;
    {
        std::jthread maker([&] {
            while (queue.push(1)) { }
            wasTaken = false;
        });
        QVERIFY(queue.take());
        queue.close();
    }
    QVERIFY(!wasTaken);
    QVERIFY(!queue.take()); // the rest is dropped
}

void TstBoundedQueue::closingFreesWhoWaitsForAThing()
{
    Support::BoundedQueue<int> queue(1);
    std::jthread closer([&] { queue.close(); });
    QVERIFY(!queue.take());
}

QTEST_GUILESS_MAIN(TstBoundedQueue)
#include "tst_boundedqueue.moc"
