-- name: history.add
INSERT INTO history (id, change_set, table_name, row_id, before_image, after_image, at) VALUES (?, ?, ?, ?, ?, ?, ?)

-- name: history.of_change_set
SELECT table_name, row_id, before_image, after_image FROM history WHERE change_set = ? ORDER BY id
