// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/booksettings.h"

#include "models/assets/assetqueries.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"
#include "ui/books/bookjob.h"
#include "ui/books/classfield.h"
#include "ui/books/columnchoice.h"
#include "ui/books/pagesetupfield.h"
#include "ui/common/parts/plainbutton.h"
#include "ui/common/prompt.h"
#include "ui/common/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::plainButton;

namespace BooksUi {

namespace {

/// A book of assets that comes with the program.
bool isOfAssets(const QString &book)
{
    const QList<Assets::BookInfo> books = Assets::assetBooks();
    return std::any_of(books.cbegin(), books.cend(), [&book](const Assets::BookInfo &one) { return one.code == book; });
}

} // namespace

BookSettings::BookSettings(Shell::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Common::kGrid, 0, Common::kGrid, Common::kGrid);
    layout->setSpacing(Common::kGrid);
    m_description = new QLabel(this);
    m_description->setWordWrap(true);
    m_description->hide();
    layout->addWidget(m_description);
    layout->addWidget(buildScope());
    layout->addWidget(buildForm());
    m_assetsOnly = new QWidget(this);
    auto *assets = new QVBoxLayout(m_assetsOnly);
    assets->setContentsMargins(0, 0, 0, 0);
    m_perUnit = new QCheckBox(tr("組織ごとに改ページする(&G)"), this);
    m_blank = new QCheckBox(tr("白紙の様式にする(&B)"), this);
    assets->addWidget(m_perUnit);
    assets->addWidget(m_blank);
    m_class = new ClassField(session, this);
    m_columns = new ColumnChoice(session, this);
    assets->addWidget(m_class);
    assets->addWidget(m_columns);
    layout->addWidget(m_assetsOnly);
    layout->addStretch();
    for (QCheckBox *box : {m_perUnit, m_blank})
        connect(box, &QCheckBox::toggled, this, &BookSettings::changed);
    connect(m_class, &ClassField::changed, this, &BookSettings::changed);
    connect(m_columns, &ColumnChoice::changed, this, &BookSettings::changed);
    refresh();
}

QWidget *BookSettings::buildScope()
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_scope = new QComboBox(widget);
    m_scope->setObjectName(u"scopeBox"_s);
    m_scope->addItem(tr("全件"));
    form->addRow(tr("対象(&T)"), m_scope);
    m_scopeLabel = qobject_cast<QLabel *>(form->labelForField(m_scope));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BookSettings::changed);
    return widget;
}

QWidget *BookSettings::buildForm()
{
    auto *widget = new QWidget(this);
    m_form = widget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_page = new PageSetupField(widget);
    m_formNumber = new QLineEdit(widget);
    m_formNumber->setPlaceholderText(tr("例: 様式第1号"));
    m_approval = new QLineEdit(widget);
    m_approval->setObjectName(u"approvalLineEdit"_s);
    m_approval->setPlaceholderText(tr("左から。例: 課長、係長、係"));
    m_keep = plainButton(tr("この書式を台帳の標準にする(&K)"), widget);
    form->addRow(tr("用紙(&Z)"), m_page);
    form->addRow(tr("様式番号(&N)"), m_formNumber);
    form->addRow(tr("決裁欄(&A)"), m_approval);
    form->addRow(m_keep);
    connect(m_page, &PageSetupField::changed, this, [this] {
        rememberPage(m_book, m_page->value());
        emit changed();
    });
    connect(m_formNumber, &QLineEdit::editingFinished, this, &BookSettings::changed);
    connect(m_approval, &QLineEdit::editingFinished, this, &BookSettings::changed);
    connect(m_keep, &QPushButton::clicked, this, &BookSettings::keepAsDefault);
    return widget;
}

void BookSettings::refresh()
{
    const QSignalBlocker quiet(this);
    try {
        const QString binding = Register::info(m_session.db(), u"binding_mm"_s);
        m_usualBindingMm = binding.isEmpty() ? Books::PageSetup().bindingMm : binding.toDouble();
        m_formNumber->setText(Register::info(m_session.db(), u"form_number"_s));
        m_approval->setText(Register::info(m_session.db(), u"approval_titles"_s));
        m_columns->refresh();
    } catch (const Storage::DbError &) {
        return; // the page itself tells of a register that cannot be read
    }
    m_class->refresh();
}

void BookSettings::setBook(const QString &code)
{
    m_book = code;
    readDefinition();
    m_page->setValue(pageOf(code));
    fillScope();
    updateVisibility();
    emit changed();
}

Books::PageSetup BookSettings::pageOf(const QString &code) const
{
    Books::PageSetup usual;
    usual.bindingMm = std::clamp(m_usualBindingMm, 0.0, Books::kMostBindingMm);
    if (code == QLatin1String(Organization::kPolicySettingsBook))
        usual.orientation =
            Books::Orientation::Portrait; // four columns of words stand better upright
    return rememberedPage(code).value_or(usual);
}

void BookSettings::readDefinition()
{
    m_definition = definitionOf(m_book);
}

std::optional<Assets::BookDefinition> BookSettings::definitionOf(const QString &code) const
{
    const QString name = definedName(code);
    if (name.isEmpty())
        return std::nullopt;
    try {
        if (const auto stored = Assets::storedDefinition(m_session.db(), name))
            return stored->definition;
    } catch (const Storage::DbError &) {
        return std::nullopt; // the page itself tells of a register that cannot be read
    }
    return std::nullopt;
}

void BookSettings::updateVisibility()
{
    const bool isForm = m_definition && m_definition->rows == Assets::BookDefinition::Rows::Form;
    const bool hasRows = !isForm && m_book != QLatin1String(kJournalHead)
                         && m_book != QLatin1String(Permits::kExceptionsBook)
                         && m_book != QLatin1String(Organization::kPolicySettingsBook);
    const bool isLedger = m_definition || m_book == "asset-ledger"_L1;
    m_assetsOnly->setVisible(!isForm && (m_definition || isOfAssets(m_book)));
    m_scope->setVisible(hasRows);
    m_scopeLabel->setVisible(hasRows);
    m_form->setVisible(!m_definition);
    m_perUnit->setVisible(isLedger && !m_definition);
    m_blank->setVisible(isLedger);
    m_columns->setVisible(isLedger && !m_definition);
    m_description->setVisible(m_definition.has_value());
    m_description->setText(m_definition ? m_definition->description : QString());
}

void BookSettings::setScope(const Assets::Filter &filter, const QList<Assets::SortKey> &sort)
{
    m_filter = filter;
    m_sort = sort;
    m_scopeBook = m_book;
    fillScope();
    emit changed();
}

void BookSettings::fillScope()
{
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("全件"));
    const bool isAsked = m_book == m_scopeBook || (isOfAssets(m_book) && isOfAssets(m_scopeBook)); // the same assets, told in another way
    if (!isAsked || m_filter == Assets::Filter{})
        return;
    m_scope->addItem(m_filter.ids.isEmpty() ? tr("絞り込みの結果")
                                            : tr("選択した %1 件").arg(m_filter.ids.size()));
    m_scope->setCurrentIndex(1);
}

QStringList BookSettings::approvalTitles() const
{
    QStringList titles;
    static const QRegularExpression kSeparators(u"[、,，\\s]+"_s);
    for (const QString &title : m_approval->text().split(kSeparators, Qt::SkipEmptyParts))
        titles += title;
    return titles;
}

Assets::BookOrder BookSettings::order() const
{
    Assets::BookOrder order;
    order.book = m_book;
    if (m_scope->currentIndex() > 0)
        order.filter = m_filter;
    if (m_book == m_scopeBook)
        order.sort = m_sort;
    order.page = m_page->value();
    order.formNumber = m_formNumber->text().trimmed();
    order.approvalTitles = approvalTitles();
    if (m_book == "asset-ledger"_L1) {
        order.pageBreakPerUnit = m_perUnit->isChecked();
        order.blankForm = m_blank->isChecked();
        order.columns = m_columns->columns();
    }
    order.bookClass = m_class->bookClass();
    order.lowerReason = m_class->lowerReason();
    if (m_definition)
        define(order);
    return order;
}

/// The definition says what stands on the page; with 白紙 it is a form of it.
void BookSettings::define(Assets::BookOrder &order) const
{
    order.book = u"asset-ledger"_s;
    order.definition = m_definition;
    order.page = m_definition->page;
    order.columns.clear();
    order.sort.clear();
    order.blankForm = false;
    if (!m_blank->isChecked() || m_definition->rows == Assets::BookDefinition::Rows::Form)
        return;
    order.definition->rows = Assets::BookDefinition::Rows::Form;
    order.definition->fillPage = order.definition->blankRows == 0;
}

Assets::BookOrder BookSettings::orderBeside(const QString &code) const
{
    Assets::BookOrder order;
    order.book = code;
    order.page = pageOf(code);
    order.approvalTitles = approvalTitles();
    if (const auto definition = definitionOf(code)) {
        order.book = u"asset-ledger"_s;
        order.definition = definition;
        order.page = definition->page;
    }
    return order;
}

void BookSettings::keepAsDefault()
{
    const QList<QPair<QString, QString>> settings{
        {u"form_number"_s, m_formNumber->text().trimmed()},
        {u"approval_titles"_s, approvalTitles().join(u'、')},
        {u"binding_mm"_s, QString::number(m_page->value().bindingMm)}};
    for (const auto &[key, value] : settings) {
        m_session.perform(u"register.setting"_s, {{u"key"_s, key}, {u"value"_s, value}}, this,
                          [this](const Register::Outcome &outcome) {
                              if (!outcome)
                                  Common::prompter().reportError(
                                      this, tr("設定できませんでした"),
                                      Register::rejectionText(outcome.error()), {});
                          });
    }
    emit m_session.message(tr("書式を台帳の標準にしました。"));
}

} // namespace BooksUi
