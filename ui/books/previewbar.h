// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/books/previewwidget.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace BooksUi {

/// Page n of m and zoom of a preview, with words and keys.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(PreviewWidget *preview, QWidget *parent = nullptr);

private:
    void update();

    PreviewWidget *m_preview;
    QToolButton *m_previous;
    QToolButton *m_next;
    QSpinBox *m_page;
    QLabel *m_count;
    QComboBox *m_zoom;
};

} // namespace BooksUi
