// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/previewbar.h"

#include "ui/common/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BooksUi {

PreviewBar::PreviewBar(PreviewWidget *preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_page(new QSpinBox(this))
    , m_count(new QLabel(this))
    , m_zoom(new QComboBox(this))
{
    m_previous->setText(tr("◀ 前の頁"));
    m_previous->setToolTip(tr("PageUp"));
    m_next->setText(tr("次の頁 ▶"));
    m_next->setToolTip(tr("PageDown"));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(Common::kRowHeight);
    }
    m_page->setObjectName(u"pageSpinBox"_s);
    m_page->setAccessibleName(tr("頁"));
    m_page->setKeyboardTracking(false);
    m_zoom->setAccessibleName(tr("表示の大きさ"));
    m_zoom->addItem(tr("幅に合わせる"));
    m_zoom->addItem(tr("頁全体"));
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_previous, m_page, m_count, m_next, m_zoom})
        layout->addWidget(widget);
    layout->addStretch();
    connect(m_previous, &QToolButton::clicked, this,
            [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this,
            [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this,
            [this](int page) { m_preview->setPage(page - 1); });
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        using Zoom = PreviewWidget::Zoom;
        m_preview->setZoom(index == 0   ? Zoom::FitWidth
                           : index == 1 ? Zoom::FitPage
                                        : Zoom::Percent,
                           m_zoom->itemData(index).toDouble());
    });
    connect(preview, &PreviewWidget::pageChanged, this, &PreviewBar::update);
    connect(preview, &PreviewWidget::countChanged, this, &PreviewBar::update);
    update();
}

void PreviewBar::update()
{
    const QSignalBlocker quiet(m_page);
    const int count = m_preview->pageCount();
    m_page->setRange(std::min(1, count), std::max(0, count));
    m_page->setValue(m_preview->page() + 1);
    const QString shown = QLocale().toString(count);
    m_count->setText(m_preview->isComplete() || count == 0 ? tr("／ %1 頁").arg(shown)
                                                           : tr("／ %1 頁…").arg(shown));
    m_page->setEnabled(count > 0);
    m_previous->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < count);
}

} // namespace BooksUi
