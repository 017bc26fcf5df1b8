-- name: deal_activities.drop
DELETE FROM deal_activity WHERE opportunity_id = ?

-- name: deal_activities.count
INSERT INTO deal_activity (opportunity_id, activities)
SELECT opportunity_id, activities FROM deal_activity_count WHERE opportunity_id = ?

-- name: deal_activities.clear
DELETE FROM deal_activity

-- name: deal_activities.rebuild
INSERT INTO deal_activity (opportunity_id, activities)
SELECT opportunity_id, activities FROM deal_activity_count

-- name: deal_activities.differences
SELECT COUNT(*) FROM
    (SELECT x.opportunity_id FROM
        (SELECT opportunity_id, activities FROM deal_activity
         UNION ALL
         SELECT opportunity_id, activities FROM deal_activity_count) x
     GROUP BY x.opportunity_id
     HAVING COUNT(*) <> 2 OR MIN(x.activities) <> MAX(x.activities)) y
