// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelpages.h"
#include "models/support/progress.h"

#include <QObject>

#include <thread>

namespace LabelsUi {

/// Writes labels into a PDF on a thread of its own. Deletes itself when it has said how it ended.
class LabelRun final : public QObject
{
    Q_OBJECT

public:
    LabelRun(std::shared_ptr<Labels::LabelPages> pages, Books::PdfFile file, std::shared_ptr<Support::Progress> progress, QObject *parent);
    ~LabelRun() override;
    void start();

signals:
    void finished(const Support::Result<int> &pages);

private:
    std::shared_ptr<Labels::LabelPages> m_pages;
    Books::PdfFile m_file;
    std::shared_ptr<Support::Progress> m_progress;
    std::jthread m_thread; ///< last: joined first
};

} // namespace LabelsUi
