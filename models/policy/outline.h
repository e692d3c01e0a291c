// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policytables.h"

#include <QJsonObject>
#include <QJsonValue>

#include <memory>
#include <vector>

namespace Policy {

/// One place in a policy file, for a screen that shows and changes it: an object, a list of objects, or a value. What a key may
/// hold comes from the tables of the schema, so that nothing can be written that the reader does not know; whether it makes
/// sense is for readPolicy() to say.
class Outline
{
public:
    /// The whole file. `policy` is what readPolicy() took (Document::raw), or anything shaped like it.
    [[nodiscard]] static std::unique_ptr<Outline> of(const QJsonObject &policy);
    [[nodiscard]] QJsonValue toJson() const;

    [[nodiscard]] const QString &key() const { return m_key; } ///< of an object's member; empty for an item of a list
    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] bool isList() const { return m_shape == Shape::Objects || m_shape == Shape::FilledObjects; }
    [[nodiscard]] bool isValue() const { return !isList() && m_shape != Shape::Object && m_shape != Shape::Params; }
    [[nodiscard]] bool isItem() const { return m_parent && m_parent->isList(); }
    [[nodiscard]] bool isRequired() const { return m_required; }
    [[nodiscard]] Outline *parent() const { return m_parent; }
    [[nodiscard]] int childCount() const { return int(m_children.size()); }
    [[nodiscard]] Outline *child(int row) const { return m_children.at(size_t(row)).get(); }
    [[nodiscard]] Outline *child(const QString &key) const;
    [[nodiscard]] int row() const;
    /// Undefined where an optional one is not there.
    [[nodiscard]] const QJsonValue &value() const { return m_value; }

    /// 重さ; of an item what it is called.
    [[nodiscard]] QString name() const;
    /// The value in words.
    [[nodiscard]] QString words() const;
    /// As problems name it: $.axes[0].levels[2].rank
    [[nodiscard]] QString path() const;
    /// The place a problem names, or the nearest above it that is there.
    [[nodiscard]] Outline *at(const QString &path);

    struct Choice {
        QString code;
        QString label;
    };
    /// What a value may be chosen from, in the file as it stands: fixed words, or codes that the file itself defines. Empty =
    /// any text.
    [[nodiscard]] QList<Choice> choices() const;

    /// Of a value. An empty text or list takes an optional one away. The conditions beside a rule's kind become those of the
    /// new kind; what both have stays.
    void setValue(const QJsonValue &value);
    /// The same in steps, for a model that tells of rows: the conditions are emptied, the kind is set, and they are filled again.
    void setValueAlone(const QJsonValue &value);
    void clear() { m_children.clear(); }
    [[nodiscard]] int conditionCount() const; ///< how many fillConditions() will make
    void fillConditions(const QJsonObject &conditions);
    /// A new item of the list, empty, behind the last one.
    Outline *addItem();
    void removeItem(int row);
    void moveItem(int from, int to);

private:
    Outline(Outline *parent, const Field &field);
    void fill(const QJsonValue &value);
    void addMembers(const Table &table, const QJsonObject &object);
    [[nodiscard]] QString ruleKind() const;
    [[nodiscard]] const Outline *root() const;
    [[nodiscard]] QList<Choice> codesOf(const QString &list) const;
    [[nodiscard]] QList<Choice> levelChoices() const;

    Outline *m_parent = nullptr;
    QString m_key;
    Shape m_shape = Shape::Object;
    bool m_required = true;
    const Table *m_table = nullptr;
    QStringList m_choices;
    QJsonValue m_value = QJsonValue::Undefined;
    std::vector<std::unique_ptr<Outline>> m_children;
};

} // namespace Policy
