-- name: facts.of_activity
SELECT day, rep_id, measure, value FROM activity_measure WHERE activity_id = ?

-- name: facts.all
SELECT day, rep_id, measure, value FROM activity_fact

-- name: facts.grow
INSERT INTO activity_fact (day, rep_id, measure, value) VALUES (?, ?, ?, ?)
ON CONFLICT (day, rep_id, measure) DO UPDATE SET value = activity_fact.value + excluded.value

-- name: facts.drop_zero
DELETE FROM activity_fact WHERE day = ? AND rep_id = ? AND measure = ? AND value = 0

-- name: facts.grow_by_bulk
INSERT INTO activity_fact (day, rep_id, measure, value)
SELECT day, rep_id, measure, SUM(value) FROM activity_measure WHERE activity_id IN (SELECT id FROM bulk_activity)
GROUP BY day, rep_id, measure
ON CONFLICT (day, rep_id, measure) DO UPDATE SET value = activity_fact.value + excluded.value

-- name: facts.clear
DELETE FROM activity_fact

-- name: facts.rebuild
INSERT INTO activity_fact (day, rep_id, measure, value)
SELECT day, rep_id, measure, SUM(value) FROM activity_measure GROUP BY day, rep_id, measure

-- name: facts.differences
SELECT day, rep_id, measure, SUM(value) FROM
    (SELECT day, rep_id, measure, value FROM activity_fact
     UNION ALL
     SELECT day, rep_id, measure, -value FROM activity_measure) x
GROUP BY day, rep_id, measure
HAVING SUM(value) <> 0

-- name: facts.deals
SELECT id, rep_id, stage_id, state, account_id, product_id, created_day, created_at, closed_day, closed_at, expected_close,
       amount_minor, currency, probability, lead_source, loss_reason, activities
FROM deal_fact

-- name: facts.deal
SELECT id, rep_id, stage_id, state, account_id, product_id, created_day, created_at, closed_day, closed_at, expected_close,
       amount_minor, currency, probability, lead_source, loss_reason, activities
FROM deal_fact WHERE id = ?

-- name: facts.stays
SELECT opportunity_id, stage_id, rep_id, entered_at, left_at, entered_day, change_id FROM stage_stay

-- name: facts.stays_of
SELECT opportunity_id, stage_id, rep_id, entered_at, left_at, entered_day, change_id FROM stage_stay WHERE opportunity_id = ?
ORDER BY entered_at
