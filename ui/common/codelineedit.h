// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Common {

/// A line for codes and numbers: what was typed in full width becomes half width when it is committed
/// (leaving the field or Enter), never while it is being typed.
class CodeLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit CodeLineEdit(QWidget *parent = nullptr);
    /// The half-width text, whether or not it has been committed.
    [[nodiscard]] QString code() const;

private:
    void commit();
};

} // namespace Common
