// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findpalette.h"

#include "ui/common/parts/tonelabel.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/find/findline.h"
#include "ui/find/hitdelegate.h"
#include "ui/find/hitmodel.h"
#include "ui/find/searcher.h"
#include "ui/shell/session.h"

#include <QListView>
#include <QMainWindow>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace FindUi {

namespace {

constexpr qsizetype kHits = 6; ///< of each kind at first
constexpr qsizetype kMoreHits = 200;
constexpr qsizetype kMostWords = 8;
constexpr int kWidth = 860;

QList<std::pair<QString, QString>> kindsOf(const Register::Blueprint &blueprint)
{
    QList<std::pair<QString, QString>> kinds;
    for (const Register::Finder &finder : blueprint.finders) {
        if (finder.kind != "act"_L1) // the window has them as commands
            kinds.append({finder.kind, finder.title});
    }
    kinds.append({QString::fromLatin1(kCommandKind), FindPalette::tr("操作・画面")});
    return kinds;
}

} // namespace

FindPalette::FindPalette(Shell::Session &session, QMainWindow &window)
    : QDialog(&window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_session(session)
    , m_window(window)
    , m_commands(commandsOf(window))
    , m_searcher(Searcher::of(session))
    , m_model(new HitModel(kindsOf(session.openRegister().blueprint()), this))
    , m_line(new FindLine(this))
    , m_list(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_note(new Common::ToneLabel(Common::Tone::Muted, this))
{
    setObjectName(u"findPalette"_s);
    setWindowTitle(tr("全体から探す"));
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_line, &FindLine::asked, this, &FindPalette::ask);
    connect(m_line, &FindLine::moved, this, &FindPalette::move);
    connect(m_line, &FindLine::paged, this, &FindPalette::page);
    connect(m_line, &FindLine::opened, this, &FindPalette::openWhenAnswered);
    connect(m_line, &FindLine::allWanted, this, &FindPalette::showAll);
    connect(m_list, &QListView::clicked, this, &FindPalette::choose);
    connectAnswers();
    m_model->showWords(Common::Settings().value(settingsKey()).toStringList());
    answered();
}

void FindPalette::open(Shell::Session &session, QMainWindow &window)
{
    auto *palette = new FindPalette(session, window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
}

void FindPalette::build()
{
    QFont large = m_line->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_line->setFont(large);
    m_list->setObjectName(u"hitList"_s);
    m_list->setAccessibleName(tr("見つかったもの"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps it: one types and walks at the same time
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_note);
    auto *close = new QToolButton(this);
    close->setText(tr("閉じる"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(u"Esc"_s);
    connect(close, &QToolButton::clicked, this, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->addWidget(m_line, 1);
    head->addWidget(close);
    auto *keys = new Common::ToneLabel(tr("↑↓ 選ぶ　　Enter 開く　　Ctrl+Enter 見つかった資産を一覧に出す　　Esc 閉じる"),
                                       Common::Tone::Muted, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid + kGrid / 2, kGrid + kGrid / 2, kGrid + kGrid / 2, kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(keys);
    setFocusProxy(m_line);
}

void FindPalette::connectAnswers()
{
    connect(m_searcher, &Searcher::told, this, &FindPalette::put);
    connect(m_searcher, &Searcher::finished, this, &FindPalette::finished);
    connect(m_searcher, &Searcher::failed, this, [this] {
        m_asking = false;
        m_note->setText(tr("探せませんでした。台帳を読めるかどうかを確かめて、もう一度探してください。"));
        m_stack->setCurrentWidget(m_note);
    });
}

void FindPalette::ask(const QString &words)
{
    m_words = words;
    m_moved = false;
    m_opening = false;
    m_asking = !words.trimmed().isEmpty();
    if (words.trimmed().isEmpty()) {
        m_searcher->stop();
        m_model->showWords(Common::Settings().value(settingsKey()).toStringList());
        answered();
        return;
    }
    m_model->begin(words);
    m_searcher->ask(words, kHits);
    const QList<Command> commands = matching(m_commands, words);
    if (!commands.isEmpty())
        m_model->putCommands(commands, kHits);
    answered();
}

/// What the user has gone to stays chosen, wherever it stands when another kind has answered.
void FindPalette::put(const Register::Found &found)
{
    const bool kept = m_moved && m_list->currentIndex().isValid();
    const Line chosen = kept ? m_model->line(m_list->currentIndex().row()) : Line{};
    m_model->put(found);
    if (const auto row = kept ? m_model->rowOf(chosen) : std::nullopt)
        m_list->setCurrentIndex(m_model->index(*row));
    answered();
}

/// A scanner sends its Enter at once, before anything can be found.
void FindPalette::openWhenAnswered()
{
    if (m_asking && !m_moved)
        m_opening = true;
    else
        choose(m_list->currentIndex());
}

void FindPalette::answered()
{
    if (m_model->isEmpty() && m_words.trimmed().isEmpty())
        m_note->setText(tr("番号、名称、ふりがな、備考、職員、場所、廃棄の記録、規程の条項、帳票、操作から探します。"));
    else if (m_model->isEmpty())
        m_note->setText(tr("探しています。"));
    m_stack->setCurrentWidget(m_model->isEmpty() ? static_cast<QWidget *>(m_note) : m_list);
    if (!m_moved || !m_list->currentIndex().isValid())
        choosableFirst();
}

void FindPalette::finished()
{
    m_model->end();
    m_asking = false;
    answered();
    if (m_model->isEmpty())
        m_note->setText(tr("「%1」を含むものはありません。言葉を短くするか、別の言葉で探してください。").arg(m_words.trimmed()));
    if (std::exchange(m_opening, false))
        choose(m_list->currentIndex());
}

void FindPalette::choosableFirst()
{
    const auto row = m_model->choosable(0, 1);
    m_list->setCurrentIndex(row ? m_model->index(*row) : QModelIndex());
    m_list->scrollToTop();
}

void FindPalette::move(int steps)
{
    const int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const auto row = m_model->choosable(at + steps, steps < 0 ? -1 : 1);
    if (!row)
        return;
    m_moved = true;
    m_list->setCurrentIndex(m_model->index(*row));
    if (m_model->choosable(0, 1) == row)
        m_list->scrollToTop(); // with its heading
}

void FindPalette::page(int pages)
{
    const int height = m_list->viewport()->height();
    const int top = m_list->visualRect(m_list->currentIndex()).top();
    int row = m_list->currentIndex().row();
    const int step = pages < 0 ? -1 : 1;
    for (auto next = m_model->choosable(row + step, step); next; next = m_model->choosable(row + step, step)) {
        if (qAbs(m_list->visualRect(m_model->index(*next)).top() - top) > height)
            break;
        row = *next;
    }
    move(row - m_list->currentIndex().row());
}

void FindPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Line line = m_model->line(index.row()); // a copy: what is done next may change the answers
    switch (line.kind) {
    case Line::Kind::Heading:
        return;
    case Line::Kind::Words:
        m_line->setWords(line.text);
        return;
    case Line::Kind::More:
        showMore(line.group);
        return;
    case Line::Kind::Hit:
    case Line::Kind::Command:
        openLine(line);
        return;
    }
}

void FindPalette::openLine(const Line &line)
{
    remember();
    Shell::Session &session = m_session;
    accept();
    if (line.kind == Line::Kind::Command) {
        if (line.command.action)
            line.command.action->trigger();
        return;
    }
    const Register::Hit &hit = line.hit;
    if (line.group == "clause"_L1)
        emit session.clauseRequested(hit.object.id, hit.key);
    else if (line.group == "book"_L1)
        emit session.bookRequested(hit.key, {}, {});
    else
        emit session.openRequested(hit.object);
}

void FindPalette::showMore(const QString &kind)
{
    m_moved = true;
    if (kind == "asset"_L1) {
        showAll(); // the list has them all, with its conditions and its sorting
        return;
    }
    if (kind == QLatin1String(kCommandKind)) {
        m_model->putCommands(matching(m_commands, m_words), kMoreHits);
        return;
    }
    const int row = m_list->currentIndex().row();
    m_searcher->ask(m_words, kMoreHits, {kind});
    const QPointer<QListView> list(m_list);
    connect(
        m_searcher, &Searcher::finished, this, [list, row] { list->setCurrentIndex(list->model()->index(row, 0)); }, Qt::SingleShotConnection);
}

void FindPalette::showAll()
{
    if (m_words.trimmed().isEmpty())
        return;
    remember();
    Assets::Filter filter;
    filter.text = m_words.trimmed();
    Shell::Session &session = m_session;
    accept();
    emit session.assetsRequested(filter);
}

QString FindPalette::settingsKey() const
{
    return u"find/words/"_s
        + QString::fromLatin1(m_session.openRegister().path().toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void FindPalette::remember() const
{
    const QString words = m_words.trimmed();
    if (words.isEmpty())
        return;
    QStringList all = Common::Settings().value(settingsKey()).toStringList();
    all.removeAll(words);
    all.prepend(words);
    Common::Settings().setValue(settingsKey(), QStringList(all.mid(0, kMostWords)));
}

void FindPalette::placeOverWindow()
{
    const QRect over = m_window.geometry();
    const int width = qMin(kWidth, over.width() - 4 * kGrid);
    const int height = qMin(over.height() * 7 / 10, fontMetrics().height() * 34);
    setGeometry(over.left() + (over.width() - width) / 2, over.top() + 5 * kGrid, width, height);
}

void FindPalette::showEvent(QShowEvent *event)
{
    placeOverWindow();
    QDialog::showEvent(event);
    m_line->setFocus(Qt::PopupFocusReason);
}

void FindPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Mid), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace FindUi
