// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/lines/celltext.h"
#include "models/takeover/lines/warnings.h"

namespace Takeover {

/// Reads the cells of a sheet's lines under one policy. Never guesses: what cannot be read is kept as it stands, and told.
class ValueReader
{
public:
    ValueReader(const Policy::Document &policy, const QList<Assets::Field> &fields, int sheet, const QList<Column> &columns);

    /// Everything but what the whole register has to be asked for (unit, place, persons, parent). `warnings` may be null:
    /// a line that is read again is not told of again.
    void read(const Line &line, Draft &draft, Warnings *warnings);

private:
    enum class Way { Own, Levels, Level, LevelMark, Custom, Mark, Name, Number, Aliases, ClassText, Place, Parent, Date, Count, YesNo, Choice, Text };
    /// What a text of a column was read as.
    struct Known {
        QString stored;
        Policy::Levels levels;
        std::optional<WarningKind> trouble;
        QString reason;
    };
    struct Slot {
        Way way = Way::Text;
        int index = 0;
        QString title;
        QString code;  ///< field, axis, or label of an own field
        QString level; ///< LevelMark
        qint64 customId = 0;
        bool multiLine = false;
        int zeroPadded = 0;
        const Assets::Field *field = nullptr; ///< in m_fields
        QHash<QString, Known> known; ///< by cell text; ledgers say the same again and again
    };
    struct At {
        const Line &line;
        const Slot &slot;
        Warnings *warnings;
    };
    struct Marked { ///< what stands under the levels of one axis
        QString axis;
        QStringList levels;
        QStringList said;
        bool unreadable = false;
    };
    [[nodiscard]] std::optional<Slot> slotFor(const Column &column) const;
    [[nodiscard]] QString valueOf(const At &at, const QString &raw);
    void put(Draft &draft, Slot &slot, const At &at, const QString &text);
    void putKnown(Draft &draft, Slot &slot, const At &at, const QString &text);
    void putMark(Draft &draft, const At &at, const QString &text);
    void putRestrictions(Draft &draft);
    void see(QList<Marked> &marked, const At &at, const QString &text) const;
    void settleMarks(Draft &draft, const QList<Marked> &marked, const At &at) const;
    [[nodiscard]] Known knownFor(const Slot &slot, const QString &text) const;
    [[nodiscard]] Known levelFor(const Slot &slot, const QString &text) const;
    void warn(const At &at, WarningKind kind, const QString &reason) const;

    const Policy::Document &m_policy;
    int m_sheet;
    QHash<QString, Assets::Field> m_fields;
    std::vector<Slot> m_slots;
    bool m_hasMarks = false;
    QHash<QString, QStringList> m_deviations; ///< levels + restrictions as they stand → what deviates
};

} // namespace Takeover
