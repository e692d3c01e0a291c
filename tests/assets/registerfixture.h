// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roomsfixture.h"

#include "models/assets/assetqueries.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetservice.h"
#include "models/assets/labels/assetlabelqueries.h"
#include "models/classes/classificationrepository.h"
#include "models/classes/consultationacts.h"
#include "models/classes/reclassificationacts.h"
#include "models/disposal/disposalservice.h"
#include "models/journal/verify.h"
#include "models/labels/labelservice.h"
#include "models/media/mediumservice.h"
#include "models/organization/organizationrepository.h"
#include "models/organization/organizationservice.h"
#include "models/places/placeservice.h"
#include "models/register/openregister.h"
#include "models/register/policies.h"
#include "models/register/rejectiontext.h"
#include "models/storage/query.h"

#include <QTemporaryDir>
#include <QTest>

/// A register of a fictional town (架空) in a folder of its own, and what tests ask of it.
namespace RegisterFixture {

using namespace Qt::StringLiterals;

/// What is done to a register beside its parameters.
struct With {
    QMap<QString, QString> reasons;
    std::optional<qint64> person;
    QString at;
    bool dryRun = false;
};

class TestRegister
{
public:
    /// The clock stands at 1 April 2026, 10:02 (UTC); the root unit is 架空町.
    explicit TestRegister(const QString &policy = u"general"_s)
        : m_clock(QDateTime(QDate(2026, 4, 1), QTime(10, 2), Qt::UTC))
    {
        const auto made = Storage::createRegisterFile(path(), [&](Storage::Connection &connection) -> Support::Result<void> {
            for (const auto &[act, params] : {std::pair(u"register.create"_s, QJsonObject{{u"policy"_s, policy}, {u"organization"_s, u"架空町"_s}}),
                                              std::pair(u"unit.add"_s, QJsonObject{{u"name"_s, u"架空町"_s}})}) {
                if (!Register::performOn(connection, *blueprint(), m_clock, request(act, params, {})))
                    return Support::fail(Support::ErrorCode::Internal, act);
            }
            return {};
        });
        if (!made)
            qFatal("no register: %s", qPrintable(made.error().message + u' ' + made.error().detail));
        m_db = std::make_unique<Storage::Connection>(path(), Storage::Connection::Mode::ReadWrite);
    }

    [[nodiscard]] QString path(const QString &name = u"test.daicho"_s) const { return m_folder.filePath(name); }
    [[nodiscard]] Storage::Connection &db() { return *m_db; }
    [[nodiscard]] Support::FixedClock &clock() { return m_clock; }

    Register::Outcome act(const QString &name, const QJsonObject &params, const With &with = {})
    {
        return Register::performOn(*m_db, *blueprint(), m_clock, request(name, params, with));
    }
    /// The result of an act that must be done; a rejection fails the test and says why.
    QJsonObject done(const QString &name, const QJsonObject &params, const With &with = {})
    {
        const Register::Outcome outcome = act(name, params, with);
        if (!outcome)
            QTest::qFail(qPrintable(name + u": "_s + Register::rejectionText(outcome.error())), __FILE__, __LINE__);
        return outcome ? outcome->result : QJsonObject{};
    }
    /// Registers an asset of the unit; returns its number.
    QString asset(const QString &name, QJsonObject params = {}, const With &with = {})
    {
        params.insert(u"name"_s, name);
        if (!params.contains(u"unit"_s))
            params.insert(u"unit"_s, u"架空町"_s);
        return done(u"asset.register"_s, params, with).value(u"number"_s).toString();
    }
    Assets::Asset load(const QString &number) { return Assets::loadByNumber(*m_db, number).value_or(Assets::Asset{}); }

    /// All rows of a table as text, so that "nothing has changed" is one comparison.
    QStringList dump(const QString &table)
    {
        Storage::Query query(*m_db, u"SELECT * FROM "_s + table + u" ORDER BY id"_s);
        query.run();
        QStringList rows;
        while (query.next()) {
            QStringList cells;
            for (int column = 0; query.value(column).isValid(); ++column)
                cells.append(query.text(column));
            rows.append(cells.join(u'|'));
        }
        return rows;
    }
    qint64 count(const QString &sql)
    {
        Storage::Query query(*m_db, u"SELECT count(*) FROM "_s + sql);
        query.run().next();
        return query.integer(0);
    }
    /// True when the chain holds, every row is the one its entry tells of, and the index equals the rows.
    bool isSound()
    {
        const Journal::Verification result = Journal::verify(*m_db, blueprint()->catalogue);
        for (const Journal::Break &found : result.breaks)
            qWarning("%s", qPrintable(found.text()));
        return result.ok() && indexEqualsRows();
    }
    /// Every asset and medium in force is found by its number; a void one is not.
    bool indexEqualsRows()
    {
        Search::Index index(*m_db);
        Storage::Query query(*m_db, u"SELECT id, number, state FROM object WHERE kind IN ('asset', 'medium') ORDER BY id"_s);
        query.run();
        while (query.next()) {
            const bool found = index.find(query.text(1)).contains(query.integer(0));
            if (found == (query.text(2) == "void"_L1)) {
                qWarning("index: %s", qPrintable(query.text(1)));
                return false;
            }
        }
        return true;
    }

private:
    static Register::Request request(const QString &name, const QJsonObject &params, const With &with)
    {
        Register::Request request;
        request.act = name;
        request.params = params;
        request.reasons = with.reasons;
        request.personId = with.person;
        request.at = with.at;
        request.dryRun = with.dryRun;
        return request;
    }

    QTemporaryDir m_folder;
    Support::FixedClock m_clock;
    std::unique_ptr<Storage::Connection> m_db;
};

/// Rules of the findings of a refusal; empty when it was none.
inline QStringList refusedBy(const Register::Outcome &outcome)
{
    QStringList rules;
    if (const auto *refused = outcome ? nullptr : std::get_if<Register::Refused>(&outcome.error())) {
        for (const Policy::Finding &finding : refused->findings)
            rules.append(finding.rule);
    }
    return rules;
}

/// Fields that were wrong; empty when none.
inline QStringList wrongFields(const Register::Outcome &outcome)
{
    QStringList fields;
    if (const auto *invalid = outcome ? nullptr : std::get_if<Register::Invalid>(&outcome.error())) {
        for (const Register::FieldError &error : invalid->errors)
            fields.append(error.field);
    }
    return fields;
}

inline const Policy::Finding *findingOf(const Policy::Findings &findings, const QString &rule)
{
    for (const Policy::Finding &finding : findings) {
        if (finding.rule == rule)
            return &finding;
    }
    return nullptr;
}

inline QJsonObject levels(const QString &c, const QString &i, const QString &a) { return {{u"C"_s, c}, {u"I"_s, i}, {u"A"_s, a}}; }

} // namespace RegisterFixture
