// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/copydraft.h"

#include "models/assets/actparts.h"
#include "models/assets/assetdraft.h"
#include "models/classes/classificationrepository.h"
#include "models/register/params.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Classes::LinkKind;
using Register::Plan;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

QString title(LinkKind kind)
{
    switch (kind) {
    case LinkKind::PrintOf: return say(QT_TRANSLATE_NOOP("Assets", "印刷・出力の元の番号"));
    case LinkKind::ExcerptOf: return say(QT_TRANSLATE_NOOP("Assets", "抜粋・加工の元の番号"));
    case LinkKind::BackupOf: return say(QT_TRANSLATE_NOOP("Assets", "バックアップの元の番号"));
    case LinkKind::CopyOf:
    case LinkKind::PartOf:
    case LinkKind::StoredOn: break;
    }
    return say(QT_TRANSLATE_NOOP("Assets", "複製の元の番号"));
}

QString nameOf(const Origin &origin)
{
    const QString &name = origin.source.object.name;
    switch (origin.kind) {
    case LinkKind::PrintOf: return say(QT_TRANSLATE_NOOP("Assets", "%1（印刷物）")).arg(name);
    case LinkKind::ExcerptOf: return say(QT_TRANSLATE_NOOP("Assets", "%1（抜粋）")).arg(name);
    case LinkKind::BackupOf: return say(QT_TRANSLATE_NOOP("Assets", "%1（バックアップ）")).arg(name);
    case LinkKind::CopyOf:
    case LinkKind::PartOf:
    case LinkKind::StoredOn: break;
    }
    return say(QT_TRANSLATE_NOOP("Assets", "%1（複製）")).arg(name);
}

/// Those of the decision in force.
QJsonObject groundsOf(Storage::Connection &db, qint64 id)
{
    QJsonObject grounds;
    const QList<Classes::Classification> decisions = Classes::history(db, id);
    if (decisions.isEmpty())
        return grounds;
    const QMap<QString, QStringList> &chosen = decisions.first().grounds;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        grounds.insert(it.key(), QJsonArray::fromStringList(*it));
    return grounds;
}

bool hasForm(const Policy::Document &policy, const QString &code)
{
    return std::any_of(policy.forms.cbegin(), policy.forms.cend(), [&code](const Policy::Term &form) { return form.code == code; });
}

} // namespace

const QList<LinkKind> &originKinds()
{
    static const QList<LinkKind> kinds{LinkKind::PrintOf, LinkKind::CopyOf, LinkKind::BackupOf, LinkKind::ExcerptOf};
    return kinds;
}

QList<Register::Parameter> originParameters()
{
    QList<Register::Parameter> parameters;
    for (const LinkKind kind : originKinds())
        parameters.append({Classes::linkCode(kind), title(kind), Register::Parameter::Type::Object, false,
                           say(QT_TRANSLATE_NOOP("Assets", "空いている項目は元の資産から引き継ぎます"))});
    return parameters;
}

tl::expected<std::optional<Origin>, Plan> originParam(Register::ActContext &context, const QJsonObject &params,
                                                      QList<Register::FieldError> &errors)
{
    std::optional<Origin> origin;
    for (const LinkKind kind : originKinds()) {
        const QString field = Classes::linkCode(kind);
        const QString number = Register::textOf(params, field);
        if (number.isEmpty())
            continue;
        if (origin) {
            errors.append({field, say(QT_TRANSLATE_NOOP("Assets", "元の資産は一つだけ指定してください。"))});
            break;
        }
        auto source = namedAsset(context, {{u"asset"_s, number}});
        if (!source)
            return tl::unexpected(source.error());
        const QString &state = source->object.state;
        if (state == QLatin1String(Register::State::kVoid))
            errors.append({field, say(QT_TRANSLATE_NOOP("Assets", "元の資産は誤登録として取消されています。"))});
        else if (state == QLatin1String(Register::State::kDisposed) || state == QLatin1String(Register::State::kReturned))
            errors.append({field, say(QT_TRANSLATE_NOOP("Assets", "廃棄・返却した資産の複製は登録できません。"))});
        origin = Origin{kind, *source};
    }
    return origin;
}

QJsonObject proposedParams(Storage::Connection &db, const Policy::Document &policy, const Origin &origin)
{
    static const QStringList always{u"unit"_s, u"kind"_s, u"business"_s, u"managerPost"_s, u"manager"_s, u"custodian"_s, u"users"_s,
                                    u"accessScope"_s, u"accessControl"_s};
    static const QStringList content{u"levels"_s, u"purpose"_s, u"personalInfo"_s, u"sensitive"_s, u"myNumber"_s, u"personCount"_s,
                                     u"recordCount"_s, u"recordItems"_s, u"publication"_s, u"retention"_s, u"retentionFrom"_s,
                                     u"expiresOn"_s, u"expiryAction"_s, u"restrictions"_s};
    const QJsonObject source = toParams(db, origin.source);
    QJsonObject proposed{{u"name"_s, nameOf(origin)}};
    const auto take = [&](const QString &code) {
        if (source.contains(code))
            proposed.insert(code, source.value(code));
    };
    std::for_each(always.cbegin(), always.cend(), take);
    if (!Classes::inheritsClass(origin.kind))
        return proposed;
    std::for_each(content.cbegin(), content.cend(), take);
    if (origin.kind == LinkKind::PrintOf) {
        if (hasForm(policy, u"paper"_s))
            proposed.insert(u"form"_s, u"paper"_s);
    } else {
        take(u"form"_s);
    }
    if (const QJsonObject grounds = groundsOf(db, origin.source.object.id); !grounds.isEmpty())
        proposed.insert(u"grounds"_s, grounds);
    proposed.insert(u"original"_s, u"copy"_s);
    if (origin.source.object.state == QLatin1String(Register::State::kAsking))
        proposed.insert(u"classUnknown"_s, true);
    return proposed;
}

QJsonObject withProposed(const QJsonObject &proposed, const QJsonObject &params)
{
    QJsonObject all = proposed;
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (it.key() != "levels"_L1) {
            all.insert(it.key(), *it);
            continue;
        }
        QJsonObject levels = proposed.value(u"levels"_s).toObject();
        const QJsonObject given = it->toObject();
        for (auto level = given.begin(); level != given.end(); ++level)
            levels.insert(level.key(), *level);
        all.insert(u"levels"_s, levels);
    }
    return all;
}

} // namespace Assets
