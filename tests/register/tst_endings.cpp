// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/policies.h"
#include "models/register/registerlists.h"
#include "tests/support/registerfixture.h"

using namespace Qt::StringLiterals;

/// What is no longer wanted is ended, never deleted: own fields and attached texts of a policy.
class TstEndings final : public QObject
{
    Q_OBJECT

private slots:
    void aRetiredFieldStaysWithItsHistory()
    {
        RegisterFixture town;
        const Register::Outcome added = town.act(u"field.add"_s, {{u"label"_s, u"鍵の番号（架空）"_s}});
        QVERIFY(added.has_value());
        const QJsonObject id{{u"id"_s, added->result.value(u"id"_s)}};
        QVERIFY(town.act(u"field.retire"_s, id).has_value());
        const auto list = Register::plainList(town.db(), u"field"_s);
        QCOMPARE(list->rows.size(), 1);
        QCOMPARE(list->rows.first().value(u"retired"_s).toInt(), 1);
        QVERIFY(!town.act(u"field.retire"_s, id).has_value()); // once
    }

    void aDetachedTextIsNoLongerListedButThere()
    {
        RegisterFixture town;
        const QString file = town.policyFile("第1条 架空の規程"_ba, u"kitei.txt"_s);
        const QString code = Register::storedPolicies(town.db()).first().code;
        const Register::Outcome attached = town.act(u"policy.attach"_s, {{u"policy"_s, code}, {u"file"_s, file}});
        QVERIFY(attached.has_value());
        const qint64 id = attached->result.value(u"attachment"_s).toInteger();
        QVERIFY(town.act(u"policy.detach"_s, {{u"id"_s, id}}).has_value());
        QVERIFY(Register::attachments(town.db(), Register::storedPolicies(town.db()).first().id).isEmpty());
        QVERIFY(Register::attachmentContent(town.db(), id).contains("架空の規程"_ba));
    }
};

QTEST_GUILESS_MAIN(TstEndings)
#include "tst_endings.moc"
