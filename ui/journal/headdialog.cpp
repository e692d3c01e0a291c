// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/headdialog.h"

#include "models/support/text.h"
#include "ui/common/codelineedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace JournalUi {

namespace {
constexpr int kLeastDigits = 32; ///< 128 bits: fewer could be met by chance
} // namespace

HeadDialog::HeadDialog(QWidget *parent)
    : FormDialog(tr("控えと照らして検証する"), u"journal/head"_s, parent)
    , m_seq(new Common::CodeLineEdit)
    , m_hex(new Common::CodeLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setActText(tr("検証する(&V)"));
    form()->addNote(tr("帳票の下や「証跡の控え」にある番号と値を入力してください。その証跡が、いま"
                       "の台帳にそのまま残っているかを確かめます。"));
    form()->addField(tr("証跡の番号(&N)"), m_seq, Common::Need::Required, u"seq"_s);
    form()
        ->addField(tr("値(&H)"), m_hex, Common::Need::Required, u"hex"_s)
        ->setSupport(tr("0–9 と a–f。空白はあってもなくても構いません。"));
}

Journal::KnownHead HeadDialog::head() const
{
    const QString seq = Support::halfWidth(m_seq->text()).remove(u'#').remove(u',').trimmed();
    return {seq.toLongLong(), Support::halfWidth(m_hex->text()).toLower().remove(u' ')};
}

void HeadDialog::check()
{
    const Journal::KnownHead typed = head();
    if (!m_seq->text().trimmed().isEmpty() && typed.seq <= 0)
        setFieldError(u"seq"_s, tr("番号は 1 以上の数で入力してください。"));
    const bool isHex = std::all_of(typed.hex.cbegin(), typed.hex.cend(),
                                   [](QChar c) { return u"0123456789abcdef"_s.contains(c); });
    if (!m_hex->text().trimmed().isEmpty() && (!isHex || typed.hex.size() < kLeastDigits))
        setFieldError(u"hex"_s,
                      tr("値は %1 桁以上の 0–9 と a–f で入力してください。").arg(kLeastDigits));
}

} // namespace JournalUi
