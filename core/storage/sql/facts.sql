-- name: facts.of_activity
SELECT rep_id, measure, day, value, sampled, opportunity_id FROM activity_count WHERE activity_id = ? AND value <> 0

-- name: facts.of_bulk
SELECT rep_id, measure, day, value, sampled, opportunity_id FROM activity_count
WHERE activity_id IN (SELECT id FROM bulk_activity) AND value <> 0

-- name: facts.of_all
SELECT rep_id, measure, day, value, sampled, opportunity_id FROM activity_count WHERE value <> 0

-- name: facts.all_sums
SELECT measure, rep_id, block, packed FROM activity_sum ORDER BY block

-- name: facts.sums
SELECT packed FROM activity_sum WHERE measure = ? AND rep_id = ? AND block = ?

-- name: facts.put_sums
INSERT INTO activity_sum (measure, rep_id, block, packed) VALUES (?, ?, ?, ?)
ON CONFLICT (block, rep_id, measure) DO UPDATE SET packed = excluded.packed

-- name: facts.drop_sums
DELETE FROM activity_sum WHERE measure = ? AND rep_id = ? AND block = ?

-- name: facts.clear_sums
DELETE FROM activity_sum

-- name: facts.all_samples
SELECT sample, rep_id, block, packed FROM activity_sample ORDER BY block

-- name: facts.samples
SELECT packed FROM activity_sample WHERE sample = ? AND rep_id = ? AND block = ?

-- name: facts.put_samples
INSERT INTO activity_sample (sample, rep_id, block, packed) VALUES (?, ?, ?, ?)
ON CONFLICT (block, rep_id, sample) DO UPDATE SET packed = excluded.packed

-- name: facts.drop_samples
DELETE FROM activity_sample WHERE sample = ? AND rep_id = ? AND block = ?

-- name: facts.clear_samples
DELETE FROM activity_sample

-- name: facts.grow_deal
INSERT INTO deal_activity (opportunity_id, activities) VALUES (?, ?)
ON CONFLICT (opportunity_id) DO UPDATE SET activities = deal_activity.activities + excluded.activities

-- name: facts.drop_idle_deal
DELETE FROM deal_activity WHERE opportunity_id = ? AND activities = 0

-- name: facts.all_deal_activities
SELECT opportunity_id, activities FROM deal_activity

-- name: facts.clear_deals
DELETE FROM deal_activity

-- name: facts.count_deals
SELECT COUNT(*) FROM opportunity

-- name: facts.deals
SELECT id, rep_id, stage_id, account_id, product_id, created_at, closed_at, created_day, closed_day, expected_close,
       probability, state, activities, amount_minor, currency, lead_source, loss_reason
FROM deal_fact ORDER BY id

-- name: facts.deal
SELECT id, rep_id, stage_id, account_id, product_id, created_at, closed_at, created_day, closed_day, expected_close,
       probability, state, activities, amount_minor, currency, lead_source, loss_reason
FROM deal_fact WHERE id = ?

-- name: facts.count_moves
SELECT COUNT(*) FROM stage_change

-- name: facts.moves
SELECT opportunity_id, to_stage_id, at, at_day, id FROM stage_change WHERE deleted_at IS NULL

-- name: facts.moves_of
SELECT opportunity_id, to_stage_id, at, at_day, id FROM stage_change WHERE opportunity_id = ? AND deleted_at IS NULL
