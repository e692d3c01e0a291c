// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/guide/guidedialog.h"

#include "ui/assets/policywords.h"
#include "ui/common/parts/plainbutton.h"
#include "ui/common/parts/tonelabel.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::kGrid;
using Policy::Answer;

namespace AssetsUi {

namespace {

/// （豊前 2(1)） as a link, and ［既定］ where the policy does not say it.
QString cited(const Policy::Source &source)
{
    QString html;
    if (!source.clause.isEmpty())
        html = u" <a href='"_s + QString::fromLatin1(QUrl::toPercentEncoding(source.clause)) + u"'>（"_s + source.clause.toHtmlEscaped() + u"）</a>"_s;
    if (const QString word = statusWord(source.status); !word.isEmpty())
        html += u"［"_s + word + u"］"_s;
    return html;
}

} // namespace

GuideDialog::GuideDialog(std::shared_ptr<const Policy::Document> policy, const QString &axis, const Policy::AnswerPath &answers, QWidget *parent)
    : QDialog(parent)
    , m_policy(std::move(policy))
    , m_axis(m_policy->axis(axis))
    , m_answers(answers)
    , m_step(new Common::ToneLabel(Common::Tone::Muted, this))
    , m_question(new QLabel(this))
    , m_grounds(new QLabel(this))
    , m_path(new QLabel(this))
{
    setObjectName(u"guideDialog"_s);
    setWindowTitle(tr("分類の手引き ― %1").arg(m_axis->label));
    if (!Policy::courseOf(*m_axis, m_answers))
        m_answers.clear();
    build();
    fill();
}

QSize GuideDialog::sizeHint() const
{
    return QDialog::sizeHint().expandedTo(QSize(560, 420));
}

QPushButton *GuideDialog::addButton(const QString &text, const QString &name)
{
    QPushButton *button = Common::plainButton(text, this);
    button->setObjectName(name);
    button->setMinimumHeight(Common::kRowHeight + kGrid);
    return button;
}

void GuideDialog::build()
{
    m_step->setObjectName(u"guideStep"_s);
    m_question->setObjectName(u"guideQuestion"_s);
    m_question->setFont(Common::titleFont(font()));
    m_grounds->setObjectName(u"guideGrounds"_s);
    m_path->setObjectName(u"guidePath"_s);
    for (QLabel *label : {m_question, m_grounds, m_path}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setFocusPolicy(Qt::NoFocus); // answers come first on the way of the Tab key
        connect(label, &QLabel::linkActivated, this, [this](const QString &link) { emit clauseRequested(QUrl::fromPercentEncoding(link.toUtf8())); });
    }
    auto *answers = new QHBoxLayout;
    answers->setSpacing(kGrid);
    const struct { Answer answer; QString text; QString name; } given[] = {{Answer::Yes, tr("はい(&Y)"), u"guideYes"_s},
                                                                           {Answer::No, tr("いいえ(&N)"), u"guideNo"_s},
                                                                           {Answer::Unsure, tr("わからない(&U)"), u"guideUnsure"_s}};
    for (const auto &one : given) {
        QPushButton *button = addButton(one.text, one.name);
        connect(button, &QPushButton::clicked, this, [this, what = one.answer] { answer(what); });
        answers->addWidget(button, 1);
        m_answerButtons.append(button);
    }
    m_take = addButton(tr("この分類にする(&T)"), u"guideTake"_s);
    m_ask = addButton(tr("分類を照会する(&A)"), u"guideAsk"_s);
    m_back = addButton(tr("戻る(&B)"), u"guideBack"_s);
    QPushButton *close = addButton(tr("閉じる"), u"guideClose"_s);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_asks = true;
        accept();
    });
    connect(m_back, &QPushButton::clicked, this, &GuideDialog::back);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(kGrid);
    bottom->addWidget(m_back);
    bottom->addStretch();
    for (QPushButton *button : {m_ask, m_take, close})
        bottom->addWidget(button);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_path);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_path->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_step);
    layout->addWidget(m_question);
    layout->addWidget(m_grounds);
    layout->addSpacing(kGrid);
    layout->addLayout(answers);
    layout->addSpacing(kGrid);
    layout->addWidget(scroll, 1);
    layout->addLayout(bottom);
}

void GuideDialog::answer(Answer answer)
{
    if (!m_course.next)
        return;
    m_answers.append({m_course.next->code, answer});
    fill();
}

void GuideDialog::back()
{
    if (m_answers.isEmpty())
        return;
    m_answers.removeLast();
    fill();
}

void GuideDialog::fill()
{
    m_course = Policy::courseOf(*m_axis, m_answers).value_or(Policy::Course());
    const bool ended = !m_course.next;
    for (QPushButton *button : std::as_const(m_answerButtons))
        button->setVisible(!ended);
    m_back->setEnabled(!m_answers.isEmpty());
    m_take->setVisible(ended);
    m_ask->setVisible(ended && m_course.unsure && Policy::unknownRule(*m_policy));
    if (ended)
        showEnd();
    else
        showQuestion();
    m_path->setText(pathHtml());
    setAccessibleName(windowTitle());
    setAccessibleDescription(m_step->text() + u' ' + m_question->text());
}

void GuideDialog::showQuestion()
{
    m_step->setText(tr("質問 %1").arg(m_answers.size() + 1));
    m_question->setText(m_course.next->text.toHtmlEscaped());
    m_grounds->setText(tr("要旨です。条文: %1").arg(cited(m_course.next->source)));
    m_answerButtons.first()->setFocus();
}

void GuideDialog::showEnd()
{
    const Policy::Level *level = m_axis->level(m_course.level);
    if (!level)
        return;
    m_step->setText(m_course.unsure ? tr("わからないときの提案") : tr("手引きの提案"));
    m_question->setText(levelText(*level).toHtmlEscaped());
    QStringList lines{level->summary.toHtmlEscaped() + cited(level->source)};
    for (const Policy::Ground &ground : level->grounds) {
        if (ground.code == m_course.ground)
            lines.append(tr("根拠: %1").arg(ground.text.toHtmlEscaped()) + cited(ground.source));
    }
    if (m_course.unsure)
        lines.append(unsureText());
    m_grounds->setText(lines.join(u"<br>"_s));
    (m_ask->isVisibleTo(this) ? m_ask : m_take)->setFocus();
}

QString GuideDialog::unsureText() const
{
    const Policy::Rule *rule = Policy::unknownRule(*m_policy);
    if (!rule)
        return tr("ここまでの答えで残る区分のうち、最も高いものを提案します。");
    const Policy::Role *role = m_policy->role(rule->role);
    return tr("「分類を照会する」と、%1に判断を求めます。答えが出るまでは、最も高い区分として扱います。").arg(role ? role->label.toHtmlEscaped() : tr("決める人")) + cited(rule->source);
}

/// The answers so far, oldest first.
QString GuideDialog::pathHtml() const
{
    QString html;
    int number = 0;
    for (const Policy::Answered &answered : m_answers) {
        for (const Policy::Question &question : m_axis->questions) {
            if (question.code == answered.question)
                html += u"<p style='margin:0 0 4px 0'>%1. %2 → <b>%3</b></p>"_s.arg(++number).arg(question.text.toHtmlEscaped(), Policy::answerWord(answered.answer));
        }
    }
    return html.isEmpty() ? html : QString(u"<p style='margin:0 0 4px 0'><b>"_s + tr("これまでの答え") + u"</b></p>"_s + html);
}

void GuideDialog::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Y: answer(Answer::Yes); return;
    case Qt::Key_N: answer(Answer::No); return;
    case Qt::Key_U: answer(Answer::Unsure); return;
    case Qt::Key_Backspace: back(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        return;
    default: break;
    }
    QDialog::keyPressEvent(event);
}

} // namespace AssetsUi
