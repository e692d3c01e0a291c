// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assets/checklistpopup.h"

#include "ui/common/style.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace AssetsUi {

namespace {

constexpr int kMostLines = 14;

} // namespace

ChecklistPopup::ChecklistPopup(const QString &title, const QList<Item> &items, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"checklistPopup"_s);
    auto *heading = new QLabel(title, this);
    auto *close = new QPushButton(tr("閉じる"), this);
    close->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Common::kGrid, Common::kGrid, Common::kGrid, Common::kGrid);
    layout->setSpacing(Common::kGrid);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    heading->setBuddy(m_list);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    for (const Item &item : items) {
        auto *line = new QListWidgetItem(QString(item.depth * 2, QChar::Nbsp) + item.text, m_list);
        m_texts += line->text();
        line->setData(Qt::UserRole, item.id);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(item.checked ? Qt::Checked : Qt::Unchecked);
        line->setSizeHint(QSize(0, Common::kCompactRowHeight));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { emit toggled(item->data(Qt::UserRole), item->checkState() == Qt::Checked); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
}

void ChecklistPopup::setChecked(const QList<QVariant> &ids)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(ids.contains(item->data(Qt::UserRole)) ? Qt::Checked : Qt::Unchecked);
    }
}

void ChecklistPopup::setCounts(const std::function<qint64(const QVariant &)> &countOf)
{
    const QSignalBlocker quiet(m_list);
    const QLocale locale(QLocale::Japanese, QLocale::Japan);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const qint64 count = countOf(item->data(Qt::UserRole));
        item->setText(tr("%1（%2）", "value, how many have it").arg(m_texts.at(row), locale.toString(count)));
        item->setForeground(count > 0 ? palette().brush(QPalette::Text) : QBrush(Common::toneColor(Common::Tone::Muted, palette())));
    }
    const int width = m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width() + 4 * Common::kGrid;
    m_list->setMinimumWidth(std::max(m_list->minimumWidth(), width));
    adjustSize();
}

void ChecklistPopup::popup(const QPoint &globalPosition)
{
    const int lines = std::min(kMostLines, std::max(1, m_list->count()));
    const int width = m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width() + 4 * Common::kGrid;
    m_list->setMinimumSize(std::max(200, width), lines * Common::kCompactRowHeight + Common::kGrid);
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint place = globalPosition;
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - this->width())));
    place.setY(std::max(room.top(), std::min(place.y(), room.bottom() - height())));
    move(place);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace AssetsUi
