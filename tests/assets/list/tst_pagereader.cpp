// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/pagequeries.h"
#include "tests/assets/registerfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace RegisterFixture;

class TstPageReader : public QObject
{
    Q_OBJECT

    TestRegister m_town;
    QVector<Assets::ListRow> read(const QStringList &fields, const Register::Visibility &visible = {}, Assets::DateStyle dates = Assets::DateStyle::Wareki);
    Assets::ListRow rowOf(const QString &number, const QStringList &fields, const Register::Visibility &visible = {});

private slots:
    void initTestCase();
    void textsStandInTheOrderOfTheFields();
    void everyFieldSaysWhatTheViewSays();
    void aFieldThatNobodyHasIsEmpty();
    void aliasesAndParentsAreThoseOfTheirRow();
    void datesForFiles();
    void closedRowsKeepTheirPlaceOnly();
    void wordsAreAsOfTheirReading();
};

void TstPageReader::initTestCase()
{
    m_town.done(u"unit.add"_s, {{u"name"_s, u"税務課"_s}, {u"code"_s, u"税"_s}, {u"parent"_s, u"架空町"_s}});
    m_town.done(u"place.add"_s, {{u"name"_s, u"北庁舎"_s}});
    m_town.done(u"field.add"_s, {{u"label"_s, u"色"_s}});
    m_town.asset(u"課税台帳"_s, {{u"unit"_s, u"税務課"_s}, {u"form"_s, u"paper"_s}, {u"levels"_s, levels(u"3A"_s, u"2"_s, u"1"_s)}, {u"personalInfo"_s, u"有"_s},
                                 {u"place"_s, u"北庁舎"_s}, {u"expiresOn"_s, u"2026-03-31"_s}, {u"aliases"_s, QJsonArray{u"旧-7"_s, u"旧-8"_s}},
                                 {u"remarks"_s, u"一行目\n二行目"_s}, {u"custom"_s, QJsonObject{{u"色"_s, u"赤"_s}}}});
    m_town.asset(u"相談記録"_s, {{u"unit"_s, u"架空町"_s}, {u"accessScope"_s, u"unit"_s}, {u"remarks"_s, u"聞き取り"_s}, {u"expiresOn"_s, u"永年"_s}, {u"placeText"_s, u"受付の棚"_s},
                                 {u"parent"_s, u"A-税-0001"_s}});
}

QVector<Assets::ListRow> TstPageReader::read(const QStringList &fields, const Register::Visibility &visible, Assets::DateStyle dates)
{
    Assets::PageReader reader(m_town.db(), Assets::readRowWords(m_town.db()), visible, fields, dates);
    return reader.read(Assets::Queries(m_town.db(), {}).ids({}));
}

Assets::ListRow TstPageReader::rowOf(const QString &number, const QStringList &fields, const Register::Visibility &visible)
{
    for (const Assets::ListRow &row : read(fields, visible)) {
        if (row.id == m_town.load(number).object.id)
            return row;
    }
    return {};
}

void TstPageReader::textsStandInTheOrderOfTheFields()
{
    const QStringList fields{u"expiresOn"_s, u"class.C"_s, u"number"_s, u"place"_s, u"custom.1"_s, u"unit"_s, u"name"_s};
    QCOMPARE(rowOf(u"A-税-0001"_s, fields).texts,
             (QStringList{u"令和8年3月31日"_s, u"自治体機密性3A"_s, u"A-税-0001"_s, u"北庁舎"_s, u"赤"_s, u"税務課"_s, u"課税台帳"_s}));
}

void TstPageReader::everyFieldSaysWhatTheViewSays()
{
    Assets::Queries queries(m_town.db(), {});
    QStringList fields;
    for (const Assets::Field &field : queries.fields())
        fields.append(field.code);
    const QVector<Assets::ListRow> rows = read(fields);
    QVERIFY(rows.size() >= 2);
    for (const Assets::ListRow &row : rows) {
        const Assets::RowView view = queries.rows({row.id}).value(row.id);
        for (qsizetype at = 0; at < fields.size(); ++at)
            QCOMPARE(row.texts.at(at), view.shown.value(fields.at(at)));
    }
}

void TstPageReader::aFieldThatNobodyHasIsEmpty()
{
    QCOMPARE(rowOf(u"A-税-0001"_s, {u"class.X"_s, u"custom.99"_s, u"number"_s}).texts, (QStringList{QString(), QString(), u"A-税-0001"_s}));
}

void TstPageReader::aliasesAndParentsAreThoseOfTheirRow()
{
    const QStringList fields{u"aliases"_s, u"parent"_s};
    QCOMPARE(rowOf(u"A-税-0001"_s, fields).texts, (QStringList{u"旧-7、旧-8"_s, QString()}));
    QString other;
    for (const Assets::ListRow &row : read(fields + QStringList{u"placeText"_s})) {
        if (row.texts.at(2) == u"受付の棚"_s)
            other = row.texts.at(0) + u'|' + row.texts.at(1);
    }
    QCOMPARE(other, u"|A-税-0001"_s);
}

void TstPageReader::datesForFiles()
{
    QStringList days;
    for (const Assets::ListRow &row : read({u"expiresOn"_s}, {}, Assets::DateStyle::Iso))
        days.append(row.texts.constFirst());
    days.sort();
    QCOMPARE(days, (QStringList{u"2026-03-31"_s, u"永年"_s}));
}

void TstPageReader::closedRowsKeepTheirPlaceOnly() // INV-44
{
    const Register::Visibility outside{false, {Organization::findUnit(m_town.db(), u"税務課"_s)->id}};
    int closed = 0;
    for (const Assets::ListRow &row : read({u"name"_s, u"remarks"_s, u"expiresOn"_s, u"place"_s}, outside)) {
        if (!row.closed)
            continue;
        ++closed;
        QCOMPARE(row.texts, (QStringList{u"（非表示）"_s, QString(), QString(), u"受付の棚"_s}));
    }
    QCOMPARE(closed, 1);
}

void TstPageReader::wordsAreAsOfTheirReading()
{
    const auto before = Assets::readRowWords(m_town.db());
    m_town.done(u"unit.edit"_s, {{u"unit"_s, u"税務課"_s}, {u"name"_s, u"課税課"_s}});
    const QVector<qint64> ids{m_town.load(u"A-税-0001"_s).object.id};
    Assets::PageReader old(m_town.db(), before, {}, {u"unit"_s}, Assets::DateStyle::Wareki);
    Assets::PageReader fresh(m_town.db(), Assets::readRowWords(m_town.db()), {}, {u"unit"_s}, Assets::DateStyle::Wareki);
    QCOMPARE(old.read(ids).value(0).texts.value(0), u"税務課"_s);
    QCOMPARE(fresh.read(ids).value(0).texts.value(0), u"課税課"_s);
}

QTEST_GUILESS_MAIN(TstPageReader)
#include "tst_pagereader.moc"
