// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace Common {

/// A question with two or more answers, each named by what it does (廃棄する, 編集に戻る), never はい/いいえ.
struct Question {
    QString title;
    QString text;        ///< one or two whole sentences
    QString detail;      ///< what follows, shown smaller under the text; may be empty
    QStringList buttons; ///< in reading order
    int safe = 0;        ///< index that has the focus and that Esc and × answer
    bool warning = false;
};

struct FileQuestion {
    QString title;
    QString folder;   ///< or a proposed path for saving
    QStringList filters; ///< "Excel ブック (*.xlsx)"
    QString suffix;   ///< added on saving when the name has none: "xlsx"
};

struct TextQuestion {
    QString title;
    QString label;
    QString text;        ///< what stands in the field at first
    QString accept;      ///< name of the accepting button
    bool required = true;///< an empty answer is not accepted
    bool multiLine = false;
    bool secret = false; ///< a password
};

/// Every modal question of the window goes through here, so that a test can answer it.
class Prompter
{
public:
    Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;
    virtual ~Prompter() = default;

    /// Index of the chosen button; `safe` when the question was closed.
    [[nodiscard]] virtual int ask(QWidget *parent, const Question &question) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
    /// `detail` is for the log and for support; it can be copied from the dialog.
    virtual void reportError(QWidget *parent, const QString &title, const QString &text, const QString &detail) = 0;
    /// nullopt when cancelled.
    [[nodiscard]] virtual std::optional<QString> openFile(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QStringList> openFiles(QWidget *parent, const FileQuestion &question) = 0;
    /// Asks before an existing file is replaced.
    [[nodiscard]] virtual std::optional<QString> saveFile(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QString> chooseFolder(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QString> askText(QWidget *parent, const TextQuestion &question) = 0;
};

/// The one in use: dialogs of the platform unless a test has set another.
[[nodiscard]] Prompter &prompter();
/// Not owned; nullptr brings the dialogs back.
void setPrompter(Prompter *replacement);

/// Two answers: true when `act` was chosen. The focus is on `keep`.
[[nodiscard]] bool confirmed(QWidget *parent, const QString &title, const QString &text, const QString &act,
                             const QString &keep);

} // namespace Common
