-- name: samples.all
SELECT day, rep_id, sample, value_list FROM activity_sample

-- name: samples.kept
SELECT sample, value_list FROM activity_sample WHERE day = ? AND rep_id = ?

-- name: samples.of_records
SELECT sample, value_list FROM activity_sample_list WHERE day = ? AND rep_id = ?

-- name: samples.put
INSERT INTO activity_sample (day, rep_id, sample, value_list) VALUES (?, ?, ?, ?)
ON CONFLICT (day, rep_id, sample) DO UPDATE SET value_list = excluded.value_list

-- name: samples.drop
DELETE FROM activity_sample WHERE day = ? AND rep_id = ? AND sample = ?

-- name: samples.clear
DELETE FROM activity_sample

-- name: samples.rebuild
INSERT INTO activity_sample (day, rep_id, sample, value_list)
SELECT day, rep_id, sample, value_list FROM activity_sample_list

-- name: samples.differences
SELECT COUNT(*) FROM
    (SELECT x.day FROM
        (SELECT day, rep_id, sample, value_list FROM activity_sample
         UNION ALL
         SELECT day, rep_id, sample, value_list FROM activity_sample_list) x
     GROUP BY x.day, x.rep_id, x.sample
     HAVING COUNT(*) <> 2 OR MIN(x.value_list) <> MAX(x.value_list)) y
