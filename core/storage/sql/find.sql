-- name: find.accounts
SELECT id, name FROM account
WHERE deleted_at IS NULL AND LOWER(name) LIKE ? ESCAPE '\'
ORDER BY CASE WHEN LOWER(name) LIKE ? ESCAPE '\' THEN 0 ELSE 1 END, LOWER(name), id
LIMIT ?

-- name: find.opportunities
SELECT o.id, o.name FROM opportunity o JOIN stage s ON s.id = o.stage_id
WHERE o.deleted_at IS NULL AND s.kind = 'open' AND LOWER(o.name) LIKE ? ESCAPE '\'
  AND (CAST(? AS BIGINT) IS NULL OR o.account_id = ?)
ORDER BY CASE WHEN LOWER(o.name) LIKE ? ESCAPE '\' THEN 0 ELSE 1 END, LOWER(o.name), o.id
LIMIT ?

-- name: find.use_of_stage
SELECT s.name,
       (SELECT COUNT(*) FROM opportunity o WHERE o.stage_id = s.id AND o.deleted_at IS NULL),
       (SELECT COUNT(*) FROM stage other
        WHERE other.pipeline_id = s.pipeline_id AND other.kind = s.kind AND other.id <> s.id AND other.deleted_at IS NULL)
FROM stage s
WHERE s.id = ? AND s.deleted_at IS NULL

-- name: find.opportunity_in_removed_stage
SELECT o.name, s.name FROM opportunity o JOIN stage s ON s.id = o.stage_id
WHERE o.deleted_at IS NULL AND s.deleted_at IS NOT NULL
LIMIT 1

-- name: find.account_names
SELECT id, name FROM account ORDER BY id

-- name: find.contact_names
SELECT id, name FROM contact ORDER BY id

-- name: find.opportunity_names
SELECT id, name FROM opportunity ORDER BY id

-- name: find.reps_by_name
SELECT id, LOWER(name) FROM rep

-- name: find.accounts_up
SELECT ac.id, LOWER(ac.name) FROM account ac
WHERE (LOWER(ac.name), ac.id) > (?, ?) AND EXISTS (SELECT 1 FROM activity a WHERE a.account_id = ac.id)
ORDER BY LOWER(ac.name), ac.id

-- name: find.accounts_down
SELECT ac.id, LOWER(ac.name) FROM account ac
WHERE (LOWER(ac.name), ac.id) < (?, ?) AND EXISTS (SELECT 1 FROM activity a WHERE a.account_id = ac.id)
ORDER BY LOWER(ac.name) DESC, ac.id DESC

-- name: find.all_accounts_down
SELECT ac.id, LOWER(ac.name) FROM account ac
WHERE EXISTS (SELECT 1 FROM activity a WHERE a.account_id = ac.id)
ORDER BY LOWER(ac.name) DESC, ac.id DESC

-- name: find.similar
SELECT id FROM activity
WHERE rep_id = ? AND start_day BETWEEN ? AND ? AND start_at BETWEEN ? AND ? AND deleted_at IS NULL AND type_id = ? AND COALESCE(account_id, 0) = ? AND id <> ?
ORDER BY start_at, id
LIMIT 1
