-- The sums of a block of 32 days stand in one row: a large company's are read in a fraction of the time.

DROP TABLE activity_fact;
CREATE TABLE activity_fact (
    block INTEGER NOT NULL, rep_id INTEGER NOT NULL, measure INTEGER NOT NULL, sum_list TEXT NOT NULL,
    PRIMARY KEY (block, rep_id, measure)
) @keyed@;
