-- Schedules of teams and reps, ramp-ups, and holidays that last, of teams, or not decreed yet.

ALTER TABLE holiday ADD COLUMN until_day INTEGER;
ALTER TABLE holiday ADD COLUMN team_id INTEGER REFERENCES team (id);
ALTER TABLE holiday ADD COLUMN provisional INTEGER NOT NULL DEFAULT 0;

UPDATE holiday SET kind = 'joint_leave' WHERE kind = 'collective_leave';

CREATE TABLE work_schedule (
    id INTEGER PRIMARY KEY, team_id INTEGER REFERENCES team (id), rep_id INTEGER REFERENCES rep (id), hours TEXT NOT NULL,
    from_day INTEGER, until_day INTEGER,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE ramp_up (
    id INTEGER PRIMARY KEY, team_id INTEGER REFERENCES team (id), rep_id INTEGER REFERENCES rep (id), shares TEXT NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;
