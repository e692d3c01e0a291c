// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/requestlist.h"
#include "ui/common/dialog.h"
#include "ui/shell/session.h"

class QComboBox;
class QLineEdit;

namespace Common {
class DateField;
class ProgressBarLine;
} // namespace Common

namespace BooksUi {

/// 依頼用リスト: a workbook that sections confirm, correct and send back. It is recorded before it is written.
class RequestDialog final : public Common::FormDialog
{
    Q_OBJECT

public:
    RequestDialog(Shell::Session &session, const Assets::Filter &filter,
                  QWidget *parent = nullptr);
    ~RequestDialog() override;
    static void run(Shell::Session &session, const Assets::Filter &filter, QWidget *parent);

signals:
    void written(const QString &path, qint64 rows);

protected:
    void check() override;
    void apply() override;

private:
    struct Wish {
        Takeover::RequestOrder order;
        Takeover::RequestPlan plan;
        QString path;
    };
    [[nodiscard]] Takeover::RequestOrder order() const;
    void record(const Wish &wish);
    void write(const Wish &wish);
    void end(const std::optional<Support::Error> &error);

    Shell::Session &m_session;
    Assets::Filter m_filter;
    QComboBox *m_unit;
    Common::DateField *m_due;
    QLineEdit *m_from;
    Common::ProgressBarLine *m_line;
    std::shared_ptr<Support::Progress> m_progress;
};

} // namespace BooksUi
