// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "ui/assets/answers.h"
#include "ui/assets/policywords.h"
#include "ui/common/formlayout.h"

#include <QPointer>

#include <functional>

namespace Common {
class BadgeLabel;
}

namespace AssetsUi {

class LevelBox;
class RestrictionBox;

/// What a form is made from: it is built anew when another unit brings another policy.
struct FormContent {
    Register::StoredPolicy policy;
    QList<Assets::Field> fields;
    Lookups lookups;
    Policy::Levels decided; ///< levels already decided: shown, changed only by 分類変更
    bool isNew = true;
    QDate today;
};

/// The fields of an asset in a form layout, by group and in reading order; shows answers and gives them back.
class AssetForm final : public QObject
{
    Q_OBJECT

public:
    struct Group {
        Assets::FieldGroup group;
        QString title;
        QWidget *heading;
    };
    /// By and by: group by group, with makeNext(), so that nothing waits for some fifty fields.
    enum class Making { AtOnce, ByAndBy };
    AssetForm(Common::FormLayout *layout, FormContent content, QObject *parent = nullptr, Making making = Making::AtOnce);
    [[nodiscard]] bool isMade() const;
    /// Makes the next group; true while there are more.
    bool makeNext();

    /// Whether this form has the same lines as one made for `content`: then it goes on with other answers, and nothing is made anew.
    [[nodiscard]] bool fits(const FormContent &content) const;
    /// Of another asset that it fits; setAnswers() follows.
    void goOn(FormContent content);

    /// Answers without an editor here are kept and given back as they are.
    void setAnswers(const Answers &answers);
    [[nodiscard]] Answers answers() const;

    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    [[nodiscard]] const FormContent &content() const { return m_content; }
    /// Levels as they would be: those decided and those chosen here.
    [[nodiscard]] Policy::Levels levels() const;
    [[nodiscard]] LevelBox *levelBox(const QString &axis) const { return m_levelBoxes.value(axis); }
    /// Row of the layout after the class: where findings stand beside the choice.
    [[nodiscard]] int findingsRow() const { return m_findingsRow; }
    [[nodiscard]] QString labelOf(const QString &key) const;
    /// One answer as people read it.
    [[nodiscard]] QString shown(const QString &key, const QJsonValue &value) const;

    [[nodiscard]] static QString groupTitle(Assets::FieldGroup group);

signals:
    void changed();
    void unitChosen();
    void clauseRequested(const QString &clause);

private:
    struct Editor {
        Common::FormField *field;
        std::function<QJsonValue()> get;
        std::function<void(const QJsonValue &)> set;
    };
    void addGroup(Assets::FieldGroup group);
    void addClassGroup();
    void feedReading();
    void showDecided();
    void addLevelField(const Policy::Axis &axis);
    void addRestrictions();
    void flushRow();
    void alignSecond();
    /// Short fields stand two in a line.
    void place(const QString &label, const QString &key, QWidget *editor, bool isShort, const QString &support, bool required,
               std::function<QJsonValue()> get, std::function<void(const QJsonValue &)> set);
    void addEditor(const Assets::Field &field);
    void watch(const QString &key, Common::FormField *field);
    void heading(Assets::FieldGroup group);

    Common::FormLayout *m_layout;
    FormContent m_content;
    QList<Group> m_groups;
    QMap<QString, Editor> m_editors;
    QMap<QString, LevelBox *> m_levelBoxes;
    QMap<QString, Common::BadgeLabel *> m_badges; ///< by axis: what is decided
    QPointer<QObject> m_feed;                     ///< of the reading
    QMap<QString, QString> m_labels;
    RestrictionBox *m_restrictions = nullptr;
    QList<Common::FormField *> m_second; ///< the right ones of each line: their labels share a width
    Common::FormField *m_waiting = nullptr; ///< a short field that waits for another beside it
    Answers m_kept;
    int m_findingsRow = 0;
    int m_made = 0; ///< groups
    bool m_setting = false;
};

} // namespace AssetsUi
