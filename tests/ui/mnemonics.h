// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QWidget>

/// The Alt keys that more than one visible button or label of the dialog answers to, with their texts.
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
    QStringList twice;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it->size() > 1)
            twice.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" / ")));
    }
    return twice;
}
