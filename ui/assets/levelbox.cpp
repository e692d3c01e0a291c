// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/levelbox.h"

#include "ui/assets/guide/guidedialog.h"
#include "ui/assets/policywords.h"
#include "ui/common/parts/plainbutton.h"
#include "ui/common/parts/tonelabel.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace AssetsUi {

namespace {

/// Clause as a link and the mark 既定, after the words they belong to.
QString withSource(const QString &text, const Policy::Source &source)
{
    QString html = text.toHtmlEscaped();
    if (!source.clause.isEmpty())
        html += u" <a href='"_s + QString::fromLatin1(QUrl::toPercentEncoding(source.clause)) + u"'>（"_s + source.clause.toHtmlEscaped() + u"）</a>"_s;
    if (const QString word = statusWord(source.status); !word.isEmpty())
        html += u"［"_s + word + u"］"_s;
    return html;
}

} // namespace

LevelBox::LevelBox(const Policy::Axis &axis, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_none(new QRadioButton(tr("未分類（あとで決める）"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    grid->setColumnStretch(1, 1);
    setObjectName(u"levelBox."_s + axis.code);
    if (!axis.help.isEmpty() || isCitedOnce())
        grid->addWidget(criterion(axis.help, isCitedOnce() ? axis.levels.first().source : Policy::Source{{}, Policy::Status::Quoted}), 0, 0, 1, 2);
    for (const Policy::Level &level : axis.levels)
        addLevel(grid, level);
    m_none->setObjectName(u"level."_s + axis.code + u".none"_s);
    m_none->setMinimumHeight(Common::kTarget);
    m_none->setAccessibleName(tr("%1: 未分類（あとで決める）").arg(axis.label));
    auto *last = new QHBoxLayout;
    last->setSpacing(kGrid);
    last->addWidget(m_none);
    last->addStretch();
    grid->addLayout(last, grid->rowCount(), 0, 1, 2);
    m_none->setChecked(true);
    connect(m_none, &QRadioButton::toggled, this, [this](bool on) {
        if (on) {
            showGrounds();
            emit changed();
        }
    });
    showGrounds();
}

void LevelBox::setGuide(std::shared_ptr<const Policy::Document> policy)
{
    m_policy = std::move(policy);
    if (m_guideButton || m_axis.questions.isEmpty())
        return;
    m_guided = new Common::ToneLabel(Common::Tone::Muted, this);
    m_guided->setObjectName(u"guided."_s + m_axis.code);
    m_guideButton = Common::plainButton(tr("手引き…"), this);
    m_guideButton->setObjectName(u"guide."_s + m_axis.code);
    m_guideButton->setMinimumHeight(Common::kTarget);
    m_guideButton->setToolTip(tr("はい・いいえの質問に答えると、規程の基準に当たる区分を提案します。"));
    m_guideButton->setAccessibleName(tr("%1の手引き").arg(m_axis.label));
    connect(m_guideButton, &QPushButton::clicked, this, &LevelBox::openGuide);
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *line = static_cast<QHBoxLayout *>(grid->itemAtPosition(grid->rowCount() - 1, 0)->layout());
    line->addWidget(m_guided);
    line->addWidget(m_guideButton);
    showGuided();
}

void LevelBox::openGuide()
{
    if (!m_policy || m_guide)
        return;
    m_guide = new GuideDialog(m_policy, m_axis.code, m_answers, this);
    m_guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_guide, &GuideDialog::clauseRequested, this, &LevelBox::clauseRequested);
    connect(m_guide, &QDialog::accepted, this, &LevelBox::takeGuided);
    m_guide->open();
}

GuideDialog *LevelBox::guide() const
{
    return m_guide;
}

/// What was accepted in the guide, and nothing else.
void LevelBox::takeGuided()
{
    const Policy::Course course = m_guide->course();
    setGuidance(m_guide->answers());
    if (m_guide->asks()) {
        emit guided();
        emit askRequested();
        return;
    }
    setLevel(course.level);
    if (!course.ground.isEmpty() && !grounds().contains(course.ground))
        setGrounds(grounds() << course.ground);
    emit guided();
    if (QRadioButton *chosen = button(course.level))
        chosen->setFocus();
}

void LevelBox::setGuidance(const Policy::AnswerPath &answers)
{
    m_answers = answers;
    showGuided();
}

void LevelBox::showGuided()
{
    if (!m_guided)
        return;
    const auto course = Policy::courseOf(m_axis, m_answers);
    const Policy::Level *level = course && !course->next ? m_axis.level(course->level) : nullptr;
    m_guided->setText(level ? tr("手引きの提案: %1（答え %2 件）").arg(level->badge).arg(m_answers.size()) : QString());
    m_guided->setToolTip(Policy::answerLines(m_axis, m_answers).join(u'\n'));
}

void LevelBox::addLevel(QGridLayout *grid, const Policy::Level &level)
{
    const int row = grid->rowCount();
    const QString text = level.badge.isEmpty() ? level.label : level.badge;
    auto *button = new QRadioButton(text, this);
    button->setObjectName(u"level."_s + m_axis.code + u'.' + level.code);
    button->setMinimumHeight(Common::kTarget);
    button->setMinimumWidth(7 * kGrid);
    button->setToolTip(level.label);
    button->setAccessibleName(tr("%1: %2").arg(m_axis.label, level.label));
    button->setAccessibleDescription(level.summary);
    grid->addWidget(button, row, 0, Qt::AlignTop);
    grid->addWidget(criterion(level.summary, isCitedOnce() ? Policy::Source{{}, Policy::Status::Quoted} : level.source), row, 1);
    QWidget *grounds = level.grounds.isEmpty() ? nullptr : buildGrounds(level);
    if (grounds)
        grid->addWidget(grounds, row + 1, 1);
    m_lines.append({level.code, button, grounds});
    connect(button, &QRadioButton::toggled, this, [this](bool on) {
        if (on) {
            showGrounds();
            emit changed();
        }
    });
}

/// All levels rest on the same clause: it stands once, over them.
bool LevelBox::isCitedOnce() const
{
    return std::all_of(m_axis.levels.cbegin(), m_axis.levels.cend(),
                       [this](const Policy::Level &level) { return level.source == m_axis.levels.first().source; });
}

QWidget *LevelBox::criterion(const QString &text, const Policy::Source &source)
{
    auto *label = new Common::ToneLabel(Common::Tone::Muted, this);
    label->setTextFormat(Qt::RichText);
    label->setText(withSource(text, source));
    label->setWordWrap(true);
    label->setMinimumHeight(Common::kTarget);
    label->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    label->setToolTip(tr("要旨です。条文は括弧の中を押すと開きます。"));
    connect(label, &QLabel::linkActivated, this, [this](const QString &link) { emit clauseRequested(QUrl::fromPercentEncoding(link.toUtf8())); });
    return label;
}

QWidget *LevelBox::buildGrounds(const Policy::Level &level)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, kGrid / 2);
    layout->setSpacing(kGrid / 4);
    layout->addWidget(new QLabel(level.groundRequired ? tr("根拠（1 つ以上、必須）") : tr("根拠（当てはまるもの）"), holder));
    for (const Policy::Ground &ground : level.grounds) {
        auto *line = new QHBoxLayout;
        line->setSpacing(kGrid / 2);
        auto *box = new QCheckBox(ground.code, holder);
        box->setObjectName(u"ground."_s + m_axis.code + u'.' + ground.code);
        box->setMinimumHeight(Common::kTarget);
        box->setAccessibleName(tr("根拠 %1").arg(ground.text));
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(criterion(ground.text, ground.source), 1);
        layout->addLayout(line);
        m_grounds.append({level.code, ground.code, box});
        connect(box, &QCheckBox::toggled, this, &LevelBox::changed);
    }
    return holder;
}

void LevelBox::showGrounds()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.grounds)
            line.grounds->setVisible(line.button->isChecked());
    }
}

void LevelBox::setLevel(const QString &code)
{
    QRadioButton *wanted = button(code);
    (wanted ? wanted : m_none)->setChecked(true);
}

QString LevelBox::level() const
{
    for (const Line &line : m_lines) {
        if (line.button->isChecked())
            return line.code;
    }
    return {};
}

void LevelBox::setGrounds(const QStringList &codes)
{
    for (const Ground &ground : std::as_const(m_grounds))
        ground.box->setChecked(codes.contains(ground.code));
}

QStringList LevelBox::grounds() const
{
    const QString chosen = level();
    QStringList codes;
    for (const Ground &ground : m_grounds) {
        if (ground.level == chosen && ground.box->isChecked())
            codes.append(ground.code);
    }
    return codes;
}

QRadioButton *LevelBox::button(const QString &code) const
{
    for (const Line &line : m_lines) {
        if (line.code == code)
            return line.button;
    }
    return nullptr;
}

QCheckBox *LevelBox::groundBox(const QString &level, const QString &ground) const
{
    for (const Ground &one : m_grounds) {
        if (one.level == level && one.code == ground)
            return one.box;
    }
    return nullptr;
}

} // namespace AssetsUi
