-- The first schema. Instants are milliseconds since 1970 UTC, days are days since 1970 in the rep's zone, money is whole minor
-- units. @strict@ and @keyed@ stand for what the dialect writes there.

CREATE TABLE team (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent_id INTEGER REFERENCES team (id),
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE rep (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL, zone TEXT NOT NULL,
    first_day INTEGER, last_day INTEGER,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE membership (
    id INTEGER PRIMARY KEY, rep_id INTEGER NOT NULL REFERENCES rep (id), team_id INTEGER NOT NULL REFERENCES team (id),
    from_day INTEGER, until_day INTEGER,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
CREATE INDEX membership_rep ON membership (rep_id);

CREATE TABLE account (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, industry TEXT NOT NULL, country TEXT NOT NULL, phone TEXT NOT NULL,
    employees INTEGER, note TEXT NOT NULL, source TEXT NOT NULL, external_id TEXT NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
CREATE INDEX account_name ON account (name);
CREATE UNIQUE INDEX account_external ON account (source, external_id) WHERE external_id <> '';

CREATE TABLE contact (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, account_id INTEGER REFERENCES account (id), email TEXT NOT NULL,
    phone TEXT NOT NULL, title TEXT NOT NULL, source TEXT NOT NULL, external_id TEXT NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
CREATE INDEX contact_account ON contact (account_id);
CREATE UNIQUE INDEX contact_external ON contact (source, external_id) WHERE external_id <> '';

CREATE TABLE product (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, series TEXT NOT NULL, price_minor INTEGER, currency TEXT NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE activity_type (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, number INTEGER NOT NULL UNIQUE,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE pipeline (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, position INTEGER NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY, pipeline_id INTEGER NOT NULL REFERENCES pipeline (id), name TEXT NOT NULL, kind TEXT NOT NULL,
    position INTEGER NOT NULL, probability INTEGER NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE opportunity (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner_id INTEGER NOT NULL REFERENCES rep (id),
    stage_id INTEGER NOT NULL REFERENCES stage (id), account_id INTEGER REFERENCES account (id),
    contact_id INTEGER REFERENCES contact (id), product_id INTEGER REFERENCES product (id),
    amount_minor INTEGER, currency TEXT NOT NULL, probability INTEGER, created_at INTEGER, closed_at INTEGER,
    expected_close INTEGER, loss_reason TEXT NOT NULL, lead_source TEXT NOT NULL, note TEXT NOT NULL,
    source TEXT NOT NULL, external_id TEXT NOT NULL, created_day INTEGER, closed_day INTEGER,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
CREATE INDEX opportunity_owner ON opportunity (owner_id);
CREATE INDEX opportunity_account ON opportunity (account_id);
CREATE INDEX opportunity_stage ON opportunity (stage_id);
CREATE UNIQUE INDEX opportunity_external ON opportunity (source, external_id) WHERE external_id <> '';

CREATE TABLE stage_change (
    id INTEGER PRIMARY KEY, opportunity_id INTEGER NOT NULL REFERENCES opportunity (id),
    from_stage_id INTEGER REFERENCES stage (id), to_stage_id INTEGER NOT NULL REFERENCES stage (id), at INTEGER NOT NULL,
    author_id INTEGER REFERENCES rep (id), at_day INTEGER NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
CREATE INDEX stage_change_opportunity ON stage_change (opportunity_id, at);

CREATE TABLE activity (
    id INTEGER PRIMARY KEY, rep_id INTEGER NOT NULL REFERENCES rep (id), type_id INTEGER NOT NULL REFERENCES activity_type (id),
    status TEXT NOT NULL, start_at INTEGER NOT NULL, duration_s INTEGER NOT NULL, direction TEXT NOT NULL,
    outcome TEXT NOT NULL, booked_at INTEGER, cancelled_at INTEGER, replied_at INTEGER,
    account_id INTEGER REFERENCES account (id), contact_id INTEGER REFERENCES contact (id),
    opportunity_id INTEGER REFERENCES opportunity (id), subject TEXT NOT NULL, note TEXT NOT NULL,
    source TEXT NOT NULL, external_id TEXT NOT NULL, start_day INTEGER NOT NULL, start_minute INTEGER NOT NULL,
    booked_day INTEGER,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
CREATE INDEX activity_start ON activity (start_at);
CREATE INDEX activity_rep_day ON activity (rep_id, start_day);
CREATE INDEX activity_account ON activity (account_id, start_at) WHERE account_id IS NOT NULL;
CREATE INDEX activity_opportunity ON activity (opportunity_id, start_at) WHERE opportunity_id IS NOT NULL;
CREATE UNIQUE INDEX activity_external ON activity (source, external_id) WHERE external_id <> '';

CREATE TABLE cost (
    id INTEGER PRIMARY KEY, month INTEGER NOT NULL, class TEXT NOT NULL, amount_minor INTEGER NOT NULL, currency TEXT NOT NULL,
    team_id INTEGER REFERENCES team (id), note TEXT NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE target (
    id INTEGER PRIMARY KEY, metric TEXT NOT NULL, team_id INTEGER REFERENCES team (id), rep_id INTEGER REFERENCES rep (id),
    share TEXT NOT NULL, cadence TEXT NOT NULL, sense TEXT NOT NULL, value INTEGER NOT NULL, weight INTEGER NOT NULL,
    from_day INTEGER NOT NULL, until_day INTEGER,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE holiday (
    id INTEGER PRIMARY KEY, day INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, rep_id INTEGER REFERENCES rep (id),
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY, currency TEXT NOT NULL, from_day INTEGER NOT NULL, numerator INTEGER NOT NULL,
    denominator INTEGER NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER, UNIQUE (currency, from_day)
) @strict@;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY, file TEXT NOT NULL, at INTEGER NOT NULL, change_set INTEGER NOT NULL, row_count INTEGER NOT NULL,
    undone_at INTEGER
) @strict@;

CREATE TABLE history (
    id INTEGER PRIMARY KEY, change_set INTEGER NOT NULL, table_name TEXT NOT NULL, row_id INTEGER NOT NULL,
    before_image TEXT, after_image TEXT NOT NULL, at INTEGER NOT NULL
) @strict@;
CREATE INDEX history_change_set ON history (change_set);
CREATE INDEX history_row ON history (table_name, row_id);

CREATE TABLE activity_fact (
    day INTEGER NOT NULL, rep_id INTEGER NOT NULL, measure INTEGER NOT NULL, value INTEGER NOT NULL,
    PRIMARY KEY (day, rep_id, measure)
) @keyed@;

CREATE TABLE measure_of_kind (
    kind TEXT NOT NULL, measure INTEGER NOT NULL,
    PRIMARY KEY (kind, measure)
) @keyed@;
