-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Books as an office wants them: columns, order, headings, sort, groups and forms to fill in.

-- room: assets
-- document: the definition as JSON, in the form in which it is shared. forgotten: no longer offered, kept for its history.
CREATE TABLE book_definition (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    defined_at TEXT NOT NULL,
    forgotten INTEGER NOT NULL DEFAULT 0
) STRICT
;
CREATE UNIQUE INDEX book_definition_name ON book_definition(name) WHERE forgotten = 0
;
