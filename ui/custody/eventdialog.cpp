// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/custody/eventdialog.h"

#include "ui/common/parts/flowlayout.h"
#include "ui/common/style.h"
#include "ui/shell/choices.h"

#include <QCheckBox>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using Common::Choice;
using Common::Need;
using Custody::FieldType;

namespace CustodyUi {

namespace {

constexpr qsizetype kNamed = 20;

QString titleOf(const Custody::EventKind &kind, const QStringList &numbers, EventDialog::Way way)
{
    const QString what = way == EventDialog::Way::Fact ? EventDialog::tr("発生済みの%1を記録").arg(kind.label) : kind.title;
    return numbers.size() == 1 ? EventDialog::tr("%1 ― %2", "act, number").arg(what, numbers.first()) : what;
}

} // namespace

EventDialog::EventDialog(Shell::Session &session, const Custody::EventKind &kind, const QStringList &numbers, Way way, QWidget *parent)
    : ActDialog(session, way == Way::Fact ? u"custody.fact"_s : u"custody."_s + kind.code, titleOf(kind, numbers, way), parent)
{
    setActText(tr("記録する(&R)"));
    const QString more = numbers.size() > kNamed ? tr(" ほか %1 件").arg(numbers.size() - kNamed) : QString();
    form()->addNote(tr("対象（%1 件）: %2").arg(numbers.size()).arg(numbers.mid(0, kNamed).join(u"、"_s) + more));
    if (way == Way::Fact)
        form()->addNote(tr("既に起きたことを、起きたとおりに記録します。規程に反していた点は、直すまで不適合として残ります。"));
    setParam(u"things"_s, QJsonArray::fromStringList(numbers));
    if (way == Way::Fact)
        setParam(u"kind"_s, kind.code);
    addTime(tr("日時(&T)"), tr("空けると今。例: 2026/4/1 14:05、令和8年4月1日"));
    for (const QString &code : kind.takes) {
        if (const Custody::Field *field = Custody::field(code))
            addField(*field, way == Way::Done && kind.needs.contains(code));
    }
    askBeforehand();
    keepTyped(titleOf(kind, numbers, way));
}

void EventDialog::addField(const Custody::Field &field, bool required)
{
    const Ask ask{{}, required ? Need::Required : Need::Optional, field.support};
    switch (field.type) {
    case FieldType::Person:
        addChoice(field.code, field.label, Shell::personChoices(session()), required ? QString() : tr("（なし）"), {}, ask);
        break;
    case FieldType::Place:
        addChoice(field.code, field.label, Shell::placeChoices(session()), required ? QString() : tr("（元の場所）"), {}, ask);
        break;
    case FieldType::Unit:
        addChoice(field.code, field.label, Shell::unitChoices(session()), tr("（なし）"), {}, ask);
        break;
    case FieldType::Date: addDate(field.code, field.label, ask); break;
    case FieldType::YesNo: addKnown(field.code, field.label, std::nullopt, field.support); break;
    case FieldType::List: addMeasures(field); break;
    case FieldType::Choice: {
        QList<Choice> choices;
        for (const Policy::Term &term : field.choices)
            choices.append({term.code, term.label, {}});
        addChoice(field.code, field.label, choices, required ? QString() : tr("（なし）"), {}, ask);
        break;
    }
    default:
        if (field.code == "note"_L1)
            addNotes(field.code, field.label, ask);
        else if (field.code == "permit"_L1 || field.code == "seal"_L1 || field.code == "slip"_L1)
            addCode(field.code, field.label, ask);
        else
            addText(field.code, field.label, ask);
    }
}

void EventDialog::addMeasures(const Custody::Field &field)
{
    auto *group = new QWidget;
    auto *layout = new Common::FlowLayout(group, Common::kGrid);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Policy::Term &term : field.choices) {
        auto *box = new QCheckBox(term.label, group);
        box->setObjectName(field.code + u'.' + term.code);
        box->setProperty("code", term.code);
        connect(box, &QCheckBox::toggled, this, &EventDialog::partChanged);
        layout->addWidget(box);
        m_measures[field.code].append(box);
    }
    form()->addField(field.label, group, Need::Optional, field.code);
}

void EventDialog::complete(QJsonObject &params) const
{
    for (auto it = m_measures.cbegin(); it != m_measures.cend(); ++it) {
        QJsonArray chosen;
        for (const QCheckBox *box : *it) {
            if (box->isChecked())
                chosen.append(box->property("code").toString());
        }
        params.insert(it.key(), chosen);
    }
    for (const QString &key : params.keys()) { // what was left open is not said
        const QJsonValue value = params.value(key);
        if (value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty()))
            params.remove(key);
    }
}

} // namespace CustodyUi
