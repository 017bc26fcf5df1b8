-- name: import.add
INSERT INTO import_run (id, file, at, change_set, row_count) VALUES (?, ?, ?, ?, ?)

-- name: import.change_set
SELECT change_set FROM import_run WHERE id = ? AND undone_at IS NULL

-- name: import.mark_undone
UPDATE import_run SET undone_at = ? WHERE id = ?

-- name: import.list
SELECT id, file, at, row_count, undone_at FROM import_run ORDER BY at DESC, id DESC
