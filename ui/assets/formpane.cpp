// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/formpane.h"

#include "ui/assets/detailhtml.h"
#include "ui/common/style.h"

#include <QListWidget>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace AssetsUi {

FormPane::FormPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setMinimumWidth(240);
    setMaximumWidth(320);
    m_list->setAccessibleName(tr("項目のまとまり"));
    m_list->setObjectName(u"formGroups"_s);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(tr("選ぶと、そのまとまりに移ります（Alt+数字）。"));
    m_text->setObjectName(u"formGuidance"_s);
    m_text->setAccessibleName(tr("この分類でできること・できないこと"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kGrid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * kGrid, 2 * kGrid, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_list);
    layout->addWidget(m_text, 1);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { emit groupChosen(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { emit groupChosen(m_list->row(item)); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        emit clauseRequested(QUrl::fromPercentEncoding(link.path(QUrl::FullyEncoded).toUtf8()));
    });
    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            if (number <= m_list->count())
                emit groupChosen(number - 1);
        });
    }
    m_list->hide();
}

void FormPane::setGroups(const QStringList &titles)
{
    m_titles = titles;
    m_list->clear();
    for (const QString &title : titles) {
        auto *item = new QListWidgetItem(tr("%1  %2", "number, group").arg(m_list->count() + 1).arg(title), m_list);
        item->setSizeHint(QSize(0, Common::kCompactRowHeight));
    }
    m_list->setFixedHeight(m_list->count() * Common::kCompactRowHeight + 2 * m_list->frameWidth());
    m_list->setVisible(!titles.isEmpty());
}

void FormPane::setErrors(const QSet<int> &groups)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QString text = tr("%1  %2", "number, group").arg(row + 1).arg(m_titles.at(row));
        m_list->item(row)->setText(groups.contains(row) ? tr("%1  ▲ 要確認").arg(text) : text);
    }
}

void FormPane::showGuidance(const Policy::Document &policy, const Policy::Levels &levels)
{
    m_guidance = guidanceHtml(policy, levels, palette());
    fill();
}

void FormPane::setConsequences(const QStringList &lines)
{
    m_consequences = lines;
    fill();
}

void FormPane::setSimilar(const QList<Assets::SimilarAsset> &similar)
{
    m_similar = similar;
    fill();
}

QString FormPane::similarHtml() const
{
    if (m_similar.isEmpty())
        return {};
    const QString muted = Common::toneColor(Common::Tone::Muted, palette()).name();
    QString html = u"<p style='margin:4px 0'><b>"_s + tr("似た資産とその分類").toHtmlEscaped() + u"</b></p>"_s;
    for (const Assets::SimilarAsset &one : m_similar) {
        const QString unit = one.sameUnit ? tr("%1（同じ組織）").arg(one.unit) : one.unit;
        html += u"<p style='margin:0 0 6px 0'>%1 %2<br><b>%3</b><br><span style='color:%4'>%5</span></p>"_s.arg(
            one.number.toHtmlEscaped(), one.name.toHtmlEscaped(), one.classes.toHtmlEscaped(), muted, unit.toHtmlEscaped());
    }
    return html;
}

void FormPane::fill()
{
    QString html;
    if (!m_consequences.isEmpty()) {
        html = u"<p style='margin:4px 0'><b>"_s + tr("この変更で起こること").toHtmlEscaped() + u"</b></p>"_s;
        for (const QString &line : std::as_const(m_consequences))
            html += u"<p style='margin:0 0 4px 0'>・"_s + line.toHtmlEscaped() + u"</p>"_s;
    }
    html += similarHtml() + m_guidance;
    if (m_text->property("told").toString() == html)
        return;
    const int at = m_text->verticalScrollBar()->value();
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(at);
    m_text->setProperty("told", html);
}

} // namespace AssetsUi
