// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/policy/finding.h"
#include "models/storage/connection.h"
#include "models/support/clock.h"
#include "models/support/progress.h"
#include "models/takeover/columns.h"

#include <functional>
#include <memory>

namespace Takeover {

/// What the user wants of a file.
struct Options {
    enum class OnDuplicate { Refuse, Update };
    QString file;
    QStringList sheets;              ///< by name; empty = the one ledger of the file
    bool allSheets = false;
    std::optional<int> headerRow;    ///< 1-based; the first row of the header
    QList<Correction> map;
    QString unit;                    ///< for lines that name no unit
    QMap<QString, QString> sheetUnits; ///< the same for single sheets: name of the sheet → unit
    QMap<QString, QString> unitFor;  ///< name in the file → the unit of the register that it means
    QMap<QString, QString> placeFor; ///< the same for places; "-" = not created, the text alone is kept
    bool allOrNothing = false;
    OnDuplicate onDuplicate = OnDuplicate::Refuse;
    QString encoding;                ///< empty = by rule
    bool sample = false;
    /// Lines that are taken of a ledger that came back, changed or new: "SHEET:LINE" or a number; "all" = also those that
    /// only unit and name propose. nullopt = all whose number is in the register, and all new ones.
    std::optional<QStringList> accept;
    Register::Actor actor;           ///< who acts: what the rules say to a change of class is said to him
    QMap<QString, QString> reasons;  ///< rule → written reason, for changes of class
    bool keepAll = false;            ///< for a comparison: what would not be taken stays among the accepted lines
    bool matchByName = true;         ///< with OnDuplicate::Update: a line without number may mean an asset by unit and name
    bool confirm = false;            ///< lines that are unchanged or accepted become 確認済
    QString confirmedOn;             ///< the day of it, ISO; empty = today
    bool skipHidden = false;         ///< hidden lines are skipped instead of taken
    bool freshColumns = false;       ///< columns as their headers say, not as an earlier file of that shape was corrected
    bool createPersons = false;      ///< names that no person of the register bears become persons
};

/// Something to tell about one cell, line or sheet. line 0 = the whole sheet.
struct Problem {
    enum class Severity { Warning, Refused };
    QString sheet;
    int line = 0;
    QString column; ///< header, else letter; empty = the whole line
    QString reason; ///< one sentence
    Severity severity = Severity::Warning;
};

/// A line read into an asset. Other things are still texts: they are matched, or created when the act is done.
struct Draft {
    Assets::Asset asset;            ///< number, name, texts, levels, aliases; ids only where they are known
    QString unitText;               ///< the unit to create, when asset.object.unitId is empty
    QString placeText;              ///< the place to create, when asset.placeId is empty
    QString createdByText;          ///< the same for the unit that made it
    QString managerText;            ///< the person to create, when asset.managerId is empty; only with Options::createPersons
    QString parentNumber;           ///< of an asset in the same file
    QMap<QString, QString> own;     ///< own field label → text
    QString classText;              ///< what could not be read as a class
    std::optional<qint64> updates;  ///< the asset that this line corrects
    std::optional<qint64> numberOf; ///< the void asset that still bears the number
    QString unknownPerson;          ///< a manager whose name no person of the register bears
    bool unitFromLine = false;      ///< the line itself names its unit
    bool byName = false;            ///< `updates` was proposed by unit and name, because the line has no number
    QString mark;                   ///< what the section wrote in 内容の確認, as its code (comparisonchoice.h)
};

enum class RowFate { Accepted, Refused, Skipped };

/// One line that is not empty, and what becomes of it.
struct PlannedRow {
    int sheet = 0; ///< index into TakeoverPlan::sheets
    int line = 0;
    RowFate fate = RowFate::Accepted;
    QString reason; ///< why refused or skipped
    Draft draft;
};

/// A line that is not taken. Its cells stand in the file: TakeoverPlan::originalOf().
struct LeftLine {
    int sheet = 0; ///< index into TakeoverPlan::sheets
    int row = 0;   ///< zero-based in the sheet
    int line = 0;  ///< as people count
    RowFate fate = RowFate::Refused;
    QString reason;
};

/// One sheet of the file, taken or not.
struct PlannedSheet {
    QString name;
    QString whyNot;      ///< empty = taken
    int headerFirst = 0; ///< 1-based
    int headerLast = 0;
    QString unit;        ///< of lines that name none
    QList<QPair<QString, QString>> above; ///< what is said above the header: 所属 → 総務課
    QList<Column> columns;
    QStringList headers;
    QList<QStringList> headerRows; ///< the header's cells as they stand in the file
    int hiddenLines = 0;
    qint64 policyId = 0;
    /// The batch whose columns were taken again, because its file had a sheet of the same headers.
    struct Remembered {
        qint64 batch = 0;
        QString at;           ///< UTC
        bool changed = false; ///< the headers alone would have said something else
    };
    std::optional<Remembered> remembered;
    [[nodiscard]] bool isTaken() const { return whyNot.isEmpty(); }
};

/// The whole file, read and judged; nothing is written. read = accepted + refused + skipped, always.
struct TakeoverPlan {
    Options options;
    QString sha256;
    QString encoding;
    QList<PlannedSheet> sheets;
    QList<LeftLine> left; ///< refused and skipped lines in the order of the file
    QList<Problem> problems;
    QList<Register::FieldError> errors; ///< what has to be chosen differently before anything can be taken
    std::optional<Support::Error> fault; ///< the file cannot be read
    Policy::Findings advice;             ///< each rule once
    int read = 0;
    int accepted = 0;
    int refused = 0;
    int skipped = 0;
    int unclassified = 0; ///< of the accepted
    int updated = 0;      ///< of the accepted: lines that correct an asset which is there
    QStringList newUnits;
    QStringList newPlaces;
    QStringList newFields; ///< labels of own fields to create
    QStringList newPersons; ///< names that no person bears; created only with Options::createPersons
    QList<qint64> corrected; ///< ids of the assets that lines correct, in the order of the file

    /// Hands over each accepted line in the order in which they must be written: a line that hangs on another of the file
    /// comes after it. `take` ends it by returning false; then, or when the file was changed meanwhile, this is false.
    /// Never touches the database, so that another thread may call it (one at a time).
    [[nodiscard]] bool forEachAccepted(const std::function<bool(const PlannedRow &)> &take) const;
    /// An accepted line of the file bears this number; a number made up by the register must be another one.
    [[nodiscard]] bool isReserved(const QString &number) const;
    /// The cells of a line as they stand in the file.
    [[nodiscard]] QStringList originalOf(const LeftLine &line) const;

    struct Lines;
    std::shared_ptr<Lines> lines; ///< how the lines are read again
};

/// Reads the file and judges every line. Only reads the register. Throws DbError.
[[nodiscard]] TakeoverPlan planTakeover(Storage::Connection &db, const Options &options, const Support::Clock &clock,
                                        Support::Progress *progress = nullptr);

/// {batch, read, accepted, refused, skipped, unclassified, updated, units, places, fields, sheets, problems, skippedRows,
/// refusedRows}: what daichoctl prints and writeRefused() takes. `batch` is null until something was written.
[[nodiscard]] QJsonObject planToJson(const TakeoverPlan &plan);

/// {sheets: [{name, headers, columns}]}: what takeover_batch.mapping remembers of the columns.
[[nodiscard]] QJsonObject mappingToJson(const TakeoverPlan &plan);

/// Options from the parameters of ledger.takeOver.
[[nodiscard]] Options optionsFrom(const QJsonObject &params, QList<Register::FieldError> &errors);

} // namespace Takeover
