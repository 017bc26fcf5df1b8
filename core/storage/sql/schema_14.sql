-- What is said and agreed between a rep and who leads the rep.

CREATE TABLE coaching_note (
    id INTEGER PRIMARY KEY, rep_id INTEGER NOT NULL REFERENCES rep (id), lead_id INTEGER NOT NULL REFERENCES rep (id),
    author_id INTEGER NOT NULL REFERENCES rep (id), day INTEGER NOT NULL, text TEXT NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
CREATE INDEX coaching_note_rep ON coaching_note (rep_id);

CREATE TABLE agreed_action (
    id INTEGER PRIMARY KEY, rep_id INTEGER NOT NULL REFERENCES rep (id), lead_id INTEGER NOT NULL REFERENCES rep (id),
    author_id INTEGER NOT NULL REFERENCES rep (id), text TEXT NOT NULL,
    agreed_day INTEGER NOT NULL, due_day INTEGER NOT NULL, done_day INTEGER,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
CREATE INDEX agreed_action_rep ON agreed_action (rep_id);
