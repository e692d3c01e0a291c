// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyreader.h"
#include "tests/policy/sixthpolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Policy;

namespace {

/// The sound policy with one list filled with as many of the same as fit below the limit.
QByteArray flooded(const QString &key, const QJsonValue &item, int times)
{
    QJsonObject policy = QJsonDocument::fromJson(sixthPolicy()).object();
    QJsonArray list;
    for (int i = 0; i < times; ++i)
        list.append(item);
    policy.insert(key, list);
    return QJsonDocument(policy).toJson(QJsonDocument::Compact);
}

} // namespace

/// Whatever is handed over as a policy: a sentence with a place, never a crash, never a flood of messages.
class TstHostilePolicy : public QObject
{
    Q_OBJECT

private slots:
    void isRefusedWithASentence_data();
    void isRefusedWithASentence();
    void cutAnywhereIsRefused();
    void byteOrderMarkIsRead();
};

void TstHostilePolicy::isRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("most");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("NUL bytes") << QByteArray(1000, char(0)) << 1;
    QTest::newRow("arrays a million deep") << QByteArray(500'000, '[') + QByteArray(500'000, ']') << 1;
    QTest::newRow("objects without end") << QByteArray("{\"a\":").repeated(100'000) << 1;
    QTest::newRow("invalid UTF-8 in a label") << sixthPolicy().replace("\"shortName\": \"星見\"", "\"shortName\": \"\xff\xfe\x80\"") << 1;
    QTest::newRow("half of a surrogate pair") << sixthPolicy().replace("\"shortName\": \"星見\"", "\"shortName\": 7, \"note\": \"\\ud800\"") << 3;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(u"{\"id\": \"x\"}"), 24) << 1;
    QTest::newRow("larger than any policy") << QByteArray(3 * 1024 * 1024, ' ') + sixthPolicy() << 1;
    QTest::newRow("a hundred thousand unknown methods") << flooded(u"irrecoverableMethods"_s, u"melt"_s, 100'000) << 1001;
    QTest::newRow("ten thousand wrong rules") << flooded(u"rules"_s, QJsonObject(), 10'000) << 1001;
    QTest::newRow("ten thousand times the same term") << flooded(u"forms"_s, QJsonDocument::fromJson(sixthPolicy()).object().value(u"forms"_s)[0], 10'000) << 1001;
    QTest::newRow("one key twice and the second wrong") << sixthPolicy().replace("\"version\": 1,", "\"version\": 1, \"version\": \"x\",") << 3;
}

void TstHostilePolicy::isRefusedWithASentence()
{
    QFETCH(QByteArray, json);
    QFETCH(int, most);
    const auto policy = readPolicy(json);
    QVERIFY(!policy);
    QVERIFY(!policy.error().isEmpty());
    QVERIFY2(policy.error().size() <= most, qPrintable(QString::number(policy.error().size())));
    for (const Problem &problem : policy.error()) {
        QVERIFY(problem.path.startsWith(u'$'));
        QVERIFY(!problem.message.isEmpty());
    }
}

void TstHostilePolicy::cutAnywhereIsRefused()
{
    const QByteArray whole = QJsonDocument::fromJson(sixthPolicy()).toJson(QJsonDocument::Compact);
    for (qsizetype length = 0; length < whole.size(); length += 37)
        QVERIFY(!readPolicy(whole.first(length)));
    QVERIFY(readPolicy(whole));
}

void TstHostilePolicy::byteOrderMarkIsRead()
{
    QVERIFY(readPolicy("\xef\xbb\xbf" + sixthPolicy()));
}

QTEST_GUILESS_MAIN(TstHostilePolicy)
#include "tst_hostilepolicy.moc"
