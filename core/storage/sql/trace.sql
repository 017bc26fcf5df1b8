-- name: trace.of_deal
SELECT id, rep_id, start_at, start_day, start_minute, opportunity_id, account_id, contact_id, replied_at,
       duration_s, kind, outcome, source = '', done, outward, connected, answered, took_place
FROM countable_activity
WHERE opportunity_id = ?
ORDER BY start_at, id

-- name: trace.of_days
SELECT id, rep_id, start_at, start_day, start_minute, opportunity_id, account_id, contact_id, replied_at,
       duration_s, kind, outcome, source = '', done, outward, connected, answered, took_place
FROM countable_activity
WHERE start_day >= ? AND start_day < ?
ORDER BY start_day, start_at, id

-- name: trace.of_rep
SELECT id, rep_id, start_at, start_day, start_minute, opportunity_id, account_id, contact_id, replied_at,
       duration_s, kind, outcome, source = '', done, outward, connected, answered, took_place
FROM countable_activity
WHERE rep_id = ? AND start_day >= ? AND start_day < ?
ORDER BY start_day, start_at, id
