// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keeping/formkeeper.h"

#include <QObject>

#include <functional>

namespace Common {

class MessageBar;

/// Offers in the message bar of a page what forms left behind that ended without their question, and opens them again.
class KeptForms final : public QObject
{
    Q_OBJECT

public:
    using Left = std::function<QList<FormKeeper::Kept>()>;
    /// Opens a form with this in it. True when it did: the form keeps it from then on.
    using Open = std::function<bool(const FormKeeper::Kept &)>;

    KeptForms(MessageBar &bar, Left left, Open open);

    /// Says what is left, unless somebody has closed that message before; takes it away when nothing is.
    void offer();

private:
    void open(const FormKeeper::Kept &kept);
    void openChosen();
    [[nodiscard]] bool isShown() const;

    MessageBar &m_bar;
    Left m_left;
    Open m_open;
    QString m_said;
    qsizetype m_dismissed = 0; ///< how many were left then
};

} // namespace Common
