// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/literals.h"

namespace Architecture {

namespace {

class LiteralReader
{
public:
    explicit LiteralReader(QString source) : m_source(std::move(source)) {}

    [[nodiscard]] QList<Literal> read()
    {
        bool joins = false; // nothing but blanks and comments since the last literal
        while (m_at < m_source.size()) {
            if (skipComment())
                continue;
            const QChar c = m_source.at(m_at);
            if (c == QLatin1Char('"')) {
                if (!joins)
                    m_literals.append(Literal{});
                readLiteral();
                joins = true;
            } else if (c == QLatin1Char('\'')) {
                skipCharacter();
                joins = false;
            } else if (c.isLetterOrNumber() || c == QLatin1Char('_')) {
                joins = skipWord() && joins;
            } else {
                joins = joins && c.isSpace();
                advance();
            }
        }
        return m_literals;
    }

private:
    [[nodiscard]] bool sees(const char *text) const
    {
        return QStringView(m_source).mid(m_at).startsWith(QLatin1String(text));
    }

    void advance()
    {
        if (m_source.at(m_at) == QLatin1Char('\n'))
            ++m_line;
        ++m_at;
    }

    void take()
    {
        m_literals.last().text += m_source.at(m_at);
        m_literals.last().lines += m_line;
        advance();
    }

    bool skipComment()
    {
        if (sees("//")) {
            while (m_at < m_source.size() && m_source.at(m_at) != QLatin1Char('\n'))
                advance();
            return true;
        }
        if (!sees("/*"))
            return false;
        while (m_at < m_source.size() && !sees("*/"))
            advance();
        m_at = qMin(m_at + 2, m_source.size());
        return true;
    }

    /// Passes a word or number; 1'000 is one number, so its mark opens no character constant. True for what may stand
    /// between joined literals: a prefix such as u8 and a suffix such as _s.
    bool skipWord()
    {
        const qsizetype start = m_at;
        const bool number = m_source.at(m_at).isDigit();
        while (m_at < m_source.size()
               && (m_source.at(m_at).isLetterOrNumber() || m_source.at(m_at) == QLatin1Char('_')
                   || (number && m_source.at(m_at) == QLatin1Char('\''))))
            advance();
        const QStringView word = QStringView(m_source).mid(start, m_at - start);
        const bool opens = m_at < m_source.size() && m_source.at(m_at) == QLatin1Char('"');
        m_raw = opens && word.endsWith(QLatin1Char('R')) && word.size() <= 3;
        return opens || word.startsWith(QLatin1Char('_'));
    }

    void skipCharacter()
    {
        advance();
        while (m_at < m_source.size() && m_source.at(m_at) != QLatin1Char('\'')
               && m_source.at(m_at) != QLatin1Char('\n')) {
            if (m_source.at(m_at) == QLatin1Char('\\') && m_at + 1 < m_source.size())
                advance();
            advance();
        }
        if (m_at < m_source.size())
            advance();
    }

    void readLiteral()
    {
        const bool raw = m_raw;
        m_raw = false;
        advance();
        if (raw)
            readRaw();
        else
            readPlain();
    }

    void readRaw()
    {
        QString end = QStringLiteral(")");
        while (m_at < m_source.size() && m_source.at(m_at) != QLatin1Char('(')) {
            end += m_source.at(m_at);
            advance();
        }
        end += QLatin1Char('"');
        if (m_at < m_source.size())
            advance();
        while (m_at < m_source.size() && !QStringView(m_source).mid(m_at).startsWith(end))
            take();
        m_at = qMin(m_at + end.size(), m_source.size());
    }

    void readPlain()
    {
        while (m_at < m_source.size() && m_source.at(m_at) != QLatin1Char('"')) {
            if (m_source.at(m_at) == QLatin1Char('\\') && m_at + 1 < m_source.size()) {
                advance();
                m_literals.last().text +=
                    QLatin1Char(' '); // \n, \t … and a broken line: a blank will do here
                m_literals.last().lines += m_line;
                advance();
            } else {
                take();
            }
        }
        if (m_at < m_source.size())
            advance();
    }

    QString m_source;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_raw = false;
    QList<Literal> m_literals;
};

} // namespace

QList<Literal> literalsOf(const QString &source)
{
    return LiteralReader(source).read();
}

} // namespace Architecture
