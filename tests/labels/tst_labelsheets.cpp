// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/labels/labelfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Sheets as data: what ships, what the schema says, and what a file with mistakes is told.
class TstLabelSheets : public QObject
{
    Q_OBJECT

    static QByteArray sound()
    {
        return R"({"maker": "架空紙", "sheets": [
            {"product": "K44", "also": ["K45"], "kind": "sheet", "paper": {"width": 210, "height": 297}, "columns": 4, "rows": 11,
             "label": {"width": 48.3, "height": 25.4}, "margin": {"left": 8.4, "top": 8.8}, "pitch": {"x": 48.3, "y": 25.4}, "radius": 0,
             "source": {"status": "own", "text": "測った"}},
            {"product": "T12", "kind": "tape", "width": 12, "printable": 9.9, "length": {"least": 40, "most": 120},
             "source": {"status": "known", "text": ""}}]})";
    }
    /// The document with the value at a path changed; undefined takes it away.
    static QByteArray changed(const QStringList &path, const QJsonValue &value)
    {
        const std::function<QJsonValue(QJsonValue, qsizetype)> with = [&](const QJsonValue &at, qsizetype depth) -> QJsonValue {
            if (depth == path.size())
                return value;
            if (at.isArray()) {
                QJsonArray array = at.toArray();
                array[path[depth].toInt()] = with(array[path[depth].toInt()], depth + 1);
                return array;
            }
            QJsonObject object = at.toObject();
            const QJsonValue inner = with(object.value(path[depth]), depth + 1);
            if (inner.isUndefined())
                object.remove(path[depth]);
            else
                object.insert(path[depth], inner);
            return object;
        };
        return QJsonDocument(with(QJsonDocument::fromJson(sound()).object(), 0).toObject()).toJson();
    }
    static void mistakes()
    {
        const QJsonValue gone(QJsonValue::Undefined);
        const auto row = [](const char *name, const QStringList &path, const QJsonValue &value, const QString &at) { QTest::newRow(name) << changed(path, value) << at; };
        row("no maker", {u"maker"_s}, gone, u"$.maker"_s);
        row("no sheets", {u"sheets"_s}, QJsonArray(), u"$.sheets"_s);
        row("product is a number", {u"sheets"_s, u"0"_s, u"product"_s}, 44, u"$.sheets[0].product"_s);
        row("unknown kind", {u"sheets"_s, u"0"_s, u"kind"_s}, u"roll"_s, u"$.sheets[0].kind"_s);
        row("no columns", {u"sheets"_s, u"0"_s, u"columns"_s}, 0, u"$.sheets[0].columns"_s);
        row("half a column", {u"sheets"_s, u"0"_s, u"columns"_s}, 2.5, u"$.sheets[0].columns"_s);
        row("no label width", {u"sheets"_s, u"0"_s, u"label"_s, u"width"_s}, gone, u"$.sheets[0].label.width"_s);
        row("label of nothing", {u"sheets"_s, u"0"_s, u"label"_s, u"height"_s}, 0, u"$.sheets[0].label.height"_s);
        row("margin is a text", {u"sheets"_s, u"0"_s, u"margin"_s}, u"8mm"_s, u"$.sheets[0].margin"_s);
        row("unknown member", {u"sheets"_s, u"0"_s, u"colour"_s}, u"白"_s, u"$.sheets[0].colour"_s);
        row("status nobody knows", {u"sheets"_s, u"0"_s, u"source"_s, u"status"_s}, u"sure"_s, u"$.sheets[0].source.status"_s);
        row("tape without length", {u"sheets"_s, u"1"_s, u"length"_s}, gone, u"$.sheets[1].length"_s);
        row("tape with columns", {u"sheets"_s, u"1"_s, u"columns"_s}, 1, u"$.sheets[1].columns"_s);
    }
    static QByteArray shipped(const QString &name)
    {
        QFile file(u":/labels/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Verdicts of an independent validator, by name.
    static QMap<QString, bool> askSchema(const QMap<QString, QByteArray> &documents)
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &json) {
            QFile out(folder.filePath(name));
            return out.open(QIODevice::WriteOnly) && out.write(json) == json.size();
        };
        if (!write(u"schema"_s, shipped(u"sheets.schema.json"_s)))
            return {};
        QStringList names;
        for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
            if (!write(QString::number(names.size()), it.value()))
                return {};
            names.append(it.key());
        }
        const QString script = uR"py(
import json, os, sys
from jsonschema import Draft7Validator
folder = sys.argv[1]
read = lambda name: json.load(open(os.path.join(folder, name), encoding="utf-8"))
schema = read("schema")
Draft7Validator.check_schema(schema)
for name in os.listdir(folder):
    if name != "schema":
        print(name, "accepted" if Draft7Validator(schema).is_valid(read(name)) else "refused")
)py"_s;
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, folder.path()});
        if (!python.waitForFinished(60000) || python.exitCode() != 0)
            qWarning() << python.readAllStandardError();
        QMap<QString, bool> verdicts;
        for (const QString &line : QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
            verdicts.insert(names.value(line.section(u' ', 0, 0).toInt()), line.endsWith("accepted"_L1));
        return verdicts;
    }

private slots:
    void everyShippedFileIsSound()
    {
        QMap<QString, QByteArray> documents;
        const QDir folder(u":/labels"_s);
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            if (name == "sheets.schema.json"_L1)
                continue;
            documents.insert(name, shipped(name));
            const auto read = Labels::readSheets(documents.value(name));
            QVERIFY2(read.has_value(), qPrintable(read ? QString() : name + u' ' + read.error().first().path + read.error().first().message));
        }
        const QMap<QString, bool> verdicts = askSchema(documents);
        QCOMPARE(verdicts.size(), documents.size());
        for (auto it = verdicts.cbegin(); it != verdicts.cend(); ++it)
            QVERIFY2(it.value(), qPrintable(it.key()));
        // No product twice, in whatever file.
        QSet<QString> products;
        for (const Labels::LabelSheet &sheet : Labels::shippedSheets()) {
            for (const QString &product : QStringList{sheet.product} + sheet.also) {
                QVERIFY2(!products.contains(product), qPrintable(product));
                products.insert(product);
            }
        }
    }

    void theCommonCountsAreThere_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {10, 12, 21, 24, 44})
            QTest::addRow("%d labels", count) << count;
    }

    void theCommonCountsAreThere()
    {
        QFETCH(int, count);
        const auto &all = Labels::shippedSheets();
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [count](const Labels::LabelSheet &sheet) {
            return sheet.kind == Labels::LabelSheet::Kind::Sheet && sheet.perPage() == count && sheet.source != Labels::LabelSheet::Source::Unverified;
        }));
    }

    void aProductIsFoundAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("product");
        QTest::newRow("as printed") << u"28388"_s << u"28388"_s;
        QTest::newRow("full width") << u"２８３８８"_s << u"28388"_s;
        QTest::newRow("small letters") << u"elm022"_s << u"ELM022"_s;
        QTest::newRow("another product of the same sizes") << u"GB901"_s << u"ELM022"_s;
        QTest::newRow("with its maker") << u"エーワン 28368"_s << u"28388"_s;
        QTest::newRow("tape") << u"tape12"_s << u"テープ12mm"_s;
    }

    void aProductIsFoundAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QTEST(LabelFixture::sheet(typed).product, "product");
    }

    void aMistakeIsToldByItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("at");
        mistakes();
        QTest::newRow("labels beyond the paper") << changed({u"sheets"_s, u"0"_s, u"columns"_s}, 5) << u"$.sheets[0].columns"_s;
        QTest::newRow("labels beyond the foot") << changed({u"sheets"_s, u"0"_s, u"rows"_s}, 12) << u"$.sheets[0].rows"_s;
        QTest::newRow("labels one over the other") << changed({u"sheets"_s, u"0"_s, u"pitch"_s, u"y"_s}, 20) << u"$.sheets[0].pitch.y"_s;
        QTest::newRow("tape printable beyond its edge") << changed({u"sheets"_s, u"1"_s, u"printable"_s}, 14) << u"$.sheets[1].printable"_s;
        QTest::newRow("a product twice") << changed({u"sheets"_s, u"1"_s, u"product"_s}, u"K45"_s) << u"$.sheets[1].product"_s;
        QTest::newRow("no JSON") << QByteArray("{\"maker\": ") << u"$"_s;
    }

    void aMistakeIsToldByItsPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, at);
        const auto read = Labels::readSheets(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().size(), 1);
        QCOMPARE(read.error().first().path, at);
        QVERIFY(!read.error().first().message.isEmpty());
    }

    void schemaAndReaderAgree()
    {
        // The rows of mistakes() alone: what only arithmetic sees is not in the schema.
        QMap<QString, QByteArray> documents{{u"sound"_s, sound()}};
        const QList<std::pair<QStringList, QJsonValue>> wrong{
            {{u"maker"_s}, QJsonValue(QJsonValue::Undefined)}, {{u"sheets"_s}, QJsonArray()}, {{u"sheets"_s, u"0"_s, u"product"_s}, 44},
            {{u"sheets"_s, u"0"_s, u"product"_s}, u" "_s}, {{u"sheets"_s, u"0"_s, u"kind"_s}, u"roll"_s}, {{u"sheets"_s, u"0"_s, u"columns"_s}, 2.5},
            {{u"sheets"_s, u"0"_s, u"label"_s, u"width"_s}, QJsonValue(QJsonValue::Undefined)}, {{u"sheets"_s, u"0"_s, u"margin"_s}, u"8mm"_s},
            {{u"sheets"_s, u"0"_s, u"colour"_s}, u"白"_s}, {{u"sheets"_s, u"1"_s, u"columns"_s}, 1}, {{u"sheets"_s, u"1"_s, u"length"_s}, QJsonValue(QJsonValue::Undefined)},
            {{u"sheets"_s, u"0"_s, u"radius"_s}, 51}, {{u"sheets"_s, u"0"_s, u"also"_s, u"0"_s}, 5}};
        for (qsizetype i = 0; i < wrong.size(); ++i)
            documents.insert(u"wrong %1"_s.arg(i), changed(wrong[i].first, wrong[i].second));
        const QMap<QString, bool> verdicts = askSchema(documents);
        QCOMPARE(verdicts.size(), documents.size());
        for (auto it = verdicts.cbegin(); it != verdicts.cend(); ++it) {
            QVERIFY2(it.value() == (it.key() == "sound"_L1), qPrintable(it.key()));
            QVERIFY2(Labels::readSheets(documents.value(it.key())).has_value() == it.value(), qPrintable(it.key()));
        }
    }

    void aSheetComesBackFromItsJson()
    {
        for (const Labels::LabelSheet &sheet : Labels::shippedSheets()) {
            const auto read = Labels::sheetFromJson(Labels::toJson(sheet));
            QVERIFY2(read.has_value(), qPrintable(sheet.product));
            QVERIFY2(*read == sheet, qPrintable(sheet.product));
        }
    }
};

QTEST_GUILESS_MAIN(TstLabelSheets)
#include "tst_labelsheets.moc"
