// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/encodingdialog.h"

#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

QString encodingTitle(const QString &name)
{
    if (name == "CP932"_L1)
        return EncodingDialog::tr("CP932（シフトJIS、Windows の日本語）");
    if (name == "EUC-JP"_L1)
        return EncodingDialog::tr("EUC-JP（UNIX の日本語）");
    if (name == "ISO-2022-JP"_L1)
        return EncodingDialog::tr("ISO-2022-JP（JIS、電子メールの日本語）");
    if (name == "macintosh"_L1)
        return EncodingDialog::tr("macintosh（Mac の欧文）");
    if (name == "windows-1252"_L1)
        return EncodingDialog::tr("windows-1252（Windows の欧文）");
    return name;
}

EncodingDialog::EncodingDialog(const QList<Exchange::EncodingCandidate> &candidates,
                               QWidget *parent)
    : QDialog(parent)
    , m_candidates(candidates)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_sample(new QPlainTextEdit(this))
{
    setWindowTitle(tr("文字コードを選ぶ"));
    setObjectName(u"encodingDialog"_s);
    auto *title = new QLabel(
        tr("文字コードを決められませんでした。下の見え方が正しくなるものを選んでください(&E)。"),
        this);
    title->setWordWrap(true);
    title->setBuddy(m_list);
    m_list->setObjectName(u"encodingList"_s);
    m_list->setAccessibleName(tr("文字コード"));
    // What can be read as a whole comes first; the order is otherwise the likelihood.
    std::stable_partition(m_candidates.begin(), m_candidates.end(),
                          [](const auto &candidate) { return candidate.isWhole; });
    for (const Exchange::EncodingCandidate &candidate : std::as_const(m_candidates)) {
        auto *item = new QListWidgetItem(
            candidate.isWhole ? encodingTitle(candidate.name)
                              : tr("%1（読めない文字あり）").arg(encodingTitle(candidate.name)),
            m_list);
        item->setSizeHint(QSize(0, Common::kCompactRowHeight));
    }
    m_hint->setText(tr("見え方（読めない文字は \uFFFD になります）"));
    m_sample->setObjectName(u"encodingSample"_s);
    m_sample->setAccessibleName(tr("見え方"));
    m_sample->setReadOnly(true);
    m_sample->setTabChangesFocus(true);
    m_sample->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *use = new QPushButton(tr("この文字コードで読む(&R)"), this);
    use->setDefault(true);
    auto *cancel = new QPushButton(tr("キャンセル"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(use);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_sample, 2);
    layout->addLayout(buttons);
    resize(640, 440);
    connect(m_list, &QListWidget::currentRowChanged, this, &EncodingDialog::showSample);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QString EncodingDialog::encoding() const
{
    return m_candidates.value(m_list->currentRow()).name;
}

void EncodingDialog::choose(const QString &encoding)
{
    for (int row = 0; row < m_candidates.size(); ++row) {
        if (m_candidates[row].name == encoding)
            m_list->setCurrentRow(row);
    }
}

void EncodingDialog::showSample()
{
    const QString sample = m_candidates.value(m_list->currentRow()).sample;
    m_sample->setPlainText(sample);
    // The characters in question may stand far to the right.
    const auto strange = std::find_if(sample.cbegin(), sample.cend(),
                                      [](QChar sign) { return sign.unicode() > 0x7f; });
    QTextCursor cursor(m_sample->document());
    cursor.setPosition(strange == sample.cend() ? 0 : int(strange - sample.cbegin()));
    m_sample->setTextCursor(cursor);
    m_sample->centerCursor();
}

} // namespace TakeoverUi
