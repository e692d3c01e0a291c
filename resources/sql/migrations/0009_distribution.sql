-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a decision about a class was led by, and who was given which copy.

-- guidance: what was answered in 分類の手引き, by axis: {"C":[{"question":"secret","answer":"no"}]}.
ALTER TABLE classification ADD COLUMN guidance TEXT
;

-- room: assets
-- The 配付簿: copy `number` of `total` of its source. A copy is an asset with a link to the source. collected_on NULL = still out.
CREATE TABLE distribution (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES object(id),
    copy_id INTEGER NOT NULL REFERENCES object(id),
    number INTEGER NOT NULL,
    total INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    given_on TEXT NOT NULL,
    due_on TEXT,
    collected_on TEXT,
    collected_by TEXT,
    note TEXT
) STRICT
;
CREATE UNIQUE INDEX distribution_copy ON distribution(copy_id)
;
CREATE INDEX distribution_source ON distribution(source_id, number)
;
