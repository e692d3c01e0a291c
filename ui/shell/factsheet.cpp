// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/factsheet.h"

#include "ui/common/style.h"

using namespace Qt::StringLiterals;

namespace Shell {

namespace {

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
}

void FactSheet::begin(const QString &title)
{
    m_html = u"<h3>%1</h3>"_s.arg(escaped(title));
}

void FactSheet::addSection(const QString &title)
{
    m_html += u"<h4>%1</h4>"_s.arg(escaped(title));
}

void FactSheet::addText(const QString &text)
{
    m_html += u"<p>%1</p>"_s.arg(escaped(text));
}

void FactSheet::addFacts(const QList<Fact> &facts)
{
    const QString muted = Common::toneColor(Common::Tone::Muted, palette()).name();
    m_html += u"<table cellpadding=\"3\">"_s;
    for (const Fact &fact : facts) {
        if (!fact.text.isEmpty())
            m_html +=
                u"<tr><td style=\"color:%1; white-space:nowrap\">%2</td><td>%3</td></tr>"_s.arg(
                    muted, escaped(fact.name), escaped(fact.text));
    }
    m_html += u"</table>"_s;
}

void FactSheet::addTable(const QStringList &headers, const QList<QStringList> &rows)
{
    const QString line = palette().color(QPalette::Mid).name();
    m_html +=
        u"<table cellpadding=\"4\" cellspacing=\"0\" border=\"1\" style=\"border-style:solid; border-color:%1; border-collapse:collapse\" width=\"100%\"><tr>"_s
            .arg(line);
    for (const QString &header : headers)
        m_html += u"<th align=\"left\">%1</th>"_s.arg(escaped(header));
    m_html += u"</tr>"_s;
    for (const QStringList &row : rows) {
        m_html += u"<tr>"_s;
        for (const QString &cell : row)
            m_html += u"<td>%1</td>"_s.arg(escaped(cell));
        m_html += u"</tr>"_s;
    }
    m_html += u"</table>"_s;
}

void FactSheet::finish()
{
    setHtml(m_html);
}

void FactSheet::showPlaceholder(const QString &text)
{
    setPlainText(text);
}

} // namespace Shell
