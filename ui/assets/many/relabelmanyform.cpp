// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields and the preview of the dialog.
#include "ui/assets/many/relabelmanydialog.h"

#include "ui/assets/many/levelchoice.h"
#include "ui/assets/many/relabelmanymodel.h"
#include "ui/assets/restrictionbox.h"
#include "ui/common/datefield.h"
#include "ui/common/notesedit.h"
#include "ui/common/progressbarline.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/shell/session.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace AssetsUi {

void RelabelManyDialog::build(const QString &scope)
{
    if (m_source != Source::Proposed)
        buildSources();
    buildLevels(scope);
    if (m_source != Source::Proposed)
        buildList();
    buildReason();
    buildPreview();
    watch();
    setSource(m_source);
    setModified(false);
}

void RelabelManyDialog::buildSources()
{
    m_sources = new QTabBar;
    m_sources->setObjectName(u"sourceTabBar"_s);
    m_sources->setAccessibleName(tr("分類の決め方"));
    m_sources->addTab(tr("選んだものを同じ分類に(&S)"));
    m_sources->addTab(tr("一覧から(&I)"));
    m_sources->setDrawBase(false);
    form()->addWidget(m_sources, 0, Qt::AlignLeft);
    connect(m_sources, &QTabBar::currentChanged, this, [this](int source) { setSource(static_cast<Source>(source)); });
}

void RelabelManyDialog::buildLevels(const QString &scope)
{
    auto *target = new QLabel(scope);
    target->setObjectName(u"targetLabel"_s);
    target->setWordWrap(true);
    m_chosenPart.append(target);
    auto *head = new QHBoxLayout;
    head->addWidget(target, 1);
    form()->addLayout(head);
    if (m_source == Source::Proposed || !m_policy.document)
        return;
    m_decidesRestrictions = new QCheckBox(tr("取扱制限も決める(&T)"));
    head->addWidget(m_decidesRestrictions); // beside it: the preview needs the room
    QList<Common::FormField *> fields;
    for (const Policy::Axis &axis : m_policy.document->axes) {
        auto *choice = new LevelChoice(*m_policy.document, axis, this);
        m_levels.insert(axis.code, choice);
        fields.append(choice->field());
        m_chosenPart.append(choice->field());
        connect(choice, &LevelChoice::changed, this, [this] {
            showProposedRestrictions();
            wishChanged();
            QTimer::singleShot(0, this, &RelabelManyDialog::fitForm); // grounds come and go
        });
    }
    form()->addFieldRow(fields);
    buildRestrictions();
}

/// What is lifted or added here takes the place of what was lifted or added for each asset.
void RelabelManyDialog::buildRestrictions()
{
    m_decidesRestrictions->setToolTip(tr("外したもの・加えたものを、選んだ資産すべてで同じにします。選ばない軸の区分が求める制限は、そのままです。"));
    m_restrictions = new RestrictionBox(*m_policy.document);
    m_restrictions->hide();
    form()->addWidget(m_restrictions);
    m_chosenPart.append(m_decidesRestrictions);
    connect(m_decidesRestrictions, &QCheckBox::toggled, this, [this](bool on) {
        m_restrictions->setVisible(on);
        wishChanged();
        QTimer::singleShot(0, this, &RelabelManyDialog::fitForm);
    });
    connect(m_restrictions, &RestrictionBox::changed, this, &RelabelManyDialog::wishChanged);
    connect(m_restrictions, &RestrictionBox::clauseRequested, this, [this](const QString &clause) { emit m_session.clauseRequested(m_policy.id, clause); });
}

void RelabelManyDialog::showProposedRestrictions()
{
    Policy::Levels levels;
    for (const LevelChoice *choice : std::as_const(m_levels)) {
        if (!choice->level().isEmpty())
            levels.insert(choice->axis(), choice->level());
    }
    m_restrictions->setLevels(levels);
}

void RelabelManyDialog::buildList()
{
    auto *pasted = new Common::NotesEdit;
    pasted->setVisibleLines(3);
    pasted->setPlaceholderText(tr("Excel から「番号・分類・理由」の列を写して、ここに貼り付けます。"));
    pasted->setTabChangesFocus(true);
    m_pasted = pasted;
    auto *field = form()->addField(tr("一覧(&P)"), pasted, Common::Need::Unsaid, u"list"_s);
    field->setSupport(tr("見出しは「番号」と、分類の軸の名前か、まとめて「分類」。「理由」の列があれば、その行の理由になります。"));
    auto *row = new QHBoxLayout;
    auto *open = new QPushButton(tr("ファイルを開く(&O)…"));
    open->setObjectName(u"openListButton"_s);
    open->setAutoDefault(false);
    m_listName = new QLabel;
    m_listName->setTextFormat(Qt::PlainText);
    row->addWidget(open);
    row->addWidget(m_listName, 1);
    form()->addLayout(row);
    m_listPart = {field, open, m_listName};
    connect(open, &QPushButton::clicked, this, &RelabelManyDialog::chooseList);
    connect(pasted, &QPlainTextEdit::textChanged, this, [this] {
        m_listPath.clear();
        m_listName->clear();
        wishChanged();
    });
}

void RelabelManyDialog::buildReason()
{
    m_reason = new Common::NotesEdit;
    m_reason->setVisibleLines(2);
    m_reason->setTabChangesFocus(true);
    form()->addField(tr("理由(&W)"), m_reason, Common::Need::Required, u"reason"_s)->setSupport(tr("何がどう変わったので分類を変えるのかを書きます。一件ずつの証跡に残ります。"));
    m_day = new Common::DateField;
    m_day->setWordsAllowed(false);
    m_day->setToday(m_session.openRegister().clock().today());
    m_day->setDate(m_session.openRegister().clock().today());
    auto *day = new Common::FormField(tr("適用日(&D)"), m_day, Common::Need::Required);
    day->setKey(u"effectiveOn"_s);
    m_decidedBy = new QLineEdit(m_session.actor().post);
    auto *by = new Common::FormField(tr("判断者(&B)"), m_decidedBy, Common::Need::Unsaid);
    by->setKey(u"decidedBy"_s);
    form()->addFieldRow({day, by});
}

void RelabelManyDialog::buildPreview()
{
    m_asked = new Common::FindingsView;
    auto *asked = new QVBoxLayout;
    asked->setContentsMargins(2 * Common::kGrid, 0, 2 * Common::kGrid, Common::kGrid);
    asked->addWidget(m_asked);
    static_cast<QBoxLayout *>(findings()->parentWidget()->layout())->insertLayout(1, asked);
    m_parts = new QTabBar;
    m_parts->setObjectName(u"previewTabBar"_s);
    m_parts->setAccessibleName(tr("変更の内容"));
    for (int part = 0; part < RelabelPreview::PartCount; ++part)
        m_parts->addTab(QString());
    m_state = new QLabel;
    m_state->setObjectName(u"previewStateLabel"_s);
    m_table = new Common::TableView(QString());
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("変更の内容"));
    m_table->setModel(m_model);
    m_allOrNothing = new QCheckBox(tr("一件でもできないものがあれば、何も変更しない(&A)"));
    m_line = new Common::ProgressBarLine;
    auto *head = new QHBoxLayout;
    head->addWidget(m_parts);
    head->addStretch();
    head->addWidget(m_state);
    auto *pane = new QVBoxLayout;
    pane->setContentsMargins(2 * Common::kGrid, 0, 2 * Common::kGrid, Common::kGrid);
    pane->setSpacing(Common::kGrid / 2);
    pane->addLayout(head);
    pane->addWidget(m_table, 1);
    pane->addWidget(m_allOrNothing);
    pane->addWidget(m_line);
    static_cast<QBoxLayout *>(layout())->insertLayout(1, pane, 2);
}

} // namespace AssetsUi
