-- Flags that somebody has looked into.

CREATE TABLE flag_dismissal (
    id INTEGER PRIMARY KEY, rep_id INTEGER NOT NULL REFERENCES rep (id), flag TEXT NOT NULL, day INTEGER NOT NULL, reason TEXT NOT NULL,
    author_id INTEGER REFERENCES rep (id),
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
