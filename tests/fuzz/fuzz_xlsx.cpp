// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that begins with PK is read as it is. Any other input is the parts of a package, one after the other, parted by
// lines of ---: sheet, strings, styles, workbook; so the fuzzer need not learn to pack.

#include "models/exchange/xlsxreader.h"
#include "tests/exchange/packagefixture.h"
#include "tests/fuzz/seeds.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QByteArray packed(const PackageFixture &fixture)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"seed.xlsx"_s);
    return fixture.write(path) ? fileOf(path) : QByteArray();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const QByteArray cells = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>46113</v></c></row>"
                             "<row r='3' hidden='1'><c t='inlineStr'><is><r><t>a_x000D_</t></r><rPh><t>x</t></rPh></is></c><c r='D3' t='b'><v>1</v></c>"
                             "<c t='e'><v>#N/A</v></c><c t='d'><v>2026-04-01T00:00:00</v></c><c><f>1+1</f><v>2</v></c><c s='2'><v>600001</v></c></row>";
    const QByteArray after = "<mergeCells><mergeCell ref='A1:C2'/></mergeCells>";
    const QByteArray strings = PackageFixture::strings("<si><t>番号</t><rPh sb='0' eb='1'><t>バン</t></rPh></si>");
    const QByteArray styles = PackageFixture::styles({0, 200, 201}, R"(<numFmt numFmtId="200" formatCode="[$-411]ggge&quot;年&quot;m"/><numFmt numFmtId="201" formatCode="[&lt;=999]000;000\-0000"/>)");
    const QByteArray book = PackageFixture::workbook(R"(<sheet name="a" sheetId="1" r:id="rId1"/>)", R"(<workbookPr date1904="1"/>)");
    auto whole = PackageFixture::oneSheet(cells, after);
    whole["xl/sharedStrings.xml"] = strings;
    whole["xl/styles.xml"] = styles;
    const QByteArray line = "\n---\n";
    const QByteArray sheet = PackageFixture::worksheet(cells, after);
    writeSeeds(*argc, *argv, {sheet, sheet + line + strings + line + styles + line + book, packed(whole),
                              QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet>&b;</worksheet>")});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(u"fuzzed.xlsx"_s);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return 0;
    } else {
        auto fixture = PackageFixture::oneSheet({});
        QByteArray rest = bytes;
        for (const char *part : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"}) {
            const qsizetype end = rest.indexOf("\n---\n");
            fixture[part] = end < 0 ? rest : rest.first(end);
            if (end < 0)
                break;
            rest = rest.sliced(end + 5);
        }
        if (!fixture.write(path))
            return 0;
    }
    const auto workbook = Exchange::readXlsx(path, {.bytes = 4'000'000, .cells = 200'000}, nullptr);
    if (!workbook) {
        expect(!workbook.error().message.isEmpty());
        return 0;
    }
    for (const Exchange::SheetTable &table : workbook->sheets) {
        for (int row = 0; row < table.rowCount(); ++row)
            expect(table.row(row).size() <= table.columnCount());
        expect(table.at(table.rowCount(), 0).isEmpty());
    }
    return 0;
}
