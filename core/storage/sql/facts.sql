-- name: facts.of_activity
SELECT day, rep_id, measure, value FROM activity_measure WHERE activity_id = ?

-- name: facts.all
SELECT block, rep_id, measure, sum_list FROM activity_fact

-- name: facts.block
SELECT sum_list FROM activity_fact WHERE block = ? AND rep_id = ? AND measure = ?

-- name: facts.put_block
INSERT INTO activity_fact (block, rep_id, measure, sum_list) VALUES (?, ?, ?, ?)
ON CONFLICT (block, rep_id, measure) DO UPDATE SET sum_list = excluded.sum_list

-- name: facts.drop_block
DELETE FROM activity_fact WHERE block = ? AND rep_id = ? AND measure = ?

-- name: facts.of_bulk
SELECT day >> 5, rep_id, measure, day, SUM(value) FROM activity_measure
WHERE activity_id IN (SELECT id FROM bulk_activity)
GROUP BY rep_id, measure, day
ORDER BY 1, 2, 3, 4

-- name: facts.clear
DELETE FROM activity_fact

-- name: facts.rebuild
INSERT INTO activity_fact (block, rep_id, measure, sum_list)
SELECT block, rep_id, measure, sum_list FROM activity_sum_list

-- name: facts.differences
SELECT COUNT(*) FROM
    (SELECT x.block FROM
        (SELECT block, rep_id, measure, sum_list FROM activity_fact
         UNION ALL
         SELECT block, rep_id, measure, sum_list FROM activity_sum_list) x
     GROUP BY x.block, x.rep_id, x.measure
     HAVING COUNT(*) <> 2 OR MIN(x.sum_list) <> MAX(x.sum_list)) y

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
