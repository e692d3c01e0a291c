// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/editor/definitioneditor.h"

#include "models/assets/books/bookdefinitioncheck.h"
#include "models/assets/books/bookdefinitionjson.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/books/editor/blankpane.h"
#include "ui/books/editor/columnspane.h"
#include "ui/books/editor/formpane.h"
#include "ui/books/editor/rowspane.h"
#include "ui/books/previewbar.h"
#include "ui/common/keeping/formkeeping.h"
#include "ui/common/prompt.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScreen>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using Assets::BookDefinition;

namespace BooksUi {

namespace {

constexpr int kLayOutAfterMs = 300;
constexpr qsizetype kSampleRows = 200; // more than anybody looks through while he sets widths

QWidget *scrolled(QWidget *pane, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

/// The book with its first rows: enough to look at, and quick whatever the register holds.
Support::Result<BookMade> makeSample(Storage::Connection &db, BookJob job, Support::Progress *progress)
{
    auto resolved = resolvedJob(db, job);
    if (!resolved)
        return tl::unexpected(resolved.error());
    job = std::move(*resolved);
    if (job.order.definition->rows == BookDefinition::Rows::Assets) {
        Assets::Queries queries(db, job.visible);
        job.order.filter.ids = queries.ids(job.order.filter, Assets::bookSort(job.order, queries.fields())).mid(0, kSampleRows);
        if (job.order.filter.ids.isEmpty())
            job.order.filter.ids = {0}; // no asset has it
    }
    job.order.definition->where.clear(); // asked already
    return makeBook(db, job, progress);
}

} // namespace

DefinitionEditor::DefinitionEditor(Shell::Session &session, const Assets::StoredDefinition &stored, QWidget *parent)
    : FormDialog(stored.id > 0 ? tr("帳票の定義「%1」").arg(stored.definition.name) : tr("新しい帳票の定義"), u"bookdefinition"_s, parent)
    , m_session(session)
    , m_stored(stored)
{
    buildTabs();
    buildPreview();
    m_keeping = new Common::FormKeeping(*this, session.openRegister().path(), session.personId(), [this] {
        const BookDefinition now = definition();
        const QString title = now.name.isEmpty() ? tr("名前のない帳票の定義") : tr("帳票の定義: %1").arg(now.name);
        return Common::FormKeeping::Content{u"book.define"_s, title,
                                            {{u"definition"_s, Assets::definitionToJson(now)}, {u"id"_s, m_stored.id}, {u"revision"_s, m_stored.revision}}};
    });
    setActText(tr("保存する(&S)"));
    connect(addButton(tr("別名で保存(&A)…")), &QPushButton::clicked, this, &DefinitionEditor::askSaveAs);
    connect(addButton(tr("元に戻す(&V)")), &QPushButton::clicked, this, &DefinitionEditor::revert);
    m_wanted.setSingleShot(true);
    m_wanted.setInterval(kLayOutAfterMs);
    connect(&m_wanted, &QTimer::timeout, this, &DefinitionEditor::layOutPreview);
    showDefinition(stored.definition);
    if (stored.id == 0)
        m_form->focusName();
}

DefinitionEditor::~DefinitionEditor()
{
    if (m_progress)
        m_progress->cancel();
}

void DefinitionEditor::buildTabs()
{
    QList<Assets::Field> fields;
    try {
        fields = Assets::Queries(m_session.db(), m_session.actor().visible).fields();
    } catch (const Storage::DbError &error) {
        fail(error.toError(m_session.db().path()));
    }
    m_tabs = new QTabWidget(this);
    m_columns = new ColumnsPane(fields, m_tabs);
    m_rows = new RowsPane(fields, m_tabs);
    m_form = new FormPane(m_tabs);
    m_blank = new BlankPane(m_tabs);
    m_tabs->addTab(scrolled(m_form, m_tabs), tr("様式"));
    m_tabs->addTab(m_columns, tr("列"));
    m_tabs->addTab(scrolled(m_rows, m_tabs), tr("行と計"));
    m_tabs->addTab(m_blank, tr("手書きの行"));
    form()->addWidget(m_tabs, 1);
    // A form ends where its fields end; here the tables want what room there is.
    if (auto *content = qobject_cast<QVBoxLayout *>(form()->parentWidget()->layout()))
        content->setStretchFactor(form(), 1);
    connect(m_columns, &ColumnsPane::changed, this, &DefinitionEditor::noteChange);
    connect(m_rows, &RowsPane::changed, this, &DefinitionEditor::noteChange);
    connect(m_form, &FormPane::changed, this, &DefinitionEditor::noteChange);
    connect(m_blank, &BlankPane::changed, this, &DefinitionEditor::noteChange);
}

void DefinitionEditor::buildPreview()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 2 * Common::kGrid, 2 * Common::kGrid, 0);
    layout->setSpacing(Common::kGrid);
    m_preview = new PreviewWidget(pane);
    m_preview->setZoom(PreviewWidget::Zoom::FitPage);
    m_preview->setMinimumWidth(320);
    layout->addWidget(new QLabel(tr("見本（先頭の %1 件まで）").arg(kSampleRows), pane));
    layout->addWidget(new PreviewBar(m_preview, pane));
    layout->addWidget(m_preview, 1);
    setSidePane(pane);
}

void DefinitionEditor::showEvent(QShowEvent *event)
{
    const bool first = !isVisible() && !Common::Settings().contains(u"dialogs/bookdefinition/size"_s);
    FormDialog::showEvent(event);
    if (first) // two panes want more room than a form
        resize(screen()->availableSize() * 0.9);
    wantPreview();
}

void DefinitionEditor::showDefinition(const BookDefinition &definition)
{
    m_form->show(definition);
    m_columns->show(definition);
    m_rows->show(definition);
    m_blank->show(definition);
    wantPreview();
}

BookDefinition DefinitionEditor::definition() const
{
    BookDefinition definition;
    m_form->write(definition);
    m_columns->write(definition);
    m_rows->write(definition);
    m_blank->write(definition);
    return definition;
}

void DefinitionEditor::noteChange()
{
    BookDefinition shape;
    m_columns->write(shape);
    m_rows->write(shape);
    m_blank->setShape(shape);
    setModified(definition() != m_stored.definition || m_stored.id == 0);
    if (m_keeping)
        m_keeping->typed();
    wantPreview();
}

void DefinitionEditor::resume(const BookDefinition &definition)
{
    showDefinition(definition);
    setModified(true);
    m_keeping->keep();
    messageBar()->showMessage(Common::MessageBar::Kind::Info, tr("前に書きかけた定義を入れました。確かめてから保存してください。"));
}

void DefinitionEditor::revert()
{
    showDefinition(m_stored.definition);
    setModified(false);
    m_keeping->stop();
    messageBar()->clear();
}

std::optional<QString> DefinitionEditor::nameProblem(const QString &name, qint64 ownId) const
{
    if (name.isEmpty())
        return tr("名前を入力してください。");
    try {
        const auto other = Assets::storedDefinition(m_session.db(), name);
        if (other && other->id != ownId)
            return tr("「%1」という帳票は既にあります。別の名前を付けてください。").arg(name);
    } catch (const Storage::DbError &error) {
        return error.toError(m_session.db().path()).message;
    }
    return std::nullopt;
}

void DefinitionEditor::check()
{
    if (const auto problem = nameProblem(definition().name, m_stored.id)) {
        setFieldError(u"name"_s, *problem);
        m_tabs->setCurrentIndex(0);
        m_form->focusName();
    }
}

void DefinitionEditor::apply()
{
    save(definition(), m_stored.id == 0);
}

void DefinitionEditor::askSaveAs()
{
    const auto name = Common::prompter().askText(
        this, {tr("別名で保存"), tr("新しい名前(&N)"), tr("%1 の写し").arg(definition().name), tr("保存する"), true, false, false});
    if (name)
        saveAs(name->trimmed());
}

void DefinitionEditor::saveAs(const QString &name)
{
    if (const auto problem = nameProblem(name, 0)) {
        fail({Support::ErrorCode::InvalidInput, *problem, {}});
        return;
    }
    BookDefinition copy = definition();
    copy.name = name;
    save(copy, true);
}

void DefinitionEditor::save(const BookDefinition &definition, bool asNew)
{
    QJsonObject params{{u"definition"_s, Assets::definitionToJson(definition)}};
    if (!asNew) {
        params.insert(u"id"_s, m_stored.id);
        params.insert(u"revision"_s, m_stored.revision);
    }
    setBusy(true);
    m_session.perform(u"book.define"_s, params, this, [this, name = definition.name](const Register::Outcome &outcome) {
        if (outcome) {
            emit saved(name);
            succeed();
        } else if (std::holds_alternative<Register::Stale>(outcome.error())) {
            fail({Support::ErrorCode::InvalidInput, tr("この定義は、開いている間にほかの人が書き換えました。別名で保存するか、閉じて開き直してください。"), {}});
        } else {
            fail({Support::ErrorCode::InvalidInput, Register::rejectionText(outcome.error()), {}});
        }
    });
}

void DefinitionEditor::wantPreview()
{
    m_stale = true;
    if (m_progress)
        m_progress->cancel();
    if (isVisible())
        m_wanted.start();
}

void DefinitionEditor::layOutPreview()
{
    if (m_progress) {
        m_wanted.start();
        return;
    }
    m_stale = false;
    BookJob job;
    job.order.definition = definition();
    job.order.printedBy = m_session.actor().name;
    job.visible = m_session.actor().visible;
    job.printedAt = m_session.openRegister().clock().nowUtc();
    m_progress = std::make_shared<Support::Progress>();
    m_session.read(this, [this, job, progress = m_progress](Storage::Connection &db) mutable -> std::function<void()> {
        std::shared_ptr<BookMade> made;
        QString problem;
        try {
            job.head = Journal::readHead(db);
            auto result = makeSample(db, job, progress.get());
            if (result)
                made = std::make_shared<BookMade>(std::move(*result));
            else
                problem = result.error().message;
        } catch (const Storage::DbError &error) {
            problem = error.toError(db.path()).message;
        }
        return [this, made, problem] {
            m_progress.reset();
            if (m_stale) {
                m_wanted.start();
            } else if (made) {
                m_preview->setPlaceholder({});
                m_preview->setBook(made->book);
            } else {
                m_preview->setBook(nullptr);
                m_preview->setPlaceholder(problem);
            }
        };
    });
}

} // namespace BooksUi
