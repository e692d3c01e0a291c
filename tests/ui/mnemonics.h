// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QTabBar>
#include <QWidget>

/// The Alt keys that more than one visible button, label, tab or box of the dialog answers to, with their texts.
inline QStringList mnemonicsUsedTwice(const QWidget &dialog)
{
    QMap<QString, QStringList> texts;
    const auto note = [&](const QWidget *widget, const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && widget->isVisibleTo(&dialog))
            texts[key.toString()].append(text);
    };
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        note(button, button->text());
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            note(label, label->text());
    }
    for (const QGroupBox *box : dialog.findChildren<QGroupBox *>())
        note(box, box->title());
    for (const QTabBar *tabs : dialog.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            note(tabs, tabs->tabText(tab));
    }
    QStringList twice;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it->size() > 1)
            twice.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" / ")));
    }
    return twice;
}

/// The same with each of its tabs in front, one after the other.
inline QStringList mnemonicsUsedTwiceInTabs(const QWidget &dialog)
{
    QStringList twice = mnemonicsUsedTwice(dialog);
    for (QTabBar *tabs : dialog.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            for (const QString &found : mnemonicsUsedTwice(dialog))
                twice.append(tabs->tabText(tab) + QStringLiteral(" → ") + found);
        }
        tabs->setCurrentIndex(0);
    }
    return twice;
}
