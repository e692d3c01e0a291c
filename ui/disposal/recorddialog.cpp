// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disposal/recorddialog.h"

#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/objects.h"
#include "models/storage/dberror.h"
#include "models/support/japanesedate.h"
#include "ui/common/style.h"
#include "ui/disposal/assetpicker.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Common::FormField;
using Common::Need;

namespace DisposalUi {

namespace {
constexpr int kListed = 10; ///< things named one by one
} // namespace

RecordDialog::RecordDialog(Shell::Session &session, const QVector<qint64> &assets, QWidget *parent)
    : ActDialog(session, u"disposal.record"_s, tr("廃棄を記録"), parent), m_assets(assets)
{
    setActText(tr("廃棄を記録する(&R)"));
    form()->addNote(tr("済んだ廃棄を記録します。記録したあとは直せません。対象を誤ったときだけ、理"
                       "由を付けて取り消せます。"));
    addTarget();
    addFacts();
    usePolicyOf(unitOfFirst());
    askBeforehand();
    keepTyped(tr("廃棄の記録"));
    if (m_picker)
        connect(m_picker, &AssetPicker::chosenChanged, this, [this] {
            const auto chosen = m_picker->chosen();
            usePolicyOf(chosen ? chosen->unitId : std::nullopt);
        });
}

void RecordDialog::resume(const QJsonObject &kept)
{
    if (m_picker)
        m_picker->setNumber(kept.value(u"asset"_s).toString());
    ActDialog::resume(kept);
}

void RecordDialog::addTarget()
{
    if (m_assets.isEmpty()) {
        m_picker = new AssetPicker(session());
        form()
            ->addField(tr("対象の資産(&A)"), m_picker, Need::Unsaid, u"asset"_s)
            ->setSupport(tr("台帳の資産を選ぶか、下に台帳にない物の名前を書いてください。"));
        addText(u"thing"_s, tr("台帳にない物(&T)"),
                {{}, Need::Optional, tr("例: 架空製 USB メモリ 2 本（番号なし）")});
        return;
    }
    QStringList names;
    QList<QJsonValue> values;
    try {
        for (const qint64 id : std::as_const(m_assets)) {
            const auto object = Register::findObject(session().db(), id);
            if (!object)
                continue;
            values += object->number;
            if (names.size() < kListed)
                names += tr("%1　%2", "number, name").arg(object->number, object->name);
        }
    } catch (const Storage::DbError &error) {
        fail(error.toError(session().db().path()));
    }
    if (m_assets.size() > names.size())
        names += tr("ほか %1 件").arg(m_assets.size() - names.size());
    auto *label = new QLabel(names.join(u'\n'));
    label->setObjectName(u"targetsLabel"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form()->addField(tr("対象 %1 件").arg(m_assets.size()), label);
    setEach(u"asset"_s, values);
}

void RecordDialog::addFacts()
{
    auto *time =
        addText(u"doneAt"_s, tr("廃棄した日時(&D)"),
                {{},
                 Need::Required,
                 tr("例: 2026-04-01 14:05、R8.4.1 14:05、令和8年4月1日。日だけでも構いません。")});
    FormField *timeField = form()->field(u"doneAt"_s);
    m_time = new QLabel;
    m_time->setObjectName(u"timeLabel"_s);
    m_time->hide();
    auto *now = new QPushButton(tr("今(&W)"));
    now->setAutoDefault(false);
    now->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    timeField->addBelow(m_time);
    timeField->addBelow(now);
    connect(time, &QLineEdit::textChanged, this, &RecordDialog::readTime);
    connect(now, &QPushButton::clicked, this, [this, time] {
        time->setText(session().openRegister().clock().nowUtc().toLocalTime().toString(
            u"yyyy-MM-dd HH:mm"_s));
    });
    m_method = new QComboBox;
    m_method->setObjectName(u"methodBox"_s);
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    form()->addField(tr("方法(&M)"), m_method, Need::Required, u"method"_s);
    addNotes(u"content"_s, tr("処理内容(&C)"),
             {{},
              Need::Required,
              tr("何をどう処理したかを書いてください。例: 復元できないよう細断した。")});
    addText(u"person"_s, tr("担当者(&P)"), {session().actor().name, Need::Optional, {}});
    addText(u"permitNumber"_s, tr("許可番号(&N)"), {{}, Need::Optional, tr("紙の決裁の番号。")});
    addText(u"permittedBy"_s, tr("許可した人(&B)"), {});
    addText(u"place"_s, tr("廃棄した場所(&L)"), {});
    addText(u"witness"_s, tr("立会人(&I)"), {});
    addText(u"remarks"_s, tr("備考(&K)"), {});
}

void RecordDialog::readTime()
{
    const auto *edit = qobject_cast<QLineEdit *>(form()->field(u"doneAt"_s)->editor());
    const Support::DateTimeReading reading = Support::readDateTime(edit->text());
    m_time->setVisible(!edit->text().trimmed().isEmpty());
    if (reading.day.kind != Support::DateReading::Kind::Exact || !reading.day.date)
        m_time->setText(reading.day.why.isEmpty() ? tr("まだ日時として読めません。")
                                                  : reading.day.why);
    else if (reading.time.isValid())
        m_time->setText(
            tr("%1 %2 と読みました。")
                .arg(Support::wareki(*reading.day.date), reading.time.toString(u"HH:mm"_s)));
    else
        m_time->setText(tr("%1 と読みました。").arg(Support::wareki(*reading.day.date)));
}

std::optional<qint64> RecordDialog::unitOfFirst() const
{
    if (m_assets.isEmpty())
        return std::nullopt;
    try {
        const auto object = Register::findObject(session().db(), m_assets.constFirst());
        return object ? object->unitId : std::nullopt;
    } catch (const Storage::DbError &) {
        return std::nullopt;
    }
}

void RecordDialog::usePolicyOf(std::optional<qint64> unitId)
{
    try {
        const qint64 before = m_policy ? m_policy->id : 0;
        m_policy = Register::storedPolicy(session().db(),
                                          Organization::policyIdForUnit(session().db(), unitId));
        if (m_policy && m_policy->id == before)
            return;
    } catch (const Storage::DbError &error) {
        fail(error.toError(session().db().path()));
    }
    showMethods();
}

void RecordDialog::showMethods()
{
    if (!m_policy)
        return;
    const Policy::Document &policy = *m_policy->document;
    const QString typed = m_method->currentText();
    m_method->clear();
    for (const Policy::Term &method : policy.disposalMethods) {
        const bool isFinal = policy.irrecoverableMethods.contains(method.code);
        m_method->addItem(isFinal ? tr("%1（復元不可能）").arg(method.label) : method.label,
                          method.code);
    }
    m_method->setCurrentIndex(-1);
    m_method->setEditText(typed);
    form()
        ->field(u"method"_s)
        ->setSupport(tr("規程の方法から選ぶか、言葉で書いてください。「復元不可能」とあるものは、処"
                        "理したあと元に戻せない方法です。"));
    const QString clause =
        policy.disposalSource.clause.isEmpty() ? tr("既定") : policy.disposalSource.clause;
    for (const QString &name : policy.disposalFields) {
        if (FormField *field = form()->field(name); field && field->need() == Need::Optional)
            field->setSupport(tr("規程の廃棄記録にある項目です（%1）。", "clause").arg(clause));
    }
}

void RecordDialog::check()
{
    if (m_method->currentText().trimmed().isEmpty())
        setFieldError(u"method"_s, tr("方法を選ぶか、言葉で書いてください。"));
    else
        setFieldError(u"method"_s, {});
    const auto *thing = form()->field(u"thing"_s)
                            ? qobject_cast<QLineEdit *>(form()->field(u"thing"_s)->editor())
                            : nullptr;
    if (m_picker && !m_picker->chosen() && thing && thing->text().trimmed().isEmpty())
        setFieldError(u"asset"_s, tr("資産を一つ選ぶか、台帳にない物の名前を書いてください。"));
}

void RecordDialog::complete(QJsonObject &params) const
{
    if (m_picker && m_picker->chosen())
        params.insert(u"asset"_s, m_picker->chosen()->number);
    const int index = m_method->findText(m_method->currentText());
    params.insert(u"method"_s, index >= 0 ? m_method->itemData(index).toString()
                                          : m_method->currentText().trimmed());
    for (const QString &key : params.keys()) {
        if (params.value(key).isString() && params.value(key).toString().isEmpty())
            params.remove(key);
    }
}

} // namespace DisposalUi
