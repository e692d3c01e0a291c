// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/encodingdialog.h"

#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

QString encodingTitle(const QString &name)
{
    return name == "CP932"_L1 ? EncodingDialog::tr("CP932（シフトJIS、Windows の日本語）") : name;
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
    for (const Exchange::EncodingCandidate &candidate : candidates) {
        auto *item = new QListWidgetItem(
            candidate.isWhole ? encodingTitle(candidate.name)
                              : tr("%1（読めない文字あり）").arg(encodingTitle(candidate.name)),
            m_list);
        item->setData(Qt::UserRole, candidate.name);
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
    m_sample->setPlainText(m_candidates.value(m_list->currentRow()).sample);
}

} // namespace TakeoverUi
