-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 受渡し: who had what from when to when. Every hand-over is a row that is never changed.

-- room: media
-- custody: lent | out | unconnected | repair | handedOver | lost; NULL = at its place. custody_due: when it is to be back.
-- custody_text: where it went, or with whom it is, in words.
ALTER TABLE medium ADD COLUMN custody TEXT
;
ALTER TABLE medium ADD COLUMN custody_due TEXT
;
ALTER TABLE medium ADD COLUMN custody_text TEXT
;
CREATE INDEX medium_custody ON medium(custody, custody_due) WHERE custody IS NOT NULL
;

-- room: custody
-- happened_at: an ISO instant in UTC or a day. late: entered more than one working day after it. fact: recorded as it was, whatever
-- the rules say. from_…, to_…: ids for looking up; the …_text columns say what these were called then. contents, levels, undecided:
-- what was on the thing, and its class. corrects_id: the event that this one says was wrong.
CREATE TABLE custody_event (
    id INTEGER PRIMARY KEY,
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL REFERENCES object(id),
    kind TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    noticed_at TEXT,
    late INTEGER NOT NULL DEFAULT 0,
    fact INTEGER NOT NULL DEFAULT 0,
    state_before TEXT,
    state_after TEXT,
    due_before TEXT,
    from_place_id INTEGER REFERENCES place(id),
    from_holder_id INTEGER REFERENCES person(id),
    from_text TEXT,
    to_place_id INTEGER REFERENCES place(id),
    to_holder_id INTEGER REFERENCES person(id),
    to_unit_id INTEGER REFERENCES unit(id),
    to_text TEXT,
    person_id INTEGER REFERENCES person(id),
    person_text TEXT,
    entered_by TEXT,
    levels TEXT,
    undecided TEXT,
    contents TEXT,
    content_count INTEGER,
    purpose TEXT,
    destination TEXT,
    due_on TEXT,
    permit TEXT,
    protection TEXT,
    seal TEXT,
    carrier_kind TEXT,
    carrier TEXT,
    contract TEXT,
    contract_clauses TEXT,
    virus_checked_at TEXT,
    patch_checked_at TEXT,
    safety_checked_by TEXT,
    accompanied_by TEXT,
    allowed_by TEXT,
    present TEXT,
    condition TEXT,
    erased TEXT,
    counted INTEGER,
    confirmed_by TEXT,
    channel TEXT,
    slip TEXT,
    paper TEXT,
    note TEXT,
    corrects_id INTEGER REFERENCES custody_event(id)
) STRICT
;
CREATE INDEX custody_event_object ON custody_event(object_id, id)
;
CREATE INDEX custody_event_happened ON custody_event(happened_at, id)
;
CREATE INDEX custody_event_holder ON custody_event(to_holder_id) WHERE to_holder_id IS NOT NULL
;
CREATE INDEX custody_event_corrects ON custody_event(corrects_id) WHERE corrects_id IS NOT NULL
;
CREATE INDEX custody_event_slip ON custody_event(slip) WHERE slip IS NOT NULL
;
