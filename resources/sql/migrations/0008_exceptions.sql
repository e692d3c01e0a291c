-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 例外措置: rules that need not be kept for a time, who permitted it, what was reported, when it ended.

-- room: permits
-- unit_id: of the things, or the unit it is for; NULL = everything under the policy. decision: permitted | refused. Days are ISO.
CREATE TABLE policy_exception (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    policy_id INTEGER NOT NULL REFERENCES policy(id),
    policy_version_id INTEGER NOT NULL REFERENCES policy_version(id),
    unit_id INTEGER REFERENCES unit(id),
    content TEXT NOT NULL,
    reason TEXT NOT NULL,
    alternative TEXT,
    papers TEXT,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    emergency INTEGER NOT NULL DEFAULT 0,
    applied_by TEXT,
    applied_by_id INTEGER REFERENCES person(id),
    applied_on TEXT NOT NULL,
    decision TEXT,
    decided_by TEXT,
    decided_on TEXT,
    decision_number TEXT,
    decision_note TEXT,
    reported_on TEXT,
    reported_by TEXT,
    report_note TEXT,
    ended_on TEXT,
    end_reason TEXT
) STRICT
;
-- room: permits
-- clause: as it was cited when it was applied for.
CREATE TABLE policy_exception_rule (
    id INTEGER PRIMARY KEY,
    exception_id INTEGER NOT NULL REFERENCES policy_exception(id),
    rule TEXT NOT NULL,
    clause TEXT
) STRICT
;
CREATE INDEX policy_exception_rule_of ON policy_exception_rule(exception_id)
;
-- room: permits
-- None = whatever is in the unit, or everything under the policy.
CREATE TABLE policy_exception_thing (
    id INTEGER PRIMARY KEY,
    exception_id INTEGER NOT NULL REFERENCES policy_exception(id),
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL REFERENCES object(id)
) STRICT
;
CREATE INDEX policy_exception_thing_of ON policy_exception_thing(exception_id)
;
