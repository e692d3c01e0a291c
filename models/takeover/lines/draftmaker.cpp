// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lines/draftmaker.h"

#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/takeover/comparisonchoice.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

constexpr qsizetype kUsualKey = 128;
constexpr qsizetype kMostJudgements = 20'000;

QString fits(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

/// Kanji, kana and ASCII are their own compatibility form.
bool isUsual(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
        const char16_t c = sign.unicode();
        return c < 0x80 || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FC) || (c >= 0x4E00 && c <= 0x9FFF) || c == 0x3001 || c == 0x3002;
    });
}

} // namespace

QString besideLabel(const QString &title)
{
    return QCoreApplication::translate("Takeover", "%1（台帳の記載）").arg(title);
}

void DraftMaker::Sheet::setColumns(const QList<Column> &wanted)
{
    columns = wanted;
    const auto indexOf = [this](const QString &field) {
        const Column *column = columnOf(columns, field);
        return column ? column->index : -1;
    };
    unitColumn = indexOf(u"unit"_s);
    numberColumn = indexOf(u"number"_s);
    manager = columnOf(columns, u"manager"_s);
    createdBy = columnOf(columns, u"createdByUnit"_s);
    parent = columnOf(columns, u"parent"_s);
}

DraftMaker::DraftMaker(Storage::Connection &db, const Options &options, const QString &today)
    : m_db(&db), m_options(options), m_today(today), m_units(db)
{
    m_units.mean(options.unitFor, options.placeFor);
}

void DraftMaker::close()
{
    m_units.close();
    m_db = nullptr;
}

DraftMaker::UnderPolicy &DraftMaker::under(qint64 policyId)
{
    const auto known = m_policies.find(policyId);
    if (known != m_policies.end())
        return known->second;
    UnderPolicy &made = m_policies[policyId];
    const auto policy = m_db ? Register::storedPolicy(*m_db, policyId) : std::nullopt;
    if (policy)
        made.policy = *policy;
    else
        made.policy.document = std::make_shared<const Policy::Document>();
    made.fields = Assets::fieldsFor(*made.policy.document, m_db ? Assets::customFields(*m_db) : QList<Assets::CustomField>());
    QStringList words;
    for (const Policy::Rule &rule : made.policy.document->rules) {
        for (const QJsonValue &word : rule.params.value(u"words"_s).toArray())
            words.append(fits(word.toString()));
    }
    words.removeDuplicates();
    m_words.insert(policyId, words);
    return made;
}

UnitChoice DraftMaker::read(Sheet &sheet, const Line &line, PlannedRow &row, Warnings *warnings)
{
    row.sheet = sheet.index;
    row.line = line.number;
    const QString own = sheet.unitColumn < 0 ? QString() : cellValue(line.cells.value(sheet.unitColumn), false);
    const UnitChoice unit = m_units.choose(own.isEmpty() ? sheet.unit : own);
    const qint64 policyId = unit.isKnown() ? unit.policyId : sheet.policyId;
    auto reader = sheet.readers.find(policyId);
    if (reader == sheet.readers.end()) {
        const UnderPolicy &policy = under(policyId);
        reader = sheet.readers.emplace(policyId, ValueReader(*policy.policy.document, policy.fields, sheet.index, sheet.columns)).first;
    }
    reader->second.read(line, row.draft, warnings);
    row.draft.unitFromLine = !own.isEmpty();
    return unit;
}

DraftMaker::Settled DraftMaker::settle(Sheet &sheet, const Line &line, PlannedRow &row, const UnitChoice &unit, Warnings *warnings)
{
    Draft &draft = row.draft;
    Assets::Asset &asset = draft.asset;
    confirm(draft, m_options, m_today);
    asset.object.unitId = unit.id;
    draft.unitText = unit.toCreate;
    asset.object.state = QString::fromLatin1(Register::State::kActive);
    if (asset.texts.value(u"registeredOn"_s).isEmpty())
        asset.texts.insert(u"registeredOn"_s, m_today);
    if (sheet.manager)
        settlePersons(sheet, line, row);
    if (sheet.createdBy)
        settleMaker(sheet, line, row, warnings);
    Settled settled;
    if (!draft.placeText.isEmpty() && m_options.placeFor.value(draft.placeText) == "-"_L1)
        draft.placeText.clear(); // what the ledger says is kept as a text of the asset
    if (!draft.placeText.isEmpty())
        asset.placeId = m_units.place(draft.placeText, &settled.ambiguousPlace);
    Judgement &judgement = judge(under(unit.policyId), unit.policyId, draft);
    if (judgement.unitOnly && asset.texts.value(u"accessScope"_s).isEmpty())
        asset.texts.insert(u"accessScope"_s, u"unit"_s);
    settled.judgement = &judgement;
    return settled;
}

/// A name that is no person of the register stays a name: persons are never invented from a ledger unless that is asked for.
void DraftMaker::settlePersons(const Sheet &sheet, const Line &line, PlannedRow &row)
{
    Draft &draft = row.draft;
    const QString text = cellValue(line.cells.value(sheet.manager->index), false);
    if (text.isEmpty())
        return;
    draft.asset.managerId = m_units.person(text);
    if (draft.asset.managerId)
        return;
    draft.unknownPerson = m_units.personToCreate(text);
    if (m_options.createPersons)
        draft.managerText = draft.unknownPerson;
    else if (draft.asset.texts.value(u"managerPost"_s).isEmpty())
        draft.asset.texts.insert(u"managerPost"_s, text);
    else
        draft.own.insert(besideLabel(sheet.manager->title()), text);
}

void DraftMaker::settleMaker(const Sheet &sheet, const Line &line, PlannedRow &row, Warnings *warnings)
{
    Draft &draft = row.draft;
    const QString text = cellValue(line.cells.value(sheet.createdBy->index), false);
    if (text.isEmpty())
        return;
    const UnitChoice maker = m_units.choose(text);
    draft.asset.createdByUnitId = maker.id;
    draft.createdByText = maker.toCreate;
    if (maker.trouble.isEmpty())
        return;
    draft.own.insert(besideLabel(sheet.createdBy->title()), text);
    if (warnings)
        warnings->add(WarningKind::Unit, sheet.index, row.line, sheet.createdBy->title(), maker.trouble);
}

/// All that the rules can look at when a ledger is taken over: lines that agree in it get the same answer.
QString DraftMaker::factsKey(qint64 policyId, const Draft &draft)
{
    static const QStringList looked{u"kind"_s, u"personalInfo"_s, u"sensitive"_s, u"myNumber"_s, u"scope"_s, u"acquisition"_s, u"sourceLevels"_s,
                                    u"publication"_s, u"form"_s, u"purpose"_s};
    const Assets::Asset &asset = draft.asset;
    QString key;
    key.reserve(kUsualKey);
    key += QString::number(policyId);
    for (auto it = asset.levels.cbegin(); it != asset.levels.cend(); ++it)
        key.append(u'\n').append(it.key()).append(u'=').append(*it);
    for (const QString &field : looked) {
        key.append(u'\n');
        if (const auto text = asset.texts.constFind(field); text != asset.texts.cend())
            key.append(*text);
    }
    const QStringList &words = m_words[policyId];
    if (!words.isEmpty()) {
        const QString name = isUsual(asset.object.name) ? asset.object.name : fits(asset.object.name);
        key.append(u'\n');
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (name.contains(words[i], Qt::CaseInsensitive))
                key.append(QString::number(i)).append(u',');
        }
    }
    return key;
}

DraftMaker::Judgement &DraftMaker::judge(const UnderPolicy &policy, qint64 policyId, const Draft &draft)
{
    const QString key = factsKey(policyId, draft);
    auto known = m_judgements.find(key);
    if (known != m_judgements.end())
        return *known;
    if (m_judgements.size() >= kMostJudgements)
        m_judgements.clear();
    const Policy::Document &document = *policy.policy.document;
    const Policy::Facts facts = Assets::factsOf(u"asset.takeOver"_s, draft.asset, nullptr);
    Judgement judgement;
    judgement.unitOnly = Policy::accessScope(document, facts).has_value();
    judgement.complete = document.isComplete(draft.asset.levels);
    judgement.findings = Policy::check(document, facts);
    return *m_judgements.insert(key, judgement);
}

} // namespace Takeover
