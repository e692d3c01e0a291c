// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulekinds.h"
#include "tests/policy/rulewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Policy;
using namespace RuleWords;

/// What the rules of the policies say to an act.
class TstFacts : public QObject
{
    Q_OBJECT

private slots:
    void check_data();
    void check();
    void everyKindIsSpokenFor();
    void findingCarriesRolesAndStatus();
    void edits_data();
    void edits();
    void programRules_data();
    void programRules();
    void sixthPolicySpeaks();

private:
    static void classificationRows();
    static void publicationRows();
    static void disposalRows();
    static void custodyRows();
    static void handOverRows();
    static inline QStringList s_kindsTested;
};

void TstFacts::check_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QStringList>("findings");
    classificationRows();
    publicationRows();
    disposalRows();
    custodyRows();
    handOverRows();
}

void TstFacts::classificationRows()
{
    const auto row = [](const char *name, const QString &policy, const QString &rule, const Facts &facts, const QStringList &findings) {
        QTest::newRow(name) << policy << rule << facts << findings;
    };
    const QString buzen = u"buzen"_s;
    const QString nabari = u"nabari"_s;
    const QString register_ = u"asset.register"_s;

    row("BUZEN-2.2-3-イ two axes empty", buzen, u"buzen.classify"_s, act(register_, {{u"C"_s, u"2"_s}}),
        {u"豊前 2(2)③(イ)|advise classification.I"_s, u"豊前 2(2)③(イ)|advise classification.A"_s});
    row("BUZEN-P6.2 all three given", buzen, u"buzen.classify"_s, act(register_, c(u"2"_s)), {});
    row("BUZEN-2.2-3-イ not asked of a disposal", buzen, u"buzen.classify"_s, act(u"disposal.record"_s), {});

    row("BUZEN-2.1-int-2-R", buzen, u"buzen.integrity2-in-principle"_s, act(register_, c(u"2"_s, u"2"_s)),
        {u"豊前 2(1)|reason classification.I"_s});
    row("BUZEN-2.1-ava-2-R", buzen, u"buzen.availability2-in-principle"_s, act(register_, c(u"1"_s, u"1"_s, u"2"_s)),
        {u"豊前 2(1)|reason classification.A"_s});
    row("BUZEN-2.1-int-1", buzen, u"buzen.integrity2-in-principle"_s, act(register_, c(u"3A"_s)), {});
    row("BUZEN-2.1-int-2-R of a migrated row", buzen, u"buzen.integrity2-in-principle"_s, act(u"asset.takeOver"_s, c(u"2"_s, u"2"_s)),
        {u"豊前 2(1)|advise classification.I"_s});

    const auto request = [](Facts &facts) {
        facts.fields = {{u"acquisition"_s, u"request"_s}, {u"sourceLevels"_s, u"{\"C\":\"3B\"}"_s}};
    };
    row("BUZEN-2.2-4-ア 3C though the source says 3B", buzen, u"buzen.source-class"_s, with(act(register_, c(u"3C"_s)), request),
        {u"豊前 2(2)④(ア)|refuse classification.C"_s});
    row("BUZEN-2.2-4-ア higher is no source class either", buzen, u"buzen.source-class"_s, with(act(register_, c(u"3A"_s)), request),
        {u"豊前 2(2)④(ア)|refuse classification.C"_s});
    row("BUZEN-2.2-4-ア as the source", buzen, u"buzen.source-class"_s, with(act(register_, c(u"3B"_s)), request), {});
    row("BUZEN-P3.2-4 source class not entered", buzen, u"buzen.source-class"_s,
        with(act(register_, c(u"2"_s)), [](Facts &facts) { facts.fields = {{u"acquisition"_s, u"cityStaff"_s}}; }),
        {u"豊前 2(2)④(ア)|advise sourceLevels"_s});
    row("BUZEN-2.2-4-イ from others", buzen, u"buzen.source-class"_s,
        with(act(register_, c(u"1"_s)), [](Facts &facts) { facts.fields = {{u"acquisition"_s, u"other"_s}, {u"sourceLevels"_s, u"{\"C\":\"3B\"}"_s}}; }), {});

    const auto unknown = [](Facts &facts) { facts.flags.insert(u"classUnknown"_s); };
    row("BUZEN-2.2-4-ウ registered as unknown", buzen, u"buzen.unknown-class"_s, with(act(register_), unknown),
        {u"豊前 2(2)④(ウ)|advise classification"_s});
    row("BUZEN-2.2-4-ウ the member cannot answer it", buzen, u"buzen.unknown-class"_s,
        with(act(u"asset.relabel"_s, c(u"2"_s)), [&](Facts &facts) { unknown(facts); facts.actorRoles = {u"holder"_s}; }),
        {u"豊前 2(2)④(ウ)|refuse classification"_s});
    row("BUZEN-2.2-4-ウ a class that was decided is doubted by the member", buzen, u"buzen.unknown-class"_s,
        with(act(u"asset.relabel"_s, c(u"2"_s)), [&](Facts &facts) { unknown(facts); facts.previousFlags = QSet<QString>{}; }),
        {u"豊前 2(2)④(ウ)|advise classification"_s});
    row("BUZEN-2.2-4-ウ the officer answers", buzen, u"buzen.unknown-class"_s,
        with(act(u"asset.relabel"_s, c(u"2"_s)), [&](Facts &facts) { unknown(facts); facts.actorRoles = {u"officer"_s}; }), {});
    row("SHIRIBESHI-18.1 consult", u"shiribeshi"_s, u"shiribeshi.unknown-class"_s, with(act(register_), unknown),
        {u"後志 18条1項|advise classification"_s});

    const auto was3B = [](Facts &facts) { facts.previousLevels = c(u"3B"_s); facts.reason = u"公表されたため"_s; };
    row("F6 lowering by anybody", buzen, u"buzen.lower"_s, with(act(u"asset.relabel"_s, c(u"3C"_s)), was3B), {u"|reason classification.C"_s});
    row("F6 lowering by the role with a reason", buzen, u"buzen.lower"_s,
        with(act(u"asset.relabel"_s, c(u"3C"_s)), [&](Facts &facts) { was3B(facts); facts.actorRoles = {u"manager"_s}; }), {});
    row("F6 lowering by the role without a reason", buzen, u"buzen.lower"_s,
        with(act(u"asset.relabel"_s, c(u"3C"_s)), [&](Facts &facts) { was3B(facts); facts.actorRoles = {u"manager"_s}; facts.reason = u"　"_s; }),
        {u"|reason classification.C"_s});
    row("F6 raising", buzen, u"buzen.lower"_s, with(act(u"asset.relabel"_s, c(u"3A"_s)), was3B), {});
    row("F6 taking the level away is lowering", buzen, u"buzen.lower"_s,
        with(act(u"asset.relabel"_s, {{u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}), was3B), {u"|reason classification.C"_s});
    row("INV-02 Ⅰ to Ⅱ is lowering", nabari, u"nabari.lower"_s,
        with(act(u"asset.relabel"_s, s(u"Ⅱ"_s)), [](Facts &facts) { facts.previousLevels = s(u"Ⅰ"_s); }), {u"名張 2(2)ア|reason classification.S"_s});

    row("NABARI-2.1-ア Ⅰ without a ground", nabari, u"nabari.ground"_s, act(register_, s(u"Ⅰ"_s)), {u"名張 2(1)ア|refuse grounds.S"_s});
    row("NABARI-2.1-ア Ⅰ with an unknown ground", nabari, u"nabari.ground"_s,
        with(act(register_, s(u"Ⅰ"_s)), [](Facts &facts) { facts.grounds = {{u"S"_s, {u"7"_s}}}; }), {u"名張 2(1)ア|refuse grounds.S"_s});
    row("NABARI-2.1-ア-1 Ⅰ with criterion 1", nabari, u"nabari.ground"_s,
        with(act(register_, s(u"Ⅰ"_s)), [](Facts &facts) { facts.grounds = {{u"S"_s, {u"1"_s}}}; }), {});
    row("NABARI-2.1-イ Ⅱ needs none", nabari, u"nabari.ground"_s, act(register_, s(u"Ⅱ"_s)), {});
    row("NABARI-2.1-ア a migrated row may lack it", nabari, u"nabari.ground"_s, act(u"asset.takeOver"_s, s(u"Ⅰ"_s)), {});

    const auto personal = [](Facts &facts) { facts.flags.insert(u"personalInfo"_s); };
    const auto key = [](Facts &facts) { facts.kind = u"key"_s; };
    row("NABARI-2.1-ア-1 personal information as Ⅲ", nabari, u"nabari.personal-is-1"_s, with(act(register_, s(u"Ⅲ"_s)), personal),
        {u"名張 2(1)ア-1|refuse classification.S"_s});
    row("NABARI-2.1-ア-1 personal information as Ⅰ", nabari, u"nabari.personal-is-1"_s, with(act(register_, s(u"Ⅰ"_s)), personal), {});
    row("NABARI-2.1-ア-1 still unclassified", nabari, u"nabari.personal-is-1"_s, with(act(register_), personal), {});
    row("NABARI-2.1-ア-1 a migrated row as Ⅲ", nabari, u"nabari.personal-is-1"_s, with(act(u"asset.takeOver"_s, s(u"Ⅲ"_s)), personal),
        {u"名張 2(1)ア-1|advise classification.S"_s});
    row("NABARI-5.2-ク.2 a key as Ⅱ", nabari, u"nabari.key-is-1"_s, with(act(register_, s(u"Ⅱ"_s)), key), {u"名張 5(2)ク|refuse classification.S"_s});
    row("NABARI-5.2-ク.2 a key lowered", nabari, u"nabari.key-is-1"_s,
        with(act(u"asset.relabel"_s, s(u"Ⅱ"_s)), [&](Facts &facts) { key(facts); facts.previousLevels = s(u"Ⅰ"_s); facts.reason = u"理由"_s; }),
        {u"名張 5(2)ク|refuse classification.S"_s});
    row("NABARI-2.1-ア-6 passwords as Ⅱ", nabari, u"nabari.settings-are-1"_s,
        with(act(register_, s(u"Ⅱ"_s)), [](Facts &facts) { facts.kind = u"credential"_s; }), {u"名張 2(1)ア-6|refuse classification.S"_s});
    row("NABARI-2.1-ア-6 the settings mark", nabari, u"nabari.settings-are-1"_s,
        with(act(register_, s(u"Ⅲ"_s)), [](Facts &facts) { facts.flags = {u"settings"_s}; }), {u"名張 2(1)ア-6|refuse classification.S"_s});
    row("NABARI-2.1-ア-6 a name only proposes", nabari, u"nabari.propose-settings"_s,
        with(act(register_, s(u"Ⅱ"_s)), [](Facts &facts) { facts.fields = {{u"name"_s, u"ネットワーク図"_s}}; }), {});

    row("SHIRIBESHI-4.2 handled in a member town", u"shiribeshi"_s, u"shiribeshi.scope"_s,
        with(act(register_), [](Facts &facts) { facts.fields = {{u"scope"_s, u"memberTown"_s}}; }), {u"後志 4条2項ただし書|refuse scope"_s});
    row("SHIRIBESHI-4.2 our own", u"shiribeshi"_s, u"shiribeshi.scope"_s,
        with(act(register_), [](Facts &facts) { facts.fields = {{u"scope"_s, u"own"_s}}; }), {});
    row("SHIRIBESHI-4.2 not said", u"shiribeshi"_s, u"shiribeshi.scope"_s, act(register_), {});
    row("SHIRIBESHI-25.2 personal information", u"shiribeshi"_s, u"shiribeshi.section-only"_s, with(act(register_), personal),
        {u"後志 25条2項|advise accessScope"_s});
    row("SHIRIBESHI-25.2 something else", u"shiribeshi"_s, u"shiribeshi.section-only"_s, act(register_), {});
}

void TstFacts::publicationRows()
{
    const auto row = [](const char *name, const QString &policy, const QString &rule, const Facts &facts, const QStringList &findings) {
        QTest::newRow(name) << policy << rule << facts << findings;
    };
    const auto procedure = [](const QString &publication) {
        return [publication](Facts &facts) { facts.kind = u"procedure"_s; facts.fields = {{u"publication"_s, publication}}; };
    };
    row("BUZEN-P10 public and class 1", u"buzen"_s, u"buzen.procedures-closed"_s, with(act(u"asset.register"_s, c(u"1"_s)), procedure(u"public"_s)),
        {u"豊前 基本方針 10|refuse publication"_s, u"豊前 基本方針 10|refuse classification.C"_s});
    row("BUZEN-P10 closed and class 2", u"buzen"_s, u"buzen.procedures-closed"_s, with(act(u"asset.register"_s, c(u"2"_s)), procedure(u"closed"_s)), {});
    row("OKITAMA-8.2 public", u"okitama"_s, u"okitama.procedures-closed"_s, with(act(u"asset.edit"_s, c(u"2"_s)), procedure(u"public"_s)),
        {u"置賜 8条2項|refuse publication"_s});
    row("OKITAMA-8.2 another kind", u"okitama"_s, u"okitama.procedures-closed"_s,
        with(act(u"asset.register"_s, c(u"1"_s)), [](Facts &facts) { facts.kind = u"information"_s; facts.fields = {{u"publication"_s, u"public"_s}}; }), {});

    row("BUZEN-2.2-9-ア class 2", u"buzen"_s, u"buzen.provide-ban"_s, act(u"asset.provide"_s, c(u"2"_s)), {u"豊前 2(2)⑨(ア)|ban "_s});
    row("BUZEN-2.2-9-ア class 1", u"buzen"_s, u"buzen.provide-ban"_s, act(u"asset.provide"_s, c(u"1"_s)), {});
    row("BUZEN-2.2-9-ア a permit does not help", u"buzen"_s, u"buzen.provide-ban"_s,
        with(act(u"asset.provide"_s, c(u"3C"_s)), [](Facts &facts) { facts.fields = {{u"permitNumber"_s, u"第1号"_s}}; }), {u"豊前 2(2)⑨(ア)|ban "_s});
    const auto sns = [](Facts &facts) { facts.fields = {{u"channel"_s, u"sns"_s}}; };
    row("BUZEN-5.1.9-2 SNS", u"buzen"_s, u"buzen.sns-ban"_s, with(act(u"asset.publish"_s, c(u"2"_s)), sns), {u"豊前 5.1(9)②|ban channel"_s});
    row("BUZEN-5.1.9-2 another channel", u"buzen"_s, u"buzen.sns-ban"_s,
        with(act(u"asset.publish"_s, c(u"2"_s)), [](Facts &facts) { facts.fields = {{u"channel"_s, u"web"_s}}; }), {});
    row("NAGAOKAKYO-23.3 Ⅰ", u"nagaokakyo"_s, u"nagaokakyo.sns-ban"_s, with(act(u"asset.publish"_s, s(u"Ⅰ"_s)), sns), {u"長岡京 23条(3)|ban channel"_s});
    row("NAGAOKAKYO-23.3 Ⅱ", u"nagaokakyo"_s, u"nagaokakyo.sns-ban"_s, with(act(u"asset.publish"_s, s(u"Ⅱ"_s)), sns), {u"長岡京 23条(3)|ban channel"_s});
    row("NAGAOKAKYO-23.3 Ⅲ", u"nagaokakyo"_s, u"nagaokakyo.sns-ban"_s, with(act(u"asset.publish"_s, s(u"Ⅲ"_s)), sns), {});
}

void TstFacts::disposalRows()
{
    const auto row = [](const char *name, const QString &policy, const QString &rule, const Facts &facts, const QStringList &findings) {
        QTest::newRow(name) << policy << rule << facts << findings;
    };
    const QString record = u"disposal.record"_s;
    const auto fact = [](Facts &facts) { facts.fact = true; };
    const auto permit = [](Facts &facts) { facts.fields.insert(u"permitNumber"_s, u"議事第7号"_s); };

    row("BUZEN-2.2-10-ウ still to be done, 3B", u"buzen"_s, u"buzen.disposal-permission"_s, act(record, c(u"3B"_s)), {u"豊前 2(2)⑩(ウ)|refuse permitNumber"_s});
    row("BUZEN-2.2-10-ウ class 1 too", u"buzen"_s, u"buzen.disposal-permission"_s, act(record, c(u"1"_s)), {u"豊前 2(2)⑩(ウ)|refuse permitNumber"_s});
    row("BUZEN-2.2-10-ウ of a thing named in words", u"buzen"_s, u"buzen.disposal-permission"_s, act(record), {u"豊前 2(2)⑩(ウ)|refuse permitNumber"_s});
    row("BUZEN-2.2-10-ウ already done is a breach", u"buzen"_s, u"buzen.disposal-permission"_s, with(act(record, c(u"1"_s)), fact),
        {u"豊前 2(2)⑩(ウ)|advise! permitNumber"_s});
    row("BUZEN-2.2-10-ウ permitted", u"buzen"_s, u"buzen.disposal-permission"_s, with(act(record, c(u"3B"_s)), permit), {});
    row("BUZEN-2.2-10-イ date without time, no content", u"buzen"_s, u"buzen.disposal-record"_s,
        with(act(record), [](Facts &facts) { facts.fields = {{u"doneAt"_s, u"2026-11-22"_s}}; }),
        {u"豊前 2(2)⑩(イ)|refuse doneAt"_s, u"豊前 2(2)⑩(イ)|refuse content"_s});
    row("BUZEN-2.2-10-イ no person needed", u"buzen"_s, u"buzen.disposal-record"_s,
        with(act(record), [](Facts &facts) { facts.fields = {{u"doneAt"_s, u"2026-11-22T14:05"_s}, {u"content"_s, u"裁断"_s}}; }), {});
    const auto erase = [](Facts &facts) { facts.fields = {{u"method"_s, u"erase"_s}}; };
    row("BUZEN-2.2-10-ア 3B only deleted", u"buzen"_s, u"buzen.disposal-method"_s, with(act(record, c(u"3B"_s)), erase), {u"豊前 2(2)⑩(ア)|refuse method"_s});
    row("BUZEN-2.2-10-ア class 1 only deleted", u"buzen"_s, u"buzen.disposal-method"_s, with(act(record, c(u"1"_s)), erase), {});
    row("BUZEN-2.2-10-ア destroyed", u"buzen"_s, u"buzen.disposal-method"_s,
        with(act(record, c(u"3B"_s)), [](Facts &facts) { facts.fields = {{u"method"_s, u"destroy"_s}}; }), {});
    row("BUZEN-2.2-10-ア in free words", u"buzen"_s, u"buzen.disposal-method"_s,
        with(act(record, c(u"3B"_s)), [](Facts &facts) { facts.fields = {{u"method"_s, u"炉で溶かした"_s}}; }), {});

    row("NABARI-2.3-ウ.2a Ⅱ", u"nabari"_s, u"nabari.disposal-permission"_s, act(record, s(u"Ⅱ"_s)), {u"名張 2(3)ウ|refuse permitNumber"_s});
    row("NABARI-2.3-ウ.2a Ⅲ needs none", u"nabari"_s, u"nabari.disposal-permission"_s, act(record, s(u"Ⅲ"_s)), {});
    row("NABARI-2.3-ウ.2a unclassified is told, not judged", u"nabari"_s, u"nabari.disposal-permission"_s, with(act(record), fact),
        {u"名張 2(3)ウ|advise permitNumber"_s});
    row("NABARI-2.3-ウ.2a unknown counts as Ⅰ", u"nabari"_s, u"nabari.disposal-permission"_s,
        with(act(record), [](Facts &facts) { facts.flags = {u"classUnknown"_s}; }), {u"名張 2(3)ウ|refuse permitNumber"_s});
    row("NABARI-2.3-ウ.2b 担当者 missing", u"nabari"_s, u"nabari.disposal-record"_s,
        with(act(record, s(u"Ⅰ"_s)), [](Facts &facts) { facts.fields = {{u"doneAt"_s, u"2026-11-22 14:20"_s}, {u"content"_s, u"破砕"_s}}; }),
        {u"名張 2(3)ウ|refuse person"_s});
    row("SHIRIBESHI disposal permission is a default", u"shiribeshi"_s, u"shiribeshi.disposal-permission"_s, act(record, c(u"3"_s)),
        {u"後志 10条2項8号|reason permitNumber"_s});
    row("general disposal record is a default", u"general"_s, u"general.disposal-record"_s, with(act(record, c(u"1"_s)), fact),
        {u"総務省ガイドライン|advise! doneAt"_s, u"総務省ガイドライン|advise! person"_s, u"総務省ガイドライン|advise! content"_s});
}

void TstFacts::custodyRows()
{
    const auto row = [](const char *name, const QString &policy, const QString &rule, const Facts &facts, const QStringList &findings) {
        QTest::newRow(name) << policy << rule << facts << findings;
    };
    const auto copyOf = [](const Levels &origin) { return [origin](Facts &facts) { facts.fields.insert(u"originLevels"_s, levelsToText(origin)); }; };
    row("NABARI-2.2-ウ copy below its source", u"nabari"_s, u"nabari.copies-follow"_s, with(act(u"asset.copy"_s, s(u"Ⅱ"_s)), copyOf(s(u"Ⅰ"_s))),
        {u"名張 2(2)ウ|refuse classification.S"_s});
    row("NABARI-2.2-ウ copy like its source", u"nabari"_s, u"nabari.copies-follow"_s, with(act(u"asset.copy"_s, s(u"Ⅰ"_s)), copyOf(s(u"Ⅰ"_s))), {});
    row("NABARI-2.2-ウ copy of something unclassified", u"nabari"_s, u"nabari.copies-follow"_s, with(act(u"asset.copy"_s, s(u"Ⅱ"_s)), copyOf({})),
        {u"名張 2(2)ウ|refuse classification.S"_s});
    row("NABARI-2.2-ウ no copy at all", u"nabari"_s, u"nabari.copies-follow"_s, act(u"asset.register"_s, s(u"Ⅲ"_s)), {});
    row("OKITAMA copies follow by default", u"okitama"_s, u"okitama.copies-follow"_s, with(act(u"asset.copy"_s, c(u"1"_s)), copyOf(c(u"2"_s))),
        {u"|reason classification.C"_s});
    row("BUZEN-2.2-8-イ carry class 2", u"buzen"_s, u"buzen.carry-permit"_s, act(u"custody.carry"_s, c(u"2"_s)), {u"豊前 2(2)⑧(イ)|refuse permitNumber"_s});
    row("BUZEN-2.2-8-イ carry class 1", u"buzen"_s, u"buzen.carry-permit"_s, act(u"custody.carry"_s, c(u"1"_s)), {});
    row("BUZEN-4.1.1-3 take out class 1", u"buzen"_s, u"buzen.takeout-permit"_s, act(u"custody.takeOut"_s, c(u"1"_s)), {u"豊前 4.1(1)③|refuse permitNumber"_s});
    row("SHIRIBESHI-18.3.1 take out", u"shiribeshi"_s, u"shiribeshi.takeout-permit"_s, act(u"custody.takeOut"_s), {u"後志 18条3項1号|refuse permitNumber"_s});
    row("NABARI-2.3-ア.3 copy of Ⅲ", u"nabari"_s, u"nabari.copy-permit"_s, act(u"asset.copy"_s, s(u"Ⅲ"_s)), {u"名張 2(3)ア|refuse permitNumber"_s});
    row("NABARI-2.3-ア.2 backup of Ⅰ", u"nabari"_s, u"nabari.copy-permit"_s,
        with(act(u"asset.copy"_s, s(u"Ⅰ"_s)), [](Facts &facts) { facts.fields = {{u"copyPurpose"_s, u"backup"_s}}; }), {});
    row("NABARI-2.3-イ.2a medium of Ⅱ", u"nabari"_s, u"nabari.medium-take-out"_s, act(u"medium.takeOut"_s, s(u"Ⅱ"_s)), {u"名張 2(3)イ|refuse permitNumber"_s});
    row("NABARI-4.1.4 terminal without Ⅰ・Ⅱ", u"nabari"_s, u"nabari.terminal-take-out"_s, act(u"device.takeOut"_s, s(u"Ⅲ"_s)), {u"名張 4(1)|refuse permitNumber"_s});
    row("BUZEN-2.2-6-エ open shelf", u"buzen"_s, u"buzen.lockable"_s,
        with(act(u"medium.store"_s, c(u"2"_s)), [](Facts &facts) { facts.fields = {{u"placeLockable"_s, u"false"_s}}; }), {u"豊前 2(2)⑥(エ)|refuse placeLockable"_s});
    row("BUZEN-2.2-6-エ lockable", u"buzen"_s, u"buzen.lockable"_s,
        with(act(u"medium.store"_s, c(u"2"_s)), [](Facts &facts) { facts.fields = {{u"placeLockable"_s, u"true"_s}}; }), {});
    const auto flagged = [](const QSet<QString> &flags) { return [flags](Facts &facts) { facts.flags = flags; }; };
    row("BUZEN-2.2-6-イ kept for long, not protected", u"buzen"_s, u"buzen.write-protected"_s, with(act(u"medium.store"_s), flagged({u"longTerm"_s})),
        {u"豊前 2(2)⑥(イ)|refuse writeProtected"_s});
    row("BUZEN-2.2-6-イ protected", u"buzen"_s, u"buzen.write-protected"_s, with(act(u"medium.store"_s), flagged({u"longTerm"_s, u"writeProtected"_s})), {});
    row("BUZEN-2.2-6-ウ rarely used, any region", u"buzen"_s, u"buzen.disaster-low-risk"_s, with(act(u"medium.store"_s), flagged({u"longTerm"_s, u"rarelyUsed"_s})),
        {u"豊前 2(2)⑥(ウ)|refuse placeDisasterLowRisk"_s});
    row("BUZEN-2.2-6-ウ in daily use", u"buzen"_s, u"buzen.disaster-low-risk"_s, with(act(u"medium.store"_s), flagged({u"longTerm"_s})), {});
    row("SHIRIBESHI-17.4b cannot encrypt", u"shiribeshi"_s, u"shiribeshi.encrypted"_s, act(u"medium.store"_s), {u"後志 17条4項|refuse encryption"_s});
    Facts elsewhere = act(u"asset.register"_s);
    elsewhere.fields.insert(u"placeName"_s, u"外部の ﾌﾘｰﾒｰﾙ（架空）"_s);
    row("SHIRIBESHI-37.5 kept in free mail", u"shiribeshi"_s, u"shiribeshi.free-services"_s, elsewhere, {u"後志 37条5項|ban place"_s});
    elsewhere.fields.insert(u"previousPlaceName"_s, elsewhere.fields.value(u"placeName"_s));
    row("SHIRIBESHI-37.5 was there before", u"shiribeshi"_s, u"shiribeshi.free-services"_s, elsewhere, {u"後志 37条5項|advise place"_s});
    row("SHIRIBESHI-37.5 a shelf", u"shiribeshi"_s, u"shiribeshi.free-services"_s, act(u"asset.register"_s), {});
    row("SHIRIBESHI-17.4b encrypts", u"shiribeshi"_s, u"shiribeshi.encrypted"_s, with(act(u"medium.store"_s), flagged({u"encrypted"_s})), {});
    row("NABARI-2.3-イ.1 built in, not to be taken out", u"nabari"_s, u"nabari.lockable"_s, with(act(u"medium.store"_s, s(u"Ⅱ"_s)), flagged({u"builtIn"_s})), {});
    row("NABARI-2.3-イ.1 lockable but not safe", u"nabari"_s, u"nabari.lockable"_s,
        with(act(u"medium.store"_s, s(u"Ⅱ"_s)), [](Facts &facts) { facts.fields = {{u"placeLockable"_s, u"true"_s}}; }), {u"名張 2(3)イ|refuse placeSafe"_s});
}

void TstFacts::handOverRows()
{
    const auto row = [](const char *name, const QString &policy, const QString &rule, const Facts &facts, const QStringList &findings) {
        QTest::newRow(name) << policy << rule << facts << findings;
    };
    const auto saying = [](const QMap<QString, QString> &fields) { return [fields](Facts &facts) { facts.fields = fields; }; };
    row("BUZEN-4.1.1-4 who, where to, until when", u"buzen"_s, u"buzen.takeout-record"_s, with(act(u"custody.takeOut"_s), saying({{u"holder"_s, u"架空"_s}})),
        {u"豊前 4.1(1)④|refuse destination"_s, u"豊前 4.1(1)④|refuse dueOn"_s});
    row("SHIRIBESHI-18.2 without a purpose", u"shiribeshi"_s, u"shiribeshi.custody-record"_s, act(u"custody.takeOut"_s), {u"後志 18条5項|refuse purpose"_s});
    row("SHIRIBESHI-18.5 brought in with a purpose", u"shiribeshi"_s, u"shiribeshi.custody-record"_s,
        with(act(u"custody.bringIn"_s), saying({{u"purpose"_s, u"研修"_s}})), {});
    row("BUZEN-2.2-8-ア class 2 carried without any measure", u"buzen"_s, u"buzen.carry-protection"_s, act(u"custody.carry"_s, c(u"2"_s)),
        {u"豊前 2(2)⑧(ア)|refuse protection"_s});
    row("BUZEN-2.2-8-ア in a locked case", u"buzen"_s, u"buzen.carry-protection"_s,
        with(act(u"custody.carry"_s, c(u"2"_s)), saying({{u"protection"_s, u"lockedCase"_s}})), {});
    row("BUZEN-2.2-8-ア class 1", u"buzen"_s, u"buzen.carry-protection"_s, act(u"custody.carry"_s, c(u"1"_s)), {});
    const auto back = [](const QMap<QString, QString> &fields) {
        return [fields](Facts &facts) { facts.kind = u"terminal"_s; facts.flags = {u"unconnected"_s}; facts.fields = fields; };
    };
    row("BUZEN-5.2.2-3 lent again before it is checked", u"buzen"_s, u"buzen.reconnect"_s, with(act(u"custody.lend"_s), back({})), {u"豊前 5.2(2)③|refuse medium"_s});
    row("BUZEN-5.2.2-3 only the virus check", u"buzen"_s, u"buzen.reconnect"_s, with(act(u"custody.reconnect"_s), back({{u"virusCheckedAt"_s, u"2026-11-22"_s}})),
        {u"豊前 5.2(2)③|refuse patchCheckedAt"_s, u"豊前 5.2(2)③|refuse allowedBy"_s});
    row("BUZEN-5.2.2-3 all three", u"buzen"_s, u"buzen.reconnect"_s,
        with(act(u"custody.reconnect"_s), back({{u"virusCheckedAt"_s, u"2026-11-22"_s}, {u"patchCheckedAt"_s, u"2026-11-22"_s}, {u"allowedBy"_s, u"局長"_s}})), {});
    row("BUZEN-5.2.2-3 no terminal", u"buzen"_s, u"buzen.reconnect"_s,
        with(act(u"custody.lend"_s), [](Facts &facts) { facts.kind = u"usb"_s; facts.flags = {u"unconnected"_s}; }), {});
    row("SHIRIBESHI-51.3.2 brought in unchecked", u"shiribeshi"_s, u"shiribeshi.virus-check"_s, act(u"custody.bringIn"_s), {u"後志 51条3項2号|refuse virusCheckedAt"_s});
    row("SHIRIBESHI-51.3.2 paper", u"shiribeshi"_s, u"shiribeshi.virus-check"_s, with(act(u"custody.bringIn"_s), [](Facts &facts) { facts.flags = {u"paper"_s}; }), {});
    row("NABARI-2.3-イ.2b a contractor without the two clauses", u"nabari"_s, u"nabari.carrier"_s,
        with(act(u"custody.takeOut"_s, s(u"Ⅱ"_s)), saying({{u"carrierKind"_s, u"contractor"_s}, {u"contract"_s, u"第3号"_s}, {u"contractClauses"_s, u"secrecy"_s}})),
        {u"名張 2(3)イ|refuse contractClauses"_s});
    row("NABARI-2.3-イ.2b with both", u"nabari"_s, u"nabari.carrier"_s,
        with(act(u"custody.takeOut"_s, s(u"Ⅱ"_s)),
             saying({{u"carrierKind"_s, u"contractor"_s}, {u"contract"_s, u"第3号"_s}, {u"contractClauses"_s, u"noCopy;secrecy"_s}})), {});
    row("NABARI-2.3-イ.2b staff", u"nabari"_s, u"nabari.carrier"_s, with(act(u"custody.takeOut"_s, s(u"Ⅰ"_s)), saying({{u"carrierKind"_s, u"staff"_s}})), {});
    row("NABARI-3.4.3 into a controlled area alone", u"nabari"_s, u"nabari.escort"_s,
        with(act(u"custody.carryIn"_s), saying({{u"placeControlledArea"_s, u"true"_s}, {u"safetyCheckedBy"_s, u"架空"_s}})), {u"名張 3(4)③|refuse accompaniedBy"_s});
    row("NABARI-3.4.3 elsewhere", u"nabari"_s, u"nabari.escort"_s, with(act(u"custody.carryIn"_s), saying({{u"placeControlledArea"_s, u"false"_s}})), {});
    row("NABARI-5.4-エ.2 repaired with everything on it", u"nabari"_s, u"nabari.repair"_s, act(u"custody.repairOut"_s, s(u"Ⅲ"_s)), {u"名張 5(4)エ|refuse erased"_s});
    row("NABARI-5.4-エ.2 under secrecy", u"nabari"_s, u"nabari.repair"_s,
        with(act(u"custody.repairOut"_s, s(u"Ⅰ"_s)), saying({{u"contract"_s, u"第3号"_s}, {u"contractClauses"_s, u"secrecy"_s}})), {});
    row("NABARI-5.4-エ.1a erased", u"nabari"_s, u"nabari.repair"_s, with(act(u"custody.repairOut"_s, s(u"Ⅰ"_s)), saying({{u"erased"_s, u"yes"_s}})), {});
    row("OKITAMA-6.6-ア without a contract", u"okitama"_s, u"okitama.contract"_s, act(u"custody.handOver"_s), {u"置賜 6条(6)ア|refuse contract"_s});
}

void TstFacts::check()
{
    QFETCH(QString, policy);
    QFETCH(QString, rule);
    QFETCH(Facts, facts);
    QFETCH(QStringList, findings);
    const Document document = policyOf(policy);
    const auto found = std::find_if(document.rules.cbegin(), document.rules.cend(), [&](const Rule &item) { return item.id == rule; });
    QVERIFY2(found != document.rules.cend(), qUtf8Printable(rule));
    s_kindsTested.append(found->kind);
    QCOMPARE(said(Policy::check(document, facts), rule), findings);
}

void TstFacts::everyKindIsSpokenFor()
{
    if (s_kindsTested.isEmpty())
        QSKIP("collects what check() has seen");
    for (const RuleKind &kind : ruleKinds())
        QVERIFY2(s_kindsTested.contains(kind.code), qUtf8Printable(kind.code));
}

void TstFacts::findingCarriesRolesAndStatus()
{
    const Findings findings = Policy::check(policyOf(u"buzen"_s), act(u"asset.register"_s, c(u"1"_s, u"2"_s)));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().notifyRole, u"officer"_s);
    QCOMPARE(findings.first().role, QString());
    QCOMPARE(findings.first().status, Status::Inferred);
    QVERIFY(!findings.first().text.isEmpty() && !findings.first().satisfy.isEmpty() && !findings.first().breach);
}

void TstFacts::edits_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QStringList>("severities");
    const auto personalAs3 = [](Facts &facts) {
        facts.previousLevels = s(u"Ⅲ"_s);
        facts.kind = u"information"_s;
        facts.previousKind = u"information"_s;
        facts.flags = {u"personalInfo"_s};
    };
    QTest::newRow("the mark was there before: a migrated row stays editable")
        << u"nabari"_s << u"nabari.personal-is-1"_s
        << with(act(u"asset.edit"_s, s(u"Ⅲ"_s)), [&](Facts &facts) { personalAs3(facts); facts.previousFlags = facts.flags; }) << QStringList{u"advise"_s};
    QTest::newRow("the mark is set now")
        << u"nabari"_s << u"nabari.personal-is-1"_s
        << with(act(u"asset.edit"_s, s(u"Ⅲ"_s)), [&](Facts &facts) { personalAs3(facts); facts.previousFlags = QSet<QString>{}; }) << QStringList{u"refuse"_s};
    QTest::newRow("nobody says what it was before")
        << u"nabari"_s << u"nabari.personal-is-1"_s << with(act(u"asset.edit"_s, s(u"Ⅲ"_s)), personalAs3) << QStringList{u"refuse"_s};
    QTest::newRow("in principle, accepted before")
        << u"buzen"_s << u"buzen.integrity2-in-principle"_s
        << with(act(u"asset.edit"_s, c(u"1"_s, u"2"_s)), [](Facts &facts) { facts.previousLevels = c(u"1"_s, u"2"_s); }) << QStringList{u"advise"_s};
    QTest::newRow("in principle, new with this edit")
        << u"buzen"_s << u"buzen.integrity2-in-principle"_s
        << with(act(u"asset.edit"_s, c(u"1"_s, u"2"_s)), [](Facts &facts) { facts.previousLevels = c(u"1"_s, u"1"_s); }) << QStringList{u"reason"_s};
    QTest::newRow("ground missing since the takeover")
        << u"nabari"_s << u"nabari.ground"_s
        << with(act(u"asset.edit"_s, s(u"Ⅰ"_s)), [](Facts &facts) { facts.previousLevels = s(u"Ⅰ"_s); }) << QStringList{u"advise"_s};
}

void TstFacts::edits()
{
    QFETCH(QString, policy);
    QFETCH(QString, rule);
    QFETCH(Facts, facts);
    QFETCH(QStringList, severities);
    QStringList found;
    for (const Finding &finding : Policy::check(policyOf(policy), facts)) {
        if (finding.rule == rule)
            found.append(severityCode(finding.severity));
    }
    QCOMPARE(found, severities);
}

void TstFacts::programRules_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<Severity>("severity");
    const auto disposed = [](Facts &facts) { facts.disposed = true; facts.reason = u"理由"_s; };
    const QStringList object = {u"object.disposed"_s};
    QTest::newRow("INV-09 relabelling without a reason") << act(u"asset.relabel"_s, c(u"2"_s)) << QStringList{u"relabel.reason"_s} << Severity::Refuse;
    QTest::newRow("INV-09 a reason of blanks") << with(act(u"asset.relabel"_s), [](Facts &facts) { facts.reason = u" 　"_s; }) << QStringList{u"relabel.reason"_s} << Severity::Refuse;
    QTest::newRow("INV-09 with a reason") << with(act(u"asset.relabel"_s), [](Facts &facts) { facts.reason = u"公表"_s; }) << QStringList{} << Severity::Refuse;
    QTest::newRow("INV-19 relabelling what is disposed") << with(act(u"asset.relabel"_s), disposed) << object << Severity::Refuse;
    QTest::newRow("INV-19 copying it") << with(act(u"asset.copy"_s), disposed) << object << Severity::Refuse;
    QTest::newRow("INV-19 moving it") << with(act(u"custody.takeOut"_s), disposed) << object << Severity::Refuse;
    QTest::newRow("INV-19 disposing of it again") << with(act(u"disposal.record"_s), disposed) << object << Severity::Refuse;
    QTest::newRow("INV-19 an edit that changes the class")
        << with(act(u"asset.edit"_s, c(u"1"_s)), [&](Facts &facts) { disposed(facts); facts.previousLevels = c(u"2"_s); }) << object << Severity::Refuse;
    QTest::newRow("INV-19 an edit of the remarks")
        << with(act(u"asset.edit"_s, c(u"1"_s)), [&](Facts &facts) { disposed(facts); facts.previousLevels = c(u"1"_s); }) << QStringList{} << Severity::Refuse;
    QTest::newRow("INV-19 what has happened is recorded") << with(act(u"custody.takeOut"_s), [&](Facts &facts) { disposed(facts); facts.fact = true; }) << object << Severity::Advise;
    QTest::newRow("nothing to say") << act(u"asset.register"_s) << QStringList{} << Severity::Refuse;
}

void TstFacts::programRules()
{
    QFETCH(Facts, facts);
    QFETCH(QStringList, rules);
    QFETCH(Severity, severity);
    QStringList found;
    for (const Finding &finding : Policy::programRules(facts)) {
        found.append(finding.rule);
        QCOMPARE(finding.severity, severity);
        QCOMPARE(finding.breach, severity == Severity::Advise);
        QCOMPARE(finding.status, Status::Default);
    }
    QCOMPARE(found, rules);
}

void TstFacts::sixthPolicySpeaks()
{
    const Document sixth = policyOf(u"hoshimi"_s);
    Facts facts = act(u"asset.register"_s, {{u"K"_s, u"軽"_s}});
    facts.kind = u"chart"_s;
    QCOMPARE(said(Policy::check(sixth, facts), u"hoshimi.charts"_s), QStringList{u"星見 7|refuse classification.K"_s});
    facts.levels = {{u"K"_s, u"重"_s}};
    QCOMPARE(said(Policy::check(sixth, facts), u"hoshimi.ground"_s), QStringList{u"星見 4|refuse grounds.K"_s});
    facts.grounds = {{u"K"_s, {u"い"_s}}};
    QCOMPARE(Policy::check(sixth, facts), Findings{});
    QCOMPARE(Policy::proposals(sixth, facts).first().level, u"中"_s);
}

QTEST_GUILESS_MAIN(TstFacts)
#include "tst_facts.moc"
