-- name: trace.of_deal
SELECT r.id, r.rep_id, r.start_at, r.start_day, r.start_minute, r.opportunity_id, r.account_id, r.contact_id, r.replied_at,
       r.duration_s, c.kind, r.outcome, r.source = '', c.done, c.outward, c.connected, c.answered, c.took_place
FROM activity r JOIN countable_activity c ON c.id = r.id
WHERE r.opportunity_id = ?
ORDER BY r.start_at, r.id

-- name: trace.of_days
SELECT r.id, r.rep_id, r.start_at, r.start_day, r.start_minute, r.opportunity_id, r.account_id, r.contact_id, r.replied_at,
       r.duration_s, c.kind, r.outcome, r.source = '', c.done, c.outward, c.connected, c.answered, c.took_place
FROM activity r JOIN countable_activity c ON c.id = r.id
WHERE r.start_day >= ? AND r.start_day < ? AND r.deleted_at IS NULL
ORDER BY r.start_day, r.start_at, r.id

-- name: trace.of_rep
SELECT r.id, r.rep_id, r.start_at, r.start_day, r.start_minute, r.opportunity_id, r.account_id, r.contact_id, r.replied_at,
       r.duration_s, c.kind, r.outcome, r.source = '', c.done, c.outward, c.connected, c.answered, c.took_place
FROM activity r JOIN countable_activity c ON c.id = r.id
WHERE r.rep_id = ? AND r.start_day >= ? AND r.start_day < ? AND r.deleted_at IS NULL
ORDER BY r.start_day, r.start_at, r.id
