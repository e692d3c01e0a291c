// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ledgerfile.h"
#include "models/exchange/xlsxorder.h"
#include "tests/ui/roomfixture.h"
#include "ui/takeover/columnsmodel.h"
#include "ui/takeover/takeoverwizard.h"

#include <QFile>
#include <QTableView>
#include <QTest>

/// Walking through the wizard as a clerk does, and ledgers of a fictional town for it.
namespace WizardSteps {

using TakeoverUi::ColumnsModel;
using TakeoverUi::TakeoverWizard;
using Step = TakeoverWizard::Step;

inline void finishWork(TakeoverWizard &wizard)
{
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.isBusy(), 20000);
}

/// After a correction: until the lines have been judged again.
inline void finishJudging(TakeoverWizard &wizard)
{
    QTest::qWait(300); // corrections that follow each other are gathered
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.isJudging(), 20000);
}

inline void goOn(TakeoverWizard &wizard, Step expected)
{
    wizard.goOn();
    finishWork(wizard);
    QCOMPARE(wizard.step(), expected);
}

inline void goTo(TakeoverWizard &wizard, const QString &file, Step step)
{
    wizard.show();
    wizard.setFile(file);
    while (wizard.step() != step) {
        const Step before = wizard.step();
        wizard.goOn();
        finishWork(wizard);
        QVERIFY(wizard.step() != before);
    }
}

inline QTableView *tableOf(TakeoverWizard &wizard, const QString &name)
{
    return wizard.findChild<QTableView *>(name);
}

inline void correct(TakeoverWizard &wizard, int row, const QString &field)
{
    QAbstractItemModel *columns = tableOf(wizard, QStringLiteral("columnsTable"))->model();
    QVERIFY(columns->setData(columns->index(row, ColumnsModel::Field), field, Qt::EditRole));
}

inline QString writeSheet(const QString &path, const QString &sheet, const QStringList &headers,
                          const QList<QStringList> &lines)
{
    QList<Exchange::OutColumn> columns;
    for (const QString &header : headers)
        columns.append({header, 12, false});
    qsizetype next = 0;
    const auto written = Exchange::writeXlsx(path, sheet, columns, [&](QStringList &cells) {
        if (next == lines.size())
            return false;
        cells = lines[next++];
        return true;
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return path;
}

inline QStringList ledgerLine(int line)
{
    return {QStringLiteral("架空-%1").arg(line, 4, 10, QChar(u'0')),
            QStringLiteral("架空の課税資料 %1").arg(line), QStringLiteral("架空町"),
            QStringLiteral("第%1書庫").arg(line % 3), QStringLiteral("青")};
}

inline QStringList ledgerHeaders()
{
    return {QStringLiteral("管理番号"), QStringLiteral("名称"), QStringLiteral("所属"),
            QStringLiteral("保管場所"), QStringLiteral("背表紙の色")};
}

inline QString writeLedger(RoomFixture &room, int lines)
{
    QList<QStringList> rows;
    for (int line = 1; line <= lines; ++line)
        rows.append(ledgerLine(line));
    return writeSheet(room.path(QStringLiteral("税務課台帳.xlsx")), QStringLiteral("台帳"),
                      ledgerHeaders(), rows);
}

/// Two sections, a sheet each.
inline QString writeTwoSheets(RoomFixture &room)
{
    Exchange::XlsxOrder order;
    for (const QString &name : {QStringLiteral("一係"), QStringLiteral("二係")}) {
        Exchange::XlsxSheet sheet;
        sheet.name = name;
        sheet.columns = {{QStringLiteral("番号"), 12, false}, {QStringLiteral("名称"), 12, false}};
        int line = 0;
        sheet.rows = [line, name](QStringList &cells) mutable {
            if (line == 2)
                return false;
            ++line;
            cells = {name + QString::number(line), QStringLiteral("架空の簿冊 %1").arg(line)};
            return true;
        };
        order.sheets.append(sheet);
    }
    const QString path = room.path(QStringLiteral("二係.xlsx"));
    const auto written = Exchange::writeXlsx(path, order);
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return path;
}

inline QString writeCsvLedger(RoomFixture &room, const QString &text)
{
    const QString path = room.path(QStringLiteral("台帳.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write");
    return path;
}

} // namespace WizardSteps
