// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediumdetail.h"

#include "models/media/mediumfield.h"
#include "models/media/storagequeries.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionqueries.h"
#include "models/support/japanesedate.h"
#include "ui/media/heldbadges.h"
#include "ui/shell/factsheet.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace MediaUi {

namespace {

constexpr qsizetype kShownContents = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("MediaUi", text);
}

/// 機密性3B 完全性2: short, as the pane is narrow.
QString shortClass(const Policy::Document &policy, const Policy::Levels &levels)
{
    const QString text = Classes::containerForPeople(policy, {levels, {}, false});
    return text.isEmpty() ? policy.term(u"unclassified"_s, say(QT_TRANSLATE_NOOP("MediaUi", "未分類"))) : text;
}

} // namespace

std::optional<MediumDetail> MediumDetail::read(Storage::Connection &db, qint64 id, const Register::Visibility &visible, QDate day)
{
    const auto medium = Media::load(db, id);
    if (!medium)
        return std::nullopt;
    const Register::StoredPolicy policy = Organization::appliedPolicy(db, medium->object.unitId);
    MediumDetail detail;
    detail.medium = *medium;
    detail.view = Media::mediumViews(db, {id}).value(id);
    detail.policy = policy.document;
    detail.badges = heldBadges(*policy.document, medium->held);
    const QList<Media::ContentView> contents = Media::contentsOf(db, id, visible);
    detail.contentCount = contents.size();
    detail.contents = contents.mid(0, kShownContents);
    detail.residues = Media::residuesOf(db, id);
    const QList<qint64> parts = Media::partsOf(db, id);
    const QHash<qint64, Media::MediumView> views = Media::mediumViews(db, parts);
    for (const qint64 part : parts)
        detail.parts.append(views.value(part));
    if (const auto equipment = medium->parentId ? Register::findObject(db, *medium->parentId) : std::nullopt)
        detail.builtInto = equipment->number + u' ' + equipment->name;
    detail.erasures = Media::erasures(db, id);
    if (!medium->isEnded())
        detail.storage = Media::storageFindings(db, policy, *medium, {}, Permits::InForce(db, day).waivers(policy, medium->object.unitId, id));
    return detail;
}

void MediumDetail::tell(Shell::FactSheet &sheet) const
{
    sheet.begin(QString(view.number + u' ' + view.name));
    for (const Policy::Finding &finding : storage) {
        if (finding.severity > Policy::Severity::Advise || !finding.exception.isEmpty())
            sheet.addText(say(QT_TRANSLATE_NOOP("MediaUi", "▲ %1（%2）")).arg(finding.text, finding.clause.isEmpty() ? say(QT_TRANSLATE_NOOP("MediaUi", "既定")) : finding.clause));
    }
    if (!view.labelDue.isEmpty())
        sheet.addText(say(QT_TRANSLATE_NOOP("MediaUi", "%1 から、貼ってある表示が分類と合っていません。")).arg(Support::shownDate(view.labelDue)));
    QList<Shell::FactSheet::Fact> facts{{say(QT_TRANSLATE_NOOP("MediaUi", "種類")), view.kindLabel},
                                        {say(QT_TRANSLATE_NOOP("MediaUi", "組織")), view.unit},
                                        {say(QT_TRANSLATE_NOOP("MediaUi", "保管場所")), view.place},
                                        {say(QT_TRANSLATE_NOOP("MediaUi", "保有者")), view.holder},
                                        {say(QT_TRANSLATE_NOOP("MediaUi", "内蔵している機器")), builtInto},
                                        {say(QT_TRANSLATE_NOOP("MediaUi", "状態")), view.stateLabel}};
    static const QStringList told{u"kind"_s, u"placeText"_s, u"holderText"_s, u"labelDue"_s, u"serialState"_s};
    for (const Media::Field &field : Media::fieldsFor(*policy)) {
        const QString stored = medium.texts.value(field.code);
        if (!stored.isEmpty() && !told.contains(field.code))
            facts.append({field.label, Assets::shownValue(field, stored)});
    }
    sheet.addFacts(facts);
    sheet.addSection(say(QT_TRANSLATE_NOOP("MediaUi", "内容（%1件）")).arg(contentCount));
    if (contents.isEmpty())
        sheet.addText(say(QT_TRANSLATE_NOOP("MediaUi", "入っているものは記録されていません。")));
    QList<QStringList> rows;
    for (const Media::ContentView &content : contents)
        rows.append({content.number, content.name, shortClass(*policy, content.levels)});
    if (!rows.isEmpty())
        sheet.addTable({say(QT_TRANSLATE_NOOP("MediaUi", "番号")), say(QT_TRANSLATE_NOOP("MediaUi", "名称")), say(QT_TRANSLATE_NOOP("MediaUi", "分類"))}, rows);
    if (contentCount > contents.size())
        sheet.addText(say(QT_TRANSLATE_NOOP("MediaUi", "ほか %1 件")).arg(contentCount - contents.size()));
    if (!residues.isEmpty()) {
        sheet.addSection(say(QT_TRANSLATE_NOOP("MediaUi", "外したが消去を記録していないもの")));
        for (const Media::ResidueView &residue : residues)
            sheet.addText(say(QT_TRANSLATE_NOOP("MediaUi", "%1（%2 件）")).arg(shortClass(*policy, residue.levels)).arg(residue.count));
    }
    if (!parts.isEmpty()) {
        sheet.addSection(say(QT_TRANSLATE_NOOP("MediaUi", "内蔵している媒体")));
        QList<QStringList> inside;
        for (const Media::MediumView &part : parts)
            inside.append({part.number, part.kindLabel, part.serial, Classes::containerForPeople(*policy, part.held)});
        sheet.addTable({say(QT_TRANSLATE_NOOP("MediaUi", "番号")), say(QT_TRANSLATE_NOOP("MediaUi", "種類")), say(QT_TRANSLATE_NOOP("MediaUi", "製造番号")), say(QT_TRANSLATE_NOOP("MediaUi", "内容の分類"))}, inside);
    }
    if (!erasures.isEmpty()) {
        sheet.addSection(say(QT_TRANSLATE_NOOP("MediaUi", "消去の記録")));
        QList<QStringList> done;
        for (const Media::Erasure &erasure : erasures)
            done.append({Support::shownDate(erasure.doneAt.left(10)), policy->disposalMethodLabel(erasure.method), erasure.person, erasure.content});
        sheet.addTable({say(QT_TRANSLATE_NOOP("MediaUi", "日")), say(QT_TRANSLATE_NOOP("MediaUi", "方法")), say(QT_TRANSLATE_NOOP("MediaUi", "担当者")), say(QT_TRANSLATE_NOOP("MediaUi", "処理内容"))}, done);
    }
    sheet.finish();
}

} // namespace MediaUi
