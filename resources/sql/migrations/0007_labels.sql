-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Labels that were printed: each run, and what each thing got.

-- room: labels
-- shown_on: the 表示する所 of the policy (mediumLabel, documentCorner …). target: pdf, printer. start: the first place that was used on the first sheet. offset_x, offset_y: tenths of a millimetre.
CREATE TABLE label_print (
    id INTEGER PRIMARY KEY,
    sheet TEXT NOT NULL,
    shown_on TEXT NOT NULL,
    thing_count INTEGER NOT NULL,
    copies INTEGER NOT NULL DEFAULT 1,
    start INTEGER NOT NULL DEFAULT 1,
    offset_x INTEGER NOT NULL DEFAULT 0,
    offset_y INTEGER NOT NULL DEFAULT 0,
    filter TEXT,
    target TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT
;
-- room: labels
-- issue: 1 = for the first time, 2 = the first 再発行 … class_text: the words of the class that stand on the label.
CREATE TABLE label_printed (
    id INTEGER PRIMARY KEY,
    print_id INTEGER NOT NULL REFERENCES label_print(id),
    object_id INTEGER NOT NULL REFERENCES object(id),
    issue INTEGER NOT NULL,
    class_text TEXT NOT NULL,
    levels TEXT
) STRICT
;
CREATE INDEX label_printed_object ON label_printed(object_id)
;
CREATE INDEX label_printed_print ON label_printed(print_id)
;
