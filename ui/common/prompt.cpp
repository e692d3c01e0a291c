// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/prompt.h"

#include "ui/common/parts/textquestiondialog.h"
#include "ui/common/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr auto kLastFolder = "dialogs/lastFolder"_L1;

QString said(const char *text)
{
    return QCoreApplication::translate("Common::Prompter", text);
}

QString startFolder(const FileQuestion &question)
{
    return question.folder.isEmpty() ? Settings().value(kLastFolder).toString() : question.folder;
}

/// The dialogs of the platform. They are modal: each is the answer to something the user has just asked for.
class DialogPrompter final : public Prompter
{
public:
    int ask(QWidget *parent, const Question &question) override
    {
        QMessageBox box(question.warning ? QMessageBox::Warning : QMessageBox::Question, question.title,
                        question.text, QMessageBox::NoButton, parent);
        box.setInformativeText(question.detail);
        box.setTextFormat(Qt::PlainText);
        QList<QPushButton *> buttons;
        // One role for all keeps them in reading order.
        for (const QString &text : question.buttons)
            buttons += box.addButton(text, QMessageBox::ActionRole);
        if (buttons.isEmpty())
            return question.safe;
        QPushButton *safe = buttons.value(question.safe, buttons.constLast());
        box.setDefaultButton(safe);
        box.setEscapeButton(safe);
        box.exec();
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            if (box.clickedButton() == buttons.at(i))
                return int(i);
        }
        return question.safe;
    }

    void inform(QWidget *parent, const QString &title, const QString &text) override
    {
        QMessageBox box(QMessageBox::Information, title, text, QMessageBox::NoButton, parent);
        box.setTextFormat(Qt::PlainText);
        box.addButton(said(QT_TRANSLATE_NOOP("Common::Prompter", "閉じる")), QMessageBox::AcceptRole);
        box.exec();
    }

    void reportError(QWidget *parent, const QString &title, const QString &text, const QString &detail) override
    {
        QMessageBox box(QMessageBox::Critical, title, text, QMessageBox::NoButton, parent);
        box.setTextFormat(Qt::PlainText);
        box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (!detail.isEmpty())
            box.setDetailedText(detail);
        QPushButton *close = box.addButton(said(QT_TRANSLATE_NOOP("Common::Prompter", "閉じる")), QMessageBox::AcceptRole);
        box.setDefaultButton(close);
        box.setEscapeButton(close);
        box.exec();
    }

    std::optional<QString> openFile(QWidget *parent, const FileQuestion &question) override
    {
        const auto files = chooseFiles(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFile);
        return files ? std::optional(files->constFirst()) : std::nullopt;
    }

    std::optional<QStringList> openFiles(QWidget *parent, const FileQuestion &question) override
    {
        return chooseFiles(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFiles);
    }

    std::optional<QString> saveFile(QWidget *parent, const FileQuestion &question) override
    {
        const auto files = chooseFiles(parent, question, QFileDialog::AcceptSave, QFileDialog::AnyFile);
        return files ? std::optional(files->constFirst()) : std::nullopt;
    }

    std::optional<QString> chooseFolder(QWidget *parent, const FileQuestion &question) override
    {
        const auto files = chooseFiles(parent, question, QFileDialog::AcceptOpen, QFileDialog::Directory);
        return files ? std::optional(files->constFirst()) : std::nullopt;
    }

    std::optional<QString> askText(QWidget *parent, const TextQuestion &question) override
    {
        TextQuestionDialog dialog(question, parent);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
    }

private:
    static std::optional<QStringList> chooseFiles(QWidget *parent, const FileQuestion &question,
                                                  QFileDialog::AcceptMode accept, QFileDialog::FileMode mode)
    {
        QFileDialog dialog(parent, question.title);
        dialog.setAcceptMode(accept);
        dialog.setFileMode(mode);
        dialog.setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
        dialog.setNameFilters(question.filters);
        if (!question.suffix.isEmpty())
            dialog.setDefaultSuffix(question.suffix);
        const QFileInfo start(startFolder(question));
        if (start.isDir()) {
            dialog.setDirectory(start.absoluteFilePath());
        } else {
            // A bare file name goes into the folder used last.
            const QString last = Settings().value(kLastFolder).toString();
            dialog.setDirectory(start.path() == "."_L1 && !last.isEmpty() ? last : start.absolutePath());
            dialog.selectFile(start.fileName());
        }
        if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
            return std::nullopt;
        Settings().setValue(kLastFolder, dialog.directory().absolutePath());
        return dialog.selectedFiles();
    }
};

Prompter *g_replacement = nullptr; ///< GUI thread only

} // namespace

Prompter &prompter()
{
    static DialogPrompter dialogs;
    return g_replacement ? *g_replacement : dialogs;
}

void setPrompter(Prompter *replacement)
{
    g_replacement = replacement;
}

bool confirmed(QWidget *parent, const QString &title, const QString &text, const QString &act, const QString &keep)
{
    return prompter().ask(parent, {.title = title, .text = text, .detail = {}, .buttons = {act, keep}, .safe = 1, .warning = true}) == 0;
}

} // namespace Common
