// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/list/conditionrow.h"

#include "ui/common/datefield.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Assets::FieldType;
using Assets::Test;

namespace AssetsUi {

namespace {

/// A test with its opposite, as one line of the box: NOT is a word of the sentence, not a switch.
int codeOf(Test test, bool negated)
{
    return int(test) * 2 + (negated ? 1 : 0);
}

int valuesOf(Test test)
{
    return test == Test::Empty ? 0 : test == Test::Between ? 2 : 1;
}

} // namespace

ConditionRow::ConditionRow(const ConditionWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_field(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_values(new QHBoxLayout)
    , m_problem(new QLabel(this))
{
    for (const Assets::Field &one : words.fields)
        m_field->addItem(one.label, one.code);
    m_field->setMaxVisibleItems(20);
    m_field->setAccessibleName(tr("項目"));
    m_test->setAccessibleName(tr("比べ方"));
    auto *remove = new QToolButton(this);
    remove->setText(u"×"_s);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setObjectName(u"removeCondition"_s);
    remove->setToolTip(tr("この条件を取り除きます。"));
    remove->setAccessibleName(remove->toolTip());
    auto *line = new QHBoxLayout;
    line->setSpacing(Common::kGrid);
    line->addWidget(m_field, 2);
    line->addLayout(m_values, 3);
    line->addWidget(m_test, 1);
    line->addWidget(remove);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"conditionProblem"_s);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid / 2);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionRow::fieldChosen);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ConditionRow::testChosen);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removeRequested);
    fieldChosen();
}

const Assets::Field &ConditionRow::field() const
{
    return m_words.fields.at(std::max(0, m_field->currentIndex()));
}

const QList<Common::Choice> *ConditionRow::idChoices() const
{
    switch (field().type) {
    case FieldType::Unit:
        return &m_words.units;
    case FieldType::Place:
        return &m_words.places;
    case FieldType::Person:
        return &m_words.persons;
    default:
        return nullptr;
    }
}

void ConditionRow::fieldChosen()
{
    {
        const QSignalBlocker quiet(m_test);
        m_test->clear();
        const bool day = field().type == FieldType::Date;
        const auto add = [this](const QString &text, Test test, bool negated) { m_test->addItem(text, codeOf(test, negated)); };
        for (const Test test : Assets::testsOf(field())) {
            switch (test) {
            case Test::Is:
                add(tr("である"), test, false);
                add(tr("でない"), test, true);
                break;
            case Test::Contains:
                add(tr("を含む"), test, false);
                add(tr("を含まない"), test, true);
                break;
            case Test::AtLeast:
                add(day ? tr("以後") : tr("以上"), test, false);
                add(day ? tr("以後でない") : tr("以上でない"), test, true);
                break;
            case Test::AtMost:
                add(day ? tr("以前") : tr("以下"), test, false);
                add(day ? tr("以前でない") : tr("以下でない"), test, true);
                break;
            case Test::Between:
                add(tr("の範囲"), test, false);
                add(tr("の範囲でない"), test, true);
                break;
            case Test::Empty:
                add(tr("が空である"), test, false);
                add(tr("が空でない"), test, true);
                break;
            }
        }
        // A name is asked for by a part of it, all else by what it is.
        const bool text = field().type == FieldType::Text || field().type == FieldType::LongText;
        const int first = m_test->findData(codeOf(Test::Contains, false));
        m_test->setCurrentIndex(text && first >= 0 ? first : 0);
    }
    putEditors(0, {});
    testChosen();
}

void ConditionRow::testChosen()
{
    QStringList before;
    for (const QWidget *editor : std::as_const(m_editors))
        before += valueOf(editor);
    putEditors(valuesOf(Test(m_test->currentData().toInt() / 2)), before);
    showProblem({});
    emit changed();
}

void ConditionRow::putEditors(int count, const QStringList &values)
{
    for (QWidget *widget : m_editors + m_extras) {
        m_values->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_editors.clear();
    m_extras.clear();
    for (int which = 0; which < count; ++which) {
        if (which > 0) {
            auto *until = new QLabel(tr("から"), this);
            m_extras += until;
            m_values->addWidget(until);
        }
        QWidget *editor = makeEditor(values.value(which));
        editor->setAccessibleName(count > 1 ? tr("値 %1").arg(which + 1) : tr("値"));
        m_editors += editor;
        m_values->addWidget(editor, 1);
    }
    QWidget *before = m_field;
    for (QWidget *editor : std::as_const(m_editors)) {
        setTabOrder(before, editor);
        before = editor;
    }
    setTabOrder(before, m_test);
}

QWidget *ConditionRow::makeEditor(const QString &value)
{
    const bool part = Test(m_test->currentData().toInt() / 2) == Test::Contains; // of a text, whatever the field offers
    if (field().type == FieldType::Date && !part) {
        auto *day = new Common::DateField(this);
        day->setWordsAllowed(false);
        day->setStored(value);
        connect(day, &Common::DateField::changed, this, &ConditionRow::changed);
        return day;
    }
    const QList<Common::Choice> *ids = idChoices();
    const bool closedList = field().type == FieldType::Level || field().type == FieldType::YesNo || field().code == "migrated"_L1;
    if (!part && (ids || closedList || !field().choices.isEmpty())) {
        auto *box = new Common::ChoiceBox(this);
        QList<Common::Choice> choices = ids ? *ids : QList<Common::Choice>{};
        for (const Policy::Term &choice : field().choices)
            choices += Common::Choice{choice.code, choice.label, {}, true};
        if (choices.isEmpty())
            choices = {{u"yes"_s, tr("有"), {}, true}, {u"no"_s, tr("無"), {}, true}};
        box->setChoices(choices);
        if (ids) {
            const auto id = Assets::idOfValue(value);
            box->setChosen(id ? QVariant(*id) : QVariant());
        } else if (!value.isEmpty()) {
            box->setChosen(value);
        }
        connect(box, &Common::ChoiceBox::chosenChanged, this, &ConditionRow::changed);
        return box;
    }
    auto *edit = new QLineEdit(ids && Assets::idOfValue(value) ? QString() : value, this);
    connect(edit, &QLineEdit::textChanged, this, &ConditionRow::changed);
    return edit;
}

QString ConditionRow::valueOf(const QWidget *editor) const
{
    if (const auto *day = qobject_cast<const Common::DateField *>(editor))
        return day->isAcceptable() ? day->stored() : QString();
    if (const auto *box = qobject_cast<const Common::ChoiceBox *>(editor))
        return box->chosenId() && idChoices() ? Assets::valueOfId(*box->chosenId()) : box->chosenCode();
    const auto *edit = qobject_cast<const QLineEdit *>(editor);
    return edit ? edit->text().trimmed() : QString();
}

QString ConditionRow::problem() const
{
    for (const QWidget *editor : m_editors) {
        if (const auto *day = qobject_cast<const Common::DateField *>(editor); day && !day->problem().isEmpty())
            return day->problem();
        if (const auto *box = qobject_cast<const Common::ChoiceBox *>(editor); box && box->hasUnknownText())
            return box->problem();
        if (valueOf(editor).isEmpty())
            return tr("%1と比べる値を入れてください。").arg(field().label);
    }
    return {};
}

std::optional<Assets::Condition> ConditionRow::condition() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    const int code = m_test->currentData().toInt();
    Assets::Condition condition{field().code, Test(code / 2), {}, code % 2 == 1};
    for (const QWidget *editor : m_editors)
        condition.values += valueOf(editor);
    return condition;
}

void ConditionRow::setCondition(const Assets::Condition &condition)
{
    m_field->setCurrentIndex(std::max(0, m_field->findData(condition.field)));
    const int test = m_test->findData(codeOf(condition.test, condition.negated));
    if (test >= 0)
        m_test->setCurrentIndex(test);
    putEditors(valuesOf(condition.test), condition.values);
    emit changed();
}

void ConditionRow::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Common::toneColor(Common::Tone::Danger, this->palette()));
    m_problem->setPalette(palette);
}

} // namespace AssetsUi
