// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/filestep.h"

#include "ui/common/prompt.h"
#include "ui/common/settings.h"
#include "ui/common/style.h"
#include "ui/takeover/batchlist.h"
#include "ui/takeover/listreading.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

constexpr char kFolderKey[] = "takeover/folder"; ///< where the last ledger was

} // namespace

FileStep::FileStep(Shell::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_batches(new BatchList(session, this))
{
    m_path->setObjectName(u"fileLineEdit"_s);
    m_path->setPlaceholderText(tr("ここへファイルを落とすか、「選ぶ」で選んでください"));
    auto *label = new QLabel(tr("台帳ファイル(&F)　Excel ブック（.xlsx）、CSV、TSV"), this);
    label->setBuddy(m_path);
    auto *browse = new QPushButton(tr("選ぶ(&O)…"), this);
    browse->setObjectName(u"browseButton"_s);
    browse->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    m_kind->setObjectName(u"kindBox"_s);
    m_kind->addItem(tr("情報資産"), QString::fromLatin1(kAssetKind));
    for (const Register::Intake &intake : session.openRegister().blueprint().intakes)
        m_kind->addItem(intake.title, intake.kind);
    auto *kindLabel = new QLabel(tr("何の台帳か(&K)"), this);
    kindLabel->setBuddy(m_kind);
    auto *kindLine = new QHBoxLayout;
    kindLine->addWidget(kindLabel);
    kindLine->addWidget(m_kind);
    kindLine->addStretch();
    m_state->setWordWrap(true);
    auto *help = new QLabel(
        tr("見出しの位置、組織、列の対応は次の画面で確かめて直せます。書き込む前に、何がどうなるか"
           "を見られます。取り込んだものは、あとで全部を取り消せます。"),
        this);
    help->setWordWrap(true);
    auto *earlier = new QLabel(tr("取込の履歴(&H)"), this);
    earlier->setBuddy(m_batches->findChild<QWidget *>(u"batchesTable"_s));
    QFont bold = font();
    bold.setBold(true);
    earlier->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(label);
    layout->addLayout(line);
    layout->addLayout(kindLine);
    layout->addWidget(m_state);
    layout->addWidget(help);
    layout->addSpacing(Common::kGrid);
    layout->addWidget(earlier);
    layout->addWidget(m_batches, 1);
    setTabOrder(m_path, browse);
    setTabOrder(browse, m_kind);
    setAcceptDrops(true);
    setFocusProxy(m_path);
    connect(browse, &QPushButton::clicked, this, &FileStep::choose);
    connect(m_path, &QLineEdit::textChanged, this, &FileStep::showState);
    connect(m_path, &QLineEdit::textChanged, this, &FileStep::changed);
    connect(m_path, &QLineEdit::returnPressed, this, &FileStep::goOnRequested);
    showState();
}

void FileStep::setFile(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString FileStep::file() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

bool FileStep::isReady() const
{
    return !file().isEmpty() && QFileInfo(file()).isFile();
}

QString FileStep::kind() const
{
    return m_kind->currentData().toString();
}

void FileStep::setKind(const QString &kind)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
}

QString FileStep::kindTitle(const QString &kind) const
{
    return m_kind->itemText(m_kind->findData(kind));
}

void FileStep::showState()
{
    const QFileInfo info(file());
    QString text;
    if (!file().isEmpty() && !info.exists())
        text = tr("このファイルは見つかりません。");
    else if (!file().isEmpty() && !info.isFile())
        text = tr("フォルダーではなく、ファイルを選んでください。");
    else if (info.suffix().compare("xls"_L1, Qt::CaseInsensitive) == 0)
        text = tr("古い形式（.xls）です。Excel で「.xlsx」として保存し直してください。");
    else if (info.isFile())
        text = tr("%1　%2").arg(info.fileName(),
                                QLocale(QLocale::Japanese).formattedDataSize(info.size()));
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void FileStep::choose()
{
    Common::Settings settings;
    const QString before = isReady() ? QFileInfo(file()).absolutePath()
                                     : settings.value(QLatin1String(kFolderKey)).toString();
    const auto chosen = Common::prompter().openFile(
        this, {tr("取り込む台帳"),
               before,
               {tr("台帳 (*.xlsx *.xlsm *.csv *.tsv *.txt)"), tr("すべてのファイル (*)")},
               {}});
    if (!chosen)
        return;
    settings.setValue(QLatin1String(kFolderKey), QFileInfo(*chosen).absolutePath());
    setFile(*chosen);
    emit goOnRequested(); // who has chosen a file wants to see it
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
    emit goOnRequested();
}

} // namespace TakeoverUi
