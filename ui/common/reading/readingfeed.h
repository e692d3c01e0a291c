// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/reading/composition.h"
#include "ui/common/reading/readingtrail.h"

#include <QObject>
#include <QPointer>

class QLineEdit;

namespace Common {

/// Fills ふりがな while a name is written, from what the input method shows before it converts. What somebody wrote into
/// ふりがな himself is never touched: it is filled only as long as it holds what was filled in. Lives with the name field.
class ReadingFeed final : public QObject
{
    Q_OBJECT
public:
    ReadingFeed(QLineEdit *name, QLineEdit *reading);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QString &text);

    QLineEdit *m_name;
    QPointer<QLineEdit> m_reading;
    Composition m_composition;
    ReadingTrail m_trail;
    std::optional<ReadingTrail::Put> m_put; ///< what the input method is putting in right now
    QString m_filled;                   ///< what was filled in last
};

} // namespace Common
