-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions to the role that the policy names, and what it answered.

-- room: classes
-- kind: class (which class has this?) or comply (this rule cannot be kept). levels: the class that the answer gave.
CREATE TABLE consultation (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    policy_id INTEGER NOT NULL REFERENCES policy(id),
    unit_id INTEGER REFERENCES unit(id),
    role TEXT,
    rule TEXT,
    clause TEXT,
    question TEXT,
    asked_by TEXT,
    asked_at TEXT NOT NULL,
    answer TEXT,
    levels TEXT,
    answered_by TEXT,
    answered_at TEXT
) STRICT
;
CREATE INDEX consultation_open ON consultation(object_id) WHERE answered_at IS NULL
;
CREATE INDEX object_asking ON object(id) WHERE state = 'asking'
;
