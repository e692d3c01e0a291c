// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/parts/typingline.h"

namespace Common {

/// A search line: says searchChanged() 150 ms after the last key, at once on Enter or clearing,
/// and never while an IME composition is open. Esc clears; Down moves on to the results.
class SearchBox final : public TypingLine
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    /// Changes the text without a signal: a saved search is being restored.
    void setSearchText(const QString &text);

signals:
    void searchChanged(const QString &text);
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Common
