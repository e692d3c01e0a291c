// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/comparison.h"
#include "models/policy/fieldwords.h"
#include "models/policy/outline.h"
#include "models/policy/policyreader.h"
#include "models/policy/rulekinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Policy;

/// A policy as places that are shown, changed and compared.
class TstPolicyOutline : public QObject
{
    Q_OBJECT

    static Document general() { return shippedPolicies().first(); }
    static Document edited(const std::function<void(Outline &)> &edit)
    {
        const auto outline = Outline::of(general().raw);
        edit(*outline);
        const auto read = readPolicy(QJsonDocument(outline->toJson().toObject()).toJson());
        if (!read) {
            for (const Problem &problem : read.error())
                QTest::qFail(qPrintable(problem.path + u' ' + problem.message), __FILE__, __LINE__);
            return general();
        }
        return *read;
    }
    static void keysOf(const Table &table, QSet<QString> &keys)
    {
        for (const Field &field : table) {
            keys.insert(field.name);
            if (field.table && field.table != &table)
                keysOf(*field.table, keys);
        }
    }

private slots:
    void everyShippedPolicyComesOutAsItWentIn_data()
    {
        QTest::addColumn<QString>("id");
        for (const Document &policy : shippedPolicies())
            QTest::newRow(qPrintable(policy.id)) << policy.id;
    }
    void everyShippedPolicyComesOutAsItWentIn()
    {
        QFETCH(QString, id);
        for (const Document &policy : shippedPolicies()) {
            if (policy.id == id)
                QCOMPARE(Outline::of(policy.raw)->toJson().toObject(), policy.raw);
        }
    }

    void everyKeyHasAName()
    {
        QSet<QString> keys;
        keysOf(documentTable(), keys);
        for (const RuleKind &kind : ruleKinds())
            keysOf(paramTable(kind.code), keys);
        for (const QString &key : std::as_const(keys))
            QVERIFY2(fieldWord(key) != key, qPrintable(key));
    }

    void aPlaceIsFoundByThePathOfAProblem()
    {
        const auto outline = Outline::of(general().raw);
        const Outline *rank = outline->at(u"$.axes[0].levels[1].rank"_s);
        QCOMPARE(rank->path(), u"$.axes[0].levels[1].rank"_s);
        QCOMPARE(rank->name(), u"順位"_s);
        QCOMPARE(outline->at(u"$.restrictions[0].levels[7]"_s)->path(), u"$.restrictions[0].levels"_s); // one of its texts
        QCOMPARE(outline->at(u"$.nothing.of.this"_s)->path(), u"$"_s);
    }

    void codesAreChosenFromWhatThePolicyDefines()
    {
        const auto outline = Outline::of(general().raw);
        const Outline *rules = outline->child(u"rules"_s);
        int withLevels = 0;
        for (int row = 0; row < rules->childCount(); ++row) {
            const Outline *rule = rules->child(row);
            QVERIFY(!rule->child(u"severity"_s)->choices().isEmpty());
            QCOMPARE(rule->child(u"role"_s)->choices().size(), general().roles.size());
            const Outline *least = rule->child(u"params"_s)->child(u"minLevel"_s);
            if (!least || least->value().isUndefined())
                continue;
            ++withLevels;
            QVERIFY(least->words() != least->value().toString() || !least->choices().isEmpty());
        }
        QVERIFY(withLevels > 0);
    }

    void anotherKindOfRuleHasOtherConditions()
    {
        const auto outline = Outline::of(general().raw);
        Outline *rule = outline->child(u"rules"_s)->addItem();
        QCOMPARE(rule->name(), u"（新しい項目）"_s);
        rule->child(u"kind"_s)->setValue(u"storage.lockable"_s);
        QVERIFY(rule->child(u"params"_s)->child(u"safe"_s));
        rule->child(u"params"_s)->child(u"axis"_s)->setValue(u"C"_s);
        rule->child(u"kind"_s)->setValue(u"provide.ban"_s);
        QVERIFY(!rule->child(u"params"_s)->child(u"safe"_s));
        QCOMPARE(rule->child(u"params"_s)->child(u"axis"_s)->value().toString(), u"C"_s);
    }

    void whatIsTakenAwayIsGone()
    {
        const Document after = edited([](Outline &outline) {
            outline.child(u"restrictions"_s)->removeItem(0);
            outline.child(u"note"_s)->setValue(QString());
        });
        QCOMPARE(after.restrictions.size(), general().restrictions.size() - 1);
        QVERIFY(!after.raw.contains(u"note"_s));
    }

    void twoVersionsAreComparedInWords()
    {
        const Document before = general();
        QVERIFY(compare(before, before).isEmpty());
        const Document after = edited([](Outline &outline) {
            outline.child(u"version"_s)->setValue(2);
            outline.child(u"title"_s)->setValue(u"架空町情報セキュリティポリシー"_s);
            outline.at(u"$.axes[0].levels[0].source.clause"_s)->setValue(u"別表1"_s);
            outline.at(u"$.rules[0].severity"_s)->setValue(u"advise"_s);
            outline.child(u"restrictions"_s)->removeItem(0);
            Outline *term = outline.child(u"laws"_s)->addItem();
            term->child(u"code"_s)->setValue(u"fiction"_s);
            term->child(u"label"_s)->setValue(u"架空法"_s);
            outline.child(u"roles"_s)->moveItem(0, 1); // another order is no difference
        });
        QStringList told;
        for (const Change &change : compare(before, after))
            told.append(changeKindWord(change.kind) + u' ' + change.section + u' ' + change.field + u' ' + change.before + u'>' + change.after);
        QVERIFY2(told.contains(u"変更 名称 名称 %1>架空町情報セキュリティポリシー"_s.arg(before.title)), qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"追加 法令  >架空法"_s), qPrintable(told.join(u'\n')));
        QCOMPARE(told.filter(u"削除 取扱制限"_s).size(), 1);
        QCOMPARE(told.filter(u"変更 分類の軸 出所 条項"_s).size(), 1);
        QCOMPARE(told.filter(u"役割"_s).size(), 0);
        const bool softer = before.rules.first().confirmedSeverity != Severity::Advise;
        QCOMPARE(told.filter(u"重さ"_s).size(), softer ? 1 : 0);
        QCOMPARE(told.size(), softer ? 5 : 4);
    }
};

QTEST_GUILESS_MAIN(TstPolicyOutline)
#include "tst_policyoutline.moc"
