-- What an import last took of each record of another system. Not history: only the latest matters.

CREATE TABLE import_mark (
    source TEXT NOT NULL, key TEXT NOT NULL, record_id INTEGER NOT NULL, version INTEGER NOT NULL, digest TEXT NOT NULL,
    import_id INTEGER,
    PRIMARY KEY (source, key)
) @keyed@;
