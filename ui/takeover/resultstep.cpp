// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/resultstep.h"

#include "models/takeover/refusedlines.h"
#include "ui/common/prompt.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

QString count(const QJsonObject &result, const QString &key)
{
    const QJsonValue value = result.value(key);
    const qint64 n = value.isArray() ? value.toArray().size() : value.toInteger();
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(n);
}

} // namespace

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_list(new QPushButton(tr("取り込んだ一覧を見る(&L)"), this))
    , m_refused(new QPushButton(tr("取り込めなかった行を書き出す(&X)…"), this))
    , m_undo(new QPushButton(tr("取り込みを取り消す(&U)…"), this))
{
    m_text->setObjectName(u"resultLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setObjectName(u"listButton"_s);
    m_undo->setObjectName(u"undoButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Common::kGrid);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_list, m_refused, m_undo}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    setFocusProxy(m_list);
    connect(m_list, &QPushButton::clicked, this, &ResultStep::listRequested);
    connect(m_undo, &QPushButton::clicked, this, &ResultStep::askUndo);
    connect(m_refused, &QPushButton::clicked, this, &ResultStep::writeRefused);
}

void ResultStep::setResult(const QJsonObject &result)
{
    m_result = result;
    QStringList lines{tr("%1 件を取り込みました（取込 %2 番）。")
                          .arg(count(result, u"accepted"_s), count(result, u"batch"_s)),
                      tr("取り込めない行 %1、資産でない行 %2。")
                          .arg(count(result, u"refused"_s), count(result, u"skipped"_s))};
    if (result.value(u"unclassified"_s).toInt() > 0)
        lines += tr("未分類のものが %1 件あります。初期整備の一覧から分類できます。")
                     .arg(count(result, u"unclassified"_s));
    if (!result.value(u"units"_s).toArray().isEmpty()
        || !result.value(u"places"_s).toArray().isEmpty())
        lines += tr("組織 %1、保管場所 %2 を加えました。")
                     .arg(count(result, u"units"_s), count(result, u"places"_s));
    m_text->setText(lines.join(u'\n'));
    m_refused->setVisible(result.value(u"refused"_s).toInt() > 0);
    m_list->setVisible(true);
    m_undo->setVisible(true);
}

void ResultStep::setUndone(const QJsonObject &result)
{
    QStringList lines{tr("取り込みを取り消しました。%1 件を一覧から外しました。履歴には残ります。")
                          .arg(count(result, u"voided"_s))};
    if (const int kept = result.value(u"kept"_s).isArray()
                             ? int(result.value(u"kept"_s).toArray().size())
                             : result.value(u"kept"_s).toInt();
        kept > 0)
        lines += tr("取り込みのあとに扱われた %1 件はそのまま残しました。").arg(kept);
    m_text->setText(lines.join(u'\n'));
    m_list->hide();
    m_undo->hide();
}

void ResultStep::showTrouble(const QString &text)
{
    m_text->setText(text);
}

void ResultStep::askUndo()
{
    const auto reason = Common::prompter().askText(this, {.title = tr("取り込みを取り消す"),
                                                          .label = tr("取り消す理由"),
                                                          .text = {},
                                                          .accept = tr("取り込みを取り消す"),
                                                          .required = true,
                                                          .multiLine = false,
                                                          .secret = false});
    if (reason)
        emit undoRequested(*reason);
}

void ResultStep::writeRefused()
{
    const auto path = Common::prompter().saveFile(
        this,
        {tr("取り込めなかった行"), tr("取り込めなかった行.csv"), {tr("CSV (*.csv)")}, u"csv"_s});
    if (!path)
        return;
    const auto written = Takeover::writeRefused(*path, m_result);
    if (!written)
        Common::prompter().reportError(this, tr("書き出せませんでした"), written.error().message,
                                       written.error().detail);
}

} // namespace TakeoverUi
