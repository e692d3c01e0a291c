// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodykind.h"
#include "models/register/act.h"
#include "ui/shell/session.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace Common {
class ChoiceBox;
class CodeLineEdit;
class DateField;
class MessageBar;
class ScanLine;
class ToneLabel;
} // namespace Common

namespace CustodyUi {

/// 受付（スキャン）: what goes and comes over the counter, read one after the other. Each is asked about at once; everything can be
/// taken back until 確定, which records all of it as one act. No mouse is needed.
class CustodyDesk final : public QDialog
{
    Q_OBJECT

public:
    explicit CustodyDesk(Shell::Session &session, QWidget *parent = nullptr);
    /// Opens it, or brings the one that is open to the front.
    static void open(Shell::Session &session, QWidget *parent);

    [[nodiscard]] Common::ScanLine *scanLine() const { return m_scan; }
    [[nodiscard]] QTableWidget *lines() const { return m_lines; }
    /// What was said last.
    [[nodiscard]] QString verdictText() const;

public slots:
    /// 確定.
    void record();

signals:
    void recorded(const QJsonObject &result);

protected:
    void reject() override;

private:
    void build();
    [[nodiscard]] QWidget *buildKinds();
    [[nodiscard]] QWidget *buildScanRow();
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QJsonObject params(const QStringList &numbers) const;
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] QStringList accepted() const;
    void kindChosen();
    void scanned(const QStringList &codes);
    void ask(const QString &number);
    void askAll();
    void answered(const QString &number, const Register::Outcome &outcome);
    void takeBack();
    void say(const QString &text, bool good);
    void count();

    Shell::Session &m_session;
    QButtonGroup *m_kinds;
    Common::ScanLine *m_scan;
    Common::MessageBar *m_message;
    Common::ToneLabel *m_verdict;
    QTableWidget *m_lines;
    QWidget *m_fields = nullptr;
    Common::ChoiceBox *m_holder = nullptr;
    QLineEdit *m_destination = nullptr;
    QLineEdit *m_purpose = nullptr;
    Common::DateField *m_due = nullptr;
    Common::CodeLineEdit *m_permit = nullptr;
    QLineEdit *m_confirmedBy = nullptr;
    QPushButton *m_record = nullptr;
    bool m_busy = false;
};

} // namespace CustodyUi
