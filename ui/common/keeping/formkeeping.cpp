// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keeping/formkeeping.h"

#include "ui/common/dialog.h"

namespace Common {

namespace {

constexpr int kKeepMs = 2000;

} // namespace

FormKeeping::FormKeeping(FormDialog &form, const QString &registerPath, std::optional<qint64> person, std::function<Content()> content)
    : QObject(&form), m_form(form), m_keeper(registerPath, person), m_content(std::move(content))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kKeepMs);
    connect(&m_wait, &QTimer::timeout, this, &FormKeeping::keep);
    connect(&form, &QDialog::finished, this, &FormKeeping::stop);
}

void FormKeeping::typed()
{
    if (!m_wait.isActive())
        m_wait.start();
}

void FormKeeping::keep()
{
    if (!m_form.isModified())
        return;
    const Content content = m_content();
    m_keeper.keep(content.act, content.title, content.params);
}

void FormKeeping::stop()
{
    m_wait.stop();
    m_keeper.forget();
}

} // namespace Common
