// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/waitinglist.h"

#include "models/register/rejectiontext.h"
#include "ui/common/prompt.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace Start {

namespace {

constexpr int kGroupRole = Qt::UserRole;
constexpr int kLineRole = Qt::UserRole + 1; ///< -1 for a heading

QString keyOf(const QTreeWidgetItem *item, const QList<WaitingGroup> &groups)
{
    if (!item)
        return {};
    const WaitingGroup &group = groups.at(item->data(0, kGroupRole).toInt());
    const int line = item->data(0, kLineRole).toInt();
    return u"%1/%2"_s.arg(int(group.kind)).arg(line < 0 ? -1 : group.lines.at(line).id);
}

} // namespace

WaitingList::WaitingList(Shell::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("いま、することはありません。"), m_tree->viewport()))
    , m_open(new QPushButton(tr("開く(&P)"), this))
    , m_answer(new QPushButton(this))
{
    m_tree->setObjectName(u"waitingTreeWidget"_s);
    m_tree->setAccessibleName(tr("することの一覧"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("すること"), tr("条項・理由・組織"), tr("日付")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->header()->resizeSection(1, 280);
    m_nothing->setObjectName(u"nothingLabel"_s);
    m_nothing->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_tree->viewport());
    over->addWidget(m_nothing, 0, Qt::AlignCenter);
    m_answer->setObjectName(u"answerButton"_s);
    m_open->setObjectName(u"openButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_answer);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    connect(m_tree, &QTreeWidget::itemActivated, this, &WaitingList::open);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &WaitingList::updateButtons);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_tree->currentItem()); });
    connect(m_answer, &QPushButton::clicked, this, &WaitingList::answer);
    updateButtons();
}

void WaitingList::setGroups(const QList<WaitingGroup> &groups)
{
    const QString current = keyOf(m_tree->currentItem(), m_groups);
    QSet<QString> folded;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (!m_tree->topLevelItem(i)->isExpanded())
            folded.insert(keyOf(m_tree->topLevelItem(i), m_groups));
    }
    m_tree->clear();
    m_groups = groups;
    m_nothing->setVisible(m_groups.isEmpty());
    const QSize rowSize(0, qMax(Common::kRowHeight, fontMetrics().height() + kGrid));
    for (int g = 0; g < m_groups.size(); ++g) {
        const WaitingGroup &group = m_groups.at(g);
        auto *head = new QTreeWidgetItem(
            m_tree, {tr("%1  %2 件").arg(group.title, QLocale().toString(group.count))});
        QFont bold = font();
        bold.setBold(true);
        head->setFont(0, bold);
        head->setSizeHint(0, rowSize);
        head->setData(0, kGroupRole, g);
        head->setData(0, kLineRole, -1);
        for (int l = 0; l < group.lines.size(); ++l) {
            const WaitingLine &line = group.lines.at(l);
            auto *item = new QTreeWidgetItem(head, {line.text, line.detail, line.date});
            item->setSizeHint(0, rowSize);
            item->setToolTip(0, line.text);
            item->setToolTip(1, line.detail);
            item->setData(0, kGroupRole, g);
            item->setData(0, kLineRole, l);
            if (keyOf(item, m_groups) == current)
                m_tree->setCurrentItem(item);
        }
        head->setExpanded(!folded.contains(keyOf(head, m_groups)));
    }
    updateButtons();
}

const WaitingLine *WaitingList::lineOf(const QTreeWidgetItem *item) const
{
    if (!item || item->data(0, kLineRole).toInt() < 0)
        return nullptr;
    return &m_groups.at(item->data(0, kGroupRole).toInt())
                .lines.at(item->data(0, kLineRole).toInt());
}

void WaitingList::open(QTreeWidgetItem *item)
{
    const WaitingLine *line = lineOf(item);
    if (line && line->kind == WaitingKind::Draft)
        emit m_session.actRequested(line->act.startsWith("custody."_L1) ? u"custody.draft"_s : u"asset.draft"_s, {line->id});
    else if (line && !line->object.kind.isEmpty())
        emit m_session.openRequested(line->object);
    else if (line && line->filter)
        emit m_session.assetsRequested(*line->filter);
    else if (item && !line && m_groups.at(item->data(0, kGroupRole).toInt()).filter)
        emit m_session.assetsRequested(*m_groups.at(item->data(0, kGroupRole).toInt()).filter);
}

void WaitingList::answer()
{
    const WaitingLine *line = lineOf(m_tree->currentItem());
    if (!line)
        return;
    const qint64 id = line->id;
    if (line->kind == WaitingKind::Draft) {
        if (Common::confirmed(this, tr("書きかけを捨てる"),
                              tr("「%1」の書きかけを捨てます。元に戻せません。").arg(line->text),
                              tr("捨てる(&D)"), tr("残しておく(&K)")))
            close(u"draft.finish"_s, id, {});
        return;
    }
    if (line->kind == WaitingKind::Consultation) {
        answerConsultation(*line);
        return;
    }
    const bool isBreach = line->kind == WaitingKind::Breach;
    Common::TextQuestion question;
    question.title = isBreach ? tr("不適合を是正済にする") : tr("お知らせを確認済にする");
    question.label = isBreach ? tr("是正の内容") : tr("確認の内容");
    question.accept = isBreach ? tr("是正済にする") : tr("確認済にする");
    question.multiLine = true;
    if (const auto note = Common::prompter().askText(this, question))
        close(isBreach ? u"breach.close"_s : u"notice.close"_s, id, *note);
}

/// A question about the class is answered by deciding it.
void WaitingList::answerConsultation(const WaitingLine &line)
{
    if (line.act == "asset.relabel"_L1) {
        emit m_session.actRequested(line.act, {line.object.id});
        return;
    }
    Common::TextQuestion question;
    question.title = tr("相談に答える");
    question.label = tr("答え");
    question.accept = tr("答える");
    question.multiLine = true;
    const auto answer = Common::prompter().askText(this, question);
    if (!answer || answer->trimmed().isEmpty())
        return;
    m_session.perform(line.act, {{u"consultation"_s, line.id}, {u"answer"_s, *answer}}, this, [this](const Register::Outcome &outcome) {
        if (outcome)
            emit m_session.message(tr("答えを記録しました。"));
        else
            Common::prompter().reportError(this, tr("答えを記録できません"), Register::rejectionText(outcome.error()), {});
    });
}

void WaitingList::close(const QString &act, qint64 id, const QString &note)
{
    QJsonObject params{{u"id"_s, id}};
    if (!note.isEmpty())
        params.insert(u"note"_s, note);
    m_session.perform(act, params, this, [this](const Register::Outcome &outcome) {
        if (outcome)
            emit m_session.message(tr("済みにしました。"));
        else
            Common::prompter().reportError(this, tr("済みにできません"),
                                           Register::rejectionText(outcome.error()), {});
    });
}

void WaitingList::updateButtons()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const WaitingLine *line = lineOf(item);
    const bool answers = line
                         && (line->kind == WaitingKind::Notice || line->kind == WaitingKind::Breach
                             || line->kind == WaitingKind::Consultation || line->kind == WaitingKind::Draft);
    m_answer->setVisible(answers);
    if (answers)
        m_answer->setText(line->kind == WaitingKind::Notice   ? tr("確認済にする(&K)…")
                          : line->kind == WaitingKind::Breach ? tr("是正済にする(&K)…")
                          : line->kind == WaitingKind::Consultation ? tr("答える(&K)…")
                                                              : tr("書きかけを捨てる(&K)…"));
    m_open->setEnabled(item && (line || m_groups.at(item->data(0, kGroupRole).toInt()).filter));
}

} // namespace Start
