// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/labels/labelrun.h"

namespace LabelsUi {

LabelRun::LabelRun(std::shared_ptr<Labels::LabelPages> pages, Books::PdfFile file, std::shared_ptr<Support::Progress> progress, QObject *parent)
    : QObject(parent), m_pages(std::move(pages)), m_file(std::move(file)), m_progress(std::move(progress))
{
}

LabelRun::~LabelRun()
{
    m_progress->cancel();
}

void LabelRun::start()
{
    m_thread = std::jthread([this] {
        const Support::Result<int> written = Labels::writeLabels(*m_pages, m_file, m_progress.get());
        // The thread is joined before this goes, so the object is still there to be told.
        QMetaObject::invokeMethod(
            this,
            [this, written] {
                emit finished(written);
                deleteLater();
            },
            Qt::QueuedConnection);
    });
}

} // namespace LabelsUi
