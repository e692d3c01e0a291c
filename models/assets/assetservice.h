// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Assets {

/// The acts of the room: asset.register, asset.edit, asset.relabel, asset.void, asset.confirm (確認済: `assets` [number], `on`), output.record (printing, exporting and
/// copying out are acts too). Parameters of asset.register and asset.edit are the codes of fixedFields() plus
/// `levels` {axis: level}, `grounds` {axis: [ground]}, `restrictions` {removed, added, note}, `custom` {label: value},
/// `aliases` [text], `classUnknown`, `reason`, `decidedBy`, `revision`; asset.register also takes `copyOf`, `printOf`,
/// `excerptOf` or `backupOf`: the number of its source. link.add {from, to, kind, reason}, link.remove {link, reason}.
/// asset.restore {asset, reason}: what was void by mistake is in force again.
/// asset.labelled {assets: [number], on}: the mark was renewed, the wait for it is over.
/// Results: {id, number, state, levels, revision}.
void addTo(Register::Blueprint &blueprint);
/// What permits freeze of an asset: its class.
[[nodiscard]] Policy::Levels levelsOf(Storage::Connection &db, qint64 id);

} // namespace Assets
