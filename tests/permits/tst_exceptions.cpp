// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/mediafixture.h"

#include "models/journal/history.h"
#include "models/permits/exceptionbooks.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/closed.h"
#include "models/register/openitems.h"
#include "models/register/story.h"

using namespace RegisterFixture;
using MediaFixture::medium;
using Permits::Exception;

/// 例外措置: who applies, who permits, what it lets be otherwise, and what is left to be done.
class TstExceptions : public QObject
{
    Q_OBJECT

    static With as(qint64 person, const QString &at = {}) { return {{}, person, at, false}; }

    /// A register of 後志 with the three officers.
    struct Union {
        TestRegister at{u"shiribeshi"_s};
        qint64 chief = person(u"架空 統括"_s, u"chief"_s);
        qint64 ciso = person(u"架空 最高"_s, u"ciso"_s);
        qint64 clerk = person(u"架空 職員"_s);

        qint64 person(const QString &name, const QString &role = {})
        {
            const qint64 id = at.done(u"person.add"_s, {{u"name"_s, name}, {u"unit"_s, u"架空町"_s}}).value(u"id"_s).toInteger();
            if (!role.isEmpty())
                at.done(u"role.assign"_s, {{u"role"_s, role}, {u"person"_s, id}});
            return id;
        }
        static QJsonObject wish(const QStringList &objects = {}, const QString &rule = u"shiribeshi.encrypted"_s)
        {
            QJsonObject params{{u"rules"_s, QJsonArray{rule}}, {u"content"_s, u"古い装置の媒体を使う（架空）"_s}, {u"reason"_s, u"装置が対応しない（架空）"_s},
                               {u"alternative"_s, u"施錠した箱に保管する（架空）"_s}, {u"to"_s, u"2026-06-30"_s}};
            if (objects.isEmpty())
                params.insert(u"unit"_s, u"架空町"_s);
            else
                params.insert(u"objects"_s, QJsonArray::fromStringList(objects));
            return params;
        }
        QString applied(const QJsonObject &params) { return at.done(u"exception.apply"_s, params, as(chief)).value(u"number"_s).toString(); }
        QString permitted(const QJsonObject &params)
        {
            const QString number = applied(params);
            at.done(u"exception.permit"_s, {{u"exception"_s, number}, {u"number"_s, u"決1"_s}}, as(ciso));
            return number;
        }
        Register::Outcome plainMedium(const With &with = {})
        {
            return at.act(u"medium.register"_s, {{u"unit"_s, u"架空町"_s}, {u"kind"_s, u"usb"_s}, {u"encryption"_s, u"無"_s}}, with);
        }
        Exception load(const QString &number) { return Permits::exception(at.db(), number).value_or(Exception{}); }
        Exception::State state(const QString &number) { return load(number).stateOn(at.clock().today()); }
    };

private slots:
    /// SHIRIBESHI-17.4b, SHIRIBESHI-57.1: a medium that cannot encrypt does not exist yet, so the exception is for its unit.
    void SHIRIBESHI_17_4b_aPermittedExceptionOfTheUnitLetsAMediumIn()
    {
        Union town;
        const Register::Outcome refused = town.plainMedium();
        QCOMPARE(refusedBy(refused), QStringList{u"shiribeshi.encrypted"_s});
        const QString number = town.applied(Union::wish());
        QCOMPARE(number, u"E-0001"_s);
        QCOMPARE(town.state(number), Exception::State::Applied);
        QVERIFY(!town.plainMedium()); // applied for is not permitted
        QCOMPARE(town.at.count(u"medium"_s), 0);
        town.at.done(u"exception.permit"_s, {{u"exception"_s, number}, {u"number"_s, u"決1"_s}}, as(town.ciso));
        const Register::Outcome done = town.plainMedium();
        QVERIFY(done);
        const Policy::Finding *finding = findingOf(done->findings, u"shiribeshi.encrypted"_s);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Policy::Severity::Advise);
        QCOMPARE(finding->clause, u"後志 17条4項"_s);
        QCOMPARE(finding->exception, number);
        QCOMPARE(finding->exceptionClause, u"後志 57条1項"_s);
        const QJsonObject journalled = Journal::entry(town.at.db(), done->entry)->summary.value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(journalled.value(u"exception"_s).toString(), number);
        QCOMPARE(journalled.value(u"exceptionClause"_s).toString(), u"後志 57条1項"_s);
        QCOMPARE(journalled.value(u"clause"_s).toString(), u"後志 17条4項"_s);
        QVERIFY(town.at.isSound());
    }

    /// Nothing but the rule it names, the thing it names and its days.
    void anExceptionLetsOnlyWhatItNamesBeOtherwise()
    {
        Union town;
        const QString first = medium(town.at, u"usb"_s, {{u"encryption"_s, u"有"_s}});
        const QString second = medium(town.at, u"usb"_s, {{u"encryption"_s, u"有"_s}});
        town.permitted(Union::wish({first}));
        const auto plain = [&](const QString &number, const QString &at = {}) {
            return town.at.act(u"medium.edit"_s, {{u"medium"_s, number}, {u"encryption"_s, u"無"_s}}, {{}, {}, at, true});
        };
        QVERIFY(plain(first));
        QVERIFY(refusedBy(plain(second)).contains(u"shiribeshi.encrypted"_s));
        QVERIFY(!town.plainMedium()); // a thing that is not there yet is not the one named
        QVERIFY(!plain(first, u"2026-07-01"_s)); // after its last day
        QVERIFY(!plain(first, u"2026-03-31"_s)); // before anybody decided (INV-13)
        QVERIFY(plain(first, u"2026-06-30"_s));
        const QString other = town.permitted(Union::wish({second}, u"shiribeshi.scope"_s));
        QVERIFY(!other.isEmpty());
        QVERIFY(!plain(second));
    }

    void theWholePolicyIsNamedOnlyOnPurpose()
    {
        Union town;
        QJsonObject wide = Union::wish();
        wide.remove(u"unit"_s);
        QCOMPARE(wrongFields(town.at.act(u"exception.apply"_s, wide, as(town.chief))), QStringList{u"objects"_s});
        wide.insert(u"all"_s, true);
        town.permitted(wide);
        QVERIFY(town.plainMedium());
    }

    /// SHIRIBESHI-57.1
    void SHIRIBESHI_57_1_onlyTheNamedRolesApplyAndPermit()
    {
        Union town;
        QVERIFY(refusedBy(town.at.act(u"exception.apply"_s, Union::wish(), as(town.clerk))).contains(u"exception.applicant"_s));
        QCOMPARE(town.at.count(u"policy_exception"_s), 0);
        const QString number = town.applied(Union::wish());
        for (const qint64 other : {town.chief, town.clerk}) {
            const Register::Outcome refused = town.at.act(u"exception.permit"_s, {{u"exception"_s, number}}, as(other));
            QVERIFY(refusedBy(refused).contains(u"exception.decider"_s));
            QCOMPARE(town.state(number), Exception::State::Applied);
        }
        town.at.done(u"exception.refuse"_s, {{u"exception"_s, number}, {u"note"_s, u"代替策が足りない（架空）"_s}}, as(town.ciso));
        QCOMPARE(town.state(number), Exception::State::Refused);
        QVERIFY(!town.plainMedium());
        QCOMPARE(wrongFields(town.at.act(u"exception.permit"_s, {{u"exception"_s, number}}, as(town.ciso))), QStringList{u"exception"_s});
        QVERIFY(town.at.isSound());
    }

    /// INV-10
    void whoAppliedDecidesOnlyWithAReason()
    {
        Union town;
        town.at.done(u"role.assign"_s, {{u"role"_s, u"chief"_s}, {u"person"_s, town.ciso}});
        const QString number = town.at.done(u"exception.apply"_s, Union::wish(), as(town.ciso)).value(u"number"_s).toString();
        QCOMPARE(refusedBy(town.at.act(u"exception.permit"_s, {{u"exception"_s, number}}, as(town.ciso))), QStringList{u"duty.separation"_s});
        town.at.done(u"exception.permit"_s, {{u"exception"_s, number}}, {{{u"duty.separation"_s, u"統括が不在（架空）"_s}}, town.ciso, {}, false});
        QCOMPARE(town.state(number), Exception::State::Permitted);
    }

    /// SHIRIBESHI-57.2
    void SHIRIBESHI_57_2_anEmergencyIsUsedAtOnceAndReportedAfterwards()
    {
        Union town;
        QJsonObject wish = Union::wish();
        wish.insert(u"emergency"_s, true);
        const QString number = town.applied(wish);
        QCOMPARE(town.state(number), Exception::State::AwaitingReport);
        const Register::Outcome done = town.plainMedium();
        QVERIFY(done);
        QCOMPARE(findingOf(done->findings, u"shiribeshi.encrypted"_s)->exceptionClause, u"後志 57条2項"_s);
        const auto tasks = [&](qint64 person) {
            const Register::Actor actor = Organization::actorFor(town.at.db(), person, town.at.clock().today());
            return Permits::exceptionTasks(town.at.db(), blueprint().get(), actor, actor.day);
        };
        QCOMPARE(tasks(town.chief).size(), 1);
        QCOMPARE(tasks(town.chief).first().kind, Permits::ExceptionTask::Kind::Report);
        QVERIFY(tasks(town.clerk).isEmpty());
        QCOMPARE(wrongFields(town.at.act(u"exception.permit"_s, {{u"exception"_s, number}}, as(town.ciso))), QStringList{u"exception"_s}); // report first
        QCOMPARE(wrongFields(town.at.act(u"exception.report"_s, {{u"exception"_s, number}, {u"on"_s, u"2026-04-02"_s}}, as(town.chief))), QStringList{u"on"_s});
        QVERIFY(refusedBy(town.at.act(u"exception.report"_s, {{u"exception"_s, number}}, as(town.clerk))).contains(u"exception.reporter"_s));
        town.at.done(u"exception.report"_s, {{u"exception"_s, number}, {u"on"_s, u"令和8年4月1日"_s}, {u"by"_s, u"事務局長 架空 統括"_s}}, as(town.chief));
        QCOMPARE(town.state(number), Exception::State::Reported);
        QCOMPARE(*town.load(number).reportedOn, QDate(2026, 4, 1));
        QCOMPARE(town.load(number).reportedBy, u"事務局長 架空 統括"_s);
        QVERIFY(tasks(town.chief).isEmpty());
        QCOMPARE(tasks(town.ciso).first().kind, Permits::ExceptionTask::Kind::Decide);
        QVERIFY(town.plainMedium());
        town.at.done(u"exception.refuse"_s, {{u"exception"_s, number}, {u"note"_s, u"認めない（架空）"_s}}, as(town.ciso));
        QVERIFY(!town.plainMedium());
        QVERIFY(town.at.isSound());
    }

    void aReportIsOwedHoweverTheExceptionEnds()
    {
        Union town;
        QJsonObject wish = Union::wish();
        wish.insert(u"emergency"_s, true);
        const QString number = town.applied(wish);
        town.at.clock().set(QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC));
        QCOMPARE(town.state(number), Exception::State::Ended); // by date
        QVERIFY(town.load(number).owesReport());
        QVERIFY(!town.plainMedium());
        town.at.done(u"exception.report"_s, {{u"exception"_s, number}}, as(town.chief));
        QVERIFY(!town.load(number).owesReport());
    }

    /// SHIRIBESHI-57.3: nothing is deleted; what was decided stays.
    void SHIRIBESHI_57_3_whatEndedStaysInTheList()
    {
        Union town;
        QJsonObject wish = Union::wish();
        wish.insert(u"papers"_s, u"後広総第12号 総務課書庫（架空）"_s);
        const QString number = town.permitted(wish);
        QCOMPARE(wrongFields(town.at.act(u"exception.end"_s, {{u"exception"_s, number}, {u"reason"_s, u"更新"_s}, {u"on"_s, u"2026-03-01"_s}}, as(town.chief))), QStringList{u"on"_s});
        QVERIFY(refusedBy(town.at.act(u"exception.end"_s, {{u"exception"_s, number}, {u"reason"_s, u"更新"_s}}, as(town.clerk))).contains(u"exception.ender"_s));
        town.at.done(u"exception.end"_s, {{u"exception"_s, number}, {u"reason"_s, u"装置を更新した（架空）"_s}}, as(town.chief));
        QCOMPARE(town.state(number), Exception::State::Ended);
        QVERIFY(!town.plainMedium());
        QVERIFY(!town.at.act(u"act.takeBack"_s, {}, as(town.chief)));
        const Exception kept = town.load(number);
        QCOMPARE(kept.papers, u"後広総第12号 総務課書庫（架空）"_s);
        QCOMPARE(kept.decidedBy, u"架空 最高"_s);
        QCOMPARE(kept.decisionNumber, u"決1"_s);
        QVERIFY(town.at.isSound());
    }

    void anApplicationThatNobodyCouldRelyOnIsWithdrawn()
    {
        Union town;
        const QString number = town.applied(Union::wish());
        town.at.done(u"act.takeBack"_s, {}, as(town.chief));
        QCOMPARE(town.state(number), Exception::State::Ended);
        QJsonObject wish = Union::wish();
        wish.insert(u"emergency"_s, true);
        town.applied(wish);
        QVERIFY(!town.at.act(u"act.takeBack"_s, {}, as(town.chief)));
        QCOMPARE(town.at.count(u"policy_exception"_s), 2);
    }

    /// INV-15
    void INV_15_aPolicyWithoutTheArticleHasNoPath_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("rule");
        QTest::newRow("BUZEN-2.2-9-ア") << u"buzen"_s << u"buzen.provide-ban"_s;
        QTest::newRow("NABARI-2.3-イ.1") << u"nabari"_s << u"nabari.lockable"_s;
        QTest::newRow("NAGAOKAKYO-23.3") << u"nagaokakyo"_s << u"nagaokakyo.sns-ban"_s;
    }
    void INV_15_aPolicyWithoutTheArticleHasNoPath()
    {
        QFETCH(QString, policy);
        QFETCH(QString, rule);
        TestRegister at(policy);
        const Register::Outcome refused = at.act(u"exception.apply"_s, Union::wish({}, rule));
        QCOMPARE(refusedBy(refused), QStringList{u"exception.article"_s});
        QCOMPARE(std::get<Register::Refused>(refused.error()).findings.first().severity, Policy::Severity::Ban);
        QCOMPARE(at.count(u"policy_exception"_s), 0);
    }

    /// SHIRIBESHI-37.5, INV-15: the prohibition yields to a permitted exception and to nothing else.
    void INV_15_SHIRIBESHI_37_5_aBanYieldsOnlyToAPermittedException()
    {
        Union town;
        const QJsonObject away{{u"name"_s, u"会議資料（架空）"_s}, {u"unit"_s, u"架空町"_s}, {u"place"_s, u"ネットワークストレージ（架空）"_s}};
        const Register::Outcome banned = town.at.act(u"asset.register"_s, away, {{{u"shiribeshi.free-services"_s, u"急ぐ（架空）"_s}}, town.chief, {}, false});
        QCOMPARE(findingOf(std::get<Register::Refused>(banned.error()).findings, u"shiribeshi.free-services"_s)->severity, Policy::Severity::Ban);
        town.permitted(Union::wish({}, u"shiribeshi.free-services"_s));
        const Register::Outcome done = town.at.act(u"asset.register"_s, away);
        QVERIFY(done);
        const Policy::Finding *finding = findingOf(done->findings, u"shiribeshi.free-services"_s);
        QCOMPARE(finding->clause, u"後志 37条5項"_s);
        QCOMPARE(finding->exceptionClause, u"後志 57条1項"_s);
        const QString number = done->result.value(u"number"_s).toString();
        QVERIFY(town.at.act(u"asset.edit"_s, {{u"asset"_s, number}, {u"remarks"_s, u"追記（架空）"_s}})); // it is there already
    }

    void whatIsMissingIsToldAtItsField()
    {
        Union town;
        const auto wrong = [&](const QString &key, const QJsonValue &value) {
            QJsonObject params = Union::wish();
            params.insert(key, value);
            return wrongFields(town.at.act(u"exception.apply"_s, params, as(town.chief)));
        };
        QCOMPARE(wrong(u"rules"_s, QJsonArray{u"無い規則"_s}), QStringList{u"rules"_s});
        QCOMPARE(wrong(u"rules"_s, QJsonArray()), QStringList{u"rules"_s});
        QCOMPARE(wrong(u"objects"_s, QJsonArray{u"M-9999"_s}), QStringList{u"objects"_s});
        QCOMPARE(wrong(u"to"_s, u"2026-03-31"_s), (QStringList{u"to"_s, u"to"_s}));
        QCOMPARE(wrong(u"alternative"_s, u" "_s), QStringList{u"alternative"_s});
        const Register::Outcome advice = town.at.act(u"exception.apply"_s, Union::wish({}, u"shiribeshi.classify"_s), as(town.chief));
        QCOMPARE(refusedBy(advice), QStringList{u"exception.notLifted"_s}); // advice needs none
    }

    /// The history of the thing knows it, and the entry reads as a sentence.
    void theThingKnowsItsException()
    {
        Union town;
        const QString number = medium(town.at, u"usb"_s, {{u"encryption"_s, u"有"_s}});
        town.permitted(Union::wish({number}));
        const qint64 id = MediaFixture::load(town.at, number).object.id;
        QStringList acts;
        for (const Journal::Entry &entry : Journal::entries(town.at.db(), {Journal::ObjectRef{u"medium"_s, id}, {}, {}, {}, {}, {}})) {
            acts.append(entry.act);
            if (entry.act == "exception.apply"_L1)
                QVERIFY(Register::storyOf(town.at.db(), *blueprint(), entry).lines.join(u' ').contains(u"E-0001"_s));
        }
        QVERIFY(acts.contains(u"exception.apply"_s) && acts.contains(u"exception.permit"_s));
    }

    /// Many at once: those that the exception names pass, the others stay.
    void manyAtOnceAreJudgedOneByOne()
    {
        Union town;
        const QString one = town.at.asset(u"台帳一（架空）"_s, {{u"scope"_s, u"own"_s}});
        const QString two = town.at.asset(u"台帳二（架空）"_s, {{u"scope"_s, u"own"_s}});
        town.permitted(Union::wish({one}, u"shiribeshi.scope"_s));
        const Register::Outcome outcome = town.at.act(u"asset.editMany"_s, {{u"assets"_s, QJsonArray{one, two}}, {u"set"_s, QJsonObject{{u"scope"_s, u"memberTown"_s}}}});
        QVERIFY2(outcome.has_value(), qPrintable(outcome ? QString() : Register::rejectionText(outcome.error())));
        QCOMPARE(town.at.load(one).texts.value(u"scope"_s), u"memberTown"_s);
        QVERIFY(town.at.load(two).texts.value(u"scope"_s) != u"memberTown"_s);
    }

    /// INV-44
    void whatIsClosedIsNotTold()
    {
        Union town;
        const QString asset = town.at.asset(u"住民の名簿（架空）"_s, {{u"accessScope"_s, u"unit"_s}});
        const QString number = town.applied(Union::wish({asset}, u"shiribeshi.scope"_s));
        Register::Visibility nothing;
        nothing.everything = false;
        const auto views = Permits::exceptionViews(town.at.db(), blueprint().get(), nothing, town.at.clock().today());
        QCOMPARE(views.size(), 1);
        QVERIFY(views.first().closed);
        QCOMPARE(views.first().scope, asset); // the number, not the name
        QCOMPARE(views.first().exception.content, Register::hiddenText());
        QVERIFY(Register::isClosed(town.at.db(), *blueprint(), nothing, {u"exception"_s, town.load(number).id}));
    }

    void theBookHasEveryExceptionFromTheOldestOn()
    {
        Union town;
        town.permitted(Union::wish());
        town.applied(Union::wish());
        Permits::BookOrder order;
        order.blueprint = blueprint().get();
        const Books::Content book = Permits::exceptionBook(town.at.db(), order, Journal::readHead(town.at.db()), town.at.clock().nowUtc());
        QStringList numbers;
        while (const auto row = book.nextRow()) {
            QCOMPARE(row->cells.size(), book.columns.size());
            numbers.append(row->cells.first().section(u'\n', 0, 0));
        }
        QCOMPARE(numbers, (QStringList{u"E-0001"_s, u"E-0002"_s}));
        QCOMPARE(Permits::exceptionCount(town.at.db()), 2);
        QVERIFY(book.frame.policyTitle.contains(u"後志 57条1項"_s));
    }
};

QTEST_GUILESS_MAIN(TstExceptions)
#include "tst_exceptions.moc"
