-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What information is written on: media and equipment, what is on them, and what was erased.

-- room: classes
-- levels: the class that the thing had when it was taken off its medium. erased_at: when what it left there was erased.
ALTER TABLE link ADD COLUMN levels TEXT
;
ALTER TABLE link ADD COLUMN erased_at TEXT
;
CREATE INDEX link_stored ON link(to_id) WHERE kind = 'storedOn'
;

-- room: media
-- levels, undecided: the highest class of what is on it, per axis, and the axes where that is not certain (INV-04).
CREATE TABLE medium (
    id INTEGER PRIMARY KEY REFERENCES object(id),
    kind TEXT,
    maker TEXT,
    model TEXT,
    serial TEXT,
    serial_state TEXT,
    quantity INTEGER,
    capacity TEXT,
    ownership TEXT,
    managed TEXT,
    removable TEXT,
    rewritable TEXT,
    encryption TEXT,
    encryption_method TEXT,
    write_protected TEXT,
    parent_id INTEGER REFERENCES object(id),
    holder_id INTEGER REFERENCES person(id),
    holder_text TEXT,
    place_id INTEGER REFERENCES place(id),
    place_text TEXT,
    long_term TEXT,
    use_frequency TEXT,
    acquired_on TEXT,
    lease_end_on TEXT,
    purpose TEXT,
    remarks TEXT,
    original_text TEXT,
    levels TEXT,
    undecided TEXT,
    label_due TEXT,
    labelled_on TEXT,
    registered_on TEXT,
    batch_id INTEGER,
    migrated INTEGER NOT NULL DEFAULT 0
) STRICT
;
CREATE INDEX medium_place ON medium(place_id) WHERE place_id IS NOT NULL
;
CREATE INDEX medium_holder ON medium(holder_id) WHERE holder_id IS NOT NULL
;
CREATE INDEX medium_parent ON medium(parent_id) WHERE parent_id IS NOT NULL
;
CREATE INDEX medium_label_due ON medium(label_due) WHERE label_due IS NOT NULL
;

-- room: media
-- One erasure of a rewritable medium that stays in use.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    object_id INTEGER NOT NULL REFERENCES object(id),
    done_at TEXT NOT NULL,
    method TEXT NOT NULL,
    person TEXT,
    content TEXT,
    undone_at TEXT
) STRICT
;
CREATE INDEX erasure_object ON erasure(object_id)
;
