-- name: import.add
INSERT INTO import_run (id, file, at, change_set, row_count) VALUES (?, ?, ?, ?, ?)

-- name: import.change_set
SELECT change_set FROM import_run WHERE id = ? AND undone_at IS NULL

-- name: import.mark_undone
UPDATE import_run SET undone_at = ? WHERE id = ?

-- name: import.list
SELECT id, file, at, row_count, undone_at FROM import_run ORDER BY at DESC, id DESC

-- name: import.mark
SELECT record_id, version, digest FROM import_mark WHERE source = ? AND key = ?

-- name: import.any_mark
SELECT 1 FROM import_mark WHERE source = ? LIMIT 1

-- name: import.keep_mark
INSERT INTO import_mark (source, key, record_id, version, digest, import_id) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (source, key) DO UPDATE SET record_id = excluded.record_id, version = excluded.version,
    digest = excluded.digest, import_id = excluded.import_id

-- name: import.forget_marks
DELETE FROM import_mark WHERE import_id = ?
