// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policyreader.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace Policy {

/// The words of a choice and what they stand for.
class JsonNames
{
public:
    JsonNames(std::initializer_list<std::pair<QString, int>> names) : m_names(names) {}
    [[nodiscard]] std::optional<int> valueOf(const QString &name) const;
    [[nodiscard]] QString nameOf(int value) const;
    [[nodiscard]] QStringList all() const;

private:
    QList<std::pair<QString, int>> m_names;
};

/// Reads one JSON object and collects what is wrong with it, each with its path. A member that nobody has asked for by the
/// end of its life is unknown, and that is wrong too.
class JsonShape
{
public:
    JsonShape(const QJsonObject &object, QString path, QList<Problem> &problems);
    ~JsonShape();
    Q_DISABLE_COPY_MOVE(JsonShape)

    [[nodiscard]] bool has(const QString &name);
    [[nodiscard]] QString text(const QString &name, qsizetype least, qsizetype most);
    [[nodiscard]] double number(const QString &name, double least, double most, double otherwise);
    [[nodiscard]] bool flag(const QString &name, bool otherwise);
    [[nodiscard]] int choice(const QString &name, const JsonNames &names, int otherwise);
    [[nodiscard]] QStringList texts(const QString &name, qsizetype most, qsizetype longest);
    void object(const QString &name, const std::function<void(JsonShape &)> &read);
    void objects(const QString &name, qsizetype most, const std::function<void(JsonShape &)> &read);
    void complain(const QString &name, const QString &message);
    void complainAt(const QString &path, const QString &message);
    /// Something was wrong with it or in it.
    [[nodiscard]] bool hasComplaint(const QString &name) const;
    /// An object that somebody else reads.
    [[nodiscard]] std::optional<QJsonObject> json(const QString &name);

private:
    [[nodiscard]] std::optional<QJsonValue> typed(const QString &name, QJsonValue::Type type);
    [[nodiscard]] QString checkedText(const QString &name, const QString &text, qsizetype least, qsizetype most);

    const QJsonObject m_object;
    QString m_path;
    QList<Problem> &m_problems;
    QSet<QString> m_asked;
};

} // namespace Policy
