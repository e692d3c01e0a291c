// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/medium.h"

#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

struct KnownKind {
    QString code;
    const char *label;
    QStringList words; ///< by which free words are recognised, folded
    QList<Trait> traits;
};

const QList<KnownKind> &knownKinds()
{
    using enum Trait;
    static const QList<KnownKind> kinds{
        {u"usb"_s, QT_TRANSLATE_NOOP("Media", "USBメモリ"), {u"usb"_s, u"フラッシュメモリ"_s, u"sdカード"_s, u"メモリカード"_s}, {Removable, Rewritable}},
        {u"flash"_s, QT_TRANSLATE_NOOP("Media", "フラッシュメモリ"), {}, {Removable, Rewritable}},
        {u"medium"_s, QT_TRANSLATE_NOOP("Media", "電磁的記録媒体"), {}, {Removable, Rewritable}},
        {u"disk"_s, QT_TRANSLATE_NOOP("Media", "ハードディスク・SSD"), {u"hdd"_s, u"ssd"_s, u"ハードディスク"_s}, {Rewritable}},
        {u"hdd"_s, QT_TRANSLATE_NOOP("Media", "ハードディスク"), {}, {Rewritable}},
        {u"floppy"_s, QT_TRANSLATE_NOOP("Media", "フロッピーディスク"), {u"フロッピー"_s, u"fd"_s}, {Removable, Rewritable}},
        {u"mo"_s, QT_TRANSLATE_NOOP("Media", "MO"), {u"mo"_s}, {Removable, Rewritable}},
        {u"tape"_s, QT_TRANSLATE_NOOP("Media", "磁気テープ"), {u"テープ"_s, u"lto"_s, u"dat"_s}, {Removable, Rewritable}},
        {u"optical"_s, QT_TRANSLATE_NOOP("Media", "光ディスク"), {u"cd"_s, u"dvd"_s, u"bd"_s, u"ブルーレイ"_s}, {Removable}},
        {u"cd"_s, QT_TRANSLATE_NOOP("Media", "CD"), {}, {Removable}},
        {u"dvd"_s, QT_TRANSLATE_NOOP("Media", "DVD"), {}, {Removable}},
        {u"icCard"_s, QT_TRANSLATE_NOOP("Media", "ICカード"), {u"icカード"_s}, {Removable, Rewritable}},
        {u"terminal"_s, QT_TRANSLATE_NOOP("Media", "パソコン・タブレット"), {u"パソコン"_s, u"pc"_s, u"タブレット"_s, u"端末"_s}, {Removable, Rewritable, Equipment}},
        {u"server"_s, QT_TRANSLATE_NOOP("Media", "サーバ"), {u"サーバ"_s, u"nas"_s}, {Rewritable, Equipment}},
        {u"mfp"_s, QT_TRANSLATE_NOOP("Media", "複合機"), {u"複合機"_s}, {Rewritable, Equipment}},
        {u"special"_s, QT_TRANSLATE_NOOP("Media", "特定用途機器"), {u"カメラ"_s, u"電話"_s}, {Rewritable, Equipment}},
        {u"paper"_s, QT_TRANSLATE_NOOP("Media", "紙の文書・綴り"), {u"紙"_s, u"綴"_s, u"簿冊"_s, u"ファイル"_s}, {Trait::Paper, Removable}},
        {u"other"_s, QT_TRANSLATE_NOOP("Media", "その他"), {}, {Removable, Rewritable}},
    };
    return kinds;
}

std::optional<Trait> traitCalled(const QString &code)
{
    if (code == "removable"_L1)
        return Trait::Removable;
    if (code == "rewritable"_L1)
        return Trait::Rewritable;
    if (code == "equipment"_L1)
        return Trait::Equipment;
    if (code == "paper"_L1)
        return Trait::Paper;
    return std::nullopt;
}

} // namespace

bool Medium::isEnded() const
{
    return object.state == QLatin1String(Register::State::kDisposed) || object.state == QLatin1String(Register::State::kReturned)
        || object.state == QLatin1String(Register::State::kVoid);
}

QList<Trait> traitsOf(const Policy::Document &policy, const QString &kind)
{
    if (const auto given = policy.mediumTraits.constFind(kind); given != policy.mediumTraits.cend()) {
        QList<Trait> traits;
        for (const QString &code : *given) {
            if (const auto trait = traitCalled(code))
                traits.append(*trait);
        }
        return traits;
    }
    for (const KnownKind &known : knownKinds()) {
        if (known.code == kind)
            return known.traits;
    }
    const QString folded = Support::fold(kind);
    for (const KnownKind &known : knownKinds()) {
        if (std::any_of(known.words.cbegin(), known.words.cend(), [&folded](const QString &word) { return folded.contains(Support::fold(word)); }))
            return known.traits;
    }
    return {Trait::Removable, Trait::Rewritable}; // of what is not known, what asks for more care
}

bool has(const Policy::Document &policy, const Medium &medium, Trait trait)
{
    const char *field = trait == Trait::Removable ? "removable" : trait == Trait::Rewritable ? "rewritable" : nullptr;
    if (const QString said = field ? medium.text(field) : QString(); !said.isEmpty())
        return said == "yes"_L1;
    return traitsOf(policy, medium.text("kind")).contains(trait);
}

QList<Policy::Term> kindsOf(const Policy::Document &policy)
{
    if (!policy.mediumKinds.isEmpty())
        return policy.mediumKinds;
    QList<Policy::Term> kinds;
    for (const QString &code : {u"usb"_s, u"disk"_s, u"optical"_s, u"tape"_s, u"terminal"_s, u"server"_s, u"mfp"_s, u"icCard"_s, u"paper"_s, u"other"_s}) {
        const auto known = std::find_if(knownKinds().cbegin(), knownKinds().cend(), [&code](const KnownKind &one) { return one.code == code; });
        kinds.append({code, say(known->label), {}});
    }
    return kinds;
}

QString kindLabel(const Policy::Document &policy, const QString &kind)
{
    for (const Policy::Term &term : kindsOf(policy)) {
        if (term.code == kind)
            return term.label;
    }
    for (const KnownKind &known : knownKinds()) { // taken over under another policy
        if (known.code == kind)
            return say(known.label);
    }
    return kind;
}

Policy::Facts factsOf(const QString &act, const Policy::Document &policy, const Medium &medium)
{
    Policy::Facts facts;
    facts.act = act;
    facts.fields = medium.texts;
    facts.fields.insert(u"name"_s, medium.object.name);
    if (has(policy, medium, Trait::Equipment))
        facts.flags.insert(u"equipment"_s);
    if (has(policy, medium, Trait::Paper))
        facts.flags.insert(u"paper"_s);
    if (!has(policy, medium, Trait::Removable))
        facts.flags.insert(u"builtIn"_s);
    const auto flag = [&](const char *field, const char *name) {
        if (medium.text(field) == "yes"_L1)
            facts.flags.insert(QLatin1String(name));
    };
    flag("longTerm", "longTerm");
    flag("writeProtected", "writeProtected");
    flag("encryption", "encrypted");
    if (medium.text("useFrequency") == "low"_L1)
        facts.flags.insert(u"rarelyUsed"_s);
    facts.disposed = medium.isEnded();
    return facts;
}

} // namespace Media
