// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsource.h"
#include "models/register/act.h"
#include "models/register/objects.h"

#include <QObject>
#include <QStringList>

namespace Shell {
class Session;
}

namespace LabelsUi {

/// What became of one code that was read.
struct TickOutcome {
    enum class Kind {
        Done,    ///< its mark is renewed, and recorded so
        Again,   ///< it was ticked off here before
        NotDue,  ///< its mark fits, nothing to do
        Unknown, ///< no such thing
        Ended,   ///< 廃棄済, 返却済 or entered by mistake: no label belongs on it
        Refused, ///< the register said no
    };
    Kind kind = Kind::Unknown;
    QString code; ///< as it was read, of what is unknown
    std::optional<Labels::LabelContent> content;
    QString state; ///< 廃棄済
    QString why;   ///< of a refusal
};

/// Ticks things off by their codes, one after the other in the order in which they were read, however fast they come.
class Ticking final : public QObject
{
    Q_OBJECT

public:
    Ticking(Shell::Session &session, Labels::LabelSources sources, QObject *parent = nullptr);

    /// What a code may have meant, the most likely first.
    void take(const QStringList &codes);
    /// The same for one that is chosen from a list.
    void takeThing(qint64 id);
    [[nodiscard]] bool canTakeBack() const { return !m_done.isEmpty() && !m_isTakingBack; }
    /// Takes back what was ticked off last.
    void takeBack();

signals:
    void ended(const LabelsUi::TickOutcome &outcome);
    void takenBack(qint64 id, const QString &number);
    void refusedToTakeBack(const QString &why);

private:
    struct Wanted {
        QStringList codes;
        qint64 id = 0; ///< where it has no codes
    };
    struct Found {
        std::optional<Register::ObjectRow> object;
        std::optional<Labels::LabelContent> content;
        std::optional<Support::Error> error;
    };
    struct Done {
        qint64 id = 0;
        qint64 entry = 0;
        QString number;
    };
    void next();
    [[nodiscard]] static Found look(Storage::Connection &db, const Labels::LabelSources &sources, const Register::Visibility &visible, const Wanted &wanted);
    void found(const Wanted &wanted, const Found &found);
    void mark(const Labels::LabelContent &content);
    void end(const TickOutcome &outcome);

    Shell::Session &m_session;
    Labels::LabelSources m_sources;
    QList<Wanted> m_waiting;
    QList<Done> m_done; ///< the last one last
    bool m_isBusy = false;
    bool m_isTakingBack = false;
};

} // namespace LabelsUi
