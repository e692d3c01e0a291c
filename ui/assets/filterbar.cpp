// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/filterbar.h"

#include "models/organization/organizationrepository.h"
#include "models/organization/unitcountqueries.h"
#include "models/places/placerepository.h"
#include "models/support/japanesedate.h"
#include "ui/assets/checklistpopup.h"
#include "ui/common/chipbar.h"
#include "ui/common/prompt.h"
#include "ui/shell/session.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

/// yes / no conditions as the list of their one code.
QStringList codesOf(std::optional<bool> condition)
{
    if (!condition)
        return {};
    return {*condition ? u"yes"_s : u"no"_s};
}

} // namespace

FilterBar::FilterBar(Shell::Session &session, Common::ChipBar *bar, const QList<Assets::Field> &fields, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
    , m_fields(fields)
{
    fillMenu();
    connect(bar, &Common::ChipBar::chipActivated, this, &FilterBar::edit);
    connect(bar, &Common::ChipBar::chipRemoved, this, &FilterBar::remove);
    connect(bar, &Common::ChipBar::cleared, this, &FilterBar::clear);
    refresh();
}

const Assets::Field *FilterBar::field(const QString &code) const
{
    return Assets::findField(m_fields, code);
}

void FilterBar::fillMenu()
{
    const auto add = [this](const QString &key, const QString &text) {
        QAction *action = m_bar->addMenu()->addAction(text);
        action->setObjectName(key);
        connect(action, &QAction::triggered, this, [this, key] { edit(key); });
    };
    add(u"unit"_s, tr("%1…").arg(field(u"unit"_s)->label));
    add(u"kind"_s, tr("%1…").arg(field(u"kind"_s)->label));
    for (const Assets::Field &one : std::as_const(m_fields)) {
        if (one.type == Assets::FieldType::Level)
            add(u"level."_s + one.code.mid(6), tr("%1…").arg(one.label));
    }
    add(u"unclassified"_s, tr("未分類のもの"));
    add(u"state"_s, tr("状態…"));
    add(u"personalInfo"_s, tr("個人情報…"));
    add(u"expiresUntil"_s, tr("満了日（まで）…"));
    add(u"labelDue"_s, tr("表示の更新待ち"));
    add(u"sameNameOtherClass"_s, tr("同じ名称で分類が違うもの"));
    add(u"unconfirmedSince"_s, tr("未確認（この日から）…"));
    add(u"migrated"_s, tr("移行したもの"));
    m_bar->addMenu()->addSeparator();
    add(u"conditions"_s, tr("詳しい条件(&D)…"));
}

void FilterBar::refresh()
{
    m_units = Organization::unitTreeOnly(m_session.db(), m_session.openRegister().clock().today(), true);
    showChips();
}

void FilterBar::setFilter(const Assets::Filter &filter)
{
    m_filter = filter;
    changed();
}

void FilterBar::setText(const QString &text)
{
    if (m_filter.text == text)
        return;
    m_filter.text = text;
    emit filterChanged();
}

void FilterBar::changed()
{
    showChips();
    emit filterChanged();
}

QString FilterBar::unitsText() const
{
    QStringList names; // a unit stands for everything below it
    for (const Organization::UnitRow &row : m_units) {
        const bool parentToo = row.unit.parentId && m_filter.units.contains(*row.unit.parentId);
        if (m_filter.units.contains(row.unit.id) && !parentToo)
            names.append(row.unit.name);
    }
    constexpr qsizetype kNamed = 3;
    if (names.size() > kNamed)
        return tr("%1 ほか %2").arg(names.mid(0, kNamed).join(u"、"_s)).arg(names.size() - kNamed);
    return names.join(u"、"_s);
}

void FilterBar::addListChip(QList<Common::Chip> &chips, const QString &key, const QString &fieldCode, const QStringList &values) const
{
    if (values.isEmpty())
        return;
    const Assets::Field *one = field(fieldCode);
    QStringList shown;
    const bool isLevel = fieldCode.startsWith("class."_L1); // 3A says it: the name of the axis stands before it
    for (const QString &value : values) {
        if (value.isEmpty())
            shown.append(isLevel ? tr("未分類") : tr("空欄"));
        else
            shown.append(one && !isLevel ? Assets::shownValue(*one, value) : value);
    }
    chips.append({key, tr("%1: %2", "condition").arg(one ? one->label : fieldCode, shown.join(u"、"_s))});
}

void FilterBar::showChips()
{
    QList<Common::Chip> chips;
    if (!m_filter.units.isEmpty())
        chips.append({u"unit"_s, tr("%1: %2", "condition").arg(field(u"unit"_s)->label, unitsText())});
    addListChip(chips, u"kind"_s, u"kind"_s, m_filter.kinds);
    for (auto it = m_filter.levels.cbegin(); it != m_filter.levels.cend(); ++it)
        addListChip(chips, u"level."_s + it.key(), u"class."_s + it.key(), *it);
    if (m_filter.unclassified)
        chips.append({u"unclassified"_s, tr("未分類のもの")});
    addListChip(chips, u"state"_s, u"state"_s, m_filter.states);
    addListChip(chips, u"personalInfo"_s, u"personalInfo"_s, codesOf(m_filter.personalInfo));
    if (!m_filter.expiresUntil.isEmpty())
        chips.append({u"expiresUntil"_s, tr("満了日: %1まで").arg(Support::shownDate(m_filter.expiresUntil))});
    if (m_filter.labelDue)
        chips.append({u"labelDue"_s, tr("表示の更新待ち")});
    if (m_filter.sameNameOtherClass)
        chips.append({u"sameNameOtherClass"_s, tr("同じ名称で分類が違うもの")});
    if (!m_filter.unconfirmedSince.isEmpty())
        chips.append({u"unconfirmedSince"_s, tr("未確認: %1から").arg(Support::shownDate(m_filter.unconfirmedSince))});
    if (m_filter.migrated)
        chips.append({u"migrated"_s, *m_filter.migrated ? tr("移行したもの") : tr("移行でないもの")});
    if (m_filter.placeId)
        chips.append({u"place"_s, tr("保管場所: %1").arg(Places::placePath(m_session.db(), *m_filter.placeId))});
    if (m_filter.batchId)
        chips.append({u"batch"_s, tr("取込: %1 回目のもの").arg(*m_filter.batchId)});
    if (!m_filter.ids.isEmpty())
        chips.append({u"ids"_s, tr("選んだ %1 件").arg(m_filter.ids.size())});
    for (qsizetype at = 0; at < m_filter.where.size(); ++at)
        addListChip(chips, u"where.%1"_s.arg(at), m_filter.where.at(at).first, {m_filter.where.at(at).second});
    addConditionChips(chips);
    m_bar->setChips(chips);
}

void FilterBar::remove(const QString &key)
{
    if (key == "unit"_L1)
        m_filter.units.clear();
    else if (key == "kind"_L1)
        m_filter.kinds.clear();
    else if (key.startsWith("level."_L1))
        m_filter.levels.remove(key.mid(6));
    else if (key == "unclassified"_L1)
        m_filter.unclassified = false;
    else if (key == "state"_L1)
        m_filter.states.clear();
    else if (key == "personalInfo"_L1)
        m_filter.personalInfo.reset();
    else if (key == "expiresUntil"_L1)
        m_filter.expiresUntil.clear();
    else if (key == "labelDue"_L1)
        m_filter.labelDue = false;
    else if (key == "sameNameOtherClass"_L1)
        m_filter.sameNameOtherClass = false;
    else if (key == "unconfirmedSince"_L1)
        m_filter.unconfirmedSince.clear();
    else if (key == "migrated"_L1)
        m_filter.migrated.reset();
    else if (key == "place"_L1)
        m_filter.placeId.reset();
    else if (key == "batch"_L1)
        m_filter.batchId.reset();
    else if (key == "ids"_L1)
        m_filter.ids.clear();
    else if (key.startsWith("where."_L1) && key.mid(6).toInt() < m_filter.where.size())
        m_filter.where.removeAt(key.mid(6).toInt());
    else if (key.startsWith("conditions"_L1))
        removeCondition(key);
    changed();
}

void FilterBar::clear()
{
    const QString text = m_filter.text; // the search line is cleared by its own button
    m_filter = {};
    m_filter.text = text;
    changed();
}

void FilterBar::edit(const QString &key)
{
    if (key == "unit"_L1) {
        editUnits();
    } else if (key == "kind"_L1 || key == "state"_L1 || key == "personalInfo"_L1 || key.startsWith("level."_L1)) {
        editCodes(key);
    } else if (key == "expiresUntil"_L1) {
        editDay(m_filter.expiresUntil, tr("満了日で絞り込む"), tr("この日までに満了するもの（例: R9.3.31、2027/3/31）"));
    } else if (key == "unconfirmedSince"_L1) {
        editDay(m_filter.unconfirmedSince, tr("未確認で絞り込む"), tr("この日から一度も確認していないもの（例: R8.4.1、2026/4/1）"));
    } else if (key == "labelDue"_L1) {
        m_filter.labelDue = true;
        changed();
    } else if (key == "sameNameOtherClass"_L1) {
        m_filter.sameNameOtherClass = true;
        changed();
    } else if (key == "unclassified"_L1) {
        m_filter.unclassified = true;
        changed();
    } else if (key == "migrated"_L1) {
        m_filter.migrated = true;
        changed();
    } else if (key.startsWith("conditions"_L1)) {
        editConditions();
    }
}

QList<QVariant> FilterBar::unitIds() const
{
    QList<QVariant> ids;
    for (qint64 id : m_filter.units)
        ids.append(id);
    return ids;
}

void FilterBar::toggleUnit(qint64 id, bool on, ChecklistPopup *popup)
{
    const QSet<qint64> below = Organization::withDescendants(m_session.db(), id);
    if (on) {
        m_filter.units += below;
    } else {
        m_filter.units -= below;
        // What stands above no longer stands for all that is below it.
        for (auto parent = Organization::unit(m_session.db(), id); parent && parent->parentId;
             parent = Organization::unit(m_session.db(), *parent->parentId))
            m_filter.units.remove(*parent->parentId);
    }
    popup->setChecked(unitIds());
    changed();
}

void FilterBar::editUnits()
{
    QList<ChecklistPopup::Item> items;
    for (const Organization::UnitRow &row : std::as_const(m_units)) {
        const QString text = row.inForce ? row.unit.name : tr("%1（廃止）").arg(row.unit.name);
        items.append({row.unit.id, text, row.depth, m_filter.units.contains(row.unit.id)});
    }
    auto *popup = new ChecklistPopup(tr("%1を選ぶと、その下も含みます").arg(field(u"unit"_s)->label), items, m_bar);
    connect(popup, &ChecklistPopup::toggled, this, [this, popup](const QVariant &id, bool on) { toggleUnit(id.toLongLong(), on, popup); });
    countInto(popup, u"unit"_s, u"unit"_s);
    popup->popup(m_bar->mapToGlobal(QPoint(0, m_bar->height())));
}

void FilterBar::toggleCode(const QString &key, const QString &code, bool on)
{
    if (key == "personalInfo"_L1) {
        m_filter.personalInfo = on ? std::optional(code == "yes"_L1) : std::nullopt;
        return;
    }
    QStringList &codes = key == "kind"_L1 ? m_filter.kinds : key == "state"_L1 ? m_filter.states : m_filter.levels[key.mid(6)];
    codes.removeAll(code);
    if (on)
        codes.append(code);
    if (key.startsWith("level."_L1) && codes.isEmpty())
        m_filter.levels.remove(key.mid(6));
}

void FilterBar::editCodes(const QString &key)
{
    const bool isLevel = key.startsWith("level."_L1);
    const Assets::Field *one = field(isLevel ? QString(u"class."_s + key.mid(6)) : key);
    if (!one)
        return;
    const QStringList now = key == "kind"_L1 ? m_filter.kinds
        : key == "state"_L1                  ? m_filter.states
        : isLevel                            ? m_filter.levels.value(key.mid(6))
                                             : codesOf(m_filter.personalInfo);
    QList<ChecklistPopup::Item> items;
    for (const Policy::Term &choice : one->choices)
        items.append({choice.code, choice.label, 0, now.contains(choice.code)});
    if (isLevel)
        items.append({QString(), tr("未分類"), 0, now.contains(QString())});
    const bool isYesNo = key == "personalInfo"_L1;
    if (isYesNo)
        items = {{u"yes"_s, tr("有"), 0, now.contains(u"yes"_s)}, {u"no"_s, tr("無"), 0, now.contains(u"no"_s)}};
    auto *popup = new ChecklistPopup(one->label, items, m_bar);
    connect(popup, &ChecklistPopup::toggled, this, [this, key, popup, isYesNo](const QVariant &id, bool on) {
        toggleCode(key, id.toString(), on);
        if (isYesNo)
            popup->setChecked(on ? QList<QVariant>{id} : QList<QVariant>{});
        changed();
    });
    countInto(popup, key, isLevel ? QString(u"class."_s + key.mid(6)) : key);
    popup->popup(m_bar->mapToGlobal(QPoint(0, m_bar->height())));
}

void FilterBar::editDay(QString &day, const QString &title, const QString &label)
{
    QString text = Support::shownDate(day);
    for (;;) {
        const std::optional<QString> typed = Common::prompter().askText(
            m_bar, {.title = title, .label = label, .text = text, .accept = tr("絞り込む"), .required = true, .multiLine = false, .secret = false});
        if (!typed)
            return;
        const Support::DateReading reading = Support::readDate(*typed, true);
        if (reading.kind == Support::DateReading::Kind::Exact && reading.date) {
            day = reading.date->toString(Qt::ISODate);
            changed();
            return;
        }
        text = *typed;
        Common::prompter().inform(m_bar, title, tr("「%1」は日付として読めません。").arg(text));
    }
}

} // namespace AssetsUi
