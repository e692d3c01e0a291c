// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetdetail.h"

#include "models/assets/assetrepository.h"
#include "models/assets/distribution/distributionrepository.h"
#include "models/classes/classificationrepository.h"
#include "models/labels/labelqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/policies.h"
#include "models/register/story.h"
#include "models/support/japanesedate.h"
#include "ui/assets/assetstory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AssetsUi", text);
}

QString originText(const QString &origin)
{
    if (origin == "registered"_L1)
        return say(QT_TRANSLATE_NOOP("AssetsUi", "登録時"));
    if (origin == "takenOver"_L1)
        return say(QT_TRANSLATE_NOOP("AssetsUi", "移行"));
    if (origin == "inherited"_L1)
        return say(QT_TRANSLATE_NOOP("AssetsUi", "元に従って変更"));
    return say(QT_TRANSLATE_NOOP("AssetsUi", "分類変更"));
}

QStringList groundTexts(const Policy::Document &policy, const Classes::Classification &decision)
{
    QStringList texts;
    for (auto it = decision.grounds.cbegin(); it != decision.grounds.cend(); ++it) {
        const Policy::Axis *axis = policy.axis(it.key());
        for (const QString &code : *it) {
            QString text = code;
            for (const Policy::Level &level : axis ? axis->levels : QList<Policy::Level>()) {
                for (const Policy::Ground &ground : level.grounds) {
                    if (ground.code == code)
                        text = ground.source.clause.isEmpty() ? ground.text : QString(ground.text + u"（"_s + ground.source.clause + u"）"_s);
                }
            }
            texts.append(text);
        }
    }
    return texts;
}

QStringList guidanceTexts(const Policy::Document &policy, const Classes::Classification &decision)
{
    QStringList texts;
    for (const Policy::Axis &axis : policy.axes) {
        const QStringList lines = Policy::answerLines(axis, decision.guidance.value(axis.code));
        if (!lines.isEmpty() && policy.axes.size() > 1)
            texts.append(axis.label);
        texts += lines;
    }
    return texts;
}

QList<DecisionLine> readDecisions(Storage::Connection &db, qint64 id, const AssetDetail &detail)
{
    QList<DecisionLine> lines;
    for (const Classes::Classification &decision : Classes::history(db, id)) {
        // A decision keeps the words of the version it was made under.
        const auto version = Register::policyVersion(db, decision.policyVersionId);
        const Policy::Document &policy = version ? *version : *detail.policy;
        DecisionLine line;
        line.day = Support::shownDate(decision.effectiveOn);
        line.levels = Classes::levelsForPeople(policy, decision.levels);
        line.grounds = groundTexts(policy, decision);
        line.guidance = guidanceTexts(policy, decision);
        line.reason = decision.reason;
        line.decidedBy = decision.decidedBy;
        line.originalText = decision.originalText;
        line.origin = originText(decision.origin);
        line.policy = say(QT_TRANSLATE_NOOP("AssetsUi", "%1 第%2版")).arg(policy.title).arg(policy.version);
        lines.append(line);
    }
    return lines;
}

QString labelWords(Storage::Connection &db, qint64 id)
{
    const auto last = Labels::lastPrint(db, id);
    if (!last)
        return {};
    const QString text = say(QT_TRANSLATE_NOOP("AssetsUi", "%1 に印刷（%2、用紙 %3）")).arg(Register::shownInstant(last->at), last->classText, last->sheet);
    return last->issue > 1 ? QString(text + say(QT_TRANSLATE_NOOP("AssetsUi", " 再発行 %1回目")).arg(last->issue - 1)) : text;
}

} // namespace

AssetDetail readDetail(Storage::Connection &db, const Register::Visibility &visible, qint64 id, const Register::Blueprint &blueprint, QDate today)
{
    AssetDetail detail;
    detail.id = id;
    Assets::Queries queries(db, visible);
    const QHash<qint64, Assets::RowView> rows = queries.rows({id});
    if (!rows.contains(id))
        return detail;
    detail.row = rows.value(id);
    const auto policy = Register::storedPolicy(db, detail.row.policyId);
    if (!policy)
        return detail;
    detail.found = true;
    detail.policy = policy->document;
    detail.policyId = policy->id;
    detail.asking = detail.row.state == QLatin1String(Register::State::kAsking);
    detail.fields = Assets::fieldsFor(*policy->document, Assets::customFields(db));
    detail.guidance = Policy::guidance(*policy->document, detail.row.levels);
    if (detail.row.unitId)
        detail.unitPath = Organization::unitPath(db, *detail.row.unitId);
    detail.labelDue = detail.row.shown.value(u"labelDue"_s);
    detail.labelPrinted = labelWords(db, id);
    if (detail.row.closed)
        return detail;
    if (const auto asset = Assets::load(db, id))
        detail.restrictionNote = asset->restrictions.note;
    detail.decisions = readDecisions(db, id, detail);
    detail.links = Assets::linkRows(db, visible, *policy->document, id);
    detail.distributed = Assets::distributionLines(db, visible, Assets::distributions(db, {id, {}, false}), today);
    detail.copy = Assets::distributionOf(db, id);
    const QVector<qint64> media = Media::mediaOf(db, id);
    const QHash<qint64, Media::MediumView> views = Media::mediumViews(db, media);
    for (const qint64 medium : media)
        detail.media.append(views.value(medium));
    detail.story = readStory(db, id, detail, blueprint);
    return detail;
}

} // namespace AssetsUi
