-- name: survey.scale
SELECT scale FROM survey WHERE id = ? AND deleted_at IS NULL

-- name: survey.answers
SELECT c.survey_id, c.day, c.team_id, c.score, SUM(c.answers)
FROM answer_count c JOIN survey s ON s.id = c.survey_id
WHERE s.deleted_at IS NULL
GROUP BY c.survey_id, c.day, c.team_id, c.score
ORDER BY c.day, c.survey_id, c.team_id, c.score

-- name: survey.add_answers
INSERT INTO answer_count (survey_id, day, team_id, score, answers, import_id) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (survey_id, day, COALESCE(team_id, 0), score, COALESCE(import_id, 0))
DO UPDATE SET answers = answer_count.answers + excluded.answers

-- name: survey.forget_import
DELETE FROM answer_count WHERE import_id = ?
