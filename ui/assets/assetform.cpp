// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetform.h"

#include "ui/assets/fieldeditor.h"
#include "ui/assets/levelbox.h"
#include "ui/assets/restrictionbox.h"
#include "ui/common/reading/readingfeed.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using Assets::Field;
using Assets::FieldGroup;
using Assets::FieldType;
using Common::FormField;

namespace AssetsUi {

namespace {

constexpr FieldGroup kGroups[] = {FieldGroup::Basic,    FieldGroup::Class,  FieldGroup::Responsible, FieldGroup::Place, FieldGroup::Personal,
                                  FieldGroup::Medium,   FieldGroup::Retention, FieldGroup::Other,    FieldGroup::Custom};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

Assets::RestrictionChoice restrictionsOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {textsOf(object.value(u"removed"_s)), textsOf(object.value(u"added"_s)), object.value(u"note"_s).toString()};
}

} // namespace

QString AssetForm::groupTitle(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Basic:
        return tr("基本");
    case FieldGroup::Class:
        return tr("分類と取扱制限");
    case FieldGroup::Responsible:
        return tr("責任者");
    case FieldGroup::Place:
        return tr("保管");
    case FieldGroup::Personal:
        return tr("個人情報");
    case FieldGroup::Medium:
        return tr("媒体");
    case FieldGroup::Retention:
        return tr("保存期間");
    case FieldGroup::Other:
        return tr("その他");
    case FieldGroup::Custom:
        return tr("独自項目");
    case FieldGroup::System:
        break;
    }
    return {};
}

AssetForm::AssetForm(Common::FormLayout *layout, FormContent content, QObject *parent, Making making)
    : QObject(parent)
    , m_layout(layout)
    , m_content(std::move(content))
{
    while (making == Making::AtOnce && makeNext()) { }
}

bool AssetForm::isMade() const
{
    return m_made == int(std::size(kGroups));
}

bool AssetForm::makeNext()
{
    if (isMade())
        return false;
    addGroup(kGroups[m_made]);
    ++m_made;
    if (isMade())
        alignSecond();
    return !isMade();
}

void AssetForm::alignSecond()
{
    int widest = 0;
    for (const FormField *field : std::as_const(m_second))
        widest = std::max(widest, field->labelWidth());
    for (FormField *field : std::as_const(m_second))
        field->setLabelWidth(widest);
}

bool AssetForm::fits(const FormContent &content) const
{
    const auto linesOf = [](const FormContent &of) {
        QStringList lines;
        for (const Field &field : of.fields)
            lines.append(field.code + u'\n' + field.label + u'\n' + field.support);
        return lines;
    };
    const Policy::Document &policy = *content.policy.document;
    return m_content.policy.versionId == content.policy.versionId && m_content.isNew == content.isNew && m_content.today == content.today
        && m_content.decided.keys() == content.decided.keys() && policy.isComplete(m_content.decided) == policy.isComplete(content.decided)
        && m_content.lookups == content.lookups && linesOf(m_content) == linesOf(content);
}

void AssetForm::goOn(FormContent content)
{
    m_content = std::move(content);
    showDecided();
    for (const Editor &editor : std::as_const(m_editors))
        editor.field->setError({});
    delete m_feed.data(); // what it filled in was of another asset
    feedReading();
}

void AssetForm::showDecided()
{
    for (const Policy::Axis &axis : m_content.policy.document->axes) {
        if (Common::BadgeLabel *badge = m_badges.value(axis.code))
            badge->setBadge(badgeOf(axis, m_content.decided, false));
    }
}

void AssetForm::heading(FieldGroup group)
{
    m_layout->addSection(groupTitle(group));
    m_groups.append({group, groupTitle(group), m_layout->itemAt(m_layout->count() - 1)->widget()});
}

void AssetForm::addGroup(FieldGroup group)
{
    if (group == FieldGroup::Class) {
        addClassGroup();
        return;
    }
    bool any = false;
    // The name comes first: it is what a clerk knows.
    QList<Field> fields;
    for (const Field &field : std::as_const(m_content.fields)) {
        if (field.group != group)
            continue;
        if (field.code == "name"_L1)
            fields.prepend(field);
        else if (field.code == "kana"_L1 && !fields.isEmpty()) // beside what it is the reading of
            fields.insert(1, field);
        else
            fields.append(field);
    }
    for (const Field &field : std::as_const(fields)) {
        if (!any)
            heading(group);
        any = true;
        addEditor(field);
    }
    flushRow();
    if (group == FieldGroup::Basic)
        feedReading();
}

void AssetForm::addEditor(const Field &field)
{
    FieldEditor editor = makeEditor(field, m_content.lookups, m_content.today);
    if (editor.widget)
        place(field.label, field.code, editor.widget, editor.isShort, editor.support, editor.required, std::move(editor.get), std::move(editor.set));
}

void AssetForm::feedReading()
{
    const auto edit = [this](const QString &key) {
        return m_editors.contains(key) ? qobject_cast<QLineEdit *>(m_editors.value(key).field->editor()) : nullptr;
    };
    if (edit(u"name"_s) && edit(u"kana"_s))
        m_feed = new Common::ReadingFeed(edit(u"name"_s), edit(u"kana"_s)); // lives with the name
}

void AssetForm::addClassGroup()
{
    heading(FieldGroup::Class);
    for (const Policy::Axis &axis : m_content.policy.document->axes)
        addLevelField(axis);
    auto *unknown = new QCheckBox(tr("分類が分からないので照会する（分類照会中にする）"));
    if (!m_content.isNew && m_content.policy.document->isComplete(m_content.decided)) {
        delete unknown;
    } else {
        place(tr("照会"), u"classUnknown"_s, unknown, false, {}, false, [unknown] { return QJsonValue(unknown->isChecked()); },
              [unknown](const QJsonValue &value) { unknown->setChecked(value.toBool()); });
    }
    m_findingsRow = m_layout->count();
    addRestrictions();
    for (const auto &[key, label] : {std::pair(u"decidedBy"_s, tr("判断者")), std::pair(u"reason"_s, tr("分類の理由"))}) {
        if (!m_content.isNew && m_content.policy.document->isComplete(m_content.decided))
            continue;
        auto *edit = new QLineEdit;
        place(label, key, edit, false, {}, false, [edit] { return QJsonValue(edit->text().trimmed()); },
              [edit](const QJsonValue &value) { edit->setText(value.toString()); });
    }
    for (const Field &field : std::as_const(m_content.fields)) {
        // What an old ledger said is there only where a ledger was taken over.
        const bool fromLedger = field.code == "classText"_L1 || field.code == "restrictionText"_L1;
        if (field.group == FieldGroup::Class && field.type != FieldType::Level && !(fromLedger && m_content.isNew))
            addEditor(field);
    }
    flushRow();
}

void AssetForm::addLevelField(const Policy::Axis &axis)
{
    const QString key = u"levels."_s + axis.code;
    m_labels.insert(key, axis.label);
    m_labels.insert(u"grounds."_s + axis.code, tr("%1の根拠").arg(axis.label));
    m_labels.insert(u"guidance."_s + axis.code, tr("%1の手引き").arg(axis.label));
    if (m_content.decided.contains(axis.code)) {
        auto *badge = new Common::BadgeLabel;
        m_badges.insert(axis.code, badge);
        badge->setBadge(badgeOf(axis, m_content.decided, false));
        FormField *field = m_layout->addField(axis.label, badge, Common::Need::Unsaid, key);
        field->setSupport(tr("決まった分類は、一覧の「分類変更」で理由を付けて変えます。"));
        return;
    }
    auto *box = new LevelBox(axis);
    m_levelBoxes.insert(axis.code, box);
    FormField *field = m_layout->addField(axis.label, box, Common::Need::Unsaid, key);
    m_editors.insert(key, {field, [box] { return QJsonValue(box->level()); }, [box](const QJsonValue &value) { box->setLevel(value.toString()); }});
    m_editors.insert(u"grounds."_s + axis.code,
                     {field, [box] { return QJsonValue(QJsonArray::fromStringList(box->grounds())); },
                      [box](const QJsonValue &value) { box->setGrounds(textsOf(value)); }});
    m_editors.insert(u"guidance."_s + axis.code,
                     {field, [box] { return QJsonValue(Policy::pathToJson(box->guidance())); },
                      [box](const QJsonValue &value) { box->setGuidance(Policy::pathFromJson(value.toArray())); }});
    box->setGuide(m_content.policy.document);
    connect(box, &LevelBox::guided, this, &AssetForm::changed);
    connect(box, &LevelBox::askRequested, this, [this] {
        if (m_editors.contains(u"classUnknown"_s))
            m_editors.value(u"classUnknown"_s).set(true);
    });
    connect(box, &LevelBox::clauseRequested, this, &AssetForm::clauseRequested);
    connect(box, &LevelBox::changed, this, [this] {
        if (m_restrictions)
            m_restrictions->setLevels(levels());
    });
    watch(key, field);
}

void AssetForm::addRestrictions()
{
    m_restrictions = new RestrictionBox(*m_content.policy.document);
    m_restrictions->setLevels(m_content.decided);
    connect(m_restrictions, &RestrictionBox::clauseRequested, this, &AssetForm::clauseRequested);
    place(tr("取扱制限"), u"restrictions"_s, m_restrictions, false, {}, false,
          [box = m_restrictions] { return QJsonValue(box->answer()); },
          [this](const QJsonValue &value) { m_restrictions->set(levels(), restrictionsOf(value)); }); // set after the levels: keys are in order
}

void AssetForm::flushRow()
{
    if (!m_waiting)
        return;
    m_layout->addFieldRow({m_waiting});
    m_waiting = nullptr;
}

void AssetForm::place(const QString &label, const QString &key, QWidget *editor, bool isShort, const QString &support, bool required,
                      std::function<QJsonValue()> get, std::function<void(const QJsonValue &)> set)
{
    auto *field = new FormField(label, editor, required ? Common::Need::Required : Common::Need::Unsaid);
    field->setKey(key);
    field->setSupport(support);
    m_labels.insert(key, label);
    m_editors.insert(key, {field, std::move(get), std::move(set)});
    if (!isShort) {
        flushRow();
        m_layout->addFieldRow({field});
    } else if (m_waiting) {
        m_layout->addFieldRow({m_waiting, field});
        m_second.append(field);
        m_waiting = nullptr;
    } else {
        m_waiting = field;
    }
    watch(key, field);
}

void AssetForm::watch(const QString &key, FormField *field)
{
    connect(field, &FormField::changed, this, [this, key] {
        if (m_setting)
            return;
        emit changed();
        if (key == "unit"_L1)
            emit unitChosen();
    });
}

Policy::Levels AssetForm::levels() const
{
    Policy::Levels levels = m_content.decided;
    for (auto it = m_levelBoxes.cbegin(); it != m_levelBoxes.cend(); ++it) {
        if (const QString level = it.value()->level(); !level.isEmpty())
            levels.insert(it.key(), level);
    }
    return levels;
}

void AssetForm::setAnswers(const Answers &answers)
{
    m_setting = true;
    m_kept = answers;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        it->set(answers.value(it.key()));
    m_setting = false;
}

Answers AssetForm::answers() const
{
    Answers answers = m_kept;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        answers.insert(it.key(), it->get());
    return answers;
}

QString AssetForm::labelOf(const QString &key) const
{
    return m_labels.value(key, key);
}

QString AssetForm::shown(const QString &key, const QJsonValue &value) const
{
    if (isEmptyAnswer(value))
        return {};
    const Policy::Document &policy = *m_content.policy.document;
    if (key.startsWith("levels."_L1)) {
        const Policy::Level *level = policy.level(key.mid(7), value.toString());
        return level ? levelText(*level) : value.toString();
    }
    if (const Policy::Axis *axis = key.startsWith("guidance."_L1) ? policy.axis(key.mid(9)) : nullptr)
        return Policy::answerLines(*axis, Policy::pathFromJson(value.toArray())).join(u'\n');
    if (key == "restrictions"_L1)
        return Assets::effectiveRestrictions(policy, levels(), restrictionsOf(value)).join(u'\n');
    if (value.isArray())
        return textsOf(value).join(u"、"_s);
    if (value.isBool())
        return tr("はい");
    const Field *field = Assets::findField(m_content.fields, key);
    const QString stored = value.toVariant().toString();
    if (!field)
        return stored;
    const QList<Common::Choice> *choices = field->type == FieldType::Unit ? &m_content.lookups.units
        : field->type == FieldType::Person                                ? &m_content.lookups.persons
        : field->type == FieldType::Place                                 ? &m_content.lookups.places
                                                                          : nullptr;
    if (!choices)
        return Assets::shownValue(*field, stored);
    const QString text = Lookups::textOf(*choices, stored.toLongLong());
    return text.isEmpty() ? stored : text;
}

} // namespace AssetsUi
