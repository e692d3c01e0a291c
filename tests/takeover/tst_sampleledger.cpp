// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "models/journal/verify.h"
#include "tests/support/sampleledger.h"
#include "tests/takeover/takeoverfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kSample = u":/samples/hokuto-sample.xlsx"_s;

QString sampleOnDisk(const QTemporaryDir &dir)
{
    const QString path = dir.filePath(u"hokuto-sample.xlsx"_s);
    QFile::copy(kSample, path);
    return path;
}

} // namespace

class TstSampleLedger : public QObject
{
    Q_OBJECT

private slots:
    void isTheOneThatTheGeneratorWrites();
    void comesInWhole_data();
    void comesInWhole();
    void usesEveryField();
    void leavesInOneAct();
};

void TstSampleLedger::isTheOneThatTheGeneratorWrites()
{
    const QTemporaryDir dir;
    const QString fresh = dir.filePath(u"fresh.xlsx"_s);
    QVERIFY(writeSampleLedger(fresh));
    // DAICHO_WRITE_SAMPLE=1 puts a changed generator's ledger into the source tree.
    if (qEnvironmentVariableIsSet("DAICHO_WRITE_SAMPLE")) {
        const QString target = QStringLiteral(DAICHO_SOURCE_DIR "/resources/samples/hokuto-sample.xlsx");
        QFile::remove(target);
        QVERIFY(QFile::copy(fresh, target));
    }
    QVERIFY(QFileInfo(fresh).size() < 100'000);
    const auto made = Exchange::readLedgerFile(fresh);
    const auto shipped = Exchange::readLedgerFile(QStringLiteral(DAICHO_SOURCE_DIR "/resources/samples/hokuto-sample.xlsx"));
    QVERIFY(made && shipped);
    QCOMPARE(shipped->sheets.size(), made->sheets.size());
    for (qsizetype i = 0; i < made->sheets.size(); ++i) {
        QCOMPARE(shipped->sheets[i].name, made->sheets[i].name);
        QVERIFY(shipped->sheets[i].allRows() == made->sheets[i].allRows());
        QVERIFY(shipped->sheets[i].merged == made->sheets[i].merged);
        QVERIFY(made->sheets[i].at(0, 0).contains(u"架空"_s));
    }
}

void TstSampleLedger::comesInWhole_data()
{
    QTest::addColumn<QString>("policy");
    QTest::newRow("the general policy") << u"general"_s;
    QTest::newRow("a policy of three axes") << u"buzen"_s;
    QTest::newRow("a policy of one axis") << u"nabari"_s;
}

void TstSampleLedger::comesInWhole()
{
    QFETCH(QString, policy);
    TakeoverFixture register_(policy);
    const QJsonObject result = register_.takeOver(sampleOnDisk(register_.dir), {{u"allSheets"_s, true}, {u"sample"_s, true}});
    QVERIFY2(!result.contains(u"rejected"_s), qPrintable(result.value(u"rejected"_s).toString()));
    QCOMPARE(result.value(u"accepted"_s).toInt(), 300);
    QCOMPARE(result.value(u"refused"_s).toInt(), 0);
    QCOMPARE(result.value(u"skipped"_s).toInt(), 5 * (3 + 2));
    QCOMPARE(result.value(u"units"_s).toArray().size(), 5);
    QCOMPARE(register_.living(), 300);
    QCOMPARE(register_.number(u"SELECT count(DISTINCT unit_id) FROM object WHERE kind = 'asset'"_s), 5);
}

void TstSampleLedger::usesEveryField()
{
    TakeoverFixture register_;
    for (const QString &name : {u"北原 一郎（架空）"_s, u"都築 花（架空）"_s})
        QVERIFY(register_.act(u"person.add"_s, {{u"name"_s, name}}).has_value());
    const QJsonObject result = register_.takeOver(sampleOnDisk(register_.dir), {{u"allSheets"_s, true}});
    QCOMPARE(result.value(u"accepted"_s).toInt(), 300);
    for (const Assets::Field &field : Assets::fixedFields()) {
        // Confirmations and marks to renew come from the register's own acts, not from a ledger.
        const bool isOurs = field.code == "confirmedOn"_L1 || field.code == "labelDue"_L1;
        if (isOurs || field.column.isEmpty() || field.column.startsWith("object."_L1))
            continue;
        const qint64 filled = register_.number(u"SELECT count(*) FROM asset WHERE %1 IS NOT NULL"_s.arg(field.column));
        QVERIFY2(filled > 0, qPrintable(field.code));
    }
    QVERIFY(register_.number(u"SELECT count(*) FROM object_alias"_s) > 0);
    QVERIFY(register_.number(u"SELECT count(*) FROM asset WHERE custom IS NOT NULL"_s) > 0);
    QVERIFY(register_.number(u"SELECT count(DISTINCT levels) FROM asset"_s) > 8);
}

void TstSampleLedger::leavesInOneAct()
{
    TakeoverFixture register_;
    const QString file = sampleOnDisk(register_.dir);
    QCOMPARE(register_.takeOver(file, {{u"allSheets"_s, true}, {u"sample"_s, true}}).value(u"accepted"_s).toInt(), 300);
    const auto undone = register_.act(u"ledger.undo"_s, {{u"batch"_s, u"sample"_s}, {u"reason"_s, u"見本を片付ける"_s}});
    QVERIFY(undone.has_value());
    QCOMPARE(undone->result.value(u"voided"_s).toInt(), 300);
    QCOMPARE(undone->result.value(u"units"_s).toInt(), 5);
    QCOMPARE(register_.living(), 0);
    QCOMPARE(register_.number(u"SELECT count(*) FROM unit WHERE state = 'active'"_s), 1);
    QCOMPARE(register_.number(u"SELECT count(*) FROM place WHERE state = 'active'"_s), 0);
    QCOMPARE(register_.number(u"SELECT count(*) FROM custom_field WHERE retired = 0"_s), 0);
    // Its numbers are free again.
    QCOMPARE(register_.takeOver(file, {{u"allSheets"_s, true}, {u"sample"_s, true}}).value(u"accepted"_s).toInt(), 300);
    QCOMPARE(register_.living(), 300);
}

QTEST_GUILESS_MAIN(TstSampleLedger)
#include "tst_sampleledger.moc"
