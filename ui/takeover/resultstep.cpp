// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/resultstep.h"

#include "models/takeover/refusedlines.h"
#include "ui/common/prompt.h"
#include "ui/common/style.h"
#include "ui/takeover/countsline.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

qint64 number(const QJsonObject &result, const QString &key)
{
    const QJsonValue value = result.value(key);
    return value.isArray() ? value.toArray().size() : value.toInteger();
}

QString count(const QJsonObject &result, const QString &key)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(number(result, key));
}

} // namespace

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent)
    , m_counts(new CountsLine(this))
    , m_text(new QLabel(this))
    , m_list(new QPushButton(tr("取り込んだ資産を一覧で見る(&L)"), this))
    , m_missingList(new QPushButton(tr("ファイルになかった資産を一覧で見る(&M)"), this))
    , m_refused(new QPushButton(tr("取り込めなかった行を元の形で書き出す(&X)…"), this))
    , m_another(new QPushButton(tr("続けて別の台帳を取り込む(&A)"), this))
    , m_undo(new QPushButton(tr("取り込みを取り消す(&U)…"), this))
{
    m_counts->setObjectName(u"resultCounts"_s);
    m_text->setObjectName(u"resultLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setObjectName(u"listButton"_s);
    m_undo->setObjectName(u"undoButton"_s);
    m_missingList->setObjectName(u"missingButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Common::kGrid);
    layout->addWidget(m_counts);
    layout->addWidget(m_text);
    // One under the other: what is done next stands at the top, the way back at the end.
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Common::kGrid);
    for (QPushButton *button : {m_list, m_missingList, m_refused, m_another, m_undo}) {
        button->setAutoDefault(false);
        button->setMinimumWidth(320);
        auto *line = new QHBoxLayout;
        line->addWidget(button);
        line->addStretch();
        buttons->addLayout(line);
    }
    layout->addLayout(buttons);
    layout->addStretch();
    setFocusProxy(m_list);
    connect(m_list, &QPushButton::clicked, this, &ResultStep::listRequested);
    connect(m_missingList, &QPushButton::clicked, this, &ResultStep::missingRequested);
    connect(m_another, &QPushButton::clicked, this, &ResultStep::anotherRequested);
    connect(m_undo, &QPushButton::clicked, this, &ResultStep::askUndo);
    connect(m_refused, &QPushButton::clicked, this, &ResultStep::writeRefused);
}

QStringList ResultStep::sentences() const
{
    if (number(m_result, u"accepted"_s) == 0)
        return {tr("取り込んだ行はありません。台帳は元のままです。")};
    QStringList lines{tr("%1 件を取り込みました（取込 %2 番）。証跡に残りました。")
                          .arg(count(m_result, u"accepted"_s), count(m_result, u"batch"_s))};
    if (number(m_result, u"updated"_s) > 0)
        lines += tr("そのうち %1 件は、台帳にあったものを直したか、確かめたものです。")
                     .arg(count(m_result, u"updated"_s));
    QStringList made;
    for (const auto &[key, text] :
         {std::pair(u"units"_s, tr("組織 %1")), std::pair(u"places"_s, tr("保管場所 %1")),
          std::pair(u"persons"_s, tr("職員 %1")), std::pair(u"fields"_s, tr("独自項目 %1"))}) {
        if (number(m_result, key) > 0)
            made += text.arg(count(m_result, key));
    }
    if (!made.isEmpty())
        lines += tr("%1 を新しく加えました。").arg(made.join(tr("、")));
    if (number(m_result, u"unclassified"_s) > 0)
        lines += tr("未分類のものが %1 件あります。「今日」の初期整備の一覧から分類できます。")
                     .arg(count(m_result, u"unclassified"_s));
    if (number(m_result, u"refused"_s) > 0)
        lines += tr("取り込めなかった %1 行は、元の形で書き出して直すと、そのまま取り込めます。")
                     .arg(count(m_result, u"refused"_s));
    if (!m_missing.isEmpty())
        lines += tr("ファイルになかった資産が %1 件あります。台帳からは消していません。")
                     .arg(m_missing.size());
    return lines;
}

void ResultStep::setResult(const QJsonObject &result, const QVector<qint64> &missing)
{
    m_result = result;
    m_missing = missing;
    m_counts->setCounts({number(result, u"read"_s),
                         number(result, u"accepted"_s),
                         number(result, u"refused"_s),
                         number(result, u"skipped"_s),
                         {}},
                        true);
    m_counts->show();
    m_text->setText(sentences().join(u'\n'));
    const bool written = !result.value(u"batch"_s).isNull();
    const QString kind = result.value(u"kind"_s).toString();
    m_list->setVisible(written && (kind.isEmpty() || kind == "asset"_L1));
    m_undo->setVisible(written);
    m_refused->setVisible(number(result, u"refused"_s) > 0);
    m_missingList->setVisible(!missing.isEmpty());
}

void ResultStep::setUndone(const QJsonObject &result)
{
    QStringList lines{tr("取り込みを取り消しました。%1 件を一覧から外しました。履歴には残ります。")
                          .arg(count(result, u"voided"_s))};
    if (const qint64 kept = number(result, u"kept"_s); kept > 0)
        lines += tr("取り込みで直した %1 件は、直したまま残しました。").arg(kept);
    m_counts->hide();
    m_text->setText(lines.join(u'\n'));
    for (QPushButton *button : {m_list, m_missingList, m_refused, m_undo})
        button->hide();
    m_another->setFocus();
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
