// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/worklist.h"

#include "models/assets/assetqueries.h"
#include "ui/common/badge.h"
#include "ui/common/messagebar.h"
#include "ui/common/parts/tonelabel.h"
#include "ui/common/scanning/scanguard.h"
#include "ui/common/scanning/scanline.h"
#include "ui/common/tableview.h"
#include "ui/labels/worklistmodel.h"
#include "ui/shell/session.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;
using Common::kGrid;
using Common::Tone;
using Kind = LabelsUi::TickOutcome::Kind;

namespace LabelsUi {

namespace {

constexpr int kGatherMs = 200;
constexpr double kPartOfScreen = 0.9;

QFont larger(const QFont &font, double by, bool bold)
{
    QFont made = font;
    made.setPointSizeF(made.pointSizeF() * by);
    made.setBold(bold);
    return made;
}

QLabel *largeLabel(const QString &name, double by, bool bold, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(larger(label->font(), by, bold));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString number(qint64 value)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(value);
}

} // namespace

Worklist::Worklist(Shell::Session &session, const Labels::LabelSources &sources, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_model(new WorklistModel(session, sources, this))
    , m_ticking(new Ticking(session, sources, this))
    , m_scan(new Common::ScanLine(this))
    , m_message(new Common::MessageBar(this))
    , m_verdict(new Common::ToneLabel(Tone::Muted, this))
    , m_thing(largeLabel(u"worklistThing"_s, 1.4, true, this))
    , m_badge(new Common::BadgeLabel(this))
    , m_class(largeLabel(u"worklistClass"_s, 1.4, true, this))
    , m_restrictions(largeLabel(u"worklistRestrictions"_s, 1.2, false, this))
    , m_table(new Common::TableView(u"labels/worklist"_s, this))
    , m_counts(new QLabel(this))
    , m_takeBack(new QPushButton(tr("直前の 1 件を取り消す(&Z)"), this))
{
    setObjectName(u"labelWorklist"_s);
    setWindowTitle(tr("貼り替え"));
    build();
    connectAll();
    new Common::ScanGuard(m_scan); // lives with the line
    say(tr("貼り替えた物のコードを読み取ってください。"), Tone::Muted);
    clearThing();
    m_scan->setFocus();
    m_model->reload();
}

void Worklist::open(Shell::Session &session, const Labels::LabelSources &sources, QWidget *parent)
{
    auto *list = parent->findChild<Worklist *>();
    if (!list) {
        list = new Worklist(session, sources, parent);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->resize(QSize(980, 680).boundedTo(list->screen()->availableSize() * kPartOfScreen));
    }
    list->show();
    list->raise();
    list->activateWindow();
    list->m_scan->setFocus();
}

void Worklist::build()
{
    m_table->setObjectName(u"worklistTable"_s);
    m_table->setAccessibleName(tr("表示の更新を待つもの"));
    m_table->setModel(m_model);
    m_table->setEmptyState(tr("表示の更新を待つものはありません。"));
    m_counts->setObjectName(u"worklistCounts"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(buildScanRow());
    layout->addWidget(buildVerdict());
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
}

QWidget *Worklist::buildScanRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    auto *label = new QLabel(tr("番号(&N)"), row);
    label->setBuddy(m_scan);
    m_scan->setFont(larger(m_scan->font(), 1.4, false));
    auto *kanji = new QCheckBox(tr("日本語入力を使う(&J)"), row);
    kanji->setObjectName(u"worklistInputMethod"_s);
    kanji->setToolTip(tr("漢字の入った番号を手で入力するときに選びます。読み取るときは外してください。"));
    layout->addWidget(label);
    layout->addWidget(m_scan, 1);
    layout->addWidget(kanji);
    connect(kanji, &QCheckBox::toggled, this, [this](bool on) {
        m_scan->setInputMethodOn(on);
        m_scan->setFocus();
    });
    return row;
}

QWidget *Worklist::buildVerdict()
{
    m_verdict->setObjectName(u"worklistVerdict"_s);
    m_verdict->setFont(larger(m_verdict->font(), 1.8, true));
    m_verdict->setWordWrap(true);
    m_badge->setFont(larger(m_badge->font(), 1.4, true));
    auto *pane = new QFrame(this);
    pane->setFrameShape(QFrame::StyledPanel);
    pane->setMinimumHeight(24 * kGrid); // the list below does not jump from thing to thing
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    auto *classes = new QHBoxLayout;
    classes->addWidget(m_badge);
    classes->addWidget(m_class, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_thing);
    layout->addLayout(classes);
    layout->addWidget(m_restrictions);
    layout->addStretch(1);
    return pane;
}

QWidget *Worklist::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_takeBack->setObjectName(u"worklistTakeBack"_s);
    m_takeBack->setToolTip(u"Ctrl+Z"_s);
    auto *print = new QPushButton(tr("一覧を印刷(&P)…"), row);
    print->setObjectName(u"worklistPrint"_s);
    auto *close = new QPushButton(tr("閉じる(&C)"), row);
    for (QPushButton *button : {m_takeBack, print, close})
        button->setAutoDefault(false); // Enter belongs to the line
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_takeBack);
    layout->addWidget(print);
    layout->addWidget(close);
    connect(print, &QPushButton::clicked, this, [this] { emit m_session.bookRequested(u"labels-due"_s, {}, {}); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void Worklist::connectAll()
{
    connect(m_scan, &Common::ScanLine::scanned, m_ticking, &Ticking::take);
    connect(m_ticking, &Ticking::ended, this, &Worklist::showOutcome);
    connect(m_ticking, &Ticking::takenBack, this, [this](qint64 id, const QString &which) {
        m_model->untick(id);
        say(tr("↶ %1 を更新待ちに戻しました").arg(which), Tone::Info);
        clearThing();
    });
    connect(m_ticking, &Ticking::refusedToTakeBack, this, [this](const QString &why) { m_message->showMessage(Common::MessageBar::Kind::Refusal, why); });
    connect(m_model, &WorklistModel::listed, this, &Worklist::showCounts);
    connect(m_model, &WorklistModel::failed, m_message, &Common::MessageBar::showError);
    connect(m_table, &Common::TableView::activatedRow, this, [this](int row) {
        if (const auto id = m_model->idAt(row))
            m_ticking->takeThing(*id);
    });
    connect(m_takeBack, &QPushButton::clicked, m_ticking, &Ticking::takeBack);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_ticking, &Ticking::takeBack);
    auto *gather = new QTimer(this); // also of another process, and of other windows
    gather->setSingleShot(true);
    gather->setInterval(kGatherMs);
    connect(&m_session, &Shell::Session::changed, gather, qOverload<>(&QTimer::start));
    connect(&m_session, &Shell::Session::actorChanged, gather, qOverload<>(&QTimer::start));
    connect(gather, &QTimer::timeout, m_model, &WorklistModel::reload);
}

/// Each outcome has its own mark, word and colour; the colour says nothing alone.
void Worklist::showOutcome(const TickOutcome &outcome)
{
    m_message->clear();
    switch (outcome.kind) {
    case Kind::Done:
        m_model->tick(outcome.content->object.id);
        say(tr("✓ 更新済にしました"), Tone::Success);
        break;
    case Kind::Again:
        say(tr("✓ もう済んでいます（二度目の読み取り）"), Tone::Info);
        break;
    case Kind::NotDue:
        say(tr("－ 更新待ちではありません。今の表示のままで合っています"), Tone::Info);
        break;
    case Kind::Unknown:
        say(tr("？ 「%1」という番号の物はありません").arg(outcome.code), Tone::Danger);
        break;
    case Kind::Ended:
        say(tr("✕ %1です。ラベルを貼らずに、物を確かめてください").arg(outcome.state), Tone::Danger);
        break;
    case Kind::Refused:
        say(tr("✕ 更新済にできません。%1").arg(outcome.why), Tone::Danger);
        break;
    }
    if (outcome.content)
        showThing(*outcome.content);
    else
        clearThing();
    if (!isActiveWindow()) // read while another window had the focus
        emit m_session.message(m_verdict->text() + u"　"_s + m_thing->text());
    if (const auto id = outcome.content ? std::optional(outcome.content->object.id) : std::nullopt)
        m_table->selectId(*id);
    showCounts();
    emit told(outcome.kind);
}

void Worklist::say(const QString &verdict, Tone tone)
{
    m_verdict->setTone(tone);
    m_verdict->setText(verdict);
    m_verdict->setAccessibleName(verdict);
    QAccessibleEvent alert(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Worklist::showThing(const Labels::LabelContent &content)
{
    m_thing->setText(QString(content.number + u"　"_s + content.name).trimmed());
    m_class->setText(content.classed.words);
    m_badge->setBadge(badgeOf(content));
    m_badge->setVisible(!content.classed.badge.isEmpty());
    const QString restrictions = content.restrictions.isEmpty() ? QString() : QString(u"・"_s + content.restrictions.join(u"　・"_s));
    const QStringList lines{restrictions, QString(content.unit + u"　"_s + content.where).trimmed()};
    m_restrictions->setText(lines.join(u'\n').trimmed());
}

void Worklist::clearThing()
{
    for (QLabel *label : {m_thing, m_class, m_restrictions})
        label->clear();
    m_badge->hide();
}

void Worklist::showCounts()
{
    m_counts->setText(tr("残り %1 件 ・ 今回 %2 件済").arg(number(m_model->dueCount()), number(m_model->tickedCount())));
    m_takeBack->setEnabled(m_ticking->canTakeBack());
}

QString Worklist::verdictText() const
{
    return m_verdict->text();
}

QString Worklist::thingText() const
{
    return m_thing->text();
}

QString Worklist::restrictionsText() const
{
    return m_restrictions->text();
}

} // namespace LabelsUi
