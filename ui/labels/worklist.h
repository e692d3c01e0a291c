// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"
#include "ui/labels/ticking.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Common {
class BadgeLabel;
class MessageBar;
class ScanLine;
class TableView;
class ToneLabel;
} // namespace Common

namespace LabelsUi {

class WorklistModel;

/// 貼り替え: everything whose mark waits to be renewed, ticked off by reading the code on the thing. Its class and its restrictions
/// stand there large, so that what is stuck on can be compared. The window beside stays usable, and what is read while it has
/// the focus comes here.
class Worklist final : public QDialog
{
    Q_OBJECT

public:
    Worklist(Shell::Session &session, const Labels::LabelSources &sources, QWidget *parent = nullptr);
    /// Opens it, or brings the one that is open to the front.
    static void open(Shell::Session &session, const Labels::LabelSources &sources, QWidget *parent);

    [[nodiscard]] Common::ScanLine *scanLine() const { return m_scan; }
    [[nodiscard]] WorklistModel *model() const { return m_model; }
    /// What was said last, and what was shown beside it.
    [[nodiscard]] QString verdictText() const;
    [[nodiscard]] QString thingText() const;
    [[nodiscard]] QString restrictionsText() const;

signals:
    /// A code has been dealt with.
    void told(LabelsUi::TickOutcome::Kind kind);

private:
    void build();
    [[nodiscard]] QWidget *buildScanRow();
    [[nodiscard]] QWidget *buildVerdict();
    [[nodiscard]] QWidget *buildButtons();
    void connectAll();
    void showOutcome(const TickOutcome &outcome);
    void say(const QString &verdict, Common::Tone tone);
    void showThing(const Labels::LabelContent &content);
    void clearThing();
    void showCounts();

    Shell::Session &m_session;
    WorklistModel *m_model;
    Ticking *m_ticking;
    Common::ScanLine *m_scan;
    Common::MessageBar *m_message;
    Common::ToneLabel *m_verdict;
    QLabel *m_thing;
    Common::BadgeLabel *m_badge;
    QLabel *m_class;
    QLabel *m_restrictions;
    Common::TableView *m_table;
    QLabel *m_counts;
    QPushButton *m_takeBack;
};

} // namespace LabelsUi
