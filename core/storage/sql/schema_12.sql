-- How often a survey is asked and until when; comments; and answers kept by what they say, so that no number of a row tells
-- which came first. Team and import are 0 where there is none.

ALTER TABLE survey ADD COLUMN cadence TEXT NOT NULL DEFAULT 'monthly';
ALTER TABLE survey ADD COLUMN from_day INTEGER;
ALTER TABLE survey ADD COLUMN closed_day INTEGER;

CREATE TABLE answers_by_key (
    survey_id INTEGER NOT NULL REFERENCES survey (id), day INTEGER NOT NULL, team_id INTEGER NOT NULL, score INTEGER NOT NULL,
    import_id INTEGER NOT NULL, answers INTEGER NOT NULL,
    PRIMARY KEY (survey_id, day, team_id, score, import_id)
) @keyed@;
INSERT INTO answers_by_key (survey_id, day, team_id, score, import_id, answers)
SELECT survey_id, day, COALESCE(team_id, 0), score, COALESCE(import_id, 0), answers FROM answer_count
ORDER BY survey_id, day, COALESCE(team_id, 0), score, COALESCE(import_id, 0);
DROP TABLE answer_count;
ALTER TABLE answers_by_key RENAME TO answer_count;

CREATE TABLE survey_comment (
    survey_id INTEGER NOT NULL REFERENCES survey (id), round_day INTEGER NOT NULL, number INTEGER NOT NULL, sentiment TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (survey_id, round_day, number)
) @keyed@;
