// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/restrictionbox.h"

#include "models/support/text.h"
#include "ui/assets/policywords.h"
#include "ui/common/parts/tonelabel.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace AssetsUi {

RestrictionBox::RestrictionBox(const Policy::Document &policy, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_rows(new QWidget(this))
    , m_empty(new Common::ToneLabel(tr("分類を選ぶと、規程が求める取扱制限がここに並びます。"), Common::Tone::Muted, this))
    , m_free(new QLineEdit(this))
    , m_note(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 4);
    layout->addWidget(m_rows);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGrid / 4);
    rows->addWidget(m_empty);
    for (const Policy::Restriction &restriction : policy.restrictions) {
        auto *row = new QWidget(m_rows);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(kGrid / 2);
        auto *box = new QCheckBox(row);
        box->setObjectName(u"restriction."_s + restriction.code);
        box->setMinimumSize(Common::kTarget, Common::kTarget);
        box->setAccessibleName(restriction.text);
        auto *text = new QLabel(row);
        text->setWordWrap(true);
        text->setTextFormat(Qt::RichText);
        QString html = restriction.text.toHtmlEscaped();
        if (!restriction.source.clause.isEmpty())
            html += u" <a href='"_s + QString::fromLatin1(QUrl::toPercentEncoding(restriction.source.clause)) + u"'>（"_s + restriction.source.clause.toHtmlEscaped() + u"）</a>"_s;
        if (const QString word = statusWord(restriction.source.status); !word.isEmpty())
            html += u"［"_s + word + u"］"_s;
        text->setText(html);
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        rows->addWidget(row);
        m_lines.append({restriction.code, box, row});
        connect(text, &QLabel::linkActivated, this, [this](const QString &link) { emit clauseRequested(QUrl::fromPercentEncoding(link.toUtf8())); });
        connect(box, &QCheckBox::toggled, this, [this, code = restriction.code](bool on) {
            if (m_arranging)
                return;
            bool proposed = false;
            for (const Policy::Restriction &one : m_policy.proposedRestrictions(m_levels))
                proposed = proposed || one.code == code;
            QStringList &list = proposed ? m_removed : m_added;
            list.removeAll(code);
            if (on != proposed)
                list.append(code);
            emit changed();
        });
    }
    m_free->setObjectName(u"restriction.free"_s);
    m_free->setPlaceholderText(tr("ほかに加える取扱制限（「、」で区切る）"));
    m_free->setAccessibleName(tr("ほかに加える取扱制限"));
    m_note->setObjectName(u"restriction.note"_s);
    m_note->setPlaceholderText(tr("外した・加えた理由"));
    m_note->setAccessibleName(tr("取扱制限を変える理由"));
    layout->addSpacing(kGrid / 4);
    layout->addWidget(m_free);
    layout->addSpacing(kGrid / 4);
    layout->addWidget(m_note);
    for (QLineEdit *edit : {m_free, m_note})
        connect(edit, &QLineEdit::textChanged, this, &RestrictionBox::changed);
    arrange();
}

void RestrictionBox::arrange()
{
    m_arranging = true;
    QStringList proposed;
    for (const Policy::Restriction &one : m_policy.proposedRestrictions(m_levels))
        proposed.append(one.code);
    QList<std::pair<QWidget *, bool>> shown{{m_empty, proposed.isEmpty() && m_added.isEmpty()}};
    for (const Line &line : std::as_const(m_lines)) {
        const bool isProposed = proposed.contains(line.code);
        line.box->setChecked(isProposed ? !m_removed.contains(line.code) : m_added.contains(line.code));
        line.box->setToolTip(isProposed ? tr("この分類が求める取扱制限です。外すときは理由を書いてください。") : QString());
        shown.append({line.row, isProposed || m_added.contains(line.code)});
    }
    show(shown);
    m_arranging = false;
}

/// Each line that comes or goes would lay out the whole form anew: they do it together, when the loop comes round.
void RestrictionBox::show(const QList<std::pair<QWidget *, bool>> &lines)
{
    if (std::all_of(lines.cbegin(), lines.cend(), [](const auto &line) { return line.first->isHidden() != line.second; }))
        return;
    m_rows->layout()->setEnabled(false);
    for (const auto &[line, on] : lines)
        line->setVisible(on);
    m_rows->layout()->setEnabled(true);
    m_rows->layout()->invalidate();
}

void RestrictionBox::setLevels(const Policy::Levels &levels)
{
    if (levels == m_levels)
        return;
    m_levels = levels;
    arrange();
}

void RestrictionBox::set(const Policy::Levels &levels, const Assets::RestrictionChoice &choice)
{
    m_levels = levels;
    m_removed = choice.removed;
    m_added.clear();
    QStringList texts;
    for (const QString &added : choice.added) {
        if (box(added))
            m_added.append(added);
        else
            texts.append(added);
    }
    m_free->setText(texts.join(u"、"_s));
    m_note->setText(choice.note);
    arrange();
}

Assets::RestrictionChoice RestrictionBox::choice() const
{
    Assets::RestrictionChoice choice;
    choice.removed = m_removed;
    choice.added = m_added;
    static const QRegularExpression separators(u"[、\n]"_s);
    for (const QString &text : m_free->text().split(separators, Qt::SkipEmptyParts)) {
        const QString cleaned = Support::cleaned(text);
        if (!cleaned.isEmpty())
            choice.added.append(cleaned);
    }
    choice.note = Support::cleaned(m_note->text());
    return choice;
}

QJsonObject RestrictionBox::answer() const
{
    const Assets::RestrictionChoice made = choice();
    if (made.isEmpty())
        return {};
    return {{u"removed"_s, QJsonArray::fromStringList(made.removed)}, {u"added"_s, QJsonArray::fromStringList(made.added)}, {u"note"_s, made.note}};
}

QCheckBox *RestrictionBox::box(const QString &code) const
{
    for (const Line &line : m_lines) {
        if (line.code == code)
            return line.box;
    }
    return nullptr;
}

} // namespace AssetsUi
