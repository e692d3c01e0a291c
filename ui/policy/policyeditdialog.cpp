// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policyeditdialog.h"

#include "ui/common/rowsmodel.h"
#include "ui/common/searchbox.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/policy/comparedialog.h"
#include "ui/policy/outlinedelegate.h"
#include "ui/policy/outlinemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using Common::MessageBar;
using Common::Need;

namespace PolicyUi {

namespace {

constexpr int kTreeHeight = 370;
constexpr int kNameWidth = 320;
constexpr int kProblemLines = 4;

} // namespace

PolicyEditDialog::PolicyEditDialog(Shell::Session &session, const Register::StoredPolicy &policy, QWidget *parent)
    : ActDialog(session, u"policy.revise"_s, tr("規程を編集 ― %1").arg(policy.title), parent)
    , m_policy(policy)
    , m_model(new OutlineModel(this))
{
    setActText(tr("新しい版にする(&S)"));
    form()->addNote(tr("今の第%1版をもとに、第%2版を作ります。前の版は残り、これまでの決定はその時の版のままです。値は、行を選んで F2 かダブルクリックで直します。")
                        .arg(policy.document->version)
                        .arg(policy.document->version + 1));
    addTree();
    addTools();
    addProblems();
    addText(u"summary"_s, tr("改正の要旨(&U)"), {{}, Need::Required, {}});
    addDate(u"effectiveFrom"_s, tr("施行日(&D)"), {});
    QJsonObject next = policy.document->raw;
    next.insert(u"version"_s, policy.document->version + 1);
    m_model->setPolicy(next);
    connect(m_model, &OutlineModel::edited, this, [this] {
        read();
        partChanged();
    });
    updateTools();
    askBeforehand();
    keepTyped(tr("%1 の編集").arg(policy.title));
}

QSize PolicyEditDialog::sizeHint() const
{
    return ActDialog::sizeHint().expandedTo(QSize(980, 640));
}

void PolicyEditDialog::addTree()
{
    auto *search = new Common::SearchBox;
    search->setObjectName(u"outlineSearch"_s);
    search->setPlaceholderText(tr("規程の内容を探す"));
    search->setAccessibleName(tr("規程の内容を探す"));
    form()->addWidget(search);
    connect(search, &Common::SearchBox::searchChanged, this, [this](const QString &text) { find(text, false); });
    connect(search, &QLineEdit::returnPressed, this, [this, search] { find(search->text(), true); });
    m_tree = new QTreeView;
    m_tree->setObjectName(u"policyTree"_s);
    m_tree->setAccessibleName(tr("規程の内容"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->header()->resizeSection(OutlineModel::Name, kNameWidth);
    m_tree->setMinimumHeight(kTreeHeight);
    form()->addWidget(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        updateTools();
        const Policy::Outline *place = m_model->place(current);
        if (place && place->isValue() && current.column() == OutlineModel::Name) // F2 is about the content
            QTimer::singleShot(0, m_tree, [this, at = QPersistentModelIndex(current)] { m_tree->setCurrentIndex(at.sibling(at.row(), OutlineModel::Content)); });
    });
}

void PolicyEditDialog::addTools()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const QString &name, auto act) {
        auto *made = new QPushButton(text);
        made->setAutoDefault(false);
        made->setObjectName(name);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_add = button(tr("項目を足す(&I)"), u"addItemButton"_s, [this] { addItem(); });
    m_remove = button(tr("項目を除く(&R)"), u"removeItemButton"_s, [this] { removeItem(); });
    m_up = button(tr("上へ(&P)"), u"upButton"_s, [this] { moveItem(-1); });
    m_down = button(tr("下へ(&N)"), u"downButton"_s, [this] { moveItem(1); });
    row->addStretch();
    button(tr("今の版との違い(&C)…"), u"changesButton"_s, [this] { showChanges(); });
    form()->addWidget(line);
}

void PolicyEditDialog::addProblems()
{
    m_problemTable = new Common::TableView(u"policy/editProblems"_s);
    m_problemRows = new Common::RowsModel({{u"place"_s, tr("場所"), {}, 280}, {u"message"_s, tr("直すこと"), {}, 420}}, this);
    m_problemTable->setModel(m_problemRows);
    m_problemTable->setAccessibleName(tr("直す所の一覧"));
    m_problemTable->setFixedHeight((kProblemLines + 1) * Common::kRowHeight);
    m_problemTable->hide();
    form()->addWidget(m_problemTable);
    connect(m_problemTable, &Common::TableView::sortRequested, m_problemRows, &Common::RowsModel::sortBy);
    connect(m_problemTable, &Common::TableView::currentRowChanged, this, [this] {
        const auto id = m_problemTable->currentId();
        if (id && *id <= m_problems.size())
            goTo(m_model->indexOfPath(m_problems.at(*id - 1).path));
    });
}

void PolicyEditDialog::read()
{
    const auto policy = Policy::readPolicy(QJsonDocument(document()).toJson());
    m_problems = policy ? QList<Policy::Problem>() : policy.error();
    m_model->setProblems(m_problems);
    QList<Common::RowsModel::Item> items;
    for (const Policy::Problem &problem : std::as_const(m_problems)) {
        QStringList names;
        for (QModelIndex at = m_model->indexOfPath(problem.path); at.isValid(); at = at.parent())
            names.prepend(m_model->place(at)->name());
        items.append({items.size() + 1, {names.join(u" › "_s), problem.message}});
    }
    m_problemRows->setItems(items);
    m_problemTable->setVisible(!items.isEmpty());
}

QJsonObject PolicyEditDialog::document() const
{
    return m_model->policy();
}

void PolicyEditDialog::check()
{
    read();
    if (!m_problems.isEmpty())
        setFieldError(u"document"_s, tr("規程として読めない所が %1 か所あります。一覧の行を選ぶと、その場所へ移ります。").arg(m_problems.size()));
    QJsonObject unchanged = m_policy.document->raw;
    unchanged.insert(u"version"_s, m_policy.document->version + 1);
    if (document() == unchanged)
        setFieldError(u"document"_s, tr("まだどこも変えていません。"));
}

void PolicyEditDialog::complete(QJsonObject &params) const
{
    params.insert(u"document"_s, document());
}

void PolicyEditDialog::resume(const QJsonObject &kept)
{
    ActDialog::resume(kept);
    const QJsonObject document = kept.value(u"document"_s).toObject();
    if (document.isEmpty())
        return;
    m_model->setPolicy(document);
    read();
    updateTools();
}

void PolicyEditDialog::updateTools()
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(OutlineModel::Name);
    const QModelIndex item = m_model->itemAround(current);
    m_add->setEnabled(m_model->listAround(current).isValid());
    m_remove->setEnabled(item.isValid());
    m_up->setEnabled(item.isValid() && item.row() > 0);
    m_down->setEnabled(item.isValid() && item.row() + 1 < m_model->rowCount(item.parent()));
}

void PolicyEditDialog::addItem()
{
    goTo(m_model->addItem(m_model->listAround(m_tree->currentIndex().siblingAtColumn(OutlineModel::Name))));
    m_tree->expand(m_tree->currentIndex());
    m_tree->setFocus();
}

void PolicyEditDialog::removeItem()
{
    m_model->removeItem(m_model->itemAround(m_tree->currentIndex().siblingAtColumn(OutlineModel::Name)));
    updateTools();
}

void PolicyEditDialog::moveItem(int step)
{
    const QModelIndex item = m_model->itemAround(m_tree->currentIndex().siblingAtColumn(OutlineModel::Name));
    m_model->moveItem(item, step);
    updateTools();
}

void PolicyEditDialog::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

/// The next place that says it, in name or content; at the same one while it is still being typed.
void PolicyEditDialog::find(const QString &text, bool further)
{
    if (text.isEmpty())
        return;
    QModelIndexList all;
    gather({}, all);
    const qsizetype current = all.indexOf(m_tree->currentIndex().siblingAtColumn(OutlineModel::Name));
    const qsizetype first = current < 0 ? 0 : current + (further ? 1 : 0);
    for (qsizetype step = 0; step < all.size(); ++step) {
        const QModelIndex &at = all.at((first + step) % all.size());
        if (at.data().toString().contains(text, Qt::CaseInsensitive) || at.siblingAtColumn(OutlineModel::Content).data().toString().contains(text, Qt::CaseInsensitive)) {
            goTo(at);
            messageBar()->clear();
            return;
        }
    }
    messageBar()->showMessage(MessageBar::Kind::Info, tr("「%1」は、この規程にありません。").arg(text));
}

void PolicyEditDialog::gather(const QModelIndex &parent, QModelIndexList &all) const
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        all.append(m_model->index(row, OutlineModel::Name, parent));
        gather(all.constLast(), all);
    }
}

void PolicyEditDialog::showChanges()
{
    const auto next = Policy::readPolicy(QJsonDocument(document()).toJson());
    if (!next) {
        read();
        messageBar()->showMessage(MessageBar::Kind::Info, tr("一覧にある所を直すと、今の版と比べられます。"));
        return;
    }
    auto *dialog = new CompareDialog(*m_policy.document, *next, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace PolicyUi
