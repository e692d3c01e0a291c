// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/verify.h"
#include "ui/common/dialog.h"

class QLineEdit;

namespace JournalUi {

/// Asks for a head as it stands on a printed book or 証跡の控え.
class HeadDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    explicit HeadDialog(QWidget *parent = nullptr);
    [[nodiscard]] Journal::KnownHead head() const;

protected:
    void check() override;

private:
    QLineEdit *m_seq;
    QLineEdit *m_hex;
};

} // namespace JournalUi
