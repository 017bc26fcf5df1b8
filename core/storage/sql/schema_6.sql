-- Surveys, and how many people gave which answer on which day. An answer has no row of its own: so the file tells of no person,
-- no moment and no order, and none of it goes into the history.

CREATE TABLE survey (
    id INTEGER PRIMARY KEY, question TEXT NOT NULL, scale TEXT NOT NULL,
    version INTEGER NOT NULL, deleted_at INTEGER, import_id INTEGER
) @strict@;

CREATE TABLE answer_count (
    survey_id INTEGER NOT NULL REFERENCES survey (id), day INTEGER NOT NULL, team_id INTEGER REFERENCES team (id),
    score INTEGER NOT NULL, answers INTEGER NOT NULL, import_id INTEGER
) @strict@;
CREATE UNIQUE INDEX answer_count_key ON answer_count (survey_id, day, COALESCE(team_id, 0), score, COALESCE(import_id, 0));
