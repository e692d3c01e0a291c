// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyreader.h"
#include "tests/policy/sixthpolicy.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Policy;

namespace {

QJsonObject sound()
{
    return QJsonDocument::fromJson(sixthPolicy()).object();
}

/// Changes the value at a path of keys and indexes; an undefined value removes the key.
QJsonValue changed(const QJsonValue &at, const QVariantList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QVariantList rest = path.mid(1);
    if (path.first().typeId() == QMetaType::Int) {
        QJsonArray array = at.toArray();
        const int index = path.first().toInt();
        if (index == array.size())
            array.append(changed({}, rest, value));
        else
            array[index] = changed(array.at(index), rest, value);
        return array;
    }
    QJsonObject object = at.toObject();
    const QString key = path.first().toString();
    const QJsonValue inner = changed(object.value(key), rest, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

QByteArray broken(const QVariantList &path, const QJsonValue &value)
{
    return QJsonDocument(changed(sound(), path, value).toObject()).toJson();
}

QStringList paths(const QList<Problem> &problems)
{
    QStringList found;
    for (const Problem &problem : problems)
        found.append(problem.path);
    return found;
}

} // namespace

/// The reader and the JSON Schema give one verdict; the reader also sees what only references show.
class TstPolicyReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void schemaAndReaderAgree_data();
    void schemaAndReaderAgree();
    void onlyTheReaderSees_data();
    void onlyTheReaderSees();
    void shippedPoliciesAreAccepted();
    void everyErrorIsReported();
    void syntaxErrorHasLineAndColumn_data();
    void syntaxErrorHasLineAndColumn();
    void defaultRefusalIsReadAsReason();

private:
    QTemporaryDir m_folder;
    QMap<QString, bool> m_verdicts; ///< file name → accepted by the schema

    static void shapeRows();
    static void sectionRows();
    static void turnRows();
    static void guideRows();
    static void paramRows();
    static void referenceRows();
    void askSchema(const QMap<QString, QByteArray> &documents);
    static inline QMap<QString, QByteArray> s_fixtures;
    static void row(const char *name, const QVariantList &path, const QJsonValue &value, const QString &at);
};

void TstPolicyReader::row(const char *name, const QVariantList &path, const QJsonValue &value, const QString &at)
{
    const QByteArray json = broken(path, value);
    s_fixtures.insert(QString::fromUtf8(name), json);
    if (QTest::currentTestFunction() == QByteArray("initTestCase"))
        return;
    QTest::newRow(name) << json << at;
}

void TstPolicyReader::initTestCase()
{
    shapeRows();
    paramRows();
    referenceRows();
    QVERIFY(s_fixtures.size() >= 45);
    s_fixtures.insert(u"sound"_s, sixthPolicy());
    const QDir shipped(u":/policies"_s);
    for (const QString &name : shipped.entryList({u"*.json"_s})) {
        QFile file(shipped.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        s_fixtures.insert(name, file.readAll());
    }
    askSchema(s_fixtures);
    QCOMPARE(m_verdicts.size(), s_fixtures.size() - 1); // the schema itself is no policy
}

/// One run of Python for all documents: its verdict per file.
void TstPolicyReader::askSchema(const QMap<QString, QByteArray> &documents)
{
    int number = 0;
    QMap<QString, QString> names;
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        const bool isSchema = it.key() == "policy.schema.json"_L1;
        const QString file = isSchema ? u"schema"_s : QString::number(number++);
        if (!isSchema)
            names.insert(file, it.key());
        QFile out(m_folder.filePath(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(it.value());
    }
    const QString script = uR"py(
import json, os, sys
from jsonschema import Draft7Validator
folder = sys.argv[1]
read = lambda name: json.load(open(os.path.join(folder, name), encoding="utf-8"))
schema = read("schema")
Draft7Validator.check_schema(schema)
validator = Draft7Validator(schema)
for name in os.listdir(folder):
    if name != "schema":
        print(name, "accepted" if validator.is_valid(read(name)) else "refused")
)py"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, m_folder.path()});
    QVERIFY2(python.waitForFinished(60000) && python.exitCode() == 0, python.readAllStandardError().constData());
    const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        m_verdicts.insert(names.value(line.section(u' ', 0, 0)), line.endsWith("accepted"_L1));
}

void TstPolicyReader::schemaAndReaderAgree_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("at");
    QTest::newRow("sound") << sixthPolicy() << QString();
    shapeRows();
    paramRows();
}

void TstPolicyReader::shapeRows()
{
    const QJsonValue gone(QJsonValue::Undefined);
    const QJsonArray none;
    row("unknown key at the top", {u"owner"_s}, u"x"_s, u"$.owner"_s);
    row("title missing", {u"title"_s}, gone, u"$.title"_s);
    row("title empty", {u"title"_s}, u""_s, u"$.title"_s);
    row("title is a number", {u"title"_s}, 5, u"$.title"_s);
    row("version is zero", {u"version"_s}, 0, u"$.version"_s);
    row("version is a fraction", {u"version"_s}, 1.5, u"$.version"_s);
    row("version is a text", {u"version"_s}, u"1"_s, u"$.version"_s);
    row("date is an era date", {u"enactedOn"_s}, u"令和7年4月1日"_s, u"$.enactedOn"_s);
    row("date is null", {u"enactedOn"_s}, QJsonValue(QJsonValue::Null), u"$.enactedOn"_s);
    row("no unit kind", {u"unitKinds"_s}, none, u"$.unitKinds"_s);
    row("unit kinds are an object", {u"unitKinds"_s}, QJsonObject(), u"$.unitKinds"_s);
    row("unit kind is a text", {u"unitKinds"_s, 0}, u"組"_s, u"$.unitKinds[0]"_s);
    row("term without source", {u"terms"_s, 1, u"source"_s}, gone, u"$.terms[1].source"_s);
    row("status nobody knows", {u"terms"_s, 0, u"source"_s, u"status"_s}, u"guessed"_s, u"$.terms[0].source.status"_s);
    row("quoted without clause", {u"axes"_s, 0, u"source"_s, u"clause"_s}, u""_s, u"$.axes[0].source.clause"_s);
    row("inferred without clause", {u"restrictions"_s, 1, u"source"_s, u"clause"_s}, u""_s, u"$.restrictions[1].source.clause"_s);
    row("unknown key in a source", {u"source"_s, u"page"_s}, 3, u"$.source.page"_s);
    row("no axis", {u"axes"_s}, none, u"$.axes"_s);
    row("axis without levels", {u"axes"_s, 1, u"levels"_s}, none, u"$.axes[1].levels"_s);
    row("axis required is a text", {u"axes"_s, 1, u"required"_s}, u"no"_s, u"$.axes[1].required"_s);
    row("rank missing", {u"axes"_s, 0, u"levels"_s, 2, u"rank"_s}, gone, u"$.axes[0].levels[2].rank"_s);
    row("rank is a text", {u"axes"_s, 0, u"levels"_s, 2, u"rank"_s}, u"20"_s, u"$.axes[0].levels[2].rank"_s);
    row("rank is a fraction", {u"axes"_s, 0, u"levels"_s, 2, u"rank"_s}, 2.5, u"$.axes[0].levels[2].rank"_s);
    row("spelling twice", {u"axes"_s, 0, u"levels"_s, 1, u"spellings"_s}, QJsonArray{u"重い"_s, u"重い"_s}, u"$.axes[0].levels[1].spellings[1]"_s);
    row("spelling empty", {u"axes"_s, 0, u"levels"_s, 1, u"spellings"_s, 0}, u""_s, u"$.axes[0].levels[1].spellings[0]"_s);
    row("ground without text", {u"axes"_s, 0, u"levels"_s, 1, u"grounds"_s, 0, u"text"_s}, gone, u"$.axes[0].levels[1].grounds[0].text"_s);
    row("restriction kind nobody knows", {u"restrictions"_s, 0, u"kind"_s}, u"maybe"_s, u"$.restrictions[0].kind"_s);
    row("role external is a text", {u"roles"_s, 0, u"external"_s}, u"true"_s, u"$.roles[0].external"_s);
    row("capability is a number", {u"roles"_s, 0, u"capabilities"_s, 0}, 1, u"$.roles[0].capabilities[0]"_s);
    row("record field nobody knows", {u"disposalFields"_s, 0}, u"weather"_s, u"$.disposalFields[0]"_s);
    row("record field twice", {u"disposalFields"_s}, QJsonArray{u"doneAt"_s, u"doneAt"_s}, u"$.disposalFields[1]"_s);
    row("rules are missing", {u"rules"_s}, gone, u"$.rules"_s);
    row("version is astronomic", {u"version"_s}, 1e10, u"$.version"_s);
    row("rank is astronomic", {u"axes"_s, 0, u"levels"_s, 2, u"rank"_s}, 1e12, u"$.axes[0].levels[2].rank"_s);
    sectionRows();
    turnRows();
}

namespace {

QJsonObject toQuestion(const QString &code) { return {{u"question"_s, code}}; }
QJsonObject toLevel(const QString &code) { return {{u"level"_s, code}}; }
QJsonObject toGround(const QString &code, const QString &ground) { return {{u"level"_s, code}, {u"ground"_s, ground}}; }

QJsonObject question(const QString &code, const QJsonObject &yes, const QJsonObject &no)
{
    return {{u"code"_s, code}, {u"text"_s, QString(code + u"ですか。"_s)}, {u"yes"_s, yes}, {u"no"_s, no},
            {u"source"_s, QJsonObject{{u"clause"_s, u"星見 4"_s}, {u"status"_s, u"quoted"_s}}}};
}

/// Three questions of the first axis that lead to all of its levels.
QJsonArray soundQuestions()
{
    return {question(u"a"_s, toGround(u"重"_s, u"い"_s), toQuestion(u"b"_s)), question(u"b"_s, toGround(u"重"_s, u"ろ"_s), toQuestion(u"c"_s)),
            question(u"c"_s, toLevel(u"中"_s), toLevel(u"軽"_s))};
}

QJsonArray withQuestion(int at, const QJsonObject &question)
{
    QJsonArray questions = soundQuestions();
    if (at == questions.size())
        questions.append(question);
    else
        questions[at] = question;
    return questions;
}

} // namespace

/// What a question of 分類の手引き looks like.
void TstPolicyReader::turnRows()
{
    const QVariantList at{u"axes"_s, 0, u"questions"_s};
    row("questions are an object", at, QJsonObject(), u"$.axes[0].questions"_s);
    row("question without text", at, withQuestion(0, changed(question(u"a"_s, toLevel(u"中"_s), toQuestion(u"b"_s)), {u"text"_s}, u""_s).toObject()), u"$.axes[0].questions[0].text"_s);
    row("answer that leads nowhere", at, withQuestion(2, question(u"c"_s, {}, toLevel(u"軽"_s))), u"$.axes[0].questions[2].yes"_s);
    QJsonObject both = toLevel(u"軽"_s);
    both.insert(u"question"_s, u"b"_s);
    row("answer that leads to two things", at, withQuestion(2, question(u"c"_s, toLevel(u"中"_s), both)), u"$.axes[0].questions[2].no"_s);
    QJsonObject grounded = toQuestion(u"b"_s);
    grounded.insert(u"ground"_s, u"い"_s);
    row("ground of a question", at, withQuestion(0, question(u"a"_s, toLevel(u"中"_s), grounded)), u"$.axes[0].questions[0].no.ground"_s);
    row("answer with an unknown key", at, withQuestion(2, question(u"c"_s, {{u"level"_s, u"中"_s}, {u"why"_s, u"x"_s}}, toLevel(u"軽"_s))), u"$.axes[0].questions[2].yes.why"_s);
}

/// Paths of 分類の手引き that the schema cannot follow.
void TstPolicyReader::guideRows()
{
    const QVariantList at{u"axes"_s, 0, u"questions"_s};
    row("question twice", at, withQuestion(2, question(u"b"_s, toLevel(u"中"_s), toLevel(u"軽"_s))), u"$.axes[0].questions[2].code"_s);
    row("answer to an unknown question", at, withQuestion(1, question(u"b"_s, toGround(u"重"_s, u"ろ"_s), toQuestion(u"z"_s))), u"$.axes[0].questions[1].no.question"_s);
    row("answer to an unknown level", at, withQuestion(2, question(u"c"_s, toLevel(u"極"_s), toLevel(u"軽"_s))), u"$.axes[0].questions[2].yes.level"_s);
    row("answer to a level of another axis", at, withQuestion(2, question(u"c"_s, toLevel(u"急"_s), toLevel(u"軽"_s))), u"$.axes[0].questions[2].yes.level"_s);
    row("answer to an unknown ground", at, withQuestion(0, question(u"a"_s, toGround(u"重"_s, u"は"_s), toQuestion(u"b"_s))), u"$.axes[0].questions[0].yes.ground"_s);
    row("answer to a level whose ground is required", at, withQuestion(0, question(u"a"_s, toLevel(u"重"_s), toQuestion(u"b"_s))), u"$.axes[0].questions[0].yes.ground"_s);
    row("question that leads back", at, withQuestion(2, question(u"c"_s, toLevel(u"中"_s), toQuestion(u"a"_s))), u"$.axes[0].questions[2].no.question"_s);
    row("question that leads to itself", at, withQuestion(2, question(u"c"_s, toQuestion(u"c"_s), toLevel(u"軽"_s))), u"$.axes[0].questions[2].yes.question"_s);
    row("question that no answer leads to", at, withQuestion(3, question(u"d"_s, toLevel(u"中"_s), toLevel(u"軽"_s))), u"$.axes[0].questions[3].code"_s);
}

/// Values, permits, papers, aliases and the mapping of a revision.
void TstPolicyReader::sectionRows()
{
    const QJsonObject source{{u"clause"_s, u"星見 9"_s}, {u"status"_s, u"quoted"_s}};
    const QJsonObject setting{{u"key"_s, u"a"_s}, {u"group"_s, u"鍵"_s}, {u"label"_s, u"長さ"_s}, {u"value"_s, u"10"_s}, {u"source"_s, source}};
    const auto changedTo = [](QJsonObject object, const QString &key, const QJsonValue &value) {
        object.insert(key, value);
        return object;
    };
    row("setting whose value is a number", {u"settings"_s, 0}, changedTo(setting, u"value"_s, 10), u"$.settings[0].value"_s);
    row("setting without group", {u"settings"_s, 0}, changedTo(setting, u"group"_s, u""_s), u"$.settings[0].group"_s);
    row("setting with an unknown key", {u"settings"_s, 0}, changedTo(setting, u"unti"_s, u"字"_s), u"$.settings[0].unti"_s);
    row("settings are an object", {u"settings"_s}, QJsonObject(), u"$.settings"_s);
    const QJsonObject permit{{u"code"_s, u"p"_s}, {u"label"_s, u"持ち出し"_s}, {u"deciders"_s, QJsonArray{u"elder"_s}}, {u"source"_s, source}};
    row("decider twice", {u"permits"_s, 0}, changedTo(permit, u"deciders"_s, QJsonArray{u"elder"_s, u"elder"_s}), u"$.permits[0].deciders[1]"_s);
    row("permit without label", {u"permits"_s, 0}, changedTo(permit, u"label"_s, u""_s), u"$.permits[0].label"_s);
    row("ban is a text", {u"permits"_s, 0}, changedTo(permit, u"ban"_s, u"yes"_s), u"$.permits[0].ban"_s);
    const QJsonObject part{{u"code"_s, u"x"_s}, {u"label"_s, u"基準"_s}, {u"present"_s, true}, {u"source"_s, source}};
    row("paper that is neither here nor missing", {u"parts"_s, 0}, changedTo(part, u"present"_s, QJsonValue(QJsonValue::Null)), u"$.parts[0].present"_s);
    row("alias without role", {u"roleAliases"_s, 0}, QJsonObject{{u"label"_s, u"頭"_s}, {u"source"_s, source}}, u"$.roleAliases[0].role"_s);
    row("medium kind is a text", {u"mediumKinds"_s}, QJsonArray{u"MO"_s}, u"$.mediumKinds[0]"_s);
    const QJsonObject step{{u"fromAxis"_s, u"K"_s}, {u"from"_s, u"軽"_s}, {u"axis"_s, u"K"_s}, {u"to"_s, QJsonArray{u"中"_s}}};
    row("mapping to one text", {u"levelMapping"_s, 0}, changedTo(step, u"to"_s, u"中"_s), u"$.levelMapping[0].to"_s);
    row("mapping from nothing", {u"levelMapping"_s, 0}, changedTo(step, u"from"_s, u""_s), u"$.levelMapping[0].from"_s);
}

void TstPolicyReader::paramRows()
{
    const QJsonValue gone(QJsonValue::Undefined);
    const QVariantList ground = {u"rules"_s, 1};
    const QVariantList floor = {u"rules"_s, 2};
    const QVariantList disposal = {u"rules"_s, 4};
    row("rule kind nobody knows", ground + QVariantList{u"kind"_s}, u"classification.guess"_s, u"$.rules[1].kind"_s);
    row("rule severity nobody knows", ground + QVariantList{u"severity"_s}, u"shout"_s, u"$.rules[1].severity"_s);
    row("params are a list", ground + QVariantList{u"params"_s}, QJsonArray(), u"$.rules[1].params"_s);
    row("params missing though the kind needs some", ground + QVariantList{u"params"_s}, gone, u"$.rules[1].params.axis"_s);
    row("required parameter missing", ground + QVariantList{u"params"_s, u"level"_s}, gone, u"$.rules[1].params.level"_s);
    row("parameter of another kind", ground + QVariantList{u"params"_s, u"minLevel"_s}, u"中"_s, u"$.rules[1].params.minLevel"_s);
    row("parameter of a wrong type", floor + QVariantList{u"params"_s, u"kinds"_s}, u"chart"_s, u"$.rules[2].params.kinds"_s);
    row("parameter list empty", floor + QVariantList{u"params"_s, u"kinds"_s}, QJsonArray(), u"$.rules[2].params.kinds"_s);
    row("acts are empty", disposal + QVariantList{u"params"_s, u"acts"_s}, QJsonArray(), u"$.rules[4].params.acts"_s);
    row("threshold without axis", disposal + QVariantList{u"params"_s, u"axis"_s}, gone, u"$.rules[4].params.axis"_s);
    row("subject is empty", disposal + QVariantList{u"params"_s, u"subject"_s}, u""_s, u"$.rules[4].params.subject"_s);
    const QJsonObject source{{u"clause"_s, u""_s}, {u"status"_s, u"default"_s}};
    const QJsonObject recordField{{u"id"_s, u"x"_s}, {u"kind"_s, u"disposal.recordField"_s}, {u"severity"_s, u"advise"_s}, {u"text"_s, u"x"_s},
                                  {u"params"_s, QJsonObject{{u"fields"_s, QJsonArray{u"doneAt"_s, u"colour"_s}}}}, {u"source"_s, source}};
    row("record field nobody knows in a rule", {u"rules"_s, 5}, recordField, u"$.rules[5].params.fields[1]"_s);
}

void TstPolicyReader::schemaAndReaderAgree()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, at);
    const auto policy = readPolicy(json);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(m_verdicts.contains(name));
    QCOMPARE(policy.has_value(), m_verdicts.value(name));
    QCOMPARE(policy.has_value(), at.isEmpty());
    if (!policy)
        QVERIFY2(paths(policy.error()).contains(at), qUtf8Printable(paths(policy.error()).join(u' ')));
}

void TstPolicyReader::onlyTheReaderSees_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("at");
    referenceRows();
}

void TstPolicyReader::referenceRows()
{
    row("axis code twice", {u"axes"_s, 1, u"code"_s}, u"K"_s, u"$.axes[1].code"_s);
    row("level code twice", {u"axes"_s, 0, u"levels"_s, 2, u"code"_s}, u"軽"_s, u"$.axes[0].levels[2].code"_s);
    row("rank twice", {u"axes"_s, 0, u"levels"_s, 2, u"rank"_s}, 10, u"$.axes[0].levels[2].rank"_s);
    row("ground code twice", {u"axes"_s, 0, u"levels"_s, 1, u"grounds"_s, 1, u"code"_s}, u"い"_s, u"$.axes[0].levels[1].grounds[1].code"_s);
    row("spelling of two levels", {u"axes"_s, 0, u"levels"_s, 2, u"spellings"_s, 0}, u"重い"_s, u"$.axes[0].levels[2].spellings[0]"_s);
    row("ground required but none given", {u"axes"_s, 0, u"levels"_s, 0, u"groundRequired"_s}, true, u"$.axes[0].levels[0].grounds"_s);
    row("unit kind code twice", {u"unitKinds"_s, 1, u"code"_s}, u"guild"_s, u"$.unitKinds[1].code"_s);
    row("term code twice", {u"terms"_s, 1, u"code"_s}, u"asset"_s, u"$.terms[1].code"_s);
    row("restriction code twice", {u"restrictions"_s, 1, u"code"_s}, u"H1"_s, u"$.restrictions[1].code"_s);
    row("role code twice", {u"roles"_s, 1, u"code"_s}, u"elder"_s, u"$.roles[1].code"_s);
    row("rule id twice", {u"rules"_s, 1, u"id"_s}, u"hoshimi.classify"_s, u"$.rules[1].id"_s);
    row("restriction of an unknown axis", {u"restrictions"_s, 0, u"axis"_s}, u"Z"_s, u"$.restrictions[0].axis"_s);
    row("restriction of an unknown level", {u"restrictions"_s, 0, u"levels"_s, 1}, u"極"_s, u"$.restrictions[0].levels[1]"_s);
    row("role of an unknown unit kind", {u"roles"_s, 0, u"scope"_s}, u"section"_s, u"$.roles[0].scope"_s);
    row("rule for an unknown role", {u"rules"_s, 3, u"role"_s}, u"mayor"_s, u"$.rules[3].role"_s);
    row("rule that notifies an unknown role", {u"rules"_s, 3, u"notifyRole"_s}, u"mayor"_s, u"$.rules[3].notifyRole"_s);
    row("rule on an unknown axis", {u"rules"_s, 1, u"params"_s, u"axis"_s}, u"Z"_s, u"$.rules[1].params.axis"_s);
    row("rule on an unknown level", {u"rules"_s, 1, u"params"_s, u"level"_s}, u"極"_s, u"$.rules[1].params.level"_s);
    row("rule from an unknown level", {u"rules"_s, 4, u"params"_s, u"minLevel"_s}, u"極"_s, u"$.rules[4].params.minLevel"_s);
    row("rule with an unknown ground", {u"rules"_s, 2, u"params"_s, u"ground"_s}, u"は"_s, u"$.rules[2].params.ground"_s);
    row("rule for an unknown asset kind", {u"rules"_s, 2, u"params"_s, u"kinds"_s, 0}, u"comet"_s, u"$.rules[2].params.kinds[0]"_s);
    row("floor that marks nothing", {u"rules"_s, 2, u"params"_s, u"kinds"_s}, QJsonValue(QJsonValue::Undefined), u"$.rules[2].params"_s);
    row("irrecoverable method that is no method", {u"irrecoverableMethods"_s, 0}, u"melt"_s, u"$.irrecoverableMethods[0]"_s);
    row("date that is not in the calendar", {u"enactedOn"_s}, u"2025-02-30"_s, u"$.enactedOn"_s);
    const QJsonObject source{{u"clause"_s, u""_s}, {u"status"_s, u"default"_s}};
    const auto rule = [&](const QString &kind, const QJsonObject &params) {
        return QJsonObject{{u"id"_s, u"x"_s}, {u"kind"_s, kind}, {u"severity"_s, u"advise"_s}, {u"text"_s, u"x"_s}, {u"params"_s, params}, {u"source"_s, source}};
    };
    row("unknown way of acquisition", {u"rules"_s, 5}, rule(u"classification.source"_s, {{u"acquisitions"_s, QJsonArray{u"found"_s}}}), u"$.rules[5].params.acquisitions[0]"_s);
    row("unknown scope", {u"rules"_s, 5}, rule(u"scope.excluded"_s, {{u"scopes"_s, QJsonArray{u"moon"_s}}}), u"$.rules[5].params.scopes[0]"_s);
    row("unknown unit kind in a rule", {u"rules"_s, 5}, rule(u"visibility.unit"_s, {{u"flags"_s, QJsonArray{u"personalInfo"_s}}, {u"unitKind"_s, u"moon"_s}}), u"$.rules[5].params.unitKind"_s);
    const QJsonObject permit{{u"code"_s, u"p"_s}, {u"label"_s, u"持ち出し"_s}, {u"deciders"_s, QJsonArray{u"elder"_s}}, {u"source"_s, source}};
    const auto changedTo = [](QJsonObject object, const QString &key, const QJsonValue &value) {
        object.insert(key, value);
        return object;
    };
    const QJsonObject setting{{u"key"_s, u"a"_s}, {u"group"_s, u"鍵"_s}, {u"label"_s, u"長さ"_s}, {u"value"_s, u"10"_s}, {u"source"_s, source}};
    const QJsonObject step{{u"fromAxis"_s, u"K"_s}, {u"from"_s, u"軽"_s}, {u"axis"_s, u"K"_s}, {u"to"_s, QJsonArray{u"中"_s}}};
    row("setting twice", {u"settings"_s}, QJsonArray{setting, setting}, u"$.settings[1].key"_s);
    row("permit twice", {u"permits"_s}, QJsonArray{permit, permit}, u"$.permits[1].code"_s);
    row("permit decided by an unknown role", {u"permits"_s, 0}, changedTo(permit, u"deciders"_s, QJsonArray{u"mayor"_s}), u"$.permits[0].deciders[0]"_s);
    row("permit that nobody decides", {u"permits"_s, 0}, changedTo(permit, u"deciders"_s, QJsonArray()), u"$.permits[0].deciders"_s);
    row("ban that somebody decides", {u"permits"_s, 0}, changedTo(permit, u"ban"_s, true), u"$.permits[0].ban"_s);
    row("alias of an unknown role", {u"roleAliases"_s, 0}, QJsonObject{{u"label"_s, u"頭"_s}, {u"role"_s, u"mayor"_s}, {u"source"_s, source}}, u"$.roleAliases[0].role"_s);
    row("mapping to an unknown axis", {u"levelMapping"_s, 0}, changedTo(step, u"axis"_s, u"Z"_s), u"$.levelMapping[0].axis"_s);
    row("mapping to an unknown level", {u"levelMapping"_s, 0}, changedTo(step, u"to"_s, QJsonArray{u"軽"_s, u"極"_s}), u"$.levelMapping[0].to[1]"_s);
    row("mapping twice", {u"levelMapping"_s}, QJsonArray{step, step}, u"$.levelMapping[1].from"_s);
    row("a policy above itself", {u"parentPolicy"_s}, u"hoshimi"_s, u"$.parentPolicy"_s);
    row("medium kind twice", {u"mediumKinds"_s}, QJsonArray{sound().value(u"forms"_s)[0], sound().value(u"forms"_s)[0]}, u"$.mediumKinds[1].code"_s);
    row("control character in a label", {u"axes"_s, 0, u"label"_s}, u"極\u0007秘"_s, u"$.axes[0].label"_s);
    guideRows();
    row("nobody to ask about an unknown class", {u"rules"_s, 5}, rule(u"classification.unknown"_s, {}), u"$.rules[5].role"_s);
}

void TstPolicyReader::onlyTheReaderSees()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, at);
    QVERIFY(m_verdicts.value(QString::fromUtf8(QTest::currentDataTag())));
    const auto policy = readPolicy(json);
    QVERIFY(!policy);
    QVERIFY2(paths(policy.error()).contains(at), qUtf8Printable(paths(policy.error()).join(u' ')));
}

void TstPolicyReader::shippedPoliciesAreAccepted()
{
    int accepted = 0;
    for (auto it = s_fixtures.cbegin(); it != s_fixtures.cend(); ++it) {
        if (!it.key().endsWith(".json"_L1) || it.key() == "policy.schema.json"_L1)
            continue;
        QVERIFY2(m_verdicts.value(it.key()), qUtf8Printable(it.key()));
        const auto policy = readPolicy(it.value());
        QVERIFY2(policy, policy ? "" : qUtf8Printable(it.key() + u' ' + paths(policy.error()).join(u' ')));
        ++accepted;
    }
    QCOMPARE(accepted, 6);
}

void TstPolicyReader::everyErrorIsReported()
{
    QJsonObject object = sound();
    object = changed(object, {u"title"_s}, 1).toObject();
    object = changed(object, {u"axes"_s, 0, u"levels"_s, 2, u"rank"_s}, u"x"_s).toObject();
    object = changed(object, {u"roles"_s, 0, u"scope"_s}, u"section"_s).toObject();
    object = changed(object, {u"rules"_s, 1, u"params"_s, u"level"_s}, u"極"_s).toObject();
    object.insert(u"colour"_s, u"red"_s);
    const auto policy = readPolicy(QJsonDocument(object).toJson());
    QVERIFY(!policy);
    QStringList found = paths(policy.error());
    found.sort();
    QCOMPARE(found, (QStringList{u"$.axes[0].levels[2].rank"_s, u"$.colour"_s, u"$.roles[0].scope"_s, u"$.rules[1].params.level"_s, u"$.title"_s}));
    for (const Problem &problem : policy.error())
        QVERIFY(!problem.message.isEmpty());
}

void TstPolicyReader::syntaxErrorHasLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::newRow("empty file") << QByteArray() << 1;
    QTest::newRow("comma missing on line 3") << QByteArray("{\n  \"id\": \"x\",\n  \"分\": \"y\" \"z\": 1\n}") << 3;
    QTest::newRow("cut off") << sixthPolicy().left(300) << 10;
    QTest::newRow("an array") << QByteArray("[1]") << 0;
}

void TstPolicyReader::syntaxErrorHasLineAndColumn()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    const auto policy = readPolicy(json);
    QVERIFY(!policy);
    QCOMPARE(paths(policy.error()), QStringList{u"$"_s});
    if (line > 0)
        QVERIFY2(policy.error().first().message.contains(u" %1 "_s.arg(line)), qUtf8Printable(policy.error().first().message));
}

void TstPolicyReader::defaultRefusalIsReadAsReason()
{
    const QVariantList at = {u"rules"_s, 4, u"source"_s};
    const auto quoted = readPolicy(sixthPolicy());
    QVERIFY(quoted);
    QCOMPARE(quoted->rules.at(4).severity, Severity::Refuse);
    const auto assumed = readPolicy(broken(at, QJsonObject{{u"clause"_s, u""_s}, {u"status"_s, u"default"_s}}));
    QVERIFY(assumed);
    QCOMPARE(assumed->rules.at(4).severity, Severity::Reason);
    QCOMPARE(assumed->raw[u"rules"_s][4][u"severity"_s].toString(), u"refuse"_s);
}

QTEST_GUILESS_MAIN(TstPolicyReader)
#include "tst_policyreader.moc"
