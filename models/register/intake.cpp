// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/intake.h"

#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

} // namespace

const IntakeField *Intake::field(const QString &code) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const IntakeField &one) { return one.code == code; });
    return found == fields.cend() ? nullptr : &*found;
}

QStringList Intake::headers() const
{
    QStringList labels;
    for (const IntakeField &one : fields)
        labels.append(one.label);
    return labels;
}

std::optional<bool> readYesNo(const QString &text)
{
    static const QSet<QString> yes{u"○"_s, u"〇"_s, u"◯"_s, u"●"_s, u"◎"_s, u"✓"_s, u"✔"_s, u"レ"_s, u"有"_s, u"有り"_s, u"あり"_s, u"可"_s, u"可能"_s,
                                   u"はい"_s, u"要"_s, u"該当"_s, u"できる"_s, u"施錠可"_s, u"済"_s, u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"on"_s};
    static const QSet<QString> no{u"×"_s, u"✕"_s, u"✗"_s, u"☓"_s, u"x"_s, u"無"_s, u"無し"_s, u"なし"_s, u"不可"_s, u"不可能"_s, u"いいえ"_s, u"不要"_s,
                                  u"非該当"_s, u"できない"_s, u"施錠不可"_s, u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"off"_s};
    // Folding may change a word's kana: both sides are folded alike.
    const auto among = [folded = Support::fold(Support::cleaned(text))](const QSet<QString> &words) {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return Support::fold(word) == folded; });
    };
    if (among(yes))
        return true;
    return among(no) ? std::optional(false) : std::nullopt;
}

QString yesNoText(const std::optional<bool> &value)
{
    return value ? (*value ? u"○"_s : u"×"_s) : QString();
}

QJsonObject intakeParams(const QList<IntakeField> &fields, const QString &keepIn, const IntakeRow &row, QList<FieldError> &notices)
{
    QJsonObject params;
    QStringList kept;
    for (const IntakeField &field : fields) {
        const QString text = row.value(field.code);
        if (text.isEmpty())
            continue;
        if (field.type != IntakeField::Type::YesNo) {
            params.insert(field.code, text);
        } else if (const auto value = readYesNo(text)) {
            params.insert(field.code, *value);
        } else {
            kept.append(field.label + u": "_s + text);
            notices.append({field.code, say(QT_TRANSLATE_NOOP("Register", "「%1」は ○ か × で書いてください。")).arg(text)});
        }
    }
    if (!keepIn.isEmpty() && !kept.isEmpty()) {
        if (const QString own = params.value(keepIn).toString(); !own.isEmpty())
            kept.prepend(own);
        params.insert(keepIn, kept.join(u'\n'));
    }
    return params;
}

} // namespace Register
