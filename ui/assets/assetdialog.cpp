// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/assetdialog.h"

#include "models/assets/assetdraft.h"
#include "models/assets/assetrepository.h"
#include "ui/assets/actpreview.h"
#include "ui/assets/assetform.h"
#include "ui/assets/formpane.h"
#include "ui/assets/guide/similarreader.h"
#include "ui/assets/levelbox.h"
#include "ui/common/keeping/formkeeping.h"
#include "ui/shell/consulting.h"
#include "ui/shell/session.h"

#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;
using Common::MessageBar;

namespace AssetsUi {

AssetDialog::AssetDialog(Shell::Session &session, const FormStart &start, QWidget *parent)
    : AssetDialog(session, parent)
{
    begin(start);
}

AssetDialog::AssetDialog(Shell::Session &session, QWidget *parent)
    : FormDialog(tr("資産"), u"assets/form"_s, parent)
    , m_session(session)
    , m_pane(new FormPane(this))
    , m_preview(new ActPreview(session, this))
    , m_making(new QTimer(this))
    , m_similar(new SimilarReader(session, this))
{
    connect(m_making, &QTimer::timeout, this, [this] {
        if (!m_form->makeNext())
            formMade();
    });
    setSidePane(m_pane);
    makeButtons();
    prepareKeeping();
    connect(m_preview, &ActPreview::answered, this, &AssetDialog::showFindings);
    connect(m_similar, &SimilarReader::found, m_pane, &FormPane::setSimilar);
    connect(findings(), &Common::FindingsView::actionRequested, this, &AssetDialog::adopt);
    Shell::offerConsultation(m_session, *this, [this] {
        const QJsonValue unit = m_form ? m_form->answers().value(u"unit"_s) : QJsonValue();
        return m_start.asset ? QJsonObject{{u"object"_s, m_number}} : QJsonObject{{u"unit"_s, unit}};
    });
    connect(m_pane, &FormPane::clauseRequested, this, [this](const QString &clause) {
        if (m_form)
            emit m_session.clauseRequested(m_form->content().policy.id, clause);
    });
    connect(m_pane, &FormPane::groupChosen, this, &AssetDialog::jumpTo);
}

void AssetDialog::begin(const FormStart &start)
{
    clearErrors();
    if (load(start))
        return;
    tearDown();
    fail({Support::ErrorCode::NotFound, tr("この資産は見つかりません。一覧を更新して確かめてください。"), u"asset not found"_s});
}

AssetDialog::~AssetDialog()
{
    tearDown(); // a field that loses the focus while it is destroyed still tells of a change
}

QSize AssetDialog::sizeHint() const
{
    return FormDialog::sizeHint().expandedTo(QSize(1120, 640)); // two fields in a line, criteria in one or two
}

void AssetDialog::makeButtons()
{
    m_previous = addButton(tr("保存して前へ"));
    m_next = addButton(tr("保存して次へ"));
    m_park = addButton(tr("一時置き(&K)"));
    m_reset = addButton(QString());
    updateResetButton();
    m_reset->setObjectName(u"resetButton"_s);
    m_previous->setObjectName(u"previousButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_park->setObjectName(u"parkButton"_s);
    m_park->setToolTip(tr("書きかけのまま閉じます。後で一覧の上のお知らせから続けられます。"));
    connect(m_previous, &QPushButton::clicked, this, [this] { saveAndStep(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { saveAndStep(1); });
    connect(m_park, &QPushButton::clicked, this, &AssetDialog::park);
    connect(m_reset, &QPushButton::clicked, this, &AssetDialog::resetOrBack);
    // A ban stops saving; what was typed can still be put aside or taken back.
    connect(findings(), &Common::FindingsView::findingsChanged, this, [this] {
        m_park->setEnabled(!isBusy());
        m_reset->setEnabled(!isBusy());
    });
    for (const auto &[key, step] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { saveAndStep(by); });
    }
    setActModifiers(Qt::ControlModifier | Qt::ShiftModifier); // one form after the other is the rule, closing is not
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, m_next, &QPushButton::click);
    }
}

void AssetDialog::setNeighbour(Neighbour neighbour)
{
    m_neighbour = std::move(neighbour);
    m_previous->setVisible(m_start.asset && m_neighbour);
}

QString AssetDialog::act() const
{
    return m_start.asset ? u"asset.edit"_s : u"asset.register"_s;
}

bool AssetDialog::load(const FormStart &start)
{
    m_start = start;
    m_base.clear();
    m_number.clear();
    m_after = After::Close;
    m_setAside.reset();
    updateResetButton();
    m_keeping->stop();
    Answers answers = start.answers;
    if (start.asset) {
        const auto asset = Assets::load(m_session.db(), *start.asset);
        if (!asset)
            return false;
        m_base = answersFrom(Assets::toParams(m_session.db(), *asset));
        m_revision = start.seenRevision.value_or(asset->object.revision);
        m_number = asset->object.number;
        answers = m_base;
        for (auto it = start.answers.cbegin(); it != start.answers.cend(); ++it)
            answers.insert(it.key(), *it);
        setWindowTitle(tr("資産の編集 ― %1 %2").arg(asset->object.number, asset->object.name));
        setActText(tr("保存する(&S)"));
    } else {
        setWindowTitle(start.source ? tr("複製・印刷物の登録 ― %1（元: %2）").arg(start.source->label, start.source->number) : tr("資産の登録"));
        if (start.source)
            messageBar()->showMessage(MessageBar::Kind::Info,
                                      tr("%1 %2 の%3として登録します。空いている項目は元から引き継ぎました。").arg(start.source->number, start.source->name, start.source->label));
        setActText(tr("登録する(&R)"));
    }
    m_previous->setVisible(start.asset && m_neighbour);
    m_next->setText(start.asset ? tr("保存して次へ") : tr("続けて登録"));
    m_next->setToolTip(tr("Ctrl+Enter、Ctrl+PageDown"));
    m_previous->setToolTip(tr("Ctrl+PageUp"));
    findings()->setFindings({});
    build(answers);
    m_first = m_form ? m_form->answers() : Answers();
    setModified(start.modified);
    m_keeping->keep();
    return true;
}

void AssetDialog::unitChosen()
{
    if (!m_form)
        return;
    const Answers answers = m_form->answers();
    const qint64 unitId = answers.value(u"unit"_s).toVariant().toLongLong();
    const auto policy = unitId > 0 ? policyForUnit(m_session.db(), unitId) : std::nullopt;
    if (!policy || policy->id == m_form->content().policy.id)
        return;
    build(answers); // another policy: its words, axes and choices; what was typed stays
    if (Common::FormField *unit = form()->field(u"unit"_s))
        unit->focusEditor();
    messageBar()->showMessage(MessageBar::Kind::Info, tr("適用規程が「%1」に変わりました。分類を確かめてください。").arg(policy->title));
    setModified(true);
}

QJsonObject AssetDialog::params() const
{
    if (!m_form)
        return {};
    if (!m_start.asset && m_start.source) { // an answer taken away is not to come back from the source
        QJsonObject params = paramsFrom(m_form->answers(), true);
        params.insert(m_start.source->parameter, m_start.source->number);
        return params;
    }
    if (!m_start.asset)
        return paramsFrom(m_form->answers(), false);
    QJsonObject params = paramsFrom(changedAnswers(m_base, m_form->answers()), true);
    params.insert(u"asset"_s, m_number);
    params.insert(u"revision"_s, m_revision);
    return params;
}

void AssetDialog::preview()
{
    if (!m_form)
        return;
    m_pane->showGuidance(*m_form->content().policy.document, m_form->levels());
    markGroups();
    const Answers answers = m_form->answers();
    const qint64 unitId = answers.value(u"unit"_s).toVariant().toLongLong();
    m_similar->ask({answers.value(u"name"_s).toString(), unitId > 0 ? std::optional(unitId) : std::nullopt, answers.value(u"kind"_s).toString(), m_start.asset});
    QJsonObject asked = params();
    asked.remove(u"revision"_s);
    if (asked.value(u"name"_s).toString().isEmpty())
        asked.insert(u"name"_s, u"－"_s); // the rules can be asked before the name is typed
    m_preview->ask(act(), asked);
}

void AssetDialog::showFindings(const Policy::Findings &found, const QList<Register::Consequence> &consequences)
{
    if (!m_form)
        return;
    const Policy::Document &policy = *m_form->content().policy.document;
    QList<Common::FindingItem> items = findingItems(found, policy);
    m_proposals.clear();
    for (const Register::Consequence &consequence : consequences) {
        const QJsonObject proposal = consequence.data.value(u"proposal"_s).toObject();
        const Policy::Axis *axis = policy.axis(proposal.value(u"axis"_s).toString());
        const Policy::Level *level = axis ? axis->level(proposal.value(u"level"_s).toString()) : nullptr;
        if (!level || !m_form->levelBox(axis->code))
            continue;
        Common::FindingItem item;
        item.rule = u"proposal."_s + axis->code;
        item.text = tr("%1は %2 を提案します。%3").arg(axis->label, levelText(*level), consequence.text);
        item.clause = consequence.data.value(u"clause"_s).toString();
        for (const Policy::Rule &rule : policy.rules) {
            if (rule.id == consequence.data.value(u"rule"_s).toString())
                item.statusLabel = statusWord(rule.source.status);
        }
        item.actionText = tr("提案を採用");
        m_proposals.insert(item.rule, proposal);
        items.append(item);
    }
    findings()->setFindings(Shell::withConsultation(m_session.db(), items));
}

void AssetDialog::adopt(const QString &rule)
{
    const QJsonObject proposal = m_proposals.value(rule);
    LevelBox *box = m_form ? m_form->levelBox(proposal.value(u"axis"_s).toString()) : nullptr;
    if (!box)
        return;
    box->setLevel(proposal.value(u"level"_s).toString());
    if (const QString ground = proposal.value(u"ground"_s).toString(); !ground.isEmpty() && !box->grounds().contains(ground))
        box->setGrounds(box->grounds() << ground);
    if (QRadioButton *button = box->button(proposal.value(u"level"_s).toString()))
        button->setFocus();
}

} // namespace AssetsUi
