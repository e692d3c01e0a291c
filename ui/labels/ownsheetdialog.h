// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsheet.h"
#include "ui/common/dialog.h"
#include "ui/shell/session.h"

#include <QMap>

class QLineEdit;

namespace LabelsUi {

/// 用紙の寸法を登録: a sheet that is not among those that ship, as measured with a ruler. Begins with the sizes of another one.
class OwnSheetDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    OwnSheetDialog(Shell::Session &session, const Labels::LabelSheet &like, QWidget *parent = nullptr);

signals:
    void saved(const QString &product);

protected:
    void apply() override;

private:
    void addNumber(const QString &path, const QString &label, double value, int decimals, double most);
    [[nodiscard]] double numberOf(const QString &path) const;

    Shell::Session &m_session;
    QLineEdit *m_name;
    QMap<QString, QWidget *> m_numbers; ///< by JSON path
};

} // namespace LabelsUi
