// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "models/journal/recorder.h"
#include "ui/common/style.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <sqlite3.h>
#include <unicode/uvernum.h>

using namespace Qt::StringLiterals;
using Common::kGrid;

namespace Shell {

AboutDialog::AboutDialog(Session *session, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Daichō について"));
    auto *title = new QLabel(tr("Daichō（台帳） %1").arg(QStringLiteral(DAICHO_VERSION)), this);
    title->setFont(Common::titleFont(font()));
    auto *words = new QLabel(tr("市町村の情報資産台帳です。GNU 一般公衆利用許諾書 "
                                "第3版またはそれ以降（GPL-3.0-or-later）で"
                                "使うことができます。保証はありません。"),
                             this);
    words->setWordWrap(true);
    auto *details = new QPlainTextEdit(diagnostics(session), this);
    details->setReadOnly(true);
    details->setTabChangesFocus(true);
    details->setObjectName(u"diagnosticsPlainTextEdit"_s);
    details->setAccessibleName(tr("診断情報"));
    auto *note = new QLabel(tr("診断情報には、人の名前と台帳の内容は入りません。"), this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy =
        buttons->addButton(tr("診断情報をコピー(&D)"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("閉じる(&C)"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    for (QWidget *widget : {static_cast<QWidget *>(title), static_cast<QWidget *>(words)})
        layout->addWidget(widget);
    layout->addWidget(details, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, details,
            [details] { QGuiApplication::clipboard()->setText(details->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 420);
    close->setFocus();
}

QString AboutDialog::diagnostics(Session *session)
{
    QStringList lines{u"Daicho "_s + QStringLiteral(DAICHO_VERSION),
                      u"Qt %1 (built with %2), platform %3"_s.arg(QString::fromLatin1(qVersion()),
                                                                  QStringLiteral(QT_VERSION_STR),
                                                                  QGuiApplication::platformName()),
                      u"SQLite %1"_s.arg(QString::fromLatin1(sqlite3_libversion())),
                      u"ICU %1"_s.arg(QStringLiteral(U_ICU_VERSION)),
                      u"%1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(),
                                                 QSysInfo::kernelVersion(),
                                                 QSysInfo::currentCpuArchitecture()),
                      u"locale %1, language %2, text %3 %"_s
                          .arg(QLocale::system().name(), Preferences::language())
                          .arg(Preferences::textPercent())};
    for (const QScreen *screen : QGuiApplication::screens())
        lines.append(u"screen %1×%2, scale %3"_s.arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    if (!session)
        return lines.join(u'\n');
    try {
        lines.append(u"register: %1 bytes, schema %2, %3 journal entries, verified: %4"_s
                         .arg(QFileInfo(session->openRegister().path()).size())
                         .arg(session->db().pragma(u"user_version"_s))
                         .arg(Journal::readHead(session->db()).seq)
                         .arg(session->isVerified()     ? u"yes"_s
                              : session->verification() ? u"NO"_s
                                                        : u"not yet"_s));
    } catch (const Storage::DbError &error) {
        lines.append(u"register: %1"_s.arg(QString::fromUtf8(error.what())));
    }
    return lines.join(u'\n');
}

void AboutDialog::copyDiagnostics(Session *session)
{
    QGuiApplication::clipboard()->setText(diagnostics(session));
}

} // namespace Shell
