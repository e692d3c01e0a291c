// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulekinds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Policy;

/// The schema beside the policies and the kinds in the program are one list.
class TstRuleKinds : public QObject
{
    Q_OBJECT

private slots:
    void schemaNamesTheSameKinds();
    void schemaNamesTheSameParameters();
    void unknownKindIsNone();

private:
    static QJsonObject ruleSchema();
};

QJsonObject TstRuleKinds::ruleSchema()
{
    QFile file(u":/policies/policy.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    return schema.value(u"definitions"_s).toObject().value(u"rule"_s).toObject();
}

void TstRuleKinds::schemaNamesTheSameKinds()
{
    const QJsonArray named = ruleSchema().value(u"properties"_s).toObject().value(u"kind"_s).toObject().value(u"enum"_s).toArray();
    QStringList inSchema;
    for (const QJsonValue &kind : named)
        inSchema.append(kind.toString());
    QStringList inProgram;
    for (const RuleKind &kind : ruleKinds())
        inProgram.append(kind.code);
    QCOMPARE(inSchema, inProgram);
}

void TstRuleKinds::schemaNamesTheSameParameters()
{
    const QJsonArray conditions = ruleSchema().value(u"allOf"_s).toArray();
    QCOMPARE(conditions.size(), ruleKinds().size());
    for (const QJsonValue &value : conditions) {
        const QJsonObject condition = value.toObject();
        const QString code = condition.value(u"if"_s)[u"properties"_s][u"kind"_s][u"const"_s].toString();
        const RuleKind *kind = ruleKind(code);
        QVERIFY2(kind, qUtf8Printable(code));
        const QJsonObject params = condition.value(u"then"_s)[u"properties"_s][u"params"_s].toObject();
        QStringList inProgram;
        QStringList required;
        for (const RuleParam &param : kind->params) {
            inProgram.append(param.name);
            if (param.required)
                required.append(param.name);
        }
        inProgram.sort();
        QCOMPARE(params.value(u"properties"_s).toObject().keys(), inProgram);
        QStringList requiredInSchema;
        for (const QJsonValue &name : params.value(u"required"_s).toArray())
            requiredInSchema.append(name.toString());
        QCOMPARE(requiredInSchema, required);
        QVERIFY2(!kind->acts.isEmpty(), qUtf8Printable(code));
    }
}

void TstRuleKinds::unknownKindIsNone()
{
    QCOMPARE(ruleKind(u"classification.guess"_s), nullptr);
}

QTEST_GUILESS_MAIN(TstRuleKinds)
#include "tst_rulekinds.moc"
