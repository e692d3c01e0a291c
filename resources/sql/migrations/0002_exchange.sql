-- SPDX-FileCopyrightText: Daichō contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taking over again what was sent out, revisions of policies, and what is a copy of what.

-- room: assets
-- confirmed_on: the day on which the section last said that the line is right (確認済).
-- label_due: since when the mark on the thing no longer fits its class.
ALTER TABLE asset ADD COLUMN confirmed_on TEXT
;
ALTER TABLE asset ADD COLUMN label_due TEXT
;
CREATE INDEX asset_label_due ON asset(label_due) WHERE label_due IS NOT NULL
;
-- room: register
-- confirmed_*: when, under which 決裁番号 and by whom the settings of this version were confirmed; until then they are 未確認.
ALTER TABLE policy_version ADD COLUMN effective_from TEXT
;
ALTER TABLE policy_version ADD COLUMN summary TEXT
;
ALTER TABLE policy_version ADD COLUMN confirmed_on TEXT
;
ALTER TABLE policy_version ADD COLUMN confirmed_number TEXT
;
ALTER TABLE policy_version ADD COLUMN confirmed_by TEXT
;
-- room: classes
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    from_id INTEGER NOT NULL REFERENCES object(id),
    to_id INTEGER NOT NULL REFERENCES object(id),
    kind TEXT NOT NULL,
    reason TEXT,
    at TEXT NOT NULL,
    removed_at TEXT
) STRICT
;
CREATE INDEX link_from ON link(from_id)
;
CREATE INDEX link_to ON link(to_id)
;
-- room: classes
CREATE TABLE reclassification (
    id INTEGER PRIMARY KEY,
    object_id INTEGER NOT NULL REFERENCES object(id),
    from_version_id INTEGER NOT NULL REFERENCES policy_version(id),
    to_version_id INTEGER NOT NULL REFERENCES policy_version(id),
    levels TEXT,
    proposed TEXT,
    listed_at TEXT NOT NULL,
    done_at TEXT
) STRICT
;
CREATE INDEX reclassification_object ON reclassification(object_id)
;
CREATE INDEX reclassification_open ON reclassification(id) WHERE done_at IS NULL
;
-- room: takeover
ALTER TABLE takeover_batch ADD COLUMN kind TEXT NOT NULL DEFAULT 'asset'
;
-- room: disposal
-- migrated: taken over from an older book of disposals, as it stood there.
ALTER TABLE disposal ADD COLUMN migrated INTEGER NOT NULL DEFAULT 0
;

-- What all entries of one act have in common stands once. The hashes are over the same fields as before, so old entries hold.
-- room: journal
CREATE TABLE journal_context (
    id INTEGER PRIMARY KEY,
    entered_at TEXT NOT NULL,
    acted_at TEXT,
    act TEXT NOT NULL,
    result TEXT NOT NULL,
    actor_id INTEGER,
    actor_name TEXT,
    actor_post TEXT,
    assurance TEXT NOT NULL,
    os_account TEXT,
    machine TEXT,
    program TEXT NOT NULL
) STRICT
;
INSERT INTO journal_context (id, entered_at, acted_at, act, result, actor_id, actor_name, actor_post, assurance, os_account, machine, program)
SELECT min(seq), entered_at, acted_at, act, result, actor_id, actor_name, actor_post, assurance, os_account, machine, program
FROM journal_entry
GROUP BY entered_at, acted_at, act, result, actor_id, actor_name, actor_post, assurance, os_account, machine, program
;
ALTER TABLE journal_entry RENAME TO journal_entry_1
;
-- room: journal
CREATE TABLE journal_entry (
    seq INTEGER PRIMARY KEY,
    context_id INTEGER NOT NULL REFERENCES journal_context(id),
    object_kind TEXT,
    object_id INTEGER,
    summary TEXT,
    changes TEXT,
    row_digests BLOB,
    hash BLOB NOT NULL
) STRICT
;
INSERT INTO journal_entry (seq, context_id, object_kind, object_id, summary, changes, row_digests, hash)
SELECT seq,
       min(seq) OVER (PARTITION BY entered_at, acted_at, act, result, actor_id, actor_name, actor_post, assurance, os_account, machine, program),
       object_kind, object_id, summary, changes, row_digests, hash
FROM journal_entry_1
;
DROP TABLE journal_entry_1
;
-- Ids of two kinds seldom meet: the kind is looked at in the entry.
CREATE INDEX journal_object ON journal_entry(object_id)
;
