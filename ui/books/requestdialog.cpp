// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/requestdialog.h"

#include "models/organization/organizationrepository.h"
#include "models/organization/unitcountqueries.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/common/datefield.h"
#include "ui/common/progressbarline.h"
#include "ui/common/prompt.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace BooksUi {

RequestDialog::RequestDialog(Shell::Session &session, const Assets::Filter &filter, QWidget *parent)
    : FormDialog(tr("依頼用リストを作る"), u"request"_s, parent)
    , m_session(session)
    , m_filter(filter)
    , m_unit(new QComboBox)
    , m_due(new Common::DateField)
    , m_from(new QLineEdit)
    , m_line(new Common::ProgressBarLine)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setActText(tr("作る(&X)…"));
    m_unit->setObjectName(u"requestUnitBox"_s);
    m_unit->addItem(tr("資産のある全ての組織（組織ごとに一枚）"), 0);
    const QDate today = session.openRegister().clock().today();
    const QSet<qint64> inUse = Organization::unitsInUse(session.db());
    for (const Organization::UnitRow &row : Organization::unitTreeOnly(session.db(), today)) {
        if (inUse.contains(row.unit.id))
            m_unit->addItem(row.path, row.unit.id);
    }
    m_due->setWordsAllowed(false);
    m_due->setToday(today);
    form()->addNote(tr("各組織に確かめてもらう一覧を Excel "
                       "ブックで作ります。番号は書き換えられず、分類は規程の区分から選びます。戻ってきたら「台"
                       "帳の取込」で、違うところだけを確かめて取り込めます。"));
    form()->addField(tr("組織(&U)"), m_unit);
    form()->addField(tr("提出期限(&D)"), m_due, Common::Need::Unsaid, u"due"_s);
    form()->addField(tr("提出先(&F)"), m_from);
    form()->addNote(tr("作ったことは証跡に残ります。"));
    static_cast<QBoxLayout *>(layout())->insertWidget(1, m_line);
    connect(m_line, &Common::ProgressBarLine::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
    setModified(false);
}

RequestDialog::~RequestDialog()
{
    if (m_progress)
        m_progress->cancel();
}

void RequestDialog::run(Shell::Session &session, const Assets::Filter &filter, QWidget *parent)
{
    (new RequestDialog(session, filter, parent))->open();
}

void RequestDialog::check()
{
    if (!m_due->isAcceptable())
        setFieldError(u"due"_s, m_due->problem());
}

Takeover::RequestOrder RequestDialog::order() const
{
    Takeover::RequestOrder order;
    order.filter = m_filter;
    order.due = m_due->date();
    order.from = m_from->text().trimmed();
    if (const qint64 unit = m_unit->currentData().toLongLong(); unit != 0)
        order.units = {unit};
    return order;
}

void RequestDialog::apply()
{
    const auto path = Common::prompter().saveFile(
        this, {windowTitle(),
               tr("情報資産の確認 %1")
                       .arg(m_session.openRegister().clock().today().toString(Qt::ISODate))
                   % u".xlsx"_s,
               {tr("Excel ブック (*.xlsx)")},
               u"xlsx"_s});
    if (!path)
        return;
    setBusy(true);
    m_progress = std::make_shared<Support::Progress>();
    m_line->start(tr("作成中"));
    Wish wish{order(), {}, *path};
    m_session.read(this,
                   [this, wish, visible = m_session.actor().visible](
                       Storage::Connection &db) -> std::function<void()> {
                       try {
                           Wish known = wish;
                           Assets::Filter within = wish.order.filter;
                           if (wish.order.units.isEmpty() && !within.units.isEmpty())
                               known.order.units = QList<qint64>(within.units.cbegin(),
                                                                 within.units.cend());
                           within.units.clear();
                           // Said in words: what was not asked for is then not said to be missing.
                           if (!(within == Assets::Filter{}))
                               known.order.where = {
                                   Assets::Queries(db, visible).filterText(within)};
                           known.plan = Takeover::planRequest(db, visible, known.order);
                           return [this, known] { record(known); };
                       } catch (const Storage::DbError &error) {
                           return [this, told = error.toError(db.path())] { end(told); };
                       }
                   });
}

void RequestDialog::record(const Wish &wish)
{
    m_session.perform(u"output.record"_s,
                      Assets::exportRecord(wish.plan.facts, u"request"_s, u"xlsx"_s), this,
                      [this, wish](const Register::Outcome &outcome) {
                          if (outcome)
                              write(wish);
                          else
                              end(Support::Error{Support::ErrorCode::InvalidInput,
                                                 Register::rejectionText(outcome.error()),
                                                 {}});
                      });
}

void RequestDialog::write(const Wish &wish)
{
    m_session.read(
        this,
        [this, wish, visible = m_session.actor().visible,
         progress = m_progress](Storage::Connection &db) -> std::function<void()> {
            Support::Result<qint64> rows = tl::unexpected(Support::Error{});
            try {
                rows = Takeover::writeRequest(db, visible, wish.order, wish.plan, wish.path,
                                              progress.get());
            } catch (const Storage::DbError &error) {
                rows = tl::unexpected(error.toError(db.path()));
            }
            return [this, wish, rows] {
                end(rows ? std::nullopt : std::optional(rows.error()));
                if (!rows)
                    return;
                emit m_session.message(
                    tr("依頼用リストを「%1」に作りました（%2 枚、%3 件）。")
                        .arg(QDir::toNativeSeparators(wish.path))
                        .arg(wish.plan.sheets.size())
                        .arg(*rows));
                emit written(wish.path, *rows);
            };
        });
}

void RequestDialog::end(const std::optional<Support::Error> &error)
{
    m_line->finish();
    m_progress.reset();
    if (error)
        fail(*error);
    else
        succeed();
}

} // namespace BooksUi
