// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/comparisonchoice.h"

#include "models/storage/query.h"
#include "models/support/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

QString nameKey(const QString &name)
{
    QString key = Support::fold(name);
    return key.remove(u' ').remove(QChar(0x3000));
}

} // namespace

ReturnChoice::ReturnChoice(Storage::Connection &db, const Options &options) : m_db(db), m_options(options), m_diff(db)
{
    if (options.accept)
        m_accepted = QSet<QString>(options.accept->cbegin(), options.accept->cend());
}

const QMultiHash<QString, qint64> &ReturnChoice::namesIn(qint64 unitId)
{
    if (m_namesOf == unitId)
        return m_names;
    m_names.clear();
    m_namesOf = unitId;
    Storage::Query query(m_db, u"SELECT id, name FROM object WHERE unit_id = :unit AND kind = 'asset' "
                               "AND state IN ('active', 'draft', 'asking') ORDER BY id"_s);
    query.bind(u":unit"_s, unitId).run();
    while (query.next())
        m_names.insert(nameKey(query.text(1)), query.integer(0));
    return m_names;
}

std::optional<qint64> ReturnChoice::proposedFor(const Draft &draft, qint64 unitId)
{
    if (m_options.onDuplicate != Options::OnDuplicate::Update || !m_options.matchByName)
        return std::nullopt;
    QList<qint64> found = namesIn(unitId).values(nameKey(draft.asset.object.name));
    found.removeIf([&](qint64 id) { return m_proposed.contains(id); });
    // Several of a name: what tells things apart has to agree, as far as both say something.
    for (const QString &code : {u"serial"_s, u"fileNumber"_s, u"form"_s, u"kind"_s, u"mediumKind"_s, u"acquiredOn"_s}) {
        const QString wanted = draft.asset.texts.value(code);
        if (found.size() < 2 || wanted.isEmpty())
            continue;
        found.removeIf([&](qint64 id) {
            const auto asset = Assets::load(m_db, id);
            return !asset || asset->texts.value(code) != wanted;
        });
    }
    if (found.size() != 1)
        return std::nullopt;
    m_proposed.insert(found.first());
    return found.first();
}

bool ReturnChoice::isWhereItIs(const Draft &draft)
{
    const auto before = draft.updates ? Assets::load(m_db, *draft.updates) : std::nullopt;
    return before && m_diff.placeOf(*before) == draft.placeText;
}

QString ReturnChoice::whyLeft(const QString &sheet, const PlannedRow &row)
{
    if (m_options.keepAll || m_options.onDuplicate != Options::OnDuplicate::Update || isAccepted(m_options, m_accepted, sheet, row))
        return {};
    if (!row.draft.updates)
        return say(QT_TRANSLATE_NOOP("Takeover", "新規の行として承認されていません。"));
    if (m_diff.of(row).isEmpty())
        return {};
    return row.draft.byName ? say(QT_TRANSLATE_NOOP("Takeover", "番号がなく、名称だけが一致する資産の変更なので、承認するまで取り込みません。"))
                            : say(QT_TRANSLATE_NOOP("Takeover", "変更が承認されていません。"));
}

QString ReturnChoice::whyForbidden(const PlannedRow &row, QString *told)
{
    for (const Policy::Finding &finding : m_diff.classFindings(row, m_options.actor)) {
        const bool isAnswered = finding.severity == Policy::Severity::Reason && !m_options.reasons.value(finding.rule).trimmed().isEmpty();
        if (finding.severity == Policy::Severity::Advise || isAnswered)
            continue;
        const QString clause = finding.clause.isEmpty() ? QString() : QString(u"（"_s + finding.clause + u"）"_s);
        if (finding.severity == Policy::Severity::Reason && finding.status == Policy::Status::Default && finding.confirmation.isEmpty()) {
            *told = say(QT_TRANSLATE_NOOP("Takeover", "既定の規則があります：%1%2")).arg(finding.text, clause);
            continue;
        }
        const QString how = finding.severity == Policy::Severity::Reason
            ? say(QT_TRANSLATE_NOOP("Takeover", "理由を書いて「分類変更」で変えてください。"))
            : say(QT_TRANSLATE_NOOP("Takeover", "分類はこのままにしてください。"));
        return finding.text + clause + how;
    }
    return {};
}

bool isAccepted(const Options &options, const QSet<QString> &accepted, const QString &sheet, const PlannedRow &row)
{
    if (!options.accept)
        return !row.draft.byName;
    const QString &number = row.draft.asset.object.number;
    return accepted.contains(u"all"_s) || accepted.contains(sheet + u":%1"_s.arg(row.line)) || (!number.isEmpty() && accepted.contains(number));
}

void confirm(Draft &draft, const Options &options, const QString &today)
{
    const QString &mark = draft.mark;
    const bool bySection = mark == "confirmed"_L1 || mark == "changed"_L1;
    if (bySection || (options.confirm && mark.isEmpty()))
        draft.asset.texts.insert(u"confirmedOn"_s, options.confirmedOn.isEmpty() ? today : options.confirmedOn);
}

} // namespace Takeover
