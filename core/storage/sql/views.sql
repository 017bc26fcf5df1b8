-- Views hold no data: they are made anew whenever the schema's version changes, so this is their only definition.

-- Which measures an activity of a kind can count in. 1000 stands for "done, of its type" and 1000000 for "on record, of its
-- type": both are numbered by the type.
INSERT INTO measure_of_kind (kind, measure) VALUES
    ('call', 1), ('call', 2), ('call', 3), ('call', 4), ('call', 14), ('call', 15), ('call', 17), ('call', 1000), ('call', 1000000),
    ('email', 5), ('email', 6), ('email', 7), ('email', 14), ('email', 16), ('email', 1000), ('email', 1000000),
    ('meeting', 8), ('meeting', 9), ('meeting', 10), ('meeting', 14), ('meeting', 1000), ('meeting', 1000000),
    ('demo', 11), ('demo', 12), ('demo', 13), ('demo', 14), ('demo', 1000), ('demo', 1000000),
    ('other', 14), ('other', 1000), ('other', 1000000);

-- An activity as far as measures ask about it. A call without an outcome is connected from the length in the setting on; an
-- e-mail or call nobody gave a direction is the rep's own.
CREATE VIEW countable_activity AS
SELECT a.id, a.rep_id, a.start_day, COALESCE(a.booked_day, a.start_day) AS scheduled_day, a.duration_s, a.outcome,
       a.opportunity_id, a.account_id, a.contact_id, a.start_at, a.replied_at, a.source,
       a.start_minute, a.start_minute / 60 AS start_hour, (a.replied_at - a.start_at) / 60000 AS reply_minutes,
       t.kind, t.number AS type_number,
       a.status = 'done' AS done,
       a.direction <> 'inbound' AS outward,
       (a.outcome = 'connected'
        OR (a.outcome = ''
            AND a.duration_s >= (SELECT CAST(s.value AS INTEGER) FROM setting s WHERE s.key = 'connect_threshold_s'))) AS connected,
       (a.outcome NOT IN ('auto_replied', 'bounced')
        AND (a.outcome = 'replied' OR a.replied_at IS NOT NULL)
        AND (a.replied_at IS NULL OR a.replied_at - a.start_at <= 30 * 86400000)) AS answered,
       a.outcome NOT IN ('no_show', 'cancelled') AS took_place,
       (a.outcome IN ('held', 'no_show')
        OR (a.outcome = 'cancelled' AND a.cancelled_at > a.start_at - 24 * 3600000)) AS due
FROM activity a JOIN activity_type t ON t.id = a.type_id
WHERE a.deleted_at IS NULL;

-- What each activity adds to each measure, on which day: the definition of every measure. The numbers are those of the
-- enum Measure. Where single values are kept too, "sampled" is the activity's: the definition of every sample.
CREATE VIEW activity_count AS
SELECT a.id AS activity_id, a.rep_id, a.opportunity_id,
       CASE WHEN m.measure IN (8, 11) THEN a.scheduled_day ELSE a.start_day END AS day,
       CASE WHEN m.measure >= 1000 THEN m.measure + a.type_number ELSE m.measure END AS measure,
       CASE m.measure
           WHEN 1 THEN CASE WHEN a.done THEN 1 ELSE 0 END
           WHEN 2 THEN CASE WHEN a.done AND a.outward THEN 1 ELSE 0 END
           WHEN 3 THEN CASE WHEN a.done AND a.outward AND a.connected THEN 1 ELSE 0 END
           WHEN 4 THEN CASE WHEN a.done AND a.connected THEN a.duration_s ELSE 0 END
           WHEN 5 THEN CASE WHEN a.done AND a.outward THEN 1 ELSE 0 END
           WHEN 6 THEN CASE WHEN a.done AND a.outward AND a.outcome <> 'bounced' THEN 1 ELSE 0 END
           WHEN 7 THEN CASE WHEN a.done AND a.outward AND a.answered THEN 1 ELSE 0 END
           WHEN 1000000 THEN 1
           WHEN 8 THEN 1
           WHEN 9 THEN CASE WHEN a.done AND a.outcome = 'held' THEN 1 ELSE 0 END
           WHEN 10 THEN CASE WHEN a.done AND a.due THEN 1 ELSE 0 END
           WHEN 11 THEN 1
           WHEN 12 THEN CASE WHEN a.done AND a.outcome = 'held' THEN 1 ELSE 0 END
           WHEN 13 THEN CASE WHEN a.done AND a.due THEN 1 ELSE 0 END
           WHEN 15 THEN CASE WHEN a.done AND a.connected AND a.duration_s > 0 THEN 1 ELSE 0 END
           WHEN 16 THEN CASE WHEN a.done AND a.outward AND a.answered AND a.reply_minutes IS NOT NULL THEN 1 ELSE 0 END
           WHEN 17 THEN CASE WHEN a.done AND a.connected AND a.duration_s = 0 THEN 1 ELSE 0 END
           -- 14 and the measures of the types: one test, so that the types add up to all.
           ELSE CASE WHEN a.done AND a.took_place AND (a.kind <> 'email' OR a.outward) THEN 1 ELSE 0 END
       END AS value,
       CASE m.measure
           WHEN 2 THEN a.start_hour
           WHEN 3 THEN a.start_hour
           WHEN 15 THEN a.duration_s
           WHEN 16 THEN a.reply_minutes
       END AS sampled
FROM countable_activity a JOIN measure_of_kind m ON m.kind = a.kind;

CREATE VIEW activity_measure AS
SELECT activity_id, day, rep_id, measure, value FROM activity_count WHERE value <> 0;

-- What is kept of an opportunity for reckoning.
CREATE VIEW deal_fact AS
SELECT o.id, o.owner_id AS rep_id, o.stage_id, s.kind AS state, o.account_id, o.product_id, o.created_day, o.created_at,
       o.closed_day, o.closed_at, o.expected_close, o.amount_minor, o.currency, o.probability, o.lead_source, o.loss_reason,
       COALESCE(k.activities, 0) AS activities
FROM opportunity o JOIN stage s ON s.id = o.stage_id LEFT JOIN deal_activity k ON k.opportunity_id = o.id
WHERE o.deleted_at IS NULL;
