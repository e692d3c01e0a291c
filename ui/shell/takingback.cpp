// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/takingback.h"

#include "models/register/rejectiontext.h"
#include "models/storage/query.h"
#include "ui/common/messagebar.h"
#include "ui/common/notesedit.h"
#include "ui/common/prompt.h"
#include "ui/shell/actdialog.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using Common::MessageBar;
using Register::Direction;

namespace Shell {

namespace {

constexpr int kGatherMs = 150;
/// An act of more entries is not taken back without a question.
constexpr qint64 kFewEntries = 2;

QJsonObject wish(Direction direction)
{
    return direction == Direction::Again ? QJsonObject{{u"again"_s, true}} : QJsonObject();
}

/// A field that is being written in and has something of its own to take back or to do again.
bool actsInField(QWidget *focus, Direction direction, bool now)
{
    const bool back = direction == Direction::Back;
    if (auto *line = qobject_cast<QLineEdit *>(focus); line && !line->isReadOnly()) {
        if (!(back ? line->isUndoAvailable() : line->isRedoAvailable()))
            return false;
        if (now)
            back ? line->undo() : line->redo();
        return true;
    }
    if (auto *notes = qobject_cast<QPlainTextEdit *>(focus); notes && !notes->isReadOnly()) {
        const QTextDocument *text = notes->document();
        if (!(back ? text->isUndoAvailable() : text->isRedoAvailable()))
            return false;
        if (now)
            back ? notes->undo() : notes->redo();
        return true;
    }
    return false;
}

struct Named {
    QString name;
    qint64 entries = 0;
};

Named named(Storage::Connection &db, const Register::Blueprint &blueprint, const Register::Actor &actor, Direction direction)
try {
    const auto past = Register::nextToReverse(db, blueprint, Register::signatureOf(actor), direction);
    return past ? Named{Register::nameOf(db, blueprint, actor.visible, *past), past->last - past->first + 1} : Named();
} catch (const Storage::DbError &error) {
    qWarning("taking back: %s", error.what());
    return {};
}

} // namespace

TakingBack::TakingBack(QAction *back, QAction *again, QMenu *menu, MessageBar *bar, QWidget *window)
    : QObject(window)
    , m_back(back)
    , m_again(again)
    , m_bar(bar)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kGatherMs);
    connect(&m_timer, &QTimer::timeout, this, &TakingBack::ask);
    connect(menu, &QMenu::aboutToShow, this, &TakingBack::fillMenu);
    connect(menu, &QMenu::aboutToHide, this, &TakingBack::emptyMenu, Qt::QueuedConnection); // after what was chosen
    connect(m_back, &QAction::triggered, this, [this] { trigger(Direction::Back); });
    connect(m_again, &QAction::triggered, this, [this] { trigger(Direction::Again); });
    emptyMenu();
}

void TakingBack::follow(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_asking = false;
    m_timer.stop();
    setNames({}, {});
    if (!session)
        return;
    connect(session, &Session::changed, &m_timer, qOverload<>(&QTimer::start));
    connect(session, &Session::actorChanged, &m_timer, qOverload<>(&QTimer::start));
    m_timer.start();
}

// Off the window's thread: in a register that many write to, the own last act may lie far back.
void TakingBack::ask()
{
    if (!m_session)
        return;
    const Register::Blueprint &blueprint = m_session->openRegister().blueprint();
    m_session->read(this, [this, session = m_session, &blueprint, actor = m_session->actor()](Storage::Connection &db) {
        const Named back = named(db, blueprint, actor, Direction::Back);
        const Named again = named(db, blueprint, actor, Direction::Again);
        return [this, session, back, again] {
            if (!session || session != m_session)
                return;
            m_entries[0] = back.entries;
            m_entries[1] = again.entries;
            setNames(back.name, again.name);
        };
    });
}

void TakingBack::setNames(const QString &back, const QString &again)
{
    m_names[0] = back;
    m_names[1] = again;
    emptyMenu();
    emit named();
}

void TakingBack::fillMenu()
{
    QWidget *focus = QApplication::focusWidget();
    const bool backInField = actsInField(focus, Direction::Back, false);
    const bool againInField = actsInField(focus, Direction::Again, false);
    const auto escaped = [](const QString &name) { return QString(name).replace(u'&', u"&&"_s); };
    m_back->setText(backInField ? tr("入力を元に戻す(&U)") : m_names[0].isEmpty() ? tr("取り消す(&U)") : tr("取り消す: %1(&U)").arg(escaped(m_names[0])));
    m_again->setText(againInField ? tr("入力をやり直す(&R)") : m_names[1].isEmpty() ? tr("やり直す(&R)") : tr("やり直す: %1(&R)").arg(escaped(m_names[1])));
    m_back->setEnabled(backInField || !m_names[0].isEmpty());
    m_again->setEnabled(againInField || !m_names[1].isEmpty());
}

void TakingBack::emptyMenu()
{
    m_back->setText(tr("取り消す(&U)"));
    m_again->setText(tr("やり直す(&R)"));
    // The keys stay alive: pressed when there is nothing, they say so.
    m_back->setEnabled(m_session);
    m_again->setEnabled(m_session);
}

void TakingBack::trigger(Direction direction)
{
    if (!actsInField(QApplication::focusWidget(), direction, true))
        takeBack(direction);
}

void TakingBack::takeBack(Direction direction)
{
    if (!m_session || m_asking)
        return;
    m_asking = true;
    m_session->perform(u"act.takeBack"_s, wish(direction), this, [this, direction](const Register::Outcome &trial) { answer(direction, trial); }, {}, true);
}

void TakingBack::answer(Direction direction, const Register::Outcome &trial)
{
    m_asking = false;
    if (!trial) {
        if (std::holds_alternative<Register::Refused>(trial.error()))
            askReason(direction);
        else
            m_bar->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(trial.error()));
        return;
    }
    QStringList lines;
    for (const Register::Consequence &consequence : trial->consequences)
        lines.append(consequence.text);
    lines.removeAll(QString());
    const bool back = direction == Direction::Back;
    const qint64 entries = m_entries[back ? 0 : 1];
    if (entries > kFewEntries)
        lines.prepend(tr("この操作は %1 件の記録に及びます。").arg(entries));
    const Common::Question question{.title = back ? tr("取り消す") : tr("やり直す"),
                                    .text = back ? tr("「%1」を取り消します。証跡には、行ったことも取り消したことも残ります。").arg(nameOf(direction))
                                                 : tr("取り消した「%1」をやり直します。").arg(nameOf(direction)),
                                    .detail = lines.join(u'\n'),
                                    .buttons = {back ? tr("取り消す(&U)") : tr("やり直す(&R)"), tr("そのままにする(&K)")},
                                    .safe = 1,
                                    .warning = false};
    if (!lines.isEmpty() && Common::prompter().ask(m_window, question) != 0)
        return;
    perform(direction);
}

void TakingBack::perform(Direction direction)
{
    if (!m_session)
        return;
    m_asking = true;
    m_session->perform(u"act.takeBack"_s, wish(direction), this, [this, direction, name = nameOf(direction)](const Register::Outcome &outcome) {
        m_asking = false;
        if (outcome)
            told(direction, name);
        else
            m_bar->showMessage(MessageBar::Kind::Refusal, Register::rejectionText(outcome.error()));
    });
}

// A rule asks for something first, mostly a reason: what it says and where to write it stand in one dialog.
void TakingBack::askReason(Direction direction)
{
    const bool back = direction == Direction::Back;
    const QString name = nameOf(direction);
    auto *dialog = new ActDialog(*m_session, u"act.takeBack"_s, back ? tr("取り消す: %1").arg(name) : tr("やり直す: %1").arg(name), m_window);
    dialog->setActText(back ? tr("取り消す(&U)") : tr("やり直す(&R)"));
    if (!back)
        dialog->setParam(u"again"_s, true);
    dialog->addNotes(u"reason"_s, tr("理由(&W)"), {{}, Common::Need::Required, tr("証跡に残ります。")})->setVisibleLines(2);
    dialog->askBeforehand();
    connect(dialog, &ActDialog::acted, this, [this, direction, name] { told(direction, name); });
    dialog->open();
}

void TakingBack::told(Direction direction, const QString &name)
{
    m_bar->clear();
    if (m_session)
        emit m_session->message(direction == Direction::Back ? tr("取り消しました: %1（Ctrl+Y でやり直せます）").arg(name) : tr("やり直しました: %1").arg(name));
}

} // namespace Shell
