// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <zip.h>

/// An .xlsx package from raw parts, so that tests can have what no writer of ours makes.
class PackageFixture
{
public:
    /// A workbook of one sheet "台帳", without strings and styles.
    static PackageFixture oneSheet(const QByteArray &sheetData, const QByteArray &afterData = {})
    {
        PackageFixture fixture;
        fixture.m_parts["_rels/.rels"] = relationships({{"rId1", "officeDocument", "xl/workbook.xml"}});
        fixture.m_parts["xl/workbook.xml"] = workbook(R"(<sheet name="台帳" sheetId="1" r:id="rId1"/>)");
        fixture.m_parts["xl/_rels/workbook.xml.rels"] =
            relationships({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                           {"rId2", "styles", "styles.xml"},
                           {"rId3", "sharedStrings", "sharedStrings.xml"}});
        fixture.m_parts["xl/worksheets/sheet1.xml"] = worksheet(sheetData, afterData);
        return fixture;
    }

    struct Relation {
        QByteArray id;
        QByteArray type;
        QByteArray target;
    };
    static QByteArray relationships(const QList<Relation> &relations)
    {
        QByteArray xml = R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
        for (const Relation &relation : relations) {
            xml += R"(<Relationship Id=")" + relation.id
                   + R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)" + relation.type
                   + R"(" Target=")" + relation.target + R"("/>)";
        }
        return xml + "</Relationships>";
    }
    static QByteArray workbook(const QByteArray &sheets, const QByteArray &properties = {})
    {
        return R"(<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
               + properties + "<sheets>" + sheets + "</sheets></workbook>";
    }
    static QByteArray worksheet(const QByteArray &sheetData, const QByteArray &afterData = {})
    {
        return R"(<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)"
               + sheetData + "</sheetData>" + afterData + "</worksheet>";
    }
    static QByteArray strings(const QByteArray &items)
    {
        return R"(<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)" + items
               + "</sst>";
    }
    /// One cell style for each format id, in this order; `formats` are <numFmt> elements.
    static QByteArray styles(const QList<int> &formatIds, const QByteArray &formats = {})
    {
        QByteArray xml = R"(<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>)"
                         + formats + R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)";
        for (const int id : formatIds)
            xml += R"(<xf numFmtId=")" + QByteArray::number(id) + R"("/>)";
        return xml + R"(</cellXfs><dxfs><dxf><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs></styleSheet>)";
    }

    QByteArray &operator[](const QByteArray &part) { return m_parts[part]; }
    void remove(const QByteArray &part) { m_parts.remove(part); }

    /// False when the archive could not be written.
    [[nodiscard]] bool write(const QString &path) const
    {
        int code = 0;
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
        if (archive == nullptr)
            return false;
        for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
            zip_source_t *source =
                zip_source_buffer(archive, it.value().constData(), static_cast<zip_uint64_t>(it.value().size()), 0);
            if (zip_file_add(archive, it.key().constData(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8) < 0) {
                zip_source_free(source);
                zip_discard(archive);
                return false;
            }
        }
        return zip_close(archive) == 0;
    }

private:
    QMap<QByteArray, QByteArray> m_parts;
};
