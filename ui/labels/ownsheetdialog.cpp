// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/ownsheetdialog.h"

#include "models/labels/labelsheetjson.h"
#include "models/register/rejectiontext.h"

#include <QDoubleSpinBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace LabelsUi {

OwnSheetDialog::OwnSheetDialog(Shell::Session &session, const Labels::LabelSheet &like, QWidget *parent)
    : FormDialog(tr("用紙の寸法を登録"), u"ownSheet"_s, parent), m_session(session), m_name(new QLineEdit(this))
{
    setActText(tr("登録する(&R)"));
    m_name->setObjectName(u"ownSheetNameLineEdit"_s);
    const bool isPaper = like.kind == Labels::LabelSheet::Kind::Sheet && !like.product.isEmpty();
    form()->addNote(tr("長さは mm です。定規で測るか、袋に書かれた寸法を入れてください。この台帳を使う人は、みな選べるようになります。"));
    form()->addField(tr("名前(&N)"), m_name, Common::Need::Required, u"sheet.product"_s);
    const Labels::LabelSheet start = isPaper ? like : Labels::LabelSheet{};
    addNumber(u"paper.width"_s, tr("用紙の幅"), start.paper.width(), 2, 1000);
    addNumber(u"paper.height"_s, tr("用紙の高さ"), start.paper.height(), 2, 1000);
    addNumber(u"columns"_s, tr("横の面数"), start.columns, 0, 50);
    addNumber(u"rows"_s, tr("縦の面数"), start.rows, 0, 100);
    addNumber(u"label.width"_s, tr("ラベルの幅"), std::max(5.0, start.label.width()), 2, 1000);
    addNumber(u"label.height"_s, tr("ラベルの高さ"), std::max(5.0, start.label.height()), 2, 1000);
    addNumber(u"margin.left"_s, tr("左の余白"), start.margin.x(), 2, 1000);
    addNumber(u"margin.top"_s, tr("上の余白"), start.margin.y(), 2, 1000);
    addNumber(u"pitch.x"_s, tr("隣のラベルまで（左端から左端）"), std::max(5.0, start.pitch.x()), 2, 1000);
    addNumber(u"pitch.y"_s, tr("次の段まで（上端から上端）"), std::max(5.0, start.pitch.y()), 2, 1000);
    addNumber(u"radius"_s, tr("角の丸み"), start.radius, 1, 50);
    setModified(false);
}

void OwnSheetDialog::addNumber(const QString &path, const QString &label, double value, int decimals, double most)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(u"ownSheet_"_s + path);
    box->setDecimals(decimals);
    box->setRange(decimals == 0 ? 1 : 0, most);
    box->setValue(value);
    if (decimals > 0)
        box->setSuffix(u" mm"_s);
    m_numbers.insert(path, box);
    form()->addField(label, box, Common::Need::Unsaid, u"sheet."_s + path);
}

double OwnSheetDialog::numberOf(const QString &path) const
{
    const auto *box = qobject_cast<const QDoubleSpinBox *>(m_numbers.value(path));
    return box ? box->value() : 0;
}

void OwnSheetDialog::apply()
{
    Labels::LabelSheet sheet;
    sheet.maker = tr("自作");
    sheet.product = m_name->text().trimmed();
    sheet.paper = {numberOf(u"paper.width"_s), numberOf(u"paper.height"_s)};
    sheet.columns = int(numberOf(u"columns"_s));
    sheet.rows = int(numberOf(u"rows"_s));
    sheet.label = {numberOf(u"label.width"_s), numberOf(u"label.height"_s)};
    sheet.margin = {numberOf(u"margin.left"_s), numberOf(u"margin.top"_s)};
    sheet.pitch = {numberOf(u"pitch.x"_s), numberOf(u"pitch.y"_s)};
    sheet.radius = numberOf(u"radius"_s);
    sheet.source = Labels::LabelSheet::Source::Own;
    setBusy(true);
    m_session.perform(u"label.saveSheet"_s, {{u"sheet"_s, Labels::toJson(sheet)}}, this, [this, product = sheet.product](const Register::Outcome &outcome) {
        setBusy(false);
        if (outcome) {
            emit saved(product);
            succeed();
        } else if (const auto *invalid = std::get_if<Register::Invalid>(&outcome.error())) {
            for (const Register::FieldError &error : invalid->errors)
                setFieldError(error.field, error.message);
            showErrors();
        } else {
            fail({Support::ErrorCode::InvalidInput, Register::rejectionText(outcome.error()), {}});
        }
    });
}

} // namespace LabelsUi
