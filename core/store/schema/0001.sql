-- A workshop in one file. Every document table starts with id (UUIDv7) and deleted: rows are never
-- physically removed. Tables and columns are append-only (core/store/catalog.h). Instants are UTC
-- milliseconds, dates ISO texts, orders fractional keys (core/base/orderkey.h). Texts are never NULL.

PRAGMA application_id = 0x54414C4C;
PRAGMA user_version = 1;

-- Preparation -------------------------------------------------------------------------------------

CREATE TABLE workshop (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    date TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    convener TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('es', 'en')),
    template TEXT NOT NULL DEFAULT '',
    computers INTEGER NOT NULL DEFAULT 1 CHECK (computers IN (1, 2)),
    agenda_start INTEGER NOT NULL,
    agenda_end INTEGER,
    first_cut INTEGER NOT NULL DEFAULT 10 CHECK (first_cut > 0),
    final_cut INTEGER NOT NULL DEFAULT 5 CHECK (final_cut > 0),
    plenary_cut INTEGER NOT NULL DEFAULT 5 CHECK (plenary_cut > 0),
    plenary INTEGER NOT NULL DEFAULT 1 CHECK (plenary IN (0, 1)),
    plan_start TEXT,
    plan_end TEXT,
    closed_at INTEGER
) STRICT;

CREATE TABLE mesa (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL DEFAULT '',
    seats INTEGER NOT NULL DEFAULT 10 CHECK (seats > 0),
    facilitator TEXT NOT NULL DEFAULT '',
    rapporteur TEXT NOT NULL DEFAULT '',
    lent INTEGER NOT NULL DEFAULT 0 CHECK (lent IN (0, 1))
) STRICT;

CREATE TABLE institution (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    acronym TEXT NOT NULL DEFAULT '',
    sector INTEGER NOT NULL DEFAULT 0 CHECK (sector BETWEEN 0 AND 8)
) STRICT;

CREATE TABLE participant (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL,
    institution BLOB REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    mesa BLOB REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED,
    post TEXT NOT NULL DEFAULT '',
    sex INTEGER NOT NULL DEFAULT 0 CHECK (sex BETWEEN 0 AND 3),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    territory TEXT NOT NULL DEFAULT '',
    invited INTEGER NOT NULL DEFAULT 1 CHECK (invited IN (0, 1)),
    arrived_at INTEGER,
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1))
) STRICT;

CREATE TABLE topic (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    aliases TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL
) STRICT;

CREATE TABLE question (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    text TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT;

CREATE TABLE glossary (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    acronym TEXT NOT NULL,
    meaning TEXT NOT NULL DEFAULT ''
) STRICT;

-- Agenda ------------------------------------------------------------------------------------------

CREATE TABLE agenda_block (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    title TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    least_minutes INTEGER NOT NULL DEFAULT 0 CHECK (least_minutes >= 0),
    tier INTEGER NOT NULL DEFAULT 0 CHECK (tier IN (0, 1)),
    fixed_start INTEGER,
    stage INTEGER,
    instructions TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    lead TEXT NOT NULL DEFAULT '',
    skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped IN (0, 1)),
    position TEXT NOT NULL
) STRICT;

CREATE TABLE agenda_event (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    kind INTEGER NOT NULL CHECK (kind > 0),
    at INTEGER NOT NULL,
    block BLOB REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    amount_ms INTEGER NOT NULL DEFAULT 0,
    mesa BLOB REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED,
    payload TEXT NOT NULL DEFAULT ''
) STRICT;

-- What already exists, ideas ----------------------------------------------------------------------

CREATE TABLE experience (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    mesa BLOB REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    institution BLOB REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    teller BLOB REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    improvement TEXT NOT NULL DEFAULT '',
    support_by TEXT NOT NULL DEFAULT '',
    captured_at INTEGER NOT NULL
) STRICT;

CREATE TABLE theme (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    position TEXT NOT NULL
) STRICT;

CREATE TABLE idea (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    mesa BLOB NOT NULL REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0),
    text TEXT NOT NULL,
    rationale TEXT NOT NULL DEFAULT '',
    author BLOB REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    institution BLOB REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    topic BLOB REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    question BLOB REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    experience BLOB REFERENCES experience (id) DEFERRABLE INITIALLY DEFERRED,
    theme BLOB REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    merged_into BLOB REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    split_from BLOB REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    aside INTEGER NOT NULL DEFAULT 0 CHECK (aside IN (0, 1)),
    aside_reason TEXT NOT NULL DEFAULT '',
    captured_at INTEGER NOT NULL
) STRICT;

CREATE INDEX idea_of_mesa ON idea (mesa, number);

CREATE TABLE not_twin (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    one BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    other BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE development (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    idea BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    developer BLOB REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL DEFAULT '',
    for_whom TEXT NOT NULL DEFAULT '',
    with_whom TEXT NOT NULL DEFAULT '',
    on_paper INTEGER NOT NULL DEFAULT 0 CHECK (on_paper IN (0, 1))
) STRICT;

-- Selection ---------------------------------------------------------------------------------------

CREATE TABLE vote (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    mesa BLOB REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED,
    purpose INTEGER NOT NULL CHECK (purpose > 0),
    parent BLOB REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    method INTEGER NOT NULL CHECK (method > 0),
    seats INTEGER NOT NULL CHECK (seats > 0),
    present INTEGER NOT NULL CHECK (present >= 0),
    places INTEGER NOT NULL DEFAULT 0,
    dots INTEGER NOT NULL DEFAULT 0,
    dots_per_idea INTEGER NOT NULL DEFAULT 1,
    importance_weight INTEGER NOT NULL DEFAULT 1,
    relevance_weight INTEGER NOT NULL DEFAULT 1,
    quorum_percent INTEGER NOT NULL DEFAULT 50,
    table_weights INTEGER NOT NULL DEFAULT 0 CHECK (table_weights IN (0, 1)),
    floor_per_table INTEGER NOT NULL DEFAULT 0,
    secret INTEGER NOT NULL DEFAULT 1 CHECK (secret IN (0, 1)),
    tie_chain TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    opened_at INTEGER,
    closed_at INTEGER
) STRICT;

CREATE TABLE vote_item (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    vote BLOB NOT NULL REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    idea BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT NOT NULL
) STRICT;

CREATE TABLE ballot (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    vote BLOB NOT NULL REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    slip INTEGER NOT NULL DEFAULT 0,
    participant BLOB REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    mesa BLOB REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE ballot_mark (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    ballot BLOB NOT NULL REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED,
    idea BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER,
    dots INTEGER,
    importance INTEGER,
    relevance INTEGER
) STRICT;

CREATE TABLE tally (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    vote BLOB NOT NULL REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    idea BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    importance INTEGER,
    relevance INTEGER,
    marked INTEGER NOT NULL DEFAULT 0 CHECK (marked IN (0, 1))
) STRICT;

CREATE TABLE objection (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    vote BLOB NOT NULL REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    people INTEGER NOT NULL DEFAULT 1 CHECK (people > 0),
    text TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    vote BLOB NOT NULL REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL CHECK (kind > 0),
    role TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    draw_seed TEXT NOT NULL DEFAULT '',
    decided_at INTEGER NOT NULL
) STRICT;

CREATE TABLE decision_idea (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    decision BLOB NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    idea BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    computed_place INTEGER,
    decided_place INTEGER
) STRICT;

CREATE TABLE feasibility (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    idea BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    verdict INTEGER NOT NULL DEFAULT 0 CHECK (verdict BETWEEN 0 AND 3),
    reason_number INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '',
    judged_by TEXT NOT NULL DEFAULT '',
    legal INTEGER CHECK (legal BETWEEN 0 AND 2),
    institutional INTEGER CHECK (institutional BETWEEN 0 AND 2),
    technical INTEGER CHECK (technical BETWEEN 0 AND 2),
    financial INTEGER CHECK (financial BETWEEN 0 AND 2),
    timely INTEGER CHECK (timely BETWEEN 0 AND 2),
    political INTEGER CHECK (political BETWEEN 0 AND 2)
) STRICT;

CREATE TABLE shortlist (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    mesa BLOB REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED,
    own_choice INTEGER NOT NULL DEFAULT 0 CHECK (own_choice IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    finished_at INTEGER
) STRICT;

CREATE TABLE shortlist_idea (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    shortlist BLOB NOT NULL REFERENCES shortlist (id) DEFERRABLE INITIALLY DEFERRED,
    idea BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    position TEXT NOT NULL
) STRICT;

-- Plenary -----------------------------------------------------------------------------------------

CREATE TABLE consolidation (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    wording TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    hands INTEGER,
    chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    decided_by INTEGER NOT NULL DEFAULT 0,
    position TEXT NOT NULL
) STRICT;

CREATE TABLE consolidation_origin (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    consolidation BLOB NOT NULL REFERENCES consolidation (id) DEFERRABLE INITIALLY DEFERRED,
    idea BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- SMART sheets ------------------------------------------------------------------------------------

CREATE TABLE smart_sheet (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    mesa BLOB REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0),
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 4),
    origin_note TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    topic BLOB REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    extra_topics TEXT NOT NULL DEFAULT '',
    continuation INTEGER NOT NULL DEFAULT 0 CHECK (continuation IN (0, 1)),
    previous TEXT NOT NULL DEFAULT '',
    novelty TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    commitment TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT '',
    contribution TEXT NOT NULL DEFAULT '',
    population TEXT NOT NULL DEFAULT '',
    territory TEXT NOT NULL DEFAULT '',
    lead BLOB REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    contact_name TEXT NOT NULL DEFAULT '',
    contact_post TEXT NOT NULL DEFAULT '',
    contact_unit TEXT NOT NULL DEFAULT '',
    contact_email TEXT NOT NULL DEFAULT '',
    contact_phone TEXT NOT NULL DEFAULT '',
    answer INTEGER NOT NULL DEFAULT 0 CHECK (answer BETWEEN 0 AND 3),
    answer_date TEXT,
    answer_reason TEXT NOT NULL DEFAULT '',
    answer_by TEXT NOT NULL DEFAULT '',
    transparency TEXT,
    participation TEXT,
    accountability TEXT,
    innovation TEXT,
    goals TEXT NOT NULL DEFAULT '',
    cost_cents INTEGER CHECK (cost_cents >= 0),
    cost_source TEXT NOT NULL DEFAULT '',
    start_date TEXT,
    end_date TEXT,
    extra TEXT NOT NULL DEFAULT '',
    potential INTEGER NOT NULL DEFAULT 0 CHECK (potential BETWEEN 0 AND 3)
) STRICT;

CREATE TABLE sheet_origin (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    sheet BLOB NOT NULL REFERENCES smart_sheet (id) DEFERRABLE INITIALLY DEFERRED,
    idea BLOB REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    contribution BLOB REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE sheet_partner (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    sheet BLOB NOT NULL REFERENCES smart_sheet (id) DEFERRABLE INITIALLY DEFERRED,
    institution BLOB NOT NULL REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    of_state INTEGER NOT NULL DEFAULT 1 CHECK (of_state IN (0, 1)),
    role TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE indicator (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    sheet BLOB NOT NULL REFERENCES smart_sheet (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL DEFAULT 1 CHECK (kind BETWEEN 1 AND 4),
    unit TEXT NOT NULL DEFAULT '',
    denominator TEXT NOT NULL DEFAULT '',
    baseline TEXT NOT NULL DEFAULT '',
    baseline_date TEXT,
    target TEXT NOT NULL DEFAULT '',
    target_date TEXT,
    direction INTEGER NOT NULL DEFAULT 0 CHECK (direction BETWEEN -1 AND 1),
    verification TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL
) STRICT;

CREATE TABLE milestone (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    sheet BLOB NOT NULL REFERENCES smart_sheet (id) DEFERRABLE INITIALLY DEFERRED,
    activity TEXT NOT NULL DEFAULT '',
    deliverable TEXT NOT NULL DEFAULT '',
    start_date TEXT,
    end_date TEXT,
    responsible TEXT NOT NULL DEFAULT '',
    verification TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL
) STRICT;

CREATE TABLE risk (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    sheet BLOB NOT NULL REFERENCES smart_sheet (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    mitigation TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL
) STRICT;

-- Follow-up, consultation, document ---------------------------------------------------------------

CREATE TABLE task (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    sheet BLOB REFERENCES smart_sheet (id) DEFERRABLE INITIALLY DEFERRED,
    minutes BLOB REFERENCES minutes (id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    due_date TEXT,
    done_at INTEGER
) STRICT;

CREATE TABLE minutes (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    attendees TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contribution (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    number INTEGER NOT NULL CHECK (number > 0),
    channel INTEGER NOT NULL DEFAULT 0,
    received_date TEXT,
    text TEXT NOT NULL,
    topic BLOB REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    institution BLOB REFERENCES institution (id) DEFERRABLE INITIALLY DEFERRED,
    contact TEXT NOT NULL DEFAULT '',
    merged_into BLOB REFERENCES contribution (id) DEFERRABLE INITIALLY DEFERRED,
    status INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_date TEXT
) STRICT;

CREATE TABLE narrative (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    part TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('es', 'en')),
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE evidence (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    taken_at INTEGER,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    content BLOB
) STRICT;

-- System tables: the history of every cell, and what two copies need to be brought together --------
-- A replica is one session of one program; its hlc is where its clock stood when it joined. What it
-- wrote since stands in its history rows.

CREATE TABLE replica (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    hlc INTEGER NOT NULL,
    computer TEXT NOT NULL,
    operator TEXT NOT NULL DEFAULT '',
    opened_at INTEGER NOT NULL
) STRICT;

CREATE TABLE history (
    sequence INTEGER PRIMARY KEY NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    replica BLOB NOT NULL REFERENCES replica (id) DEFERRABLE INITIALLY DEFERRED,
    hlc INTEGER NOT NULL,
    at INTEGER NOT NULL,
    act INTEGER NOT NULL CHECK (act BETWEEN 0 AND 3),
    target INTEGER REFERENCES history (sequence) DEFERRABLE INITIALLY DEFERRED,
    step INTEGER NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    scope INTEGER NOT NULL CHECK (scope BETWEEN 0 AND 2),
    mesa BLOB REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED,
    cells BLOB NOT NULL,
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 16),
    clocks BLOB NOT NULL CHECK (length(clocks) = 16)
) STRICT;

CREATE TABLE cell_clock (
    entity INTEGER NOT NULL,
    row BLOB NOT NULL,
    field INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    replica BLOB NOT NULL REFERENCES replica (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (entity, row, field)
) STRICT, WITHOUT ROWID;

-- What somebody wrote in a cell that another computer, not knowing of it, wrote later: nothing is lost.
-- The id follows from the cell and the stamp; loser is the value in CBOR.
CREATE TABLE conflict (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    entity INTEGER NOT NULL,
    row BLOB NOT NULL,
    field INTEGER NOT NULL,
    loser BLOB NOT NULL,
    hlc INTEGER NOT NULL,
    replica BLOB NOT NULL REFERENCES replica (id) DEFERRABLE INITIALLY DEFERRED,
    settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
) STRICT;

-- In the copy that another computer got: the tables it captures. Empty in the main file.
CREATE TABLE lent_copy (
    mesa BLOB PRIMARY KEY NOT NULL REFERENCES mesa (id) DEFERRABLE INITIALLY DEFERRED,
    made_at INTEGER NOT NULL
) STRICT;
