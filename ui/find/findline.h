// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/parts/typingline.h"

namespace FindUi {

/// The line in which one types what is looked for. Says asked() shortly after the last key, never while an IME composition is
/// open. The keys that belong to the answers are told and not used here; during a composition they belong to the IME.
class FindLine final : public Common::TypingLine
{
    Q_OBJECT

public:
    explicit FindLine(QWidget *parent = nullptr);
    /// Asks now: a word was chosen.
    void setWords(const QString &words);

signals:
    void asked(const QString &words);
    void moved(int steps);
    void paged(int pages);
    void opened();     ///< Enter
    void allWanted();  ///< Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace FindUi
