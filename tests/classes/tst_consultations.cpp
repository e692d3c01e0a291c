// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/assets/registerfixture.h"

#include "models/classes/consultationrepository.h"
#include "models/register/openitems.h"

using namespace RegisterFixture;

/// Questions to the role that the policy names, which alone answers.
class TstConsultations : public QObject
{
    Q_OBJECT

    static With as(qint64 person) { return {{}, person, {}, false}; }
    static With unclassified(std::optional<qint64> person = {})
    {
        return {{{u"buzen.integrity2-in-principle"_s, u"架空"_s}, {u"buzen.availability2-in-principle"_s, u"架空"_s}}, person, {}, false};
    }
    static qint64 person(TestRegister &at, const QString &name, const QString &role = {})
    {
        const qint64 id = at.done(u"person.add"_s, {{u"name"_s, name}, {u"unit"_s, u"架空町"_s}}).value(u"id"_s).toInteger();
        if (!role.isEmpty())
            at.done(u"role.assign"_s, {{u"role"_s, role}, {u"person"_s, id}});
        return id;
    }

private slots:
    /// AC-10: BUZEN-2.2-4-ウ, BUZEN-1.3-1
    void ac10_anUnknownClassAsksTheOfficerWhoAloneAnswers()
    {
        TestRegister at(u"buzen"_s);
        const qint64 officer = person(at, u"架空 事務局長"_s, u"officer"_s);
        const qint64 member = person(at, u"架空 議員"_s);
        const QString paper = at.asset(u"市民団体の書面（架空）"_s, {{u"classUnknown"_s, true}, {u"reason"_s, u"個人名がある"_s}}, unclassified(member));
        QCOMPARE(at.load(paper).object.state, u"asking"_s);
        const QList<Classes::Consultation> open = Classes::consultations(at.db());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().role, u"officer"_s);
        QCOMPARE(open.first().clause, u"豊前 2(2)④(ウ)"_s);
        QCOMPARE(open.first().question, u"個人名がある"_s);
        QCOMPARE(open.first().askedBy, u"架空 議員"_s);

        const QJsonObject decided{{u"asset"_s, paper}, {u"levels"_s, levels(u"3B"_s, u"1"_s, u"1"_s)}, {u"reason"_s, u"個人情報のため"_s}};
        const QStringList before = at.dump(u"asset"_s);
        const Register::Outcome refused = at.act(u"asset.relabel"_s, decided, as(member));
        QVERIFY(refusedBy(refused).contains(u"buzen.unknown-class"_s));
        QCOMPARE(at.dump(u"asset"_s), before);
        QVERIFY(refusedBy(at.act(u"asset.edit"_s, {{u"asset"_s, paper}, {u"levels"_s, levels(u"3B"_s, u"1"_s, u"1"_s)}}, as(member))).contains(u"buzen.unknown-class"_s));
        QCOMPARE(Classes::consultations(at.db()).size(), 1);

        at.done(u"asset.relabel"_s, decided, as(officer));
        QCOMPARE(at.load(paper).object.state, u"active"_s);
        QVERIFY(Classes::consultations(at.db()).isEmpty());
        const Classes::Consultation answered = Classes::consultations(at.db(), true).first();
        QCOMPARE(answered.answer, u"個人情報のため"_s);
        QCOMPARE(answered.levels.value(u"C"_s), u"3B"_s);
        QCOMPARE(answered.answeredBy, u"架空 事務局長"_s);
        QVERIFY(at.isSound());
    }

    void aQuestionIsAskedOnce()
    {
        TestRegister at;
        const QString asset = at.asset(u"書面（架空）"_s, {{u"classUnknown"_s, true}});
        at.done(u"asset.edit"_s, {{u"asset"_s, asset}, {u"remarks"_s, u"追記"_s}});
        QCOMPARE(Classes::consultations(at.db()).size(), 1);
    }

    void whatIsEnteredByMistakeIsNoLongerAsked()
    {
        TestRegister at;
        const QString asset = at.asset(u"書面（架空）"_s, {{u"classUnknown"_s, true}});
        at.done(u"asset.void"_s, {{u"asset"_s, asset}, {u"reason"_s, u"誤り"_s}});
        QVERIFY(Classes::consultations(at.db()).isEmpty());
        QVERIFY(at.isSound());
    }

    /// 遵守困難: the role of the rule is asked.
    void whoCannotKeepARuleAsksItsRole()
    {
        TestRegister at(u"buzen"_s);
        const qint64 officer = person(at, u"架空 事務局長"_s, u"officer"_s);
        const qint64 member = person(at, u"架空 議員"_s);
        const QString asset = at.asset(u"資料（架空）"_s, {{u"levels"_s, levels(u"2"_s, u"1"_s, u"1"_s)}});
        const qint64 id = at.done(u"consultation.ask"_s, {{u"object"_s, asset}, {u"rule"_s, u"buzen.takeout-permit"_s}, {u"question"_s, u"許可を待てない"_s}}, as(member))
                              .value(u"id"_s).toInteger();
        QCOMPARE(Classes::consultation(at.db(), id)->role, u"officer"_s);
        const Register::Outcome refused = at.act(u"consultation.answer"_s, {{u"consultation"_s, id}, {u"answer"_s, u"よい"_s}}, as(member));
        QVERIFY(!refused);
        QVERIFY(Classes::consultation(at.db(), id)->isOpen());
        at.done(u"consultation.answer"_s, {{u"consultation"_s, id}, {u"answer"_s, u"口頭の許可で持ち出し、後で申請する"_s}}, as(officer));
        QVERIFY(!Classes::consultation(at.db(), id)->isOpen());
        QCOMPARE(Register::openNotices(at.db()).first().reason, u"口頭の許可で持ち出し、後で申請する"_s); // who asked finds it among the notices
        QCOMPARE(wrongFields(at.act(u"consultation.answer"_s, {{u"consultation"_s, id}, {u"answer"_s, u"もう一度"_s}}, as(officer))), QStringList{u"consultation"_s});
        QCOMPARE(wrongFields(at.act(u"consultation.ask"_s, {{u"object"_s, asset}, {u"rule"_s, u"無い規則"_s}, {u"question"_s, u"？"_s}})), QStringList{u"rule"_s});
        QVERIFY(at.isSound());
    }

    void aClassIsNotAnsweredInWords()
    {
        TestRegister at;
        at.asset(u"書面（架空）"_s, {{u"classUnknown"_s, true}});
        const qint64 id = Classes::consultations(at.db()).first().id;
        const Register::Outcome outcome = at.act(u"consultation.answer"_s, {{u"consultation"_s, id}, {u"answer"_s, u"2でよい"_s}});
        QCOMPARE(wrongFields(outcome), QStringList{u"consultation"_s});
    }
};

QTEST_GUILESS_MAIN(TstConsultations)
#include "tst_consultations.moc"
