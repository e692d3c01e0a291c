// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/filestep.h"

#include "ui/common/prompt.h"
#include "ui/common/style.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

FileStep::FileStep(QWidget *parent) : QWidget(parent), m_path(new QLineEdit(this))
{
    m_path->setObjectName(u"fileLineEdit"_s);
    auto *label = new QLabel(tr("台帳ファイル(&F)"), this);
    label->setBuddy(m_path);
    auto *browse = new QPushButton(tr("選ぶ(&O)…"), this);
    browse->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    auto *help = new QLabel(tr("Excel ブック（.xlsx）、CSV、TSV "
                               "を選んでください。この窓へファイルを落としても選べます。\n"
                               "見出しの位置、組織、列の対応は次の画面で確かめて直せます。取り込み"
                               "は一件ずつ証跡に残り、あとで全部を取り消せます。\n"
                               "古い形式（.xls）は、Excel で「.xlsx」として保存し直してください。"),
                            this);
    help->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addWidget(help);
    layout->addStretch();
    setAcceptDrops(true);
    setFocusProxy(m_path);
    connect(browse, &QPushButton::clicked, this, &FileStep::choose);
    connect(m_path, &QLineEdit::textChanged, this, &FileStep::changed);
}

void FileStep::setFile(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString FileStep::file() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void FileStep::choose()
{
    const auto chosen = Common::prompter().openFile(
        this, {tr("取り込む台帳"),
               {},
               {tr("台帳 (*.xlsx *.xlsm *.csv *.tsv *.txt)"), tr("すべてのファイル (*)")},
               {}});
    if (chosen)
        setFile(*chosen);
}

void FileStep::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent *event)
{
    setFile(event->mimeData()->urls().value(0).toLocalFile());
}

} // namespace TakeoverUi
