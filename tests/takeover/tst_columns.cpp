// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/takeover/sheets.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeover;

class TstColumns : public QObject
{
    Q_OBJECT

private slots:
    void proposes_data();
    void proposes();
    void dropsNothing();
    void isCorrected_data();
    void isCorrected();
    void tellsOfAFieldThatIsNotThere();
    void leavesACorrectionUnusedWhenTheColumnIsMissing();

private:
    QList<Column> propose(const QString &sheet, const QString &policy = u"general"_s)
    {
        const QList<Assets::Field> fields = fieldsOf(policy);
        const HeaderWords words(fields);
        return proposeColumns(readSheet(sheetOf(sheet), words), fields, words);
    }
};

void TstColumns::proposes_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("a section's ledger") << u"№|情報資産名（正式名称）|媒体|保管場所|取扱制限|管理責任者|取得年月日|保存期間|備考\n1|A|紙|棚|x|課長|R8.4.1|5年|y"_s << u"general"_s
        << QStringList{u"№=-"_s, u"情報資産名（正式名称）=name"_s, u"媒体=mediumKind"_s, u"保管場所=place"_s, u"取扱制限=restrictionText"_s, u"管理責任者=managerPost"_s, u"取得年月日=acquiredOn"_s, u"保存期間=retention"_s, u"備考=remarks"_s};
    QTest::newRow("an English register") << u"ID|Asset Name|Owner|Custodian|Location|Classification|Description|Status\nAST-001|Base|Head|IT|Room|High|text|Active"_s << u"general"_s
        << QStringList{u"ID=number"_s, u"Asset Name=name"_s, u"Owner=managerPost"_s, u"Custodian=custodian"_s, u"Location=place"_s, u"Classification=levels"_s, u"Description=remarks"_s, u"Status=-"_s};
    QTest::newRow("levels of each axis") << u"名称|機密性|完全性|可用性\nA|3B|2|1"_s << u"general"_s
        << QStringList{u"名称=name"_s, u"機密性=class.C"_s, u"完全性=class.I"_s, u"可用性=class.A"_s};
    QTest::newRow("all levels in one column") << u"資産名|分類\nA|3B／2／2"_s << u"general"_s << QStringList{u"資産名=name"_s, u"分類=levels"_s};
    QTest::newRow("an axis of another policy") << u"資産名|重要性分類\nA|Ⅱ"_s << u"nabari"_s << QStringList{u"資産名=name"_s, u"重要性分類=class.S"_s};
    QTest::newRow("a name by its header's end") << u"№|要配慮者利用施設名称|所管課|所在地\n1|A|福祉課|1-2"_s << u"general"_s
        << QStringList{u"№=-"_s, u"要配慮者利用施設名称=name"_s, u"所管課=unit"_s, u"所在地=place"_s};
    QTest::newRow("numbers that count lines") << u"番号|名称|保管場所\n１|A|棚\n２|B|棚\n３|C|棚"_s << u"general"_s
        << QStringList{u"番号=-"_s, u"名称=name"_s, u"保管場所=place"_s};
    QTest::newRow("numbers that are the office's own") << u"番号|名称|保管場所\n001|A|棚\n002|B|棚"_s << u"general"_s
        << QStringList{u"番号=number"_s, u"名称=name"_s, u"保管場所=place"_s};
    QTest::newRow("two columns of one meaning") << u"名称|保管場所|設置場所\nA|棚|机"_s << u"general"_s
        << QStringList{u"名称=name"_s, u"保管場所=place"_s, u"設置場所=-"_s};
}

void TstColumns::proposes()
{
    QFETCH(QString, sheet);
    QFETCH(QString, policy);
    QFETCH(QStringList, columns);
    QCOMPARE(proposalsOf(propose(sheet, policy)), columns);
}

void TstColumns::dropsNothing()
{
    const QList<Column> columns = propose(u"名称|Category|Category||状態|係|係\nA|x|y|z|良|庶務|管理"_s);
    QStringList labels;
    for (const Column &column : columns) {
        if (column.isOwn())
            labels.append(column.ownLabel);
    }
    QCOMPARE(labels, (QStringList{u"Category (2)"_s, u"列 D"_s, u"状態（台帳の記載）"_s, u"係"_s, u"係 (2)"_s}));
}

void TstColumns::isCorrected_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("by header") << u"custodian"_s << u"置き場"_s << QStringList{u"名称=name"_s, u"置き場=custodian"_s, u"備考=remarks"_s};
    QTest::newRow("by letter") << u"place"_s << u"b"_s << QStringList{u"名称=name"_s, u"置き場=place"_s, u"備考=remarks"_s};
    QTest::newRow("by the field's label") << u"保管場所"_s << u"置き場"_s << QStringList{u"名称=name"_s, u"置き場=place"_s, u"備考=remarks"_s};
    QTest::newRow("taking the field from another column") << u"name"_s << u"備考"_s << QStringList{u"名称=-"_s, u"置き場=-"_s, u"備考=name"_s};
    QTest::newRow("to an own field") << u"-"_s << u"備考"_s << QStringList{u"名称=name"_s, u"置き場=-"_s, u"備考=-"_s};
    QTest::newRow("to all levels") << u"levels"_s << u"B"_s << QStringList{u"名称=name"_s, u"置き場=levels"_s, u"備考=remarks"_s};
}

void TstColumns::isCorrected()
{
    QFETCH(QString, field);
    QFETCH(QString, column);
    QFETCH(QStringList, columns);
    QList<Column> proposed = propose(u"名称|置き場|備考\nA|棚|x"_s);
    QSet<int> used;
    QList<Register::FieldError> errors;
    correctColumns(proposed, {{field, column}}, fieldsOf(), used, errors);
    QVERIFY(errors.isEmpty());
    QCOMPARE(used.size(), 1);
    QCOMPARE(proposalsOf(proposed), columns);
}

void TstColumns::tellsOfAFieldThatIsNotThere()
{
    QList<Column> proposed = propose(u"名称|備考\nA|x"_s);
    QSet<int> used;
    QList<Register::FieldError> errors;
    correctColumns(proposed, {{u"colour"_s, u"B"_s}, {u"state"_s, u"B"_s}}, fieldsOf(), used, errors);
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors[0].field, u"map.colour"_s);
}

void TstColumns::leavesACorrectionUnusedWhenTheColumnIsMissing()
{
    QList<Column> proposed = propose(u"名称|備考\nA|x"_s);
    QSet<int> used;
    QList<Register::FieldError> errors;
    correctColumns(proposed, {{u"place"_s, u"倉庫"_s}}, fieldsOf(), used, errors);
    QVERIFY(used.isEmpty());
}

QTEST_GUILESS_MAIN(TstColumns)
#include "tst_columns.moc"
