// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/createpages.h"

#include "models/policy/policyreader.h"
#include "ui/common/formlayout.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompt.h"
#include "ui/common/style.h"
#include "ui/start/createwizard.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace Start {

PolicyStep::PolicyStep(QWidget *parent)
    : QWizardPage(parent)
    , m_policies(Policy::shippedPolicies())
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setTitle(tr("規程を選ぶ"));
    setSubTitle(tr("分類の軸・段階と規則は規程が決めます。自分の団体の規程がなければ、ひな形から始"
                   "めて後で改められます。"));
    m_list->setObjectName(u"policyListWidget"_s);
    m_list->setAccessibleName(tr("規程"));
    m_list->setWordWrap(true);
    m_list->setSpacing(kGrid / 2);
    m_text->setAccessibleName(tr("規程の要旨"));
    m_text->setFocusPolicy(Qt::ClickFocus);
    for (const Policy::Document &policy : std::as_const(m_policies))
        m_list->addItem(policy.title);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_text, 3);
    connect(m_list, &QListWidget::currentRowChanged, this, &PolicyStep::showChosen);
    m_list->setCurrentRow(0);
}

const Policy::Document *PolicyStep::policy() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_policies.size() ? &m_policies.at(row) : nullptr;
}

QString PolicyStep::describe(const Policy::Document &policy)
{
    QStringList lines{u"<h3>%1</h3>"_s.arg(policy.title.toHtmlEscaped())};
    if (!policy.organization.isEmpty())
        lines.append(tr("<p>団体: %1</p>").arg(policy.organization.toHtmlEscaped()));
    lines.append(tr("<p>分類の軸と段階（高い順）</p>"));
    lines.append(u"<ul>"_s);
    for (const Policy::Axis &axis : policy.axes) {
        QStringList levels;
        for (const Policy::Level &level : axis.levels)
            levels.append(level.badge.isEmpty() ? level.code : level.badge);
        lines.append(u"<li><b>%1</b>: %2</li>"_s.arg(axis.label.toHtmlEscaped(),
                                                     levels.join(u" › "_s).toHtmlEscaped()));
    }
    lines.append(u"</ul>"_s);
    lines.append(tr("<p>取扱制限 %1 件、規則 %2 件、役割 %3 件</p>")
                     .arg(policy.restrictions.size())
                     .arg(policy.rules.size())
                     .arg(policy.roles.size()));
    if (!policy.note.isEmpty())
        lines.append(u"<p>%1</p>"_s.arg(policy.note.toHtmlEscaped()));
    return lines.join(QString());
}

void PolicyStep::showChosen()
{
    m_text->setHtml(policy() ? describe(*policy()) : QString());
    emit completeChanged();
}

PlaceStep::PlaceStep(const PolicyStep &policy, QWidget *parent)
    : QWizardPage(parent)
    , m_policy(policy)
    , m_organization(new QLineEdit(this))
    , m_path(new QLineEdit(this))
{
    setTitle(tr("団体名とファイルの場所"));
    setSubTitle(tr("台帳は一つのファイルになります。共有フォルダーやクラウド同期のフォルダーは避け"
                   "てください。"));
    m_organization->setObjectName(u"organizationLineEdit"_s);
    m_path->setObjectName(u"pathLineEdit"_s);
    m_organizationField =
        new Common::FormField(tr("団体名(&G)"), m_organization, Common::Need::Required, this);
    m_organizationField->setSupport(tr("例: 北都町。帳票の頭に印刷されます。"));
    m_pathField =
        new Common::FormField(tr("ファイルの場所(&F)"), m_path, Common::Need::Required, this);
    auto *choose = new QPushButton(tr("場所を選ぶ(&L)…"), this);
    auto *layout = new Common::FormLayout;
    layout->addFieldRow({m_organizationField});
    layout->addFieldRow({m_pathField});
    auto *box = new QVBoxLayout(this);
    box->addLayout(layout);
    box->addWidget(choose, 0, Qt::AlignRight);
    box->addStretch(1);
    connect(m_organization, &QLineEdit::textChanged, this, &PlaceStep::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(choose, &QPushButton::clicked, this, &PlaceStep::choosePath);
}

void PlaceStep::initializePage()
{
    if (m_organization->text().isEmpty() && m_policy.policy())
        m_organization->setText(m_policy.policy()->organization);
    proposePath();
    m_organization->setFocus();
}

QString PlaceStep::organization() const
{
    return m_organization->text().trimmed();
}

QString PlaceStep::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && QFileInfo(path).suffix() != "daicho"_L1)
        path += u".daicho"_s;
    return path;
}

void PlaceStep::proposePath()
{
    if (m_pathTyped)
        return;
    static const QRegularExpression forbidden(u"[\\/:*?\"<>|]"_s);
    const QString named = organization().isEmpty() ? tr("情報資産台帳") : organization();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(QDir::toNativeSeparators(
        QDir(folder).filePath(QString(named).replace(forbidden, u"_"_s) + u".daicho"_s)));
}

void PlaceStep::choosePath()
{
    Common::FileQuestion question;
    question.title = tr("台帳のファイルの場所");
    question.folder = path();
    question.filters = {tr("Daichō の台帳 (*.daicho)")};
    question.suffix = u"daicho"_s;
    if (const auto chosen = Common::prompter().saveFile(this, question)) {
        m_path->setText(QDir::toNativeSeparators(*chosen));
        m_pathTyped = true;
    }
}

bool PlaceStep::validatePage()
{
    m_organizationField->setError({});
    m_pathField->setError({});
    const QFileInfo file(path());
    if (!m_organizationField->checkRequired() || !m_pathField->checkRequired()) {
        (m_organizationField->error().isEmpty() ? m_pathField : m_organizationField)->focusEditor();
        return false;
    }
    if (file.exists())
        m_pathField->setError(
            tr("このファイルは既にあります。別の名前にするか、「台帳を開く」で開いてください。"));
    else if (!QFileInfo(file.absolutePath()).isDir() && !QDir().mkpath(file.absolutePath()))
        m_pathField->setError(tr("フォルダー「%1」がありません。")
                                  .arg(QDir::toNativeSeparators(file.absolutePath())));
    else if (!QFileInfo(file.absolutePath()).isWritable())
        m_pathField->setError(tr("フォルダー「%1」に書き込めません。別の場所を選んでください。")
                                  .arg(QDir::toNativeSeparators(file.absolutePath())));
    if (m_pathField->error().isEmpty())
        return true;
    m_pathField->focusEditor();
    return false;
}

PeopleStep::PeopleStep(QWidget *parent)
    : QWizardPage(parent)
    , m_unit(new QLineEdit(this))
    , m_person(new QLineEdit(this))
    , m_post(new QLineEdit(this))
{
    setTitle(tr("最初の組織と操作者"));
    setSubTitle(
        tr("どちらも後で「組織・場所」の画面から加えられます。空のまま進んでもかまいません。"));
    m_unit->setObjectName(u"unitLineEdit"_s);
    m_person->setObjectName(u"personLineEdit"_s);
    m_post->setObjectName(u"postLineEdit"_s);
    auto *layout = new Common::FormLayout;
    layout->addField(tr("課・室の名(&U)"), m_unit, Common::Need::Optional)
        ->setSupport(tr("例: 総務課。取り込む台帳にある組織は、取り込みのときに加わります。"));
    layout->addField(tr("操作者の氏名(&P)"), m_person, Common::Need::Optional)
        ->setSupport(tr("証跡と帳票に残る名です。操作者は自己申告です。"));
    layout->addField(tr("職名(&T)"), m_post, Common::Need::Optional);
    auto *box = new QVBoxLayout(this);
    box->addLayout(layout);
    box->addStretch(1);
}

QString PeopleStep::unit() const
{
    return m_unit->text().trimmed();
}

QString PeopleStep::person() const
{
    return m_person->text().trimmed();
}

QString PeopleStep::post() const
{
    return m_post->text().trimmed();
}

ConfirmStep::ConfirmStep(QWidget *parent)
    : QWizardPage(parent), m_summary(new QLabel(this)), m_message(new Common::MessageBar(this))
{
    setTitle(tr("確認"));
    setSubTitle(tr("「作成する」を押すまで何も書き込みません。"));
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"summaryLabel"_s);
    auto *import = new QCheckBox(tr("続けて台帳（Excel・CSV）を取り込む(&I)"), this);
    import->setObjectName(u"importCheckBox"_s);
    registerField(u"import"_s, import);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(m_message);
    layout->addWidget(m_summary);
    layout->addWidget(import);
    layout->addStretch(1);
}

void ConfirmStep::initializePage()
{
    const auto *steps = qobject_cast<const CreateWizard *>(wizard());
    if (!steps)
        return;
    const Shell::NewRegister made = steps->values();
    const auto *policy = wizard()->findChild<PolicyStep *>()->policy();
    QStringList rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        rows.append(u"<tr><td style='padding-right:16px'>%1</td><td><b>%2</b></td></tr>"_s.arg(
            name.toHtmlEscaped(), value.isEmpty() ? tr("（なし）") : value.toHtmlEscaped()));
    };
    add(tr("規程"), policy ? policy->title : QString());
    add(tr("団体名"), made.organization);
    add(tr("ファイル"), QDir::toNativeSeparators(made.path));
    add(tr("最初の組織"), made.unit);
    add(tr("操作者"), QStringList{made.post, made.person}.join(u' ').trimmed());
    m_summary->setText(u"<table cellspacing='6'>%1</table>"_s.arg(rows.join(QString())));
    m_message->clear();
}

void ConfirmStep::showError(const Support::Error &error)
{
    m_message->showError(error);
}

} // namespace Start
