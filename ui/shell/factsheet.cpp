// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/factsheet.h"

#include "ui/common/style.h"

#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace Shell {

namespace {

constexpr qsizetype kAtOnce = 8'000; ///< characters of HTML: laid out in a few milliseconds

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

} // namespace

FactSheet::FactSheet(const QString &accessibleName, QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(accessibleName);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(240);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &FactSheet::showNext);
}

void FactSheet::begin(const QString &title)
{
    m_idle.stop();
    m_sections = {u"<h3>%1</h3>"_s.arg(escaped(title))};
}

void FactSheet::addSection(const QString &title)
{
    m_sections.append(u"<h4>%1</h4>"_s.arg(escaped(title)));
}

void FactSheet::addText(const QString &text)
{
    m_sections.last() += u"<p>%1</p>"_s.arg(escaped(text));
}

void FactSheet::addFacts(const QList<Fact> &facts)
{
    const QString muted = Common::toneColor(Common::Tone::Muted, palette()).name();
    QString &html = m_sections.last();
    html += u"<table cellpadding=\"3\">"_s;
    for (const Fact &fact : facts) {
        if (!fact.text.isEmpty())
            html +=
                u"<tr><td style=\"color:%1; white-space:nowrap\">%2</td><td>%3</td></tr>"_s.arg(
                    muted, escaped(fact.name), escaped(fact.text));
    }
    html += u"</table>"_s;
}

void FactSheet::addTable(const QStringList &headers, const QList<QStringList> &rows)
{
    QString &html = m_sections.last();
    const QString line = palette().color(QPalette::Mid).name();
    html +=
        u"<table cellpadding=\"4\" cellspacing=\"0\" border=\"1\" style=\"border-style:solid; border-color:%1; border-collapse:collapse\" width=\"100%\"><tr>"_s
            .arg(line);
    for (const QString &header : headers)
        html += u"<th align=\"left\">%1</th>"_s.arg(escaped(header));
    html += u"</tr>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>%1</td>"_s.arg(escaped(cell));
        html += u"</tr>"_s;
    }
    html += u"</table>"_s;
}

void FactSheet::finish()
{
    QString first;
    do
        first += m_sections.takeFirst();
    while (!m_sections.isEmpty() && first.size() + m_sections.constFirst().size() < kAtOnce);
    setHtml(first);
    if (!m_sections.isEmpty())
        m_idle.start();
}

void FactSheet::complete()
{
    while (!m_sections.isEmpty())
        showNext();
}

void FactSheet::showNext()
{
    if (!m_sections.isEmpty()) {
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertHtml(m_sections.takeFirst());
    }
    if (m_sections.isEmpty())
        m_idle.stop();
}

void FactSheet::showPlaceholder(const QString &text)
{
    m_idle.stop();
    m_sections.clear();
    setPlainText(text);
}

} // namespace Shell
