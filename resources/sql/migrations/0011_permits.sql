-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 許可: what was applied for, who decided it step by step, and what was done under it.

-- room: permits
-- kind: code of the policy's permit. Without permit_thing rows it is 包括許可: medium_kinds (codes, one a line; '' = any) in the
-- unit with all below it, up to these levels. uses: once | several, for each thing. Days are ISO. withdrawn by whoever applied,
-- revoked by whoever decides; each from an instant or a day on.
CREATE TABLE permit (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    policy_id INTEGER NOT NULL REFERENCES policy(id),
    policy_version_id INTEGER NOT NULL REFERENCES policy_version(id),
    kind TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit(id),
    blanket INTEGER NOT NULL DEFAULT 0,
    medium_kinds TEXT,
    levels TEXT,
    applicant TEXT NOT NULL,
    applicant_id INTEGER REFERENCES person(id),
    applied_on TEXT NOT NULL,
    purpose TEXT NOT NULL,
    reason TEXT,
    party TEXT,
    method TEXT,
    conditions TEXT,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    uses TEXT NOT NULL,
    withdrawn_at TEXT,
    withdraw_reason TEXT,
    revoked_at TEXT,
    revoked_by TEXT,
    revoke_reason TEXT
) STRICT
;
-- room: permits
-- levels: of the thing when it was applied for (INV-14).
CREATE TABLE permit_thing (
    id INTEGER PRIMARY KEY,
    permit_id INTEGER NOT NULL REFERENCES permit(id),
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL REFERENCES object(id),
    levels TEXT
) STRICT
;
CREATE INDEX permit_thing_of ON permit_thing(permit_id)
;
CREATE INDEX permit_thing_object ON permit_thing(object_id)
;
-- room: permits
-- One decision of one role, in the order of the policy. capacity: holder | deputy | acting. decided_at: a day, or a UTC instant.
-- result: permitted | refused | returned. dual_reason: why who applied decided as well (INV-10).
CREATE TABLE permit_step (
    id INTEGER PRIMARY KEY,
    permit_id INTEGER NOT NULL REFERENCES permit(id),
    step INTEGER NOT NULL,
    role TEXT NOT NULL,
    person TEXT NOT NULL,
    person_id INTEGER REFERENCES person(id),
    capacity TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    result TEXT NOT NULL,
    document TEXT,
    note TEXT,
    paper INTEGER NOT NULL DEFAULT 0,
    entered_by TEXT NOT NULL,
    dual_reason TEXT
) STRICT
;
CREATE INDEX permit_step_of ON permit_step(permit_id)
;
-- room: permits
CREATE TABLE permit_use (
    id INTEGER PRIMARY KEY,
    permit_id INTEGER NOT NULL REFERENCES permit(id),
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL REFERENCES object(id),
    used_at TEXT NOT NULL
) STRICT
;
CREATE INDEX permit_use_of ON permit_use(permit_id, object_id)
;
