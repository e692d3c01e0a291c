// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/addpolicydialog.h"

#include "models/policy/policyreader.h"
#include "ui/common/prompt.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/policy/comparedialog.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;
using Common::Need;

namespace PolicyUi {

AddPolicyDialog::AddPolicyDialog(Shell::Session &session, QWidget *parent, Mode mode)
    : ActDialog(session, mode == Mode::Add ? u"policy.add"_s : u"policy.revise"_s,
                mode == Mode::Add ? tr("規程を加える・新しい版にする") : tr("改正を取り込む"), parent)
    , m_mode(mode)
{
    setActText(mode == Mode::Add ? tr("加える(&S)") : tr("取り込む(&S)"));
    form()->addNote(tr("前の版は残ります。これまでの決定は、その時の版のままです。"));
    if (mode == Mode::Add) {
        QList<Common::Choice> shipped;
        for (const Policy::Document &policy : Policy::shippedPolicies())
            shipped.append({policy.id, tr("%1（第%2版）").arg(policy.title).arg(policy.version),
                            policy.organization});
        m_shipped = addChoice(u"policy"_s, tr("収録している規程(&P)"), shipped,
                              tr("（ファイルから）"), {}, {});
    }
    addFile();
    if (mode == Mode::Revise) {
        addText(u"summary"_s, tr("改正の要旨(&U)"), {});
        addDate(u"effectiveFrom"_s, tr("施行日(&D)"), {});
        form()->addNote(tr("区分が変わると、その版で分類した資産を再分類の一覧に載せます。分類は自動では変えません。"));
    }
    addProblems();
    if (mode == Mode::Revise)
        addComparison();
    if (mode == Mode::Revise)
        askBeforehand();
}

void AddPolicyDialog::addFile()
{
    m_file = new QLineEdit;
    m_file->setObjectName(u"policyFileLineEdit"_s);
    const bool isAdding = m_mode == Mode::Add;
    form()->addField(tr("規程のファイル（JSON）(&F)"), m_file,
                     isAdding ? Need::Optional : Need::Required, u"file"_s);
    auto *browse = new QPushButton(tr("選ぶ(&O)…"));
    browse->setAutoDefault(false);
    browse->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form()->field(u"file"_s)->addBelow(browse);
    connect(browse, &QPushButton::clicked, this, [this] {
        const auto path = Common::prompter().openFile(
            this, {tr("規程のファイル"), {}, {tr("規程 (*.json)")}, {}});
        if (path)
            setFile(*path);
    });
    connect(m_file, &QLineEdit::editingFinished, this, &AddPolicyDialog::readFile);
}

/// What the file changes against the version that is in force.
void AddPolicyDialog::addComparison()
{
    m_compare = new QPushButton(tr("今の版との違い(&C)…"));
    m_compare->setAutoDefault(false);
    m_compare->setObjectName(u"changesButton"_s);
    m_compare->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_compare->setEnabled(false);
    form()->addWidget(m_compare);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const auto present = m_read ? Register::storedPolicyByCode(session().db(), m_read->id) : std::nullopt;
        if (!present)
            return;
        auto *dialog = new CompareDialog(*present->document, *m_read, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void AddPolicyDialog::addProblems()
{
    m_table = new Common::TableView(u"policy/problems"_s);
    m_problems = new Common::RowsModel(
        {{u"path"_s, tr("場所"), {}, 220}, {u"message"_s, tr("直すこと"), {}, 360}}, this);
    m_table->setModel(m_problems);
    m_table->setAccessibleName(tr("ファイルの誤りの一覧"));
    m_table->setMinimumHeight(6 * Common::kRowHeight);
    m_table->hide();
    form()->addWidget(m_table);
    connect(m_table, &Common::TableView::sortRequested, m_problems, &Common::RowsModel::sortBy);
}

void AddPolicyDialog::setFile(const QString &path)
{
    m_file->setText(path);
    if (m_shipped)
        m_shipped->setChosen({});
    readFile();
}

void AddPolicyDialog::readFile()
{
    QList<Common::RowsModel::Item> items;
    m_read.reset();
    const QString path = m_file->text().trimmed();
    form()->field(u"file"_s)->setError({});
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            form()->field(u"file"_s)->setError(tr("このファイルを開けません。"));
        } else if (const auto policy = Policy::readPolicy(file.readAll()); !policy) {
            for (const Policy::Problem &problem : policy.error())
                items.append({items.size() + 1, {problem.path, problem.message}});
            form()->field(u"file"_s)->setError(
                tr("規程として読めません。%1 か所を直してください。").arg(items.size()));
        } else {
            m_read = *policy;
        }
    }
    if (m_compare)
        m_compare->setEnabled(m_read && Register::storedPolicyByCode(session().db(), m_read->id));
    m_problems->setItems(items);
    m_table->setVisible(!items.isEmpty());
    if (!items.isEmpty()) // the list must be seen beside what it is about
        resize(QSize(std::max(width(), 680), std::max(height(), 520))
                   .boundedTo(screen()->availableSize() * 0.9));
}

void AddPolicyDialog::check()
{
    readFile();
    if (m_shipped && m_file->text().trimmed().isEmpty() && m_shipped->chosenCode().isEmpty())
        setFieldError(u"policy"_s, tr("規程を選ぶか、ファイルを指定してください。"));
}

void AddPolicyDialog::complete(QJsonObject &params) const
{
    params.remove(u"file"_s);
    const QString path = m_file->text().trimmed();
    if (m_mode == Mode::Revise) {
        params.insert(u"file"_s, path);
        return;
    }
    params.insert(u"policy"_s, path.isEmpty() ? m_shipped->chosenCode() : path);
}

} // namespace PolicyUi
