// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ledgerfile.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace TakeoverUi {

/// Asks in which encoding a text file is to be read, and shows how its beginning would look.
class EncodingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EncodingDialog(const QList<Exchange::EncodingCandidate> &candidates,
                            QWidget *parent = nullptr);

    [[nodiscard]] QString encoding() const;
    void choose(const QString &encoding);

private:
    void showSample();

    QList<Exchange::EncodingCandidate> m_candidates;
    QListWidget *m_list;
    QLabel *m_hint;
    QPlainTextEdit *m_sample;
};

/// CP932（シフトJIS）: the name that people know.
[[nodiscard]] QString encodingTitle(const QString &name);

} // namespace TakeoverUi
