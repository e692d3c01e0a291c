// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"
#include "models/assets/assetqueries.h"
#include "models/media/mediumqueries.h"
#include "models/register/openregister.h"

#include <memory>

namespace Ctl {

/// Runs a parsed command and returns its exit code.
[[nodiscard]] int run(const Arguments &arguments);

/// One open register with who acts, for a command.
struct Opened {
    std::unique_ptr<Register::OpenRegister> openRegister;
    std::optional<qint64> personId;
    Register::Actor actor;
};
/// Says on standard error why not; the number is the exit code then.
[[nodiscard]] tl::expected<Opened, int> openFor(const Arguments &arguments, const QString &path);

/// From --reason RULE=TEXT. False when one is not of that form; it has been told.
[[nodiscard]] bool addReasons(const Arguments &arguments, Register::Request &request);

/// Records that something leaves the register, before it does; the head of the journal is then that entry.
[[nodiscard]] tl::expected<Journal::Head, int> recordOutput(Opened &opened, const QJsonObject &params);
/// From --search and --where, which hold together; --sort comes before the order of the saved search.
[[nodiscard]] QList<Assets::SortKey> sortOf(Opened &opened, const Arguments &arguments);
[[nodiscard]] tl::expected<Assets::Filter, int> filterOf(Opened &opened, const Arguments &arguments);

// Reading.
[[nodiscard]] int list(const Arguments &arguments);
[[nodiscard]] int search(const Arguments &arguments);
[[nodiscard]] int searches(const Arguments &arguments);
[[nodiscard]] int fields(const Arguments &arguments);
[[nodiscard]] int history(const Arguments &arguments);
[[nodiscard]] int policies(const Arguments &arguments);
/// What --search and --where (unit=, place=, holder=) leave of the media; the error is said, and given as an exit code.
[[nodiscard]] tl::expected<Media::MediumFilter, int> mediumFilter(Storage::Connection &db, const Arguments &arguments);
[[nodiscard]] int policy(const Arguments &arguments); ///< its JSON, and what versions differ in
[[nodiscard]] int acts(const Arguments &arguments);
[[nodiscard]] int books(const Arguments &arguments);
[[nodiscard]] int book(const Arguments &arguments);
[[nodiscard]] int verify(const Arguments &arguments);
// Acting.
[[nodiscard]] int create(const Arguments &arguments);
[[nodiscard]] int doAct(const Arguments &arguments);
[[nodiscard]] int editMany(const Arguments &arguments);
[[nodiscard]] int relabelMany(const Arguments &arguments);
[[nodiscard]] int importLedger(const Arguments &arguments);
[[nodiscard]] int exportAssets(const Arguments &arguments);
[[nodiscard]] int request(const Arguments &arguments);
[[nodiscard]] int report(const Arguments &arguments);
/// `labels FILE …`, `labels sheets`, `labels calibrate`.
[[nodiscard]] int labels(const Arguments &arguments);
/// `label-text FILE NUMBER`: what is written on files and documents.
[[nodiscard]] int labelText(const Arguments &arguments);
/// The whole register into a folder, and out of one: `export FILE FOLDER`, `create FILE --from FOLDER`.
[[nodiscard]] int exportFolder(const Arguments &arguments);
[[nodiscard]] int createFromFolder(const Arguments &arguments);
/// True for a path that means a folder: one that is there, ends in a slash or has no suffix.
[[nodiscard]] bool namesFolder(const QString &path);
/// `export FILE OUT --kind unit`: a list of another kind, in the columns in which it comes in again.
[[nodiscard]] int exportListOf(const Arguments &arguments);

} // namespace Ctl
