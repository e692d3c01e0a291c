// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labeltextmenu.h"

#include "models/register/policies.h"
#include "models/register/rejectiontext.h"
#include "models/storage/dberror.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace LabelsUi {

namespace {

constexpr qsizetype kShown = 48; ///< characters of a text beside its place

QString shortened(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ').replace(u'&', u"&&"_s);
    return line.size() > kShown ? line.left(kShown - 1) + u'…' : line;
}

/// A click on a button or in a menu; a key leaves the pointer anywhere.
QPoint placeFor(const QWidget *parent)
{
    const QPoint pointer = QCursor::pos();
    const QWidget *under = QApplication::widgetAt(pointer);
    if (qobject_cast<const QAbstractButton *>(under) || qobject_cast<const QMenu *>(under))
        return pointer;
    return parent->mapToGlobal(parent->rect().center());
}

} // namespace

LabelTextMenu::LabelTextMenu(Shell::Session &session, const QString &number, const QList<Labels::TargetText> &texts, QWidget *parent)
    : QMenu(parent), m_session(session), m_number(number)
{
    setObjectName(u"labelTextMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    addSection(tr("%1 の表示の文字をコピー").arg(number));
    for (const Labels::TargetText &text : texts) {
        QAction *action = addAction(tr("%1: %2(&%3)", "place, text, key").arg(text.label, shortened(text.text)).arg(actions().size()));
        action->setObjectName(u"labelText_"_s + text.target);
        action->setToolTip(text.text);
        connect(action, &QAction::triggered, &m_session, [this, text] { copy(text); });
    }
    if (texts.isEmpty())
        addAction(tr("規程に、表示する所の定めがありません"))->setEnabled(false);
}

void LabelTextMenu::copy(const Labels::TargetText &text)
{
    QApplication::clipboard()->setText(text.text);
    Shell::Session *session = &m_session; // the menu is gone by the time it is recorded
    const QJsonObject params{{u"what"_s, tr("%1 の表示の文字（%2）").arg(m_number, text.label)}, {u"target"_s, u"clipboard"_s}, {u"count"_s, 1}};
    session->perform(u"output.record"_s, params, session, [session, label = text.label](const Register::Outcome &outcome) {
        emit session->message(outcome ? tr("%1 に書く文字をコピーしました。Ctrl+V で貼り付けてください。").arg(label) : Register::rejectionText(outcome.error()));
    });
}

void openLabelTexts(Shell::Session &session, const Labels::LabelSources &sources, const Shell::LabelRequest &request, QWidget *parent)
{
    if (request.ids.isEmpty())
        return;
    const Journal::ObjectRef thing{request.kind, request.ids.first()};
    const QPoint place = placeFor(parent);
    session.read(parent, [&session, sources, thing, place, parent, visible = session.actor().visible](Storage::Connection &db) -> std::function<void()> {
        try {
            const QList<Labels::LabelContent> contents = Labels::contentsOf(sources, db, visible, {thing});
            if (contents.isEmpty())
                return [&session] { emit session.message(LabelTextMenu::tr("この物は見つかりません。一覧を更新して確かめてください。")); };
            QList<Labels::TargetText> texts;
            for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
                if (policy.id == contents.first().policyId)
                    texts = Labels::textsFor(*policy.document, contents.first());
            }
            return [&session, parent, place, texts, number = contents.first().number] { (new LabelTextMenu(session, number, texts, parent))->popup(place); };
        } catch (const Storage::DbError &error) {
            return [&session, text = error.toError(db.path()).message] { emit session.message(text); };
        }
    });
}

} // namespace LabelsUi
