CREATE TABLE asset (
    id INTEGER PRIMARY KEY REFERENCES object(id),
    kana TEXT,
    kind TEXT,
    business TEXT,
    form TEXT,
    created_by_unit_id INTEGER REFERENCES unit(id),
    manager_post TEXT,
    manager_id INTEGER REFERENCES person(id),
    custodian TEXT,
    users TEXT,
    place_id INTEGER REFERENCES place(id),
    place_text TEXT,
    levels TEXT,
    class_text TEXT,
    restrictions TEXT,
    restriction_text TEXT,
    source TEXT,
    source_levels TEXT,
    acquisition TEXT,
    personal_info TEXT,
    person_count INTEGER,
    record_count INTEGER,
    record_items TEXT,
    sensitive TEXT,
    my_number TEXT,
    medium_kind TEXT,
    maker TEXT,
    model TEXT,
    serial TEXT,
    encryption TEXT,
    encryption_method TEXT,
    write_protected TEXT,
    original TEXT,
    parent_id INTEGER REFERENCES object(id),
    acquired_on TEXT,
    retention TEXT,
    retention_from TEXT,
    expires_on TEXT,
    expiry_action TEXT,
    next_check_on TEXT,
    file_number TEXT,
    personal_file_number TEXT,
    access_scope TEXT,
    access_control TEXT,
    publication TEXT,
    purpose TEXT,
    scope TEXT,
    network TEXT,
    remarks TEXT,
    custom TEXT,
    registered_on TEXT,
    batch_id INTEGER,
    migrated INTEGER NOT NULL DEFAULT 0
, confirmed_on TEXT, label_due TEXT) STRICT
;
CREATE TABLE book_definition (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    defined_at TEXT NOT NULL,
    forgotten INTEGER NOT NULL DEFAULT 0
) STRICT
;
CREATE TABLE book_run (
    id INTEGER PRIMARY KEY,
    book TEXT NOT NULL,
    filter TEXT,
    row_count INTEGER NOT NULL,
    totals TEXT,
    collected_levels TEXT,
    book_levels TEXT,
    lower_reason TEXT,
    target TEXT NOT NULL,
    pages INTEGER,
    at TEXT NOT NULL
) STRICT
;
CREATE TABLE breach (
    id INTEGER PRIMARY KEY,
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    rule TEXT NOT NULL,
    clause TEXT,
    text TEXT NOT NULL,
    happened_at TEXT,
    noticed_at TEXT NOT NULL,
    closed_at TEXT,
    remedy TEXT
) STRICT
;
CREATE TABLE classification (
    id INTEGER PRIMARY KEY,
    object_id INTEGER NOT NULL REFERENCES object(id),
    levels TEXT,
    grounds TEXT,
    reason TEXT,
    effective_on TEXT,
    decided_by TEXT,
    original_text TEXT,
    origin TEXT NOT NULL,
    policy_version_id INTEGER NOT NULL REFERENCES policy_version(id)
, guidance TEXT) STRICT
;
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
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    object_kind TEXT NOT NULL,
    label TEXT NOT NULL,
    type TEXT NOT NULL,
    options TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0,
    UNIQUE (object_kind, label)
) STRICT
;
CREATE TABLE disposal (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    object_id INTEGER REFERENCES object(id),
    thing TEXT NOT NULL,
    levels TEXT,
    done_at TEXT NOT NULL,
    method TEXT NOT NULL,
    content TEXT NOT NULL,
    person TEXT,
    permit_number TEXT,
    permitted_by TEXT,
    place TEXT,
    witness TEXT,
    remarks TEXT,
    policy_version_id INTEGER REFERENCES policy_version(id),
    unit_id INTEGER REFERENCES unit(id),
    cancelled_at TEXT,
    cancel_reason TEXT,
    previous_state TEXT
, migrated INTEGER NOT NULL DEFAULT 0) STRICT
;
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
CREATE TABLE home_register (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT
;
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
CREATE TABLE journal_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT
;
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
CREATE TABLE label_printed (
    id INTEGER PRIMARY KEY,
    print_id INTEGER NOT NULL REFERENCES label_print(id),
    object_id INTEGER NOT NULL REFERENCES object(id),
    issue INTEGER NOT NULL,
    class_text TEXT NOT NULL,
    levels TEXT
) STRICT
;
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    from_id INTEGER NOT NULL REFERENCES object(id),
    to_id INTEGER NOT NULL REFERENCES object(id),
    kind TEXT NOT NULL,
    reason TEXT,
    at TEXT NOT NULL,
    removed_at TEXT
, levels TEXT, erased_at TEXT) STRICT
;
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
, custody TEXT, custody_due TEXT, custody_text TEXT) STRICT
;
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    rule TEXT NOT NULL,
    clause TEXT,
    text TEXT NOT NULL,
    reason TEXT,
    to_role TEXT,
    policy_id INTEGER REFERENCES policy(id),
    at TEXT NOT NULL,
    closed_at TEXT,
    closed_note TEXT
) STRICT
;
CREATE TABLE number_counter (
    id INTEGER PRIMARY KEY,
    prefix TEXT NOT NULL UNIQUE,
    next INTEGER NOT NULL
) STRICT
;
CREATE TABLE object (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL,
    home_id INTEGER NOT NULL REFERENCES home_register(id),
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit(id),
    state TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT
) STRICT
;
CREATE TABLE object_alias (
    id INTEGER PRIMARY KEY,
    object_id INTEGER NOT NULL REFERENCES object(id),
    alias TEXT NOT NULL,
    kind TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT
;
CREATE TABLE parked_draft (
    id INTEGER PRIMARY KEY,
    person_id INTEGER,
    act TEXT NOT NULL,
    title TEXT NOT NULL,
    params TEXT NOT NULL,
    parked_at TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0
) STRICT
;
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
CREATE TABLE permit_thing (
    id INTEGER PRIMARY KEY,
    permit_id INTEGER NOT NULL REFERENCES permit(id),
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL REFERENCES object(id),
    levels TEXT
) STRICT
;
CREATE TABLE permit_use (
    id INTEGER PRIMARY KEY,
    permit_id INTEGER NOT NULL REFERENCES permit(id),
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL REFERENCES object(id),
    used_at TEXT NOT NULL
) STRICT
;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    kana TEXT,
    employment TEXT,
    unit_id INTEGER REFERENCES unit(id),
    post TEXT,
    external INTEGER NOT NULL DEFAULT 0,
    valid_from TEXT,
    valid_to TEXT,
    state TEXT NOT NULL DEFAULT 'active',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
;
CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    kana TEXT,
    kind TEXT,
    parent_id INTEGER REFERENCES place(id),
    unit_id INTEGER REFERENCES unit(id),
    lockable INTEGER,
    safe INTEGER,
    controlled_area INTEGER,
    disaster_low_risk INTEGER,
    remarks TEXT,
    state TEXT NOT NULL DEFAULT 'active',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
;
CREATE TABLE policy (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    current_version_id INTEGER
) STRICT
;
CREATE TABLE policy_attachment (
    id INTEGER PRIMARY KEY,
    policy_id INTEGER NOT NULL REFERENCES policy(id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    attached_at TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT
;
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
CREATE TABLE policy_exception_rule (
    id INTEGER PRIMARY KEY,
    exception_id INTEGER NOT NULL REFERENCES policy_exception(id),
    rule TEXT NOT NULL,
    clause TEXT
) STRICT
;
CREATE TABLE policy_exception_thing (
    id INTEGER PRIMARY KEY,
    exception_id INTEGER NOT NULL REFERENCES policy_exception(id),
    object_kind TEXT NOT NULL,
    object_id INTEGER NOT NULL REFERENCES object(id)
) STRICT
;
CREATE TABLE policy_version (
    id INTEGER PRIMARY KEY,
    policy_id INTEGER NOT NULL REFERENCES policy(id),
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    imported_at TEXT NOT NULL, effective_from TEXT, summary TEXT, confirmed_on TEXT, confirmed_number TEXT, confirmed_by TEXT,
    UNIQUE (policy_id, version)
) STRICT
;
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
CREATE TABLE register_info (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT
) STRICT
;
CREATE TABLE role_held (
    id INTEGER PRIMARY KEY,
    policy_id INTEGER NOT NULL REFERENCES policy(id),
    role TEXT NOT NULL,
    person_id INTEGER REFERENCES person(id),
    holder_text TEXT,
    unit_id INTEGER REFERENCES unit(id),
    valid_from TEXT,
    valid_to TEXT,
    state TEXT NOT NULL DEFAULT 'active'
) STRICT
;
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    sort TEXT,
    group_by TEXT,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT
;
CREATE VIRTUAL TABLE search_index USING fts5(
    tokens, content='', columnsize=0,
    tokenize="ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'")
;
CREATE TABLE takeover_batch (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    read_rows INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    mapping TEXT,
    sample INTEGER NOT NULL DEFAULT 0,
    undone_at TEXT
, kind TEXT NOT NULL DEFAULT 'asset') STRICT
;
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    code TEXT,
    name TEXT NOT NULL,
    kana TEXT,
    kind TEXT,
    parent_id INTEGER REFERENCES unit(id),
    policy_id INTEGER REFERENCES policy(id),
    number_pattern TEXT,
    valid_from TEXT,
    valid_to TEXT,
    successor_id INTEGER REFERENCES unit(id),
    introduced_on TEXT,
    state TEXT NOT NULL DEFAULT 'active',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT
;
CREATE INDEX asset_batch ON asset(batch_id) WHERE batch_id IS NOT NULL
;
CREATE INDEX asset_expires ON asset(expires_on)
;
CREATE INDEX asset_label_due ON asset(label_due) WHERE label_due IS NOT NULL
;
CREATE INDEX asset_levels ON asset(levels)
;
CREATE INDEX asset_place ON asset(place_id)
;
CREATE UNIQUE INDEX book_definition_name ON book_definition(name) WHERE forgotten = 0
;
CREATE INDEX classification_object ON classification(object_id)
;
CREATE INDEX consultation_open ON consultation(object_id) WHERE answered_at IS NULL
;
CREATE INDEX custody_event_corrects ON custody_event(corrects_id) WHERE corrects_id IS NOT NULL
;
CREATE INDEX custody_event_happened ON custody_event(happened_at, id)
;
CREATE INDEX custody_event_holder ON custody_event(to_holder_id) WHERE to_holder_id IS NOT NULL
;
CREATE INDEX custody_event_object ON custody_event(object_id, id)
;
CREATE INDEX custody_event_slip ON custody_event(slip) WHERE slip IS NOT NULL
;
CREATE INDEX disposal_object ON disposal(object_id)
;
CREATE UNIQUE INDEX distribution_copy ON distribution(copy_id)
;
CREATE INDEX distribution_source ON distribution(source_id, number)
;
CREATE INDEX erasure_object ON erasure(object_id)
;
CREATE INDEX journal_object ON journal_entry(object_id)
;
CREATE INDEX label_printed_object ON label_printed(object_id)
;
CREATE INDEX label_printed_print ON label_printed(print_id)
;
CREATE INDEX link_from ON link(from_id)
;
CREATE INDEX link_stored ON link(to_id) WHERE kind = 'storedOn'
;
CREATE INDEX link_to ON link(to_id)
;
CREATE INDEX medium_custody ON medium(custody, custody_due) WHERE custody IS NOT NULL
;
CREATE INDEX medium_holder ON medium(holder_id) WHERE holder_id IS NOT NULL
;
CREATE INDEX medium_label_due ON medium(label_due) WHERE label_due IS NOT NULL
;
CREATE INDEX medium_parent ON medium(parent_id) WHERE parent_id IS NOT NULL
;
CREATE INDEX medium_place ON medium(place_id) WHERE place_id IS NOT NULL
;
CREATE INDEX object_alias_object ON object_alias(object_id)
;
CREATE INDEX object_alias_text ON object_alias(alias)
;
CREATE INDEX object_asking ON object(id) WHERE state = 'asking'
;
CREATE UNIQUE INDEX object_number ON object(number)
;
CREATE INDEX object_state ON object(state) WHERE state <> 'active'
;
CREATE INDEX object_unit ON object(unit_id)
;
CREATE INDEX permit_step_of ON permit_step(permit_id)
;
CREATE INDEX permit_thing_object ON permit_thing(object_id)
;
CREATE INDEX permit_thing_of ON permit_thing(permit_id)
;
CREATE INDEX permit_use_of ON permit_use(permit_id, object_id)
;
CREATE INDEX policy_exception_rule_of ON policy_exception_rule(exception_id)
;
CREATE INDEX policy_exception_thing_of ON policy_exception_thing(exception_id)
;
CREATE INDEX reclassification_object ON reclassification(object_id)
;
CREATE INDEX reclassification_open ON reclassification(id) WHERE done_at IS NULL
;
CREATE UNIQUE INDEX saved_search_name ON saved_search(name) WHERE removed = 0
;
