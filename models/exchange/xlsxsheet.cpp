// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxsheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr int kRowsBetweenChecks = 256;
constexpr int kFarAway = 100'000'000;

class SheetParser
{
public:
    SheetParser(XlsxPart &part, XlsxContext &context) : m_xml(&part), m_context(context) { }

    std::optional<Support::Error> parse()
    {
        while (!m_xml.atEnd() && !m_error) {
            if (readToken(m_xml) != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "row"_L1)
                readRow();
            else if (m_xml.name() == "mergeCell"_L1)
                readMerged(m_xml.attributes().value("ref"_L1));
            else if (m_xml.name() == "col"_L1)
                readColumn(m_xml.attributes());
        }
        return m_error;
    }

    const QXmlStreamReader &xml() const { return m_xml; }
    Support::Result<SheetTable> takeTable()
    {
        m_table.store = m_packer.finish();
        if (!m_table.store)
            return tl::unexpected(noSpool());
        std::sort(m_table.hiddenRows.begin(), m_table.hiddenRows.end());
        return std::move(m_table);
    }

private:
    void readRow()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        bool given = false;
        const int number = attributes.value("r"_L1).toInt(&given);
        m_row = given ? number - 1 : m_row + 1;
        m_column = -1;
        if (m_row < 0 || m_row >= m_context.limits.rows)
            return stopTooMany();
        if (isOn(attributes.value("hidden"_L1)))
            m_table.hiddenRows.append(m_row);
        if (++m_rowsRead % kRowsBetweenChecks == 0 && !watched())
            return;
        while (!m_error && m_xml.readNextStartElement()) {
            if (m_xml.name() == "c"_L1)
                readCell();
            else
                m_xml.skipCurrentElement();
        }
    }

    bool watched()
    {
        const qint64 offset = m_xml.characterOffset();
        const bool goOn = !m_context.watch || m_context.watch(offset - m_told);
        m_told = offset;
        if (!goOn)
            m_error = readingCancelled();
        return goOn;
    }

    void readCell()
    {
        QString type;
        int style = 0;
        int row = m_row;
        int column = m_column + 1; // a cell without r follows the one before
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QStringView name = attribute.qualifiedName();
            if (name == "r"_L1) {
                if (const auto place = cellPlace(attribute.value())) {
                    row = place->row;
                    column = place->column;
                }
            } else if (name == "s"_L1) {
                style = attribute.value().toInt();
            } else if (name == "t"_L1) {
                type = attribute.value().toString();
            }
        }
        m_column = column;
        if (row >= m_context.limits.rows || column >= m_context.limits.columns)
            return stopTooMany();
        readValue(type, style);
        if (m_kind != Cell::Kind::Empty)
            place(row, column);
    }

    /// The value of the cell the reader stands on, as m_kind and m_text.
    void readValue(const QString &type, int style)
    {
        QString value;
        bool formula = false;
        bool rich = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "v"_L1) {
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (m_xml.name() == "is"_L1) {
                value = readRichText(m_xml);
                rich = true;
            } else {
                formula = formula || m_xml.name() == "f"_L1;
                m_xml.skipCurrentElement();
            }
        }
        if (type == "s"_L1 && !value.isEmpty())
            return takeShared(value);
        if (value.isEmpty()) {
            // A formula nobody has calculated: its result is unknown, which is not the same as nothing.
            const bool unknown = formula && type != "str"_L1;
            return take(unknown ? Cell{Cell::Kind::Error, {}} : Cell{});
        }
        take(typed(type, style, rich ? value : unescapedIfText(type, value)));
    }

    void take(const Cell &cell)
    {
        m_kind = cell.kind;
        m_text = packedText(cell.text);
        m_shown = m_text;
    }

    void takeShared(const QString &value)
    {
        bool isNumber = false;
        const int index = value.toInt(&isNumber);
        if (!isNumber || index < 0 || m_context.strings == nullptr || index >= m_context.strings->size())
            return take({Cell::Kind::Error, {}});
        m_shown = m_context.strings->at(index);
        m_kind = m_shown.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    }

    static QString unescapedIfText(const QString &type, const QString &value)
    {
        return type == "str"_L1 || type == "inlineStr"_L1 ? unescaped(value) : value;
    }

    Cell typed(const QString &type, int style, const QString &value) const
    {
        if (type == "str"_L1 || type == "inlineStr"_L1)
            return {Cell::Kind::Text, value};
        if (type == "b"_L1)
            return {Cell::Kind::Bool, isOn(value) ? u"TRUE"_s : u"FALSE"_s};
        if (type == "e"_L1)
            return {Cell::Kind::Error, value};
        if (type == "d"_L1) // ISO 8601, as strict writers may store it
            return isoDate(value);
        static const NumberFormat general;
        const bool known = style >= 0 && style < m_context.styles.size();
        return (known ? m_context.styles.at(style) : general).show(value, m_context.date1904);
    }

    static Cell isoDate(const QString &value)
    {
        const QString day = value.left(10);
        const QString clock = value.mid(11, 5);
        if (value.size() <= 10)
            return {value.contains(u':') ? Cell::Kind::Time : Cell::Kind::Date, value};
        const bool midnight = QStringView(value).mid(11, 8) == "00:00:00"_L1 || value.mid(11) == "00:00"_L1;
        return {Cell::Kind::Date, midnight ? day : day + u'T' + clock};
    }

    void place(int row, int column)
    {
        m_context.cells += m_packer.place(row, column, m_kind, m_shown);
        if (m_context.cells > m_context.limits.cells)
            stopTooMany();
        else if (m_packer.failed())
            m_error = noSpool();
    }

    void readColumn(const QXmlStreamAttributes &attributes)
    {
        if (!isOn(attributes.value("hidden"_L1)))
            return;
        const int first = attributes.value("min"_L1).toInt() - 1;
        const int last = std::min(attributes.value("max"_L1).toInt(), m_context.limits.columns) - 1;
        for (int column = std::max(0, first); column <= last; ++column) {
            if (m_table.hiddenColumns.isEmpty() || m_table.hiddenColumns.last() < column)
                m_table.hiddenColumns.append(column);
        }
    }

    void readMerged(QStringView reference)
    {
        const qsizetype colon = reference.indexOf(u':');
        const auto first = cellPlace(colon < 0 ? reference : reference.left(colon));
        const auto last = cellPlace(colon < 0 ? reference : reference.mid(colon + 1));
        if (first && last && first->row <= last->row && first->column <= last->column
            && last->row < m_context.limits.rows && last->column < m_context.limits.columns)
            m_table.merged.append({first->row, first->column, last->row, last->column});
    }

    void stopTooMany()
    {
        m_error = Support::Error{
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "%4 で、シートの大きさの限り（%1 行 %2 列、全シート合わせて %3 セル）を超えました。台帳でないセルを消して保存し直してください。")
                .arg(QString::number(m_context.limits.rows), QString::number(m_context.limits.columns),
                     QString::number(m_context.limits.cells),
                     columnName(std::min(m_column, m_context.limits.columns)) + QString::number(m_row + 1)),
            u"row %1, column %2"_s.arg(QString::number(m_row + 1), QString::number(m_column + 1))};
    }

    QXmlStreamReader m_xml;
    XlsxContext &m_context;
    SheetTable m_table;
    RowPacker m_packer;
    Cell::Kind m_kind = Cell::Kind::Empty; ///< of the cell last read
    QByteArray m_text;                     ///< its text, unless it is a shared string
    QByteArrayView m_shown;                ///< its text in UTF-8
    std::optional<Support::Error> m_error;
    int m_row = -1;
    int m_column = -1;
    int m_rowsRead = 0;
    qint64 m_told = 0;
};

} // namespace

std::optional<CellPlace> cellPlace(QStringView reference)
{
    int column = 0;
    int row = 0;
    bool digits = false;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter == u'$')
            continue;
        if (!digits && letter >= u'A' && letter <= u'Z') {
            column = column * 26 + (letter - u'A' + 1);
        } else if (letter >= u'0' && letter <= u'9' && column > 0) {
            digits = true;
            row = row * 10 + (letter - u'0');
        } else {
            return std::nullopt;
        }
        if (column > kFarAway || row > kFarAway)
            return CellPlace{kFarAway, kFarAway};
    }
    if (column == 0 || row == 0)
        return std::nullopt;
    return CellPlace{column - 1, row - 1};
}

Support::Result<SheetTable> readSheet(XlsxPackage &package, const QString &part, XlsxContext &context)
{
    const auto stream = package.part(part);
    if (!stream)
        return tl::unexpected(stream.error());
    SheetParser parser(**stream, context);
    if (auto error = parser.parse())
        return tl::unexpected(*std::move(error));
    if (auto error = readError(parser.xml(), **stream, part))
        return tl::unexpected(*std::move(error));
    return parser.takeTable();
}

} // namespace Exchange
