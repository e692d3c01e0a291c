// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Common {

/// Text of several lines. Tab leaves it; what is pasted comes without formatting.
class NotesEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NotesEdit(QWidget *parent = nullptr);
    void setVisibleLines(int lines); ///< height in lines of text; 3 unless told
    [[nodiscard]] QSize sizeHint() const override;

private:
    int m_lines = 3;
};

} // namespace Common
