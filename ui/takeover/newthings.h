// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/choicebox.h"
#include "ui/takeover/ledgerreading.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace Common {
class RowsModel;
class TableView;
} // namespace Common

namespace TakeoverUi {

/// What the file names and the register does not have yet: units, places, persons, own fields. Each unit and place can
/// be pointed to one that is there, a place also be left as a text; persons are created only when that is ticked.
class NewThings final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Unit, Place, Person, Field };

    explicit NewThings(QWidget *parent = nullptr);

    void setKnown(const QList<Common::Choice> &units, const QList<Common::Choice> &places);
    /// A new file: forgets what was chosen.
    void forget();
    void setReading(const LedgerReading &reading);
    [[nodiscard]] int count() const { return int(m_things.size()); }
    void writeTo(Takeover::Options &options) const;
    /// Chooses for a name what it means: the id of a unit or place, "-" or nothing (created).
    void mean(Kind kind, const QString &name, const QVariant &meaning);

signals:
    void changed();

private:
    struct Thing {
        Kind kind = Kind::Unit;
        QString name;
    };
    void showThings();
    void showChoice();
    [[nodiscard]] QString fateOf(const Thing &thing) const;
    [[nodiscard]] const Thing *currentThing() const;

    QList<Thing> m_things;
    QList<Common::Choice> m_units;
    QList<Common::Choice> m_places;
    QMap<QString, QVariant> m_meantUnits;
    QMap<QString, QVariant> m_meantPlaces;
    Common::TableView *m_table;
    Common::RowsModel *m_model;
    QLabel *m_label;
    Common::ChoiceBox *m_choice;
    QCheckBox *m_persons;
};

} // namespace TakeoverUi
