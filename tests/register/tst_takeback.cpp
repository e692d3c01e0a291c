// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/takeback.h"

#include "models/journal/history.h"
#include "models/journal/verify.h"
#include "models/register/rejectiontext.h"
#include "models/register/story.h"
#include "tests/support/registerfixture.h"

using namespace Qt::StringLiterals;
using namespace Register;
using Support::ErrorCode;

namespace {

struct Wish {
    QString act;
    QJsonObject params;
};

} // namespace
Q_DECLARE_METATYPE(Wish)

/// 取り消す: one's own last act is reversed by a new one, and history keeps both.
class TstTakeBack : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyActSaysHowItIsTakenBack();
    void whatWasDoneIsTakenBackAndDoneAgain_data();
    void whatWasDoneIsTakenBackAndDoneAgain();
    void whatCannotBeTakenBackSaysWhy_data();
    void whatCannotBeTakenBackSaysWhy();
    void severalTimesGoesFurtherBack();
    void somethingNewEndsDoingAgain();
    void aPrintedBookIsPassedOver();
    void onlyOnesOwnActs();
    void whatSomebodyElseChangedSinceStays();
    void anOlderActWaitsForTheNewerOnes();
    void relabellingBackAsksForItsReason();
    void aDryRunOnlyTells();
    void theEntryTellsWhatItTookBack();
    void itIsNamedByTheThing();

private:
    Outcome takeBack(QJsonObject params = {}, std::optional<qint64> person = {}) { return m_register->act(u"act.takeBack"_s, params, person); }
    /// Gives to every rule that asks for one its reason, as the window does.
    Outcome takeBackWithReasons(const QJsonObject &params)
    {
        const Outcome trial = m_register->act(u"act.takeBack"_s, params, {}, {}, {}, true);
        QMap<QString, QString> reasons;
        const auto *refused = trial ? nullptr : std::get_if<Refused>(&trial.error());
        for (const Policy::Finding &finding : refused ? refused->findings : Policy::Findings())
            reasons.insert(finding.rule, u"選び誤り"_s);
        return m_register->act(u"act.takeBack"_s, params, {}, reasons);
    }
    Outcome again(std::optional<qint64> person = {}) { return takeBack({{u"again"_s, true}}, person); }
    bool whole() { return Journal::verify(m_register->db(), m_register->blueprint->catalogue).ok(); }
    qint64 head() { return Journal::readHead(m_register->db()).seq; }
    QString name(const QString &number) { return m_register->text(u"SELECT name FROM object WHERE number = '%1'"_s.arg(number)); }
    void rename(const QString &number, const QString &to, std::optional<qint64> person = {})
    {
        QVERIFY(m_register->act(u"asset.edit"_s, {{u"asset"_s, number}, {u"name"_s, to}}, person));
    }
    static ErrorCode codeOf(const Outcome &outcome)
    {
        const auto *error = outcome ? nullptr : std::get_if<Support::Error>(&outcome.error());
        return error ? error->code : ErrorCode::Internal;
    }
    /// What people see in the register, without the counting of revisions and times.
    QString shown()
    {
        return m_register->text(uR"(SELECT
            (SELECT group_concat(number || '|' || name || '|' || coalesce(unit_id, '') || '|' || state, ';') FROM object) || '/' ||
            (SELECT group_concat(concat_ws, ';') FROM (SELECT coalesce(levels, '') || '|' || coalesce(restrictions, '') || '|' || coalesce(custom, '') || '|' ||
               coalesce(remarks, '') || '|' || coalesce(kana, '') || '|' || coalesce(person_count, '') || '|' || coalesce(place_id, '') || '|' ||
               coalesce(confirmed_on, '') || '|' || coalesce(personal_info, '') AS concat_ws FROM asset)) || '/' ||
            coalesce((SELECT group_concat(alias, ';') FROM object_alias WHERE removed = 0), '') || '/' ||
            coalesce((SELECT group_concat(from_id || kind || to_id, ';') FROM link WHERE removed_at IS NULL), '') || '/' ||
            (SELECT group_concat(name || '|' || coalesce(code, '') || '|' || coalesce(kana, '') || '|' || coalesce(valid_to, '') || '|' || coalesce(parent_id, ''), ';') FROM unit WHERE state = 'active') || '/' ||
            coalesce((SELECT group_concat(name || '|' || coalesce(post, '') || '|' || external || '|' || coalesce(valid_to, ''), ';') FROM person WHERE state = 'active'), '') || '/' ||
            coalesce((SELECT group_concat(name || '|' || state || '|' || coalesce(lockable, '') || '|' || coalesce(remarks, ''), ';') FROM place WHERE state <> 'void'), '') || '/' ||
            coalesce((SELECT group_concat(role || '|' || coalesce(valid_to, ''), ';') FROM role_held WHERE state = 'active'), '') || '/' ||
            coalesce((SELECT group_concat(label, ';') FROM custom_field WHERE retired = 0), '') || '/' ||
            coalesce((SELECT group_concat(key || coalesce(value, ''), ';') FROM register_info WHERE value IS NOT NULL), '') || '/' ||
            coalesce((SELECT group_concat(name, ';') FROM policy_attachment WHERE removed = 0), '') || '/' ||
            coalesce((SELECT group_concat(document, ';') FROM book_definition WHERE forgotten = 0), '') || '/' ||
            coalesce((SELECT group_concat(name || filter, ';') FROM saved_search WHERE removed = 0), '') || '/' ||
            coalesce((SELECT group_concat(number, ';') FROM disposal WHERE cancelled_at IS NULL), ''))"_s);
    }

    std::unique_ptr<RegisterFixture> m_register;
    qint64 m_watch = 0;
    qint64 m_cook = 0;
};

void TstTakeBack::init()
{
    m_register = std::make_unique<RegisterFixture>();
    const auto done = [this](const QString &act, const QJsonObject &params) { return m_register->idOf(m_register->act(act, params)); };
    m_watch = done(u"person.add"_s, {{u"name"_s, u"架空 太郎"_s}, {u"unit"_s, 1}});
    m_cook = done(u"person.add"_s, {{u"name"_s, u"架空 花子"_s}, {u"unit"_s, 1}});
    QVERIFY(done(u"unit.add"_s, {{u"name"_s, u"星見組"_s}, {u"code"_s, u"星"_s}, {u"parent"_s, 1}}) > 0);
    QVERIFY(done(u"place.add"_s, {{u"name"_s, u"書庫"_s}, {u"lockable"_s, true}}) > 0);
    QVERIFY(done(u"field.add"_s, {{u"label"_s, u"棚の色"_s}}) > 0);
    for (const QString &number : {u"A-1"_s, u"A-2"_s}) {
        QVERIFY(done(u"asset.register"_s, {{u"name"_s, QString(u"名簿 "_s + number)}, {u"number"_s, number}, {u"unit"_s, 2}, {u"remarks"_s, u"青い表紙"_s},
                                           {u"levels"_s, QJsonObject{{u"K"_s, u"中"_s}}}}) > 0);
    }
}

void TstTakeBack::everyActSaysHowItIsTakenBack()
{
    for (const Act &act : m_register->blueprint->acts)
        QVERIFY2(act.reverse, qPrintable(act.descriptor.name + u" neither has a reversal nor says why not"_s));
}

void TstTakeBack::whatWasDoneIsTakenBackAndDoneAgain_data()
{
    QTest::addColumn<Wish>("before");
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<bool>("onceOnly");
    const auto row = [](const char *name, const QString &act, const QJsonObject &params, const Wish &before = {}, bool onceOnly = false) {
        QTest::newRow(name) << before << Wish{act, params} << onceOnly;
    };
    row("a registered asset", u"asset.register"_s, {{u"name"_s, u"星図"_s}, {u"unit"_s, 2}, {u"levels"_s, QJsonObject{{u"K"_s, u"軽"_s}}}});
    row("a registered copy", u"asset.register"_s, {{u"name"_s, u"写し"_s}, {u"number"_s, u"A-3"_s}, {u"copyOf"_s, u"A-1"_s}, {u"reason"_s, u"写した"_s}}, {}, true);
    row("a corrected text", u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"name"_s, u"住民名簿"_s}, {u"kana"_s, u"じゅうみん"_s}, {u"remarks"_s, QString()}});
    row("a corrected place, count and flag", u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"place"_s, u"書庫"_s}, {u"personCount"_s, 12}, {u"personalInfo"_s, u"有"_s}});
    row("a corrected own field", u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"custom"_s, QJsonObject{{u"棚の色"_s, u"赤"_s}}}});
    row("another unit", u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"unit"_s, 1}});
    row("aliases", u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"aliases"_s, QJsonArray{u"旧1"_s, u"旧2"_s}}});
    row("an ended alias", u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"aliases"_s, QJsonArray{}}},
        {u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"aliases"_s, QJsonArray{u"旧1"_s}}}});
    row("restrictions", u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"restrictions"_s, QJsonObject{{u"added"_s, QJsonArray{u"写さない"_s}}}}});
    row("a void asset", u"asset.void"_s, {{u"asset"_s, u"A-1"_s}, {u"reason"_s, u"二重登録"_s}});
    row("a restored asset", u"asset.restore"_s, {{u"asset"_s, u"A-1"_s}, {u"reason"_s, u"取消が誤り"_s}},
        {u"asset.void"_s, {{u"asset"_s, u"A-1"_s}, {u"reason"_s, u"二重登録"_s}}});
    row("confirmed assets", u"asset.confirm"_s, {{u"assets"_s, QJsonArray{u"A-1"_s, u"A-2"_s}}, {u"on"_s, u"2026-04-02"_s}});
    row("confirmed once more", u"asset.confirm"_s, {{u"assets"_s, QJsonArray{u"A-1"_s, u"A-2"_s}}, {u"on"_s, u"2026-04-02"_s}},
        {u"asset.confirm"_s, {{u"assets"_s, QJsonArray{u"A-1"_s}}, {u"on"_s, u"2026-04-01"_s}}});
    row("many edited assets", u"asset.editMany"_s, {{u"assets"_s, QJsonArray{u"A-1"_s, u"A-2"_s}}, {u"set"_s, QJsonObject{{u"remarks"_s, u"赤い表紙"_s}, {u"place"_s, u"書庫"_s}}}});
    row("a raised class", u"asset.relabel"_s,
        {{u"asset"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"K"_s, u"重"_s}}}, {u"grounds"_s, QJsonObject{{u"K"_s, QJsonArray{u"い"_s}}}}, {u"reason"_s, u"町長だけ"_s}}, {}, true);
    row("many raised classes", u"asset.relabelMany"_s,
        {{u"assets"_s, QJsonArray{u"A-1"_s, u"A-2"_s}}, {u"levels"_s, QJsonObject{{u"K"_s, u"重"_s}}}, {u"grounds"_s, QJsonObject{{u"K"_s, QJsonArray{u"い"_s}}}},
         {u"reason"_s, u"町長だけ"_s}});
    row("a link", u"link.add"_s, {{u"from"_s, u"A-2"_s}, {u"to"_s, u"A-1"_s}, {u"kind"_s, u"partOf"_s}});
    row("an ended link", u"link.remove"_s, {{u"link"_s, 1}, {u"reason"_s, u"別のもの"_s}},
        {u"link.add"_s, {{u"from"_s, u"A-2"_s}, {u"to"_s, u"A-1"_s}, {u"kind"_s, u"partOf"_s}}});
    row("a unit", u"unit.add"_s, {{u"name"_s, u"月見組"_s}, {u"parent"_s, 1}});
    row("a corrected unit", u"unit.edit"_s, {{u"unit"_s, 2}, {u"name"_s, u"天文組"_s}, {u"code"_s, u"天"_s}, {u"parent"_s, QJsonValue()}});
    row("a closed unit", u"unit.close"_s, {{u"unit"_s, 2}, {u"on"_s, u"2026-04-09"_s}, {u"successor"_s, 1}});
    row("a person", u"person.add"_s, {{u"name"_s, u"架空 次郎"_s}});
    row("a corrected person", u"person.edit"_s, {{u"person"_s, 1}, {u"post"_s, u"番頭"_s}, {u"external"_s, true}});
    row("a person who left, with the role", u"person.close"_s, {{u"person"_s, 1}, {u"on"_s, u"2026-04-09"_s}},
        {u"role.assign"_s, {{u"role"_s, u"watch"_s}, {u"person"_s, 1}}});
    row("a role", u"role.assign"_s, {{u"role"_s, u"watch"_s}, {u"person"_s, 1}});
    row("an ended role", u"role.end"_s, {{u"id"_s, 1}, {u"on"_s, u"2026-04-09"_s}}, {u"role.assign"_s, {{u"role"_s, u"watch"_s}, {u"person"_s, 1}}});
    row("a place", u"place.add"_s, {{u"name"_s, u"蔵"_s}});
    row("a corrected place", u"place.edit"_s, {{u"place"_s, 1}, {u"lockable"_s, QJsonValue()}, {u"remarks"_s, u"鍵は番人"_s}});
    row("a closed place", u"place.close"_s, {{u"place"_s, 1}});
    row("an own field", u"field.add"_s, {{u"label"_s, u"鍵の番号"_s}});
    row("a retired field", u"field.retire"_s, {{u"id"_s, 1}});
    const auto book = [](const QString &title) {
        return QJsonObject{{u"definition"_s, QJsonObject{{u"format"_s, u"daicho-book"_s}, {u"version"_s, 1}, {u"name"_s, u"点検"_s}, {u"title"_s, title}, {u"rows"_s, u"assets"_s},
                                                         {u"columns"_s, QJsonArray{QJsonObject{{u"field"_s, u"number"_s}}}}}}};
    };
    row("a book", u"book.define"_s, book(u"点検簿"_s));
    row("a changed book", u"book.define"_s, book(u"点検簿 改"_s), {u"book.define"_s, book(u"点検簿"_s)});
    row("a forgotten book", u"book.forget"_s, {{u"name"_s, u"点検"_s}}, {u"book.define"_s, book(u"点検簿"_s)});
    const auto search = [](const QString &text) { return QJsonObject{{u"name"_s, u"住民"_s}, {u"filter"_s, QJsonObject{{u"text"_s, text}}}}; };
    row("a saved search", u"search.save"_s, search(u"住民"_s));
    row("a search saved over", u"search.save"_s, search(u"名簿"_s), {u"search.save"_s, search(u"住民"_s)});
    row("a renamed search", u"search.rename"_s, {{u"name"_s, u"住民"_s}, {u"to"_s, u"町民"_s}}, {u"search.save"_s, search(u"住民"_s)});
    row("a removed search", u"search.remove"_s, {{u"name"_s, u"住民"_s}}, {u"search.save"_s, search(u"住民"_s)});
    row("a setting", u"register.setting"_s, {{u"key"_s, u"form_number"_s}, {u"value"_s, u"様式第1号"_s}});
    row("a changed setting", u"register.setting"_s, {{u"key"_s, u"form_number"_s}, {u"value"_s, u"様式第2号"_s}},
        {u"register.setting"_s, {{u"key"_s, u"form_number"_s}, {u"value"_s, u"様式第1号"_s}}});
}

void TstTakeBack::whatWasDoneIsTakenBackAndDoneAgain()
{
    QFETCH(Wish, before);
    QFETCH(Wish, wish);
    QFETCH(bool, onceOnly);
    if (!before.act.isEmpty())
        QCOMPARE(RegisterFixture::fields(m_register->act(before.act, before.params)), QStringList{u"<done>"_s});
    const QString first = shown();
    QCOMPARE(RegisterFixture::fields(m_register->act(wish.act, wish.params)), QStringList{u"<done>"_s});
    const QString second = shown();
    QVERIFY(second != first);
    const qint64 entry = head();
    QJsonObject params{{u"entry"_s, entry}};
    if (wish.act == "asset.relabel"_L1)
        params.insert(u"reason"_s, u"誤って選んだ"_s);
    const Outcome taken = takeBackWithReasons(params);
    if (!taken)
        qWarning("%s", qPrintable(Register::rejectionText(taken.error())));
    QVERIFY(taken);
    if (wish.act.endsWith(".register"_L1)) {
        QVERIFY(shown().contains(u"|void"_s)); // history keeps what was registered
        QVERIFY(!second.contains(u"|void"_s));
    } else {
        QCOMPARE(shown(), first);
    }
    QVERIFY(head() > entry);
    QVERIFY(whole());
    if (onceOnly)
        return;
    const Outcome redone = again();
    if (!redone)
        qWarning("%s", qPrintable(Register::rejectionText(redone.error())));
    QVERIFY(redone);
    QCOMPARE(shown(), second);
    QVERIFY(whole());
    QVERIFY(takeBack()); // and back once more
    QVERIFY(shown() != second);
    QVERIFY(whole());
}

void TstTakeBack::whatCannotBeTakenBackSaysWhy_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::newRow("a printed book") << Wish{u"output.record"_s, {{u"what"_s, u"asset-ledger"_s}, {u"target"_s, u"printer"_s}, {u"count"_s, 2}}};
    QTest::newRow("a parked draft") << Wish{u"draft.park"_s, {{u"act"_s, u"asset.register"_s}, {u"title"_s, u"途中"_s}, {u"params"_s, QJsonObject()}}};
    QTest::newRow("a class given in a correction")
        << Wish{u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"T"_s, u"急"_s}}}}};
}

void TstTakeBack::whatCannotBeTakenBackSaysWhy()
{
    QFETCH(Wish, wish);
    QCOMPARE(RegisterFixture::fields(m_register->act(wish.act, wish.params)), QStringList{u"<done>"_s});
    const QString before = shown();
    const qint64 entry = head();
    const Outcome outcome = takeBack({{u"entry"_s, entry}});
    QCOMPARE(codeOf(outcome), ErrorCode::InvalidInput);
    QVERIFY(!std::get<Support::Error>(outcome.error()).message.isEmpty());
    QCOMPARE(shown(), before);
    QCOMPARE(head(), entry);
}

void TstTakeBack::severalTimesGoesFurtherBack()
{
    rename(u"A-1"_s, u"一"_s);
    rename(u"A-1"_s, u"二"_s);
    rename(u"A-1"_s, u"三"_s);
    QVERIFY(takeBack());
    QCOMPARE(name(u"A-1"_s), u"二"_s);
    QVERIFY(takeBack());
    QCOMPARE(name(u"A-1"_s), u"一"_s);
    QVERIFY(again());
    QCOMPARE(name(u"A-1"_s), u"二"_s);
    QVERIFY(again());
    QCOMPARE(name(u"A-1"_s), u"三"_s);
    QCOMPARE(codeOf(again()), ErrorCode::NotFound);
    for (const QString &expected : {u"二"_s, u"一"_s, u"名簿 A-1"_s}) {
        QVERIFY(takeBack());
        QCOMPARE(name(u"A-1"_s), expected);
    }
    QVERIFY(whole());
}

void TstTakeBack::somethingNewEndsDoingAgain()
{
    rename(u"A-1"_s, u"一"_s);
    QVERIFY(takeBack());
    rename(u"A-2"_s, u"二"_s);
    QCOMPARE(codeOf(again()), ErrorCode::NotFound);
    QVERIFY(takeBack());
    QCOMPARE(name(u"A-2"_s), u"名簿 A-2"_s);
}

void TstTakeBack::aPrintedBookIsPassedOver()
{
    rename(u"A-1"_s, u"一"_s);
    QVERIFY(m_register->act(u"output.record"_s, {{u"what"_s, u"asset"_s}, {u"target"_s, u"clipboard"_s}, {u"count"_s, 1}}));
    QVERIFY(takeBack());
    QCOMPARE(name(u"A-1"_s), u"名簿 A-1"_s);
}

void TstTakeBack::onlyOnesOwnActs()
{
    rename(u"A-1"_s, u"太郎が直した"_s, m_watch);
    const qint64 his = head();
    rename(u"A-2"_s, u"花子が直した"_s, m_cook);
    QCOMPARE(codeOf(takeBack({{u"entry"_s, his}}, m_cook)), ErrorCode::InvalidInput);
    QVERIFY(takeBack({}, m_watch));
    QCOMPARE(name(u"A-1"_s), u"名簿 A-1"_s);
    QCOMPARE(name(u"A-2"_s), u"花子が直した"_s);
    QCOMPARE(codeOf(again(m_cook)), ErrorCode::NotFound);
    QCOMPARE(codeOf(takeBack({}, m_watch)), ErrorCode::NotFound);
}

void TstTakeBack::whatSomebodyElseChangedSinceStays()
{
    rename(u"A-1"_s, u"太郎が直した"_s, m_watch);
    QVERIFY(m_register->act(u"asset.edit"_s, {{u"asset"_s, u"A-1"_s}, {u"remarks"_s, u"花子の備考"_s}}, m_cook));
    const qint64 before = head();
    const Outcome outcome = takeBack({}, m_watch);
    QCOMPARE(codeOf(outcome), ErrorCode::InvalidInput);
    QVERIFY(std::get<Support::Error>(outcome.error()).message.contains(u"架空 花子"_s)); // says who
    QCOMPARE(name(u"A-1"_s), u"太郎が直した"_s);
    QCOMPARE(head(), before);
}

void TstTakeBack::anOlderActWaitsForTheNewerOnes()
{
    rename(u"A-1"_s, u"一"_s);
    const qint64 older = head();
    rename(u"A-2"_s, u"二"_s);
    QCOMPARE(codeOf(takeBack({{u"entry"_s, older}})), ErrorCode::InvalidInput);
    QVERIFY(takeBack());
    QVERIFY(takeBack({{u"entry"_s, older}}));
    QCOMPARE(codeOf(takeBack({{u"entry"_s, older}})), ErrorCode::InvalidInput); // it was taken back already
}

void TstTakeBack::relabellingBackAsksForItsReason()
{
    QVERIFY(m_register->act(u"asset.relabel"_s, {{u"asset"_s, u"A-1"_s}, {u"levels"_s, QJsonObject{{u"K"_s, u"重"_s}}},
                                                 {u"grounds"_s, QJsonObject{{u"K"_s, QJsonArray{u"い"_s}}}}, {u"reason"_s, u"町長だけ"_s}}));
    const Outcome refused = m_register->act(u"act.takeBack"_s, {}, {}, {}, {}, true);
    QVERIFY(!refused && std::holds_alternative<Refused>(refused.error()));
    QStringList rules;
    for (const Policy::Finding &finding : std::get<Refused>(refused.error()).findings)
        rules.append(finding.rule);
    QVERIFY2(rules.contains(u"relabel.reason"_s), qPrintable(rules.join(u' ')));
    const Outcome lowered = takeBack({{u"reason"_s, u"選び誤り"_s}});
    QVERIFY(!lowered && std::holds_alternative<Refused>(lowered.error())); // and lowering is the decision of a role
    QVERIFY(takeBackWithReasons({{u"reason"_s, u"選び誤り"_s}}));
    const auto entry = Journal::entry(m_register->db(), head());
    QCOMPARE(entry->act, u"asset.relabel"_s);
    QCOMPARE(entry->summary.value(u"reason"_s).toString(), u"選び誤り"_s);
}

void TstTakeBack::aDryRunOnlyTells()
{
    rename(u"A-1"_s, u"一"_s);
    const qint64 before = head();
    QVERIFY(m_register->act(u"act.takeBack"_s, {}, {}, {}, {}, true));
    QCOMPARE(name(u"A-1"_s), u"一"_s);
    QCOMPARE(head(), before);
}

void TstTakeBack::theEntryTellsWhatItTookBack()
{
    rename(u"A-1"_s, u"一"_s);
    const qint64 done = head();
    QVERIFY(takeBack());
    const auto entry = Journal::entry(m_register->db(), head());
    QCOMPARE(entry->summary.value(u"takesBack"_s).toInteger(), done);
    QVERIFY(storyOf(m_register->db(), *m_register->blueprint, *entry).title.contains(u"#%1"_s.arg(done)));
    QCOMPARE(m_register->number(u"SELECT count(*) FROM journal_entry WHERE seq = %1"_s.arg(done)), 1);
}

void TstTakeBack::itIsNamedByTheThing()
{
    QVERIFY(m_register->act(u"asset.confirm"_s, {{u"assets"_s, QJsonArray{u"A-1"_s, u"A-2"_s}}}));
    const Journal::Signature who = signatureOf(m_register->blueprint->actorFor(m_register->db(), {}, QDate(2026, 4, 10)));
    const auto named = [&](Direction direction) {
        const auto past = nextToReverse(m_register->db(), *m_register->blueprint, who, direction);
        return past ? nameOf(m_register->db(), *m_register->blueprint, {}, *past) : QString();
    };
    const QString done = named(Direction::Back);
    QVERIFY2(done.contains(u"A-1"_s) && done.contains(u"1"_s), qPrintable(done));
    QCOMPARE(named(Direction::Again), QString());
    QVERIFY(takeBack());
    QCOMPARE(named(Direction::Again), done); // under the name of what was done at first
    QVERIFY(again());
    QCOMPARE(named(Direction::Back), done);
}

QTEST_GUILESS_MAIN(TstTakeBack)
#include "tst_takeback.moc"
