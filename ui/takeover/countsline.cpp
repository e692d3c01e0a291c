// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeover/countsline.h"

#include "ui/common/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace TakeoverUi {

namespace {

QString counted(qint64 n)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(n);
}

QFont large(const QFont &base, qreal factor)
{
    QFont font = base;
    font.setBold(true);
    font.setPointSizeF(base.pointSizeF() * factor);
    return font;
}

} // namespace

CountsLine::CountsLine(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Common::kGrid);
    m_grid->setVerticalSpacing(0);
    m_read = addFigure(0);
    addSign(1, u"＝"_s);
    m_accepted = addFigure(2);
    addSign(3, u"＋"_s);
    m_refused = addFigure(4);
    addSign(5, u"＋"_s);
    m_skipped = addFigure(6);
    m_grid->setColumnStretch(7, 1);
}

CountsLine::Figure CountsLine::addFigure(int column)
{
    Figure figure{new QLabel(this), new QLabel(this)};
    figure.number->setFont(large(font(), 2));
    figure.number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figure.caption->setTextFormat(Qt::PlainText);
    m_grid->addWidget(figure.number, 0, column, Qt::AlignHCenter);
    m_grid->addWidget(figure.caption, 1, column, Qt::AlignHCenter | Qt::AlignTop);
    return figure;
}

void CountsLine::addSign(int column, const QString &sign)
{
    auto *label = new QLabel(sign, this);
    label->setFont(large(font(), 1.4));
    m_grid->addWidget(label, 0, column, Qt::AlignCenter);
}

void CountsLine::setCounts(const Counts &counts, bool done)
{
    const auto show = [](const Figure &figure, qint64 n, const QString &caption) {
        figure.number->setText(counted(n));
        figure.caption->setText(caption);
    };
    const QString taken = done ? tr("取り込んだ行") : tr("取り込む行");
    show(m_read, counts.read, tr("読んだ行"));
    show(m_accepted, counts.accepted,
         counts.ofAccepted.isEmpty() ? taken : taken + u'\n' + counts.ofAccepted);
    show(m_refused, counts.refused, done ? tr("取り込めなかった行") : tr("取り込めない行"));
    show(m_skipped, counts.skipped, tr("資産でない行"));
    m_refused.number->setStyleSheet(counts.refused > 0 ? u"color: %1"_s.arg(
                                        Common::toneColor(Common::Tone::Danger, palette()).name())
                                                       : QString());
    setAccessibleName(tr("行の数"));
    setAccessibleDescription(tr("読んだ行 %1、%2 %3、取り込めない行 %4、資産でない行 %5")
                                 .arg(counted(counts.read), taken, counted(counts.accepted),
                                      counted(counts.refused), counted(counts.skipped)));
}

} // namespace TakeoverUi
