// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/relabellistintake.h"

#include "models/assets/actparts.h"
#include "models/assets/assetfield.h"
#include "models/classes/levelreader.h"
#include "models/exchange/ledgerfile.h"
#include "models/register/objects.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::SheetTable;

namespace Assets {

namespace {

constexpr int kHeaderWithin = 30;   ///< rows: lists may have a title above
constexpr int kMostErrors = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// As a header is compared.
QString key(const QString &text)
{
    static const QRegularExpression between(u"[\\s:*※()（）・]"_s);
    return Support::fold(text).remove(between);
}

QSet<QString> keysOf(const QStringList &words)
{
    QSet<QString> keys;
    for (const QString &word : words)
        keys.insert(key(word));
    return keys;
}

/// What an axis is called above a column.
QStringList namesOf(const Policy::Axis &axis)
{
    QStringList names{axis.label, axis.shortLabel, axis.code, u"class."_s + axis.code};
    for (const QString &before : {u"新"_s, u"新しい"_s, u"変更後の"_s})
        names << before + axis.label;
    return names;
}

struct Column {
    enum class Role { None, Number, Level, Class, Reason };
    Role role = Role::None;
    QString axisKey; ///< Level: what the axis is called
    QString title;   ///< B 機密性
};

class Reader
{
public:
    Reader(Storage::Connection &db, RelabelList &list) : m_db(db), m_list(list)
    {
        const Field *number = findField(fixedFields(), u"number"_s);
        m_numberWords = keysOf((number ? number->headerWords + QStringList{number->label} : QStringList()) + QStringList{u"番号"_s, u"管理番号"_s, u"資産番号"_s, u"number"_s});
        m_reasonWords = keysOf({u"理由"_s, u"変更理由"_s, u"変更の理由"_s, u"分類変更の理由"_s, u"reason"_s});
        m_classWords = keysOf({u"分類"_s, u"新しい分類"_s, u"新分類"_s, u"区分"_s, u"新しい区分"_s, u"新区分"_s, u"変更後"_s, u"変更後の分類"_s, u"class"_s, u"levels"_s});
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
            m_classWords.insert(key(policy.document->term(u"classification"_s, u"分類"_s)));
            for (const Policy::Axis &axis : policy.document->axes)
                m_axisWords.unite(keysOf(namesOf(axis)));
        }
    }

    /// False when nothing in the sheet is a list of this kind.
    bool read(const SheetTable &sheet)
    {
        int first = 0;
        if (!findHeader(sheet, first) && !isBare(sheet, first))
            return false;
        for (int row = first; row < sheet.rowCount(); ++row)
            line(sheet.row(row), sheet.lineNumber(row));
        return true;
    }

    void wrong(int line, const QString &column, const QString &message)
    {
        if (++m_list.errorCount <= kMostErrors)
            m_list.errors.append({line, column, message});
    }

private:
    [[nodiscard]] Column columnOf(const QString &header, int at) const
    {
        const QString word = key(header);
        Column column{Column::Role::None, {}, QString(Exchange::columnName(at) + u' ' + Support::cleaned(header)).trimmed()};
        if (word.isEmpty())
            return column;
        if (m_numberWords.contains(word))
            column.role = Column::Role::Number;
        else if (m_reasonWords.contains(word))
            column.role = Column::Role::Reason;
        else if (m_axisWords.contains(word))
            column.role = Column::Role::Level;
        else if (m_classWords.contains(word))
            column.role = Column::Role::Class;
        column.axisKey = word;
        return column;
    }

    bool findHeader(const SheetTable &sheet, int &first)
    {
        for (int row = 0; row < std::min(kHeaderWithin, sheet.rowCount()); ++row) {
            QList<Column> columns;
            const QList<Cell> cells = sheet.row(row);
            for (int at = 0; at < cells.size(); ++at)
                columns.append(columnOf(cells.at(at).text, at));
            const auto has = [&columns](Column::Role role) {
                return std::any_of(columns.cbegin(), columns.cend(), [role](const Column &one) { return one.role == role; });
            };
            if (!has(Column::Role::Number) || (!has(Column::Role::Level) && !has(Column::Role::Class)))
                continue;
            m_columns = columns;
            checkTwice(sheet.lineNumber(row));
            first = row + 1;
            return true;
        }
        return false;
    }

    void checkTwice(int line)
    {
        QSet<QString> known;
        for (const Column &column : std::as_const(m_columns)) {
            if (column.role == Column::Role::None)
                continue;
            const QString what = column.role == Column::Role::Level ? column.axisKey : QString::number(int(column.role));
            if (known.contains(what))
                wrong(line, column.title, say(QT_TRANSLATE_NOOP("Assets", "同じ見出しの列が二つあります。どちらかを除いてください。")));
            known.insert(what);
        }
    }

    /// Number, class and reason without a header: only where the first line begins with a number of the register.
    bool isBare(const SheetTable &sheet, int &first)
    {
        for (int row = 0; row < sheet.rowCount(); ++row) {
            const QList<Cell> cells = sheet.row(row);
            if (std::all_of(cells.cbegin(), cells.cend(), [](const Cell &cell) { return cell.text.trimmed().isEmpty(); }))
                continue;
            if (cells.size() < 2 || cells.size() > 3 || !Register::findByNumber(m_db, Support::cleaned(cells.first().text)))
                return false;
            m_columns = {{Column::Role::Number, {}, u"A"_s}, {Column::Role::Class, {}, u"B"_s}, {Column::Role::Reason, {}, u"C"_s}};
            first = row;
            return true;
        }
        return false;
    }

    void line(const QList<Cell> &cells, int line)
    {
        const auto text = [&cells](qsizetype at) { return at < cells.size() ? Support::cleaned(cells.at(at).text, true) : QString(); };
        bool isEmpty = true;
        for (qsizetype at = 0; at < m_columns.size(); ++at)
            isEmpty = isEmpty && (m_columns.at(at).role == Column::Role::None || text(at).isEmpty());
        if (isEmpty)
            return;
        const int errors = m_list.errorCount;
        QJsonObject row{{u"line"_s, line}};
        const Register::StoredPolicy *policy = nullptr;
        for (qsizetype at = 0; at < m_columns.size(); ++at) {
            if (m_columns.at(at).role == Column::Role::Number)
                policy = target(text(at), line, m_columns.at(at).title, row);
        }
        if (!policy)
            return;
        QJsonObject levels;
        for (qsizetype at = 0; at < m_columns.size(); ++at) {
            const Column &column = m_columns.at(at);
            if (column.role == Column::Role::Reason && !text(at).isEmpty())
                row.insert(u"reason"_s, text(at));
            else if ((column.role == Column::Role::Level || column.role == Column::Role::Class) && !text(at).isEmpty())
                takeLevels(*policy, column, text(at), line, levels);
        }
        if (levels.isEmpty() && m_list.errorCount == errors)
            wrong(line, {}, say(QT_TRANSLATE_NOOP("Assets", "新しい区分がありません。")));
        if (m_list.errorCount > errors)
            return;
        row.insert(u"levels"_s, levels);
        m_list.rows.append(row);
    }

    const Register::StoredPolicy *target(const QString &number, int line, const QString &column, QJsonObject &row)
    {
        if (number.isEmpty()) {
            wrong(line, column, say(QT_TRANSLATE_NOOP("Assets", "番号がありません。")));
            return nullptr;
        }
        const auto object = Register::findByNumber(m_db, number);
        if (!object || object->kind != "asset"_L1) {
            wrong(line, column, say(QT_TRANSLATE_NOOP("Assets", "番号「%1」の資産はありません。")).arg(number));
            return nullptr;
        }
        if (const int before = m_lines.value(object->id); before > 0) {
            wrong(line, column, say(QT_TRANSLATE_NOOP("Assets", "番号「%1」は %2 行目にもあります。")).arg(number).arg(before));
            return nullptr;
        }
        m_lines.insert(object->id, line);
        row.insert(u"asset"_s, object->id);
        auto known = m_policies.constFind(object->unitId.value_or(0));
        if (known == m_policies.cend())
            known = m_policies.insert(object->unitId.value_or(0), policyFor(m_db, object->unitId));
        return &*known;
    }

    void takeLevels(const Register::StoredPolicy &policy, const Column &column, const QString &text, int line, QJsonObject &levels)
    {
        const auto read = column.role == Column::Role::Class ? wholeClass(policy, text) : oneLevel(policy, column.axisKey, text);
        if (!read) {
            wrong(line, column.title, read.error());
            return;
        }
        for (auto it = read->cbegin(); it != read->cend(); ++it) {
            if (levels.contains(it.key()) && levels.value(it.key()).toString() != *it)
                wrong(line, column.title, say(QT_TRANSLATE_NOOP("Assets", "「%1」は、この行の他の列と違います。")).arg(text));
            levels.insert(it.key(), *it);
        }
    }

    using Reading = tl::expected<Policy::Levels, QString>;

    Reading wholeClass(const Register::StoredPolicy &policy, const QString &text)
    {
        return once(policy, {}, text, [&]() -> Reading {
            if (const auto levels = Classes::readLevels(*policy.document, text))
                return *levels;
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」を分類として読めません。例: %2")).arg(text, example(*policy.document)));
        });
    }

    Reading oneLevel(const Register::StoredPolicy &policy, const QString &axisKey, const QString &text)
    {
        return once(policy, axisKey, text, [&]() -> Reading {
            for (const Policy::Axis &axis : policy.document->axes) {
                if (!keysOf(namesOf(axis)).contains(axisKey))
                    continue;
                if (const auto level = Classes::readLevel(axis, text))
                    return Policy::Levels{{axis.code, *level}};
                return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "「%1」は%2の区分ではありません。")).arg(text, axis.label));
            }
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "この資産の規程（%1）に、この列の分類の軸はありません。")).arg(policy.title));
        });
    }

    template <typename Read> Reading once(const Register::StoredPolicy &policy, const QString &axisKey, const QString &text, Read read)
    {
        const QString known = QString::number(policy.versionId) + u'\n' + axisKey + u'\n' + text;
        auto found = m_readings.constFind(known);
        if (found == m_readings.cend())
            found = m_readings.insert(known, read());
        return *found;
    }

    static QString example(const Policy::Document &policy)
    {
        QStringList parts;
        for (const Policy::Axis &axis : policy.axes)
            parts.append(axis.levels.first().badge);
        return parts.join(u'／');
    }

    Storage::Connection &m_db;
    RelabelList &m_list;
    QSet<QString> m_numberWords;
    QSet<QString> m_reasonWords;
    QSet<QString> m_classWords;
    QSet<QString> m_axisWords;
    QList<Column> m_columns;
    QHash<qint64, int> m_lines; ///< asset → its line
    QHash<qint64, Register::StoredPolicy> m_policies;
    QHash<QString, Reading> m_readings; ///< lists say the same again and again
};

} // namespace

QString RelabelListError::text() const
{
    return column.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "%1 行目: %2")).arg(line).arg(message)
                            : say(QT_TRANSLATE_NOOP("Assets", "%1 行目 %2: %3")).arg(line).arg(column, message);
}

RelabelList readRelabelList(Storage::Connection &db, const QList<SheetTable> &sheets)
{
    RelabelList list;
    Reader reader(db, list);
    bool isFound = false;
    for (const SheetTable &sheet : sheets)
        isFound = isFound || reader.read(sheet);
    if (!isFound)
        reader.wrong(1, {}, say(QT_TRANSLATE_NOOP("Assets", "「番号」と、「分類」または分類の軸（機密性など）の見出しがある行がありません。見出しを付けるか、番号・分類・理由の順に並べてください。")));
    else if (list.rows.isEmpty() && list.errors.isEmpty())
        reader.wrong(1, {}, say(QT_TRANSLATE_NOOP("Assets", "見出しの下に行がありません。")));
    return list;
}

Support::Result<RelabelList> readRelabelFile(Storage::Connection &db, const QString &path, Support::Progress *progress)
{
    const auto book = Exchange::readLedgerFile(path, {}, progress);
    if (!book)
        return tl::unexpected(book.error());
    return readRelabelList(db, book->sheets);
}

RelabelList readRelabelText(Storage::Connection &db, const QString &text)
{
    const auto sheet = Exchange::parseCsv(text, text.contains(u'\t') ? u'\t' : u',');
    if (sheet)
        return readRelabelList(db, {*sheet});
    return {{}, {{1, {}, sheet.error().message}}, 1};
}

} // namespace Assets
