// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lists/intakereading.h"

#include "models/exchange/ledgerfile.h"
#include "models/support/text.h"
#include "models/takeover/valuereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::Intake;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

HeaderWords wordsOf(const Intake &intake)
{
    QList<QPair<QString, QStringList>> words;
    for (const Register::IntakeField &field : intake.fields)
        words.append({field.code, QStringList{field.label, field.code} + field.headerWords});
    return HeaderWords::of(words);
}

/// Reads one file, sheet by sheet.
class ListReader
{
public:
    ListReader(const Options &options, const Intake &intake, Support::Progress &progress)
        : m_options(options), m_intake(intake), m_words(wordsOf(intake)), m_progress(progress)
    {
    }

    ListReading read()
    {
        const auto book = Exchange::readLedgerFile(m_options.file, {m_options.encoding, {}}, &m_progress);
        if (!book) {
            m_result.fault = book.error();
            return m_result;
        }
        m_result.encoding = book->encoding;
        QFile file(m_options.file);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
            m_result.sha256 = QString::fromLatin1(hash.result().toHex());
        int taken = 0;
        for (const Exchange::SheetTable &table : book->sheets)
            taken += readTable(table) ? 1 : 0;
        if (taken == 0)
            error(u"file"_s, say(QT_TRANSLATE_NOOP("Takeover", "%1の一覧の表が見つかりません。見出しの行を --header-row で指定してください。")).arg(m_intake.title));
        else if (taken > 1 && !m_options.allSheets && m_options.sheets.isEmpty())
            error(u"sheet"_s, say(QT_TRANSLATE_NOOP("Takeover", "一覧の表が %1 枚あります。--all-sheets で全部、--sheet で一枚を選んでください。")).arg(taken));
        for (int i = 0; i < m_options.map.size() && taken > 0; ++i) {
            if (!m_used.contains(i))
                error(u"map."_s + m_options.map[i].field, say(QT_TRANSLATE_NOOP("Takeover", "「%1」という列はありません。見出しの文字か、A、B … の列名で指定してください。")).arg(m_options.map[i].column));
        }
        return m_result;
    }

private:
    bool readTable(const Exchange::SheetTable &table)
    {
        PlannedSheet planned;
        planned.name = table.name;
        const bool named = std::any_of(m_options.sheets.cbegin(), m_options.sheets.cend(),
                                       [&](const QString &name) { return Support::fold(name) == Support::fold(table.name); });
        if (!named && (!m_options.sheets.isEmpty() || table.hidden)) {
            planned.whyNot = table.hidden ? say(QT_TRANSLATE_NOOP("Takeover", "非表示のシートです。取り込むには名前で選んでください。"))
                                          : say(QT_TRANSLATE_NOOP("Takeover", "選ばれていません。"));
            m_result.sheets.append(planned);
            return false;
        }
        const SheetReading reading = readSheet(table, m_words, m_options.headerRow);
        planned.whyNot = reading.whyNone;
        if (!reading.isLedger()) {
            m_result.sheets.append(planned);
            return false;
        }
        planned.headers = reading.headers;
        planned.headerFirst = reading.headerFirst + 1;
        planned.headerLast = reading.headerLast + 1;
        planned.unit = m_options.unit;
        for (const auto &[label, value] : reading.above) {
            if (planned.unit.isEmpty() && !m_intake.unitField.isEmpty() && m_intake.unitField != "parent"_L1 && m_words.fieldFor(label) == m_intake.unitField)
                planned.unit = value;
        }
        propose(planned);
        m_result.sheets.append(planned);
        readLines(reading, static_cast<int>(m_result.sheets.size()) - 1);
        return true;
    }

    void propose(PlannedSheet &planned)
    {
        QSet<QString> given;
        for (int index = 0; index < planned.headers.size(); ++index) {
            Column column;
            column.index = index;
            column.letter = Exchange::columnName(index);
            column.header = planned.headers[index];
            const QString field = m_words.fieldFor(column.header);
            if (!field.isEmpty() && (field == QLatin1String(kIgnored) || !given.contains(field))) {
                column.field = field;
                given.insert(field);
            }
            planned.columns.append(column);
        }
        for (int i = 0; i < m_options.map.size(); ++i)
            correct(planned, i);
        for (const Register::IntakeField &field : m_intake.fields) {
            const bool missing = field.required && !columnOf(planned.columns, field.code);
            if (missing)
                m_result.problems.append({planned.name, 0, {}, say(QT_TRANSLATE_NOOP("Takeover", "「%1」の列が見つかりません。列を指定してください（daichoctl では --map %2=見出し）。")).arg(field.label, field.code), Problem::Severity::Warning});
        }
    }

    void correct(PlannedSheet &planned, int which)
    {
        const Correction &wanted = m_options.map[which];
        const auto field = std::find_if(m_intake.fields.cbegin(), m_intake.fields.cend(), [&](const Register::IntakeField &one) {
            return one.code == wanted.field || Support::fold(one.label) == Support::fold(wanted.field);
        });
        if (field == m_intake.fields.cend() && wanted.field != "-"_L1) {
            m_used.insert(which);
            error(u"map."_s + wanted.field, say(QT_TRANSLATE_NOOP("Takeover", "「%1」という項目はありません。daichoctl fields %2 で項目の名前を確かめてください。")).arg(wanted.field, m_intake.kind));
            return;
        }
        const QString code = wanted.field == "-"_L1 ? QString() : field->code;
        const auto column = std::find_if(planned.columns.begin(), planned.columns.end(), [&](const Column &one) {
            return (!one.header.isEmpty() && headerKey(one.header) == headerKey(wanted.column)) || one.letter == Support::halfWidth(wanted.column).trimmed().toUpper();
        });
        if (column == planned.columns.end())
            return;
        m_used.insert(which);
        for (Column &other : planned.columns) {
            if (!code.isEmpty() && other.field == code)
                other.field.clear();
        }
        column->field = code;
        column->byHand = true;
    }

    void readLines(const SheetReading &reading, int index)
    {
        QList<Column> &columns = m_result.sheets[index].columns;
        const QString unit = m_result.sheets[index].unit;
        for (const Line &line : reading.lines) {
            ListedLine listed;
            listed.sheet = index;
            listed.line = line.number;
            listed.original = line.original;
            if (line.skip) {
                listed.fate = RowFate::Skipped;
                listed.reason = skipText(*line.skip);
                m_result.lines.append(listed);
                continue;
            }
            for (Column &column : columns) {
                const QString text = cellValue(line.cells.value(column.index), true);
                column.filled += text.isEmpty() ? 0 : 1;
                if (!column.isOwn() && column.field != QLatin1String(kIgnored))
                    listed.row.insert(column.field, text);
            }
            if (!m_intake.unitField.isEmpty() && !unit.isEmpty() && listed.row.value(m_intake.unitField).isEmpty())
                listed.row.insert(m_intake.unitField, unit);
            m_result.lines.append(listed);
        }
        for (const Column &column : std::as_const(columns)) {
            if (column.isOwn() && !column.byHand && column.filled > 0 && !m_words.isOrdinal(column.header))
                m_result.problems.append({reading.name, 0, column.title(),
                                          say(QT_TRANSLATE_NOOP("Takeover", "%1には、この列を入れる項目がありません。%2 行に値がありますが、取り込みません。")).arg(m_intake.title).arg(column.filled),
                                          Problem::Severity::Warning});
        }
    }

    void error(const QString &field, const QString &message) { m_result.errors.append({field, message}); }

    const Options &m_options;
    const Intake &m_intake;
    HeaderWords m_words;
    Support::Progress &m_progress;
    ListReading m_result;
    QSet<int> m_used;
};

} // namespace

QString ListReading::columnTitle(int sheet, const QString &field) const
{
    const Column *column = columnOf(sheets[sheet].columns, field);
    return column ? column->title() : QString();
}

ListReading readList(const Options &options, const Intake &intake, Support::Progress &progress)
{
    return ListReader(options, intake, progress).read();
}

} // namespace Takeover
