// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/organization/organizationqueries.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>

namespace Common {
class ChipBar;
struct Chip;
}
namespace Shell {
class Session;
}

namespace AssetsUi {

class ChecklistPopup;

/// The conditions of the list as chips: what they say, how they are changed, how they are remembered.
class FilterBar final : public QObject
{
    Q_OBJECT

public:
    FilterBar(Shell::Session &session, Common::ChipBar *bar, const QList<Assets::Field> &fields, QObject *parent = nullptr);

    [[nodiscard]] const Assets::Filter &filter() const { return m_filter; }
    void setFilter(const Assets::Filter &filter);
    void setText(const QString &text);
    /// Names of units may have changed.
    void refresh();

    /// Counts for each value, of the filter without what `key` asks: fills the popup of that condition when they come.
    using Counter = std::function<void(const Assets::Filter &filter, std::function<void(const Assets::Facets &)> counted)>;
    void setCounter(Counter counter) { m_counter = std::move(counter); }

    [[nodiscard]] static QJsonObject toJson(const Assets::Filter &filter);
    [[nodiscard]] static Assets::Filter fromJson(const QJsonObject &json);

public slots:
    /// Opens the choice of a condition: "unit", "kind", "level.C", "state", "personalInfo", "expiresUntil", "labelDue",
    /// "sameNameOtherClass", "unconfirmedSince", "migrated", "conditions" (詳しい条件).
    void edit(const QString &key);
    void remove(const QString &key);
    void clear();

signals:
    void filterChanged();

private:
    [[nodiscard]] const Assets::Field *field(const QString &code) const;
    void fillMenu();
    void showChips();
    void addListChip(QList<Common::Chip> &chips, const QString &key, const QString &fieldCode, const QStringList &values) const;
    [[nodiscard]] QString unitsText() const;
    [[nodiscard]] QList<QVariant> unitIds() const;
    void toggleUnit(qint64 id, bool on, ChecklistPopup *popup);
    void toggleCode(const QString &key, const QString &code, bool on);
    void editUnits();
    void editCodes(const QString &key);
    void editConditions();
    void addConditionChips(QList<Common::Chip> &chips) const;
    void removeCondition(const QString &key);
    void countInto(ChecklistPopup *popup, const QString &key, const QString &facet);
    void editDay(QString &day, const QString &title, const QString &label);
    void changed();

    Shell::Session &m_session;
    Common::ChipBar *m_bar;
    QList<Assets::Field> m_fields;
    Assets::Filter m_filter;
    QList<Organization::UnitRow> m_units;
    Counter m_counter;
};

} // namespace AssetsUi
