-- name: text.add
INSERT INTO activity_text (rowid, words) VALUES (?, ?)

-- name: text.is_filled
SELECT EXISTS (SELECT 1 FROM activity_text_data WHERE id > 10)

-- name: text.clear
INSERT INTO activity_text (activity_text) VALUES ('delete-all')

-- name: text.rows
SELECT start_day, rep_id, subject, note, type_id, outcome, status FROM activity WHERE deleted_at IS NULL ORDER BY start_day

-- name: text.rows_of_bulk
SELECT start_day, rep_id, subject, note, type_id, outcome, status FROM activity WHERE id IN (SELECT id FROM bulk_activity) ORDER BY start_day

-- name: text.rows_of_rep
SELECT start_day, rep_id, subject, note, type_id, outcome, status FROM activity WHERE rep_id = ? ORDER BY start_day

-- name: text.traits
SELECT start_day, rep_id, type_id, outcome, status FROM activity WHERE deleted_at IS NULL

-- name: text.word_list
CREATE VIRTUAL TABLE IF NOT EXISTS temp.activity_word USING fts5vocab ('main', 'activity_text', 'instance')

-- name: text.all_words
SELECT term, doc FROM temp.activity_word ORDER BY term, doc

-- name: text.documents_up
SELECT rowid FROM activity_text WHERE activity_text MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid

-- name: text.documents_down
SELECT rowid FROM activity_text WHERE activity_text MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC
