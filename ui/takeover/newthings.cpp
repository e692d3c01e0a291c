// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/newthings.h"

#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

QString kindWord(NewThings::Kind kind)
{
    switch (kind) {
    case NewThings::Kind::Unit:
        return NewThings::tr("組織");
    case NewThings::Kind::Place:
        return NewThings::tr("保管場所");
    case NewThings::Kind::Person:
        return NewThings::tr("職員");
    case NewThings::Kind::Field:
        break;
    }
    return NewThings::tr("独自項目");
}

QString textOf(const QList<Common::Choice> &choices, const QVariant &id)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                    [&](const auto &choice) { return choice.id == id; });
    return found == choices.cend() ? id.toString() : found->text;
}

} // namespace

NewThings::NewThings(QWidget *parent)
    : QWidget(parent)
    , m_table(new Common::TableView(u"takeover/new"_s, this))
    , m_model(new Common::RowsModel({{u"kind"_s, tr("種類"), {}, 110},
                                     {u"name"_s, tr("ファイルの記載"), {}, 320},
                                     {u"fate"_s, tr("どうするか"), {}, 380}},
                                    this))
    , m_label(new QLabel(this))
    , m_choice(new Common::ChoiceBox(this))
    , m_persons(new QCheckBox(this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"newThingsTable"_s);
    m_table->setAccessibleName(tr("新しく加わるものの一覧"));
    m_table->setEmptyState(tr("新しく加わるものはありません。"));
    m_choice->setObjectName(u"meaningBox"_s);
    m_persons->setObjectName(u"createPersonsBox"_s);
    m_label->setBuddy(m_choice);
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_choice, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    layout->addWidget(m_persons);
    setFocusProxy(m_table);
    connect(m_table, &Common::TableView::sortRequested, m_model, &Common::RowsModel::sortBy);
    connect(m_table, &Common::TableView::currentRowChanged, this, &NewThings::showChoice);
    connect(m_table, &Common::TableView::activatedRow, m_choice, [this] { m_choice->setFocus(); });
    connect(m_choice, &Common::ChoiceBox::chosenChanged, this, [this] {
        if (const Thing *thing = currentThing())
            mean(thing->kind, thing->name, m_choice->chosen());
    });
    connect(m_persons, &QCheckBox::toggled, this, [this] {
        showThings();
        emit changed();
    });
}

void NewThings::setKnown(const QList<Common::Choice> &units, const QList<Common::Choice> &places)
{
    m_units = units;
    m_places = places;
}

void NewThings::forget()
{
    m_meantUnits.clear();
    m_meantPlaces.clear();
    const QSignalBlocker quiet(m_persons);
    m_persons->setChecked(false);
}

void NewThings::setReading(const LedgerReading &reading)
{
    m_things.clear();
    const auto add = [this](Kind kind, const QStringList &names) {
        for (const QString &name : names)
            m_things.append({kind, name});
    };
    // What was pointed elsewhere is new no more; it stays in the list, so that it can be taken back.
    add(Kind::Unit, m_meantUnits.keys());
    add(Kind::Unit, reading.plan.newUnits);
    add(Kind::Place, m_meantPlaces.keys());
    add(Kind::Place, reading.plan.newPlaces);
    add(Kind::Person, reading.plan.newPersons);
    add(Kind::Field, reading.plan.newFields);
    const int persons = int(reading.plan.newPersons.size());
    m_persons->setText(tr("ファイルにある職員 %1 人を新しく登録する(&W)").arg(persons));
    m_persons->setVisible(persons > 0 || m_persons->isChecked());
    showThings();
    showChoice();
}

QString NewThings::fateOf(const Thing &thing) const
{
    switch (thing.kind) {
    case Kind::Unit:
        if (const QVariant meant = m_meantUnits.value(thing.name); meant.isValid())
            return tr("登録済みの「%1」とみなす").arg(textOf(m_units, meant));
        return tr("新しく作る");
    case Kind::Place:
        if (const QVariant meant = m_meantPlaces.value(thing.name); meant.isValid())
            return meant.toString() == "-"_L1
                       ? tr("作らず、記載だけを資産に残す")
                       : tr("登録済みの「%1」とみなす").arg(textOf(m_places, meant));
        return tr("新しく作る");
    case Kind::Person:
        return m_persons->isChecked() ? tr("新しく登録する")
                                      : tr("登録せず、氏名を記載のまま資産に残す");
    case Kind::Field:
        break;
    }
    return tr("新しく作る");
}

void NewThings::showThings()
{
    QList<Common::RowsModel::Item> items;
    for (const Thing &thing : std::as_const(m_things))
        items.append({items.size() + 1, {kindWord(thing.kind), thing.name, fateOf(thing)}});
    constexpr qsizetype kFew = 1000;
    if (items.size() > kFew)
        m_model->setItems(
            {}); // bringing long lists into step with each other takes longer than a new one
    m_model->setItems(items);
    if (!items.isEmpty() && !m_table->currentId())
        m_table->selectId(1);
}

const NewThings::Thing *NewThings::currentThing() const
{
    const auto id = m_table->currentId();
    return id && *id > 0 && *id <= m_things.size() ? &m_things[*id - 1] : nullptr;
}

void NewThings::showChoice()
{
    const Thing *thing = currentThing();
    const bool mayChoose = thing && (thing->kind == Kind::Unit || thing->kind == Kind::Place);
    m_label->setVisible(mayChoose);
    m_choice->setVisible(mayChoose);
    if (!mayChoose)
        return;
    m_label->setText(tr("「%1」は(&K)").arg(thing->name));
    const QSignalBlocker quiet(m_choice);
    QList<Common::Choice> choices = thing->kind == Kind::Unit ? m_units : m_places;
    if (thing->kind == Kind::Place)
        choices.prepend({u"-"_s, tr("作らず、記載だけを資産に残す"), {}});
    m_choice->setChoices(choices, tr("新しく作る"));
    m_choice->setChosen(
        (thing->kind == Kind::Unit ? m_meantUnits : m_meantPlaces).value(thing->name));
}

void NewThings::mean(Kind kind, const QString &name, const QVariant &meaning)
{
    QMap<QString, QVariant> &meant = kind == Kind::Unit ? m_meantUnits : m_meantPlaces;
    if (meant.value(name) == meaning)
        return;
    if (meaning.isValid())
        meant.insert(name, meaning);
    else
        meant.remove(name);
    showThings();
    emit changed();
}

void NewThings::writeTo(Takeover::Options &options) const
{
    for (auto it = m_meantUnits.cbegin(); it != m_meantUnits.cend(); ++it)
        options.unitFor.insert(it.key(), it->toString());
    for (auto it = m_meantPlaces.cbegin(); it != m_meantPlaces.cend(); ++it)
        options.placeFor.insert(it.key(), it->toString());
    options.createPersons = m_persons->isChecked();
}

} // namespace TakeoverUi
