-- name: survey.scale
SELECT scale FROM survey WHERE id = ? AND deleted_at IS NULL

-- name: survey.answers
SELECT c.survey_id, c.day, NULLIF(c.team_id, 0), c.score, SUM(c.answers)
FROM answer_count c JOIN survey s ON s.id = c.survey_id
WHERE s.deleted_at IS NULL
GROUP BY c.survey_id, c.day, c.team_id, c.score
ORDER BY c.day, c.survey_id, c.team_id, c.score

-- name: survey.counts
SELECT survey_id, day, team_id, score, import_id, answers FROM answer_count
ORDER BY survey_id, day, team_id, score, import_id

-- name: survey.forget_counts
DELETE FROM answer_count

-- name: survey.add_count
INSERT INTO answer_count (survey_id, day, team_id, score, import_id, answers) VALUES (?, ?, ?, ?, ?, ?)

-- name: survey.all_comments
SELECT survey_id, round_day, number, sentiment, text FROM survey_comment ORDER BY survey_id, round_day, number

-- name: survey.forget_comments
DELETE FROM survey_comment

-- name: survey.add_comment
INSERT INTO survey_comment (survey_id, round_day, number, sentiment, text) VALUES (?, ?, ?, ?, ?)

-- name: survey.comments
SELECT c.survey_id, c.round_day, c.sentiment, c.text
FROM survey_comment c JOIN survey s ON s.id = c.survey_id
WHERE s.deleted_at IS NULL AND c.survey_id = ?
ORDER BY c.round_day, c.number

-- name: survey.as_asked
SELECT scale, cadence FROM survey WHERE id = ?

-- name: survey.removed_with_answers
SELECT 1 FROM survey s WHERE s.deleted_at IS NOT NULL
AND (EXISTS (SELECT 1 FROM answer_count c WHERE c.survey_id = s.id) OR EXISTS (SELECT 1 FROM survey_comment t WHERE t.survey_id = s.id))
LIMIT 1
