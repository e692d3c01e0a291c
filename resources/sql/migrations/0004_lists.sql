-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searches that an office asks again and again, under a name.

-- room: assets
-- filter, sort: as JSON. group_by: unit, place or nothing. removed: no longer offered, kept for its history.
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    sort TEXT,
    group_by TEXT,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT
;
CREATE UNIQUE INDEX saved_search_name ON saved_search(name) WHERE removed = 0
;
