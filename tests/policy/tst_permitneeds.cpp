// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/permitneeds.h"
#include "models/policy/policyreader.h"

#include <QFile>
#include <QTest>

using namespace Policy;
using namespace Qt::StringLiterals;

/// Which permits the shipped policies ask for before a hand-over, and who decides them.
class TstPermitNeeds : public QObject
{
    Q_OBJECT

    static Document policyOf(const QString &name)
    {
        QFile file(QStringLiteral(DAICHO_SOURCE_DIR "/resources/policies/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no policy");
        const auto read = readPolicy(file.readAll());
        return read ? *read : Document{};
    }
    static QString told(const Document &policy, const PermitAsk &ask)
    {
        QStringList all;
        for (const PermitNeed &need : permitsNeeded(policy, ask))
            all.append(need.kind->code + u": "_s + need.kind->deciders.join(u'+') + (need.certain ? u""_s : u"?"_s));
        return all.join(u", "_s);
    }
    static void row(const char *name, const char *policy, const char *act, const char *kind, const Levels &levels, const char *boundary, const char *needs)
    {
        QTest::newRow(name) << QString::fromLatin1(policy) << QString::fromLatin1(act) << QString::fromLatin1(kind) << levels << QString::fromLatin1(boundary)
                            << QString::fromLatin1(needs);
    }

private slots:
    void everyPolicyAsksTheRightOfficer_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("kind"); // empty: information
        QTest::addColumn<Levels>("levels");
        QTest::addColumn<QString>("boundary");
        QTest::addColumn<QString>("needs");
        const auto c = [](const QString &level) { return Levels{{u"C"_s, level}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}}; };
        const auto s = [](const QString &level) { return Levels{{u"S"_s, level}}; };
        row("SHIRIBESHI-18.3.1", "shiribeshi", "takeOut", "usb", c(u"1"_s), "outside", "takeout: chief");
        row("SHIRIBESHI-18.4.1", "shiribeshi", "bringIn", "usb", c(u"1"_s), "", "nonIssued: chief");
        row("SHIRIBESHI-27", "shiribeshi", "provide", "", c(u"1"_s), "outside", "exchange: chief+systemManager");
        row("SHIRIBESHI within the office", "shiribeshi", "move", "usb", c(u"3"_s), "room", "");
        row("BUZEN-4.1.1-3", "buzen", "takeOut", "terminal", c(u"1"_s), "outside", "takeout: officer");
        row("BUZEN-2.2-8-i", "buzen", "carry", "usb", c(u"2"_s), "outside", "carry: officer");
        row("BUZEN-2.2-8-i below", "buzen", "carry", "usb", c(u"1"_s), "outside", "");
        row("BUZEN-2.2-9-a has no path", "buzen", "provide", "", c(u"2"_s), "outside", "");
        row("BUZEN-2.2-10-u", "buzen", "dispose", "usb", c(u"1"_s), "", "disposal: officer");
        row("NABARI-4.1.4 another room", "nabari", "move", "terminal", s(u"Ⅲ"_s), "room", "takeoutTerminal: officer");
        row("NABARI-4.1.4 the same room", "nabari", "move", "terminal", s(u"Ⅲ"_s), "", "");
        row("NABARI-2.3-i.2a", "nabari", "takeOut", "usb", s(u"Ⅱ"_s), "outside", "consent12: cio, takeoutMedium: cio");
        row("NABARI-2.3-i.2a below", "nabari", "takeOut", "usb", s(u"Ⅲ"_s), "outside", "");
        row("NABARI-5.1.3", "nabari", "send", "", s(u"Ⅰ"_s), "outside", "copySend: officer, sendOut1: cio, consent12: cio");
        row("NABARI-2.3-a.3", "nabari", "send", "", s(u"Ⅲ"_s), "outside", "copySend: officer");
        row("NABARI-5.2-i", "nabari", "takeOut", "terminal", s(u"Ⅱ"_s), "outside", "consent12: cio, takeoutTerminal: officer");
        row("NABARI-2.3-u.2a", "nabari", "dispose", "usb", s(u"Ⅱ"_s), "", "disposal: officer");
        row("NABARI-2.3-u.2a below", "nabari", "dispose", "usb", s(u"Ⅲ"_s), "", "");
        row("OKITAMA by default", "okitama", "takeOut", "flash", c(u"1"_s), "outside", "takeout: manager");
        row("OKITAMA-6.6-a", "okitama", "handOver", "flash", c(u"1"_s), "outside", "handToContractor: manager");
        row("NAGAOKAKYO by default", "nagaokakyo", "takeOut", "usb", s(u"Ⅲ"_s), "outside", "takeout: head");
        row("NAGAOKAKYO disposal", "nagaokakyo", "dispose", "usb", s(u"Ⅲ"_s), "", "disposal: head");
        row("INV-05 no class yet", "buzen", "carry", "usb", {}, "outside", "carry: officer?");
    }
    void everyPolicyAsksTheRightOfficer()
    {
        QFETCH(QString, policy);
        QFETCH(QString, act);
        QFETCH(QString, kind);
        QFETCH(Levels, levels);
        QFETCH(QString, boundary);
        PermitAsk ask;
        ask.act = act;
        ask.kind = kind;
        ask.isInformation = kind.isEmpty();
        ask.levels = levels;
        ask.boundary = boundary;
        QTEST(told(policyOf(policy), ask), "needs");
    }

    void anEmptyMediumNeedsNoPermitThatBeginsAtALevel()
    {
        PermitAsk ask;
        ask.act = u"takeOut"_s;
        ask.kind = u"usb"_s;
        ask.boundary = u"outside"_s;
        QCOMPARE(told(policyOf(u"nabari"_s), ask), u"consent12: cio?, takeoutMedium: cio?"_s);
        ask.nothingOnIt = true;
        QCOMPARE(told(policyOf(u"nabari"_s), ask), QString());
    }

    void whatMayBeHigherIsNotTakenForLower_INV_05()
    {
        PermitAsk ask;
        ask.act = u"carry"_s;
        ask.kind = u"usb"_s;
        ask.levels = {{u"C"_s, u"1"_s}};
        ask.undecided = {u"C"_s};
        QCOMPARE(told(policyOf(u"buzen"_s), ask), u"carry: officer?"_s);
        ask.levels = {{u"C"_s, u"2"_s}};
        QCOMPARE(told(policyOf(u"buzen"_s), ask), u"carry: officer"_s);
    }
};

QTEST_GUILESS_MAIN(TstPermitNeeds)
#include "tst_permitneeds.moc"
