// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QVector>

namespace Shell {

class Session;

/// What a page wants of the room of labels, beside printing them.
struct LabelRequest {
    enum class What {
        Worklist, ///< 貼り替え: everything that waits for a new mark, ticked off by scanning
        Mark,     ///< 貼付済み（現物確認）: of many at once
        Texts,    ///< 表示の文字をコピー: of the one in `ids`
    };
    What what = What::Worklist;
    QString kind = {};        ///< "asset"
    QVector<qint64> ids = {}; ///< empty = the filter
    QJsonObject filter = {};
    QString scope = {};       ///< 選択 3 件: for people
};

/// Where pages of things that bear labels ask the room of labels, which they do not know. One for each session.
class LabelDesk final : public QObject
{
    Q_OBJECT

public:
    /// The desk of this session, made when it is first asked for.
    [[nodiscard]] static LabelDesk &of(Session &session);
    void ask(const LabelRequest &request) { emit asked(request); }

signals:
    void asked(const Shell::LabelRequest &request);

private:
    using QObject::QObject;
};

} // namespace Shell
