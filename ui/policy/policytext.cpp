// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policytext.h"

#include "models/exchange/ledgerfile.h"
#include "models/storage/dberror.h"
#include "ui/common/searchbox.h"
#include "ui/common/style.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace PolicyUi {

PolicyText::PolicyText(Shell::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_files(new QComboBox(this))
    , m_attach(new QPushButton(tr("本文を添付(&I)…"), this))
    , m_open(new QPushButton(tr("別のプログラムで開く(&O)"), this))
    , m_search(new Common::SearchBox(this))
    , m_note(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    m_files->setAccessibleName(tr("添付した規程の本文"));
    m_search->setPlaceholderText(tr("本文の中を探す（Enter で次）"));
    m_search->setAccessibleName(tr("本文の中を探す"));
    m_note->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("規程の本文"));
    m_text->setObjectName(u"policyTextEdit"_s);
    for (QPushButton *button : {m_attach, m_open})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_files, 1);
    line->addWidget(m_open);
    line->addWidget(m_attach);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Common::kGrid / 2, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_search);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    connect(m_attach, &QPushButton::clicked, this, &PolicyText::attachRequested);
    connect(m_open, &QPushButton::clicked, this, &PolicyText::openOutside);
    connect(m_files, &QComboBox::currentIndexChanged, this, &PolicyText::showAttachment);
    connect(m_search, &Common::SearchBox::searchChanged, this,
            [this](const QString &text) { find({text}); });
    connect(m_search, &QLineEdit::returnPressed, this, &PolicyText::findNext);
}

void PolicyText::setPolicy(std::optional<qint64> policyId)
{
    m_attachments.clear();
    try {
        if (policyId)
            m_attachments = Register::attachments(m_session.db(), *policyId);
    } catch (const Storage::DbError &error) {
        emit failed(error.toError(m_session.db().path()));
    }
    {
        const QSignalBlocker quiet(m_files);
        m_files->clear();
        for (const Register::Attachment &file : std::as_const(m_attachments))
            m_files->addItem(file.name, file.id);
        m_files->setCurrentIndex(m_files->count() - 1); // the latest
    }
    m_attach->setEnabled(policyId.has_value());
    showAttachment();
}

bool PolicyText::hasText() const
{
    return !m_text->document()->isEmpty();
}

void PolicyText::showAttachment()
{
    const Register::Attachment file = m_attachments.value(m_files->currentIndex());
    m_open->setEnabled(file.id > 0);
    m_files->setVisible(file.id > 0);
    m_open->setVisible(file.id > 0);
    m_text->clear();
    QString note;
    if (file.id == 0) {
        note = tr("規程の本文はまだ添付していません。PDF "
                  "かテキストを添付すると、条項からここを開けます。");
    } else if (file.mediaType == "application/pdf"_L1) {
        note = tr(
            "PDF は別のプログラムで開きます。テキストも添付すると、この窓の中で条項を探せます。");
    } else {
        try {
            const auto text = Exchange::decodeText(
                Register::attachmentContent(m_session.db(), file.id), {}, nullptr);
            if (text)
                m_text->setPlainText(*text);
            else
                note = text.error().message;
        } catch (const Storage::DbError &error) {
            emit failed(error.toError(m_session.db().path()));
        }
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_search->setVisible(hasText());
    m_text->setVisible(hasText());
    if (auto *column = static_cast<QVBoxLayout *>(layout()))
        column->setAlignment(hasText() ? Qt::Alignment() : Qt::AlignTop);
}

bool PolicyText::find(const QStringList &searches)
{
    for (const QString &search : searches) {
        if (search.isEmpty())
            continue;
        m_text->moveCursor(QTextCursor::Start);
        if (m_text->find(search))
            return true;
    }
    return false;
}

void PolicyText::findNext()
{
    if (!m_text->find(m_search->text()))
        find({m_search->text()}); // from the beginning again
}

void PolicyText::openOutside()
{
    const Register::Attachment file = m_attachments.value(m_files->currentIndex());
    if (file.id == 0)
        return;
    try {
        const QByteArray content = Register::attachmentContent(m_session.db(), file.id);
        QFile copy(m_folder.filePath(file.name.section(u'/', -1)));
        if (!m_folder.isValid() || !copy.open(QIODevice::WriteOnly)
            || copy.write(content) != content.size()) {
            emit failed({Support::ErrorCode::InputOutput,
                         tr("「%1」を一時フォルダーに置けません。").arg(file.name),
                         copy.errorString()});
            return;
        }
        copy.close();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy.fileName())))
            emit failed({Support::ErrorCode::NotFound,
                         tr("「%1」を開くプログラムが見つかりません。").arg(file.name),
                         {}});
    } catch (const Storage::DbError &error) {
        emit failed(error.toError(m_session.db().path()));
    }
}

} // namespace PolicyUi
