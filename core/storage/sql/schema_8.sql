-- Sums and single values of a block of 32 days stand packed in one row each: a large company's are read at once, whatever the
-- number of activities. SampleSeries and the keeper of facts say how.

DROP TABLE activity_fact;
CREATE TABLE activity_sum (
    block INTEGER NOT NULL, rep_id INTEGER NOT NULL, measure INTEGER NOT NULL, packed BLOB NOT NULL,
    PRIMARY KEY (block, rep_id, measure)
) @keyed@;

DROP TABLE activity_sample;
CREATE TABLE activity_sample (
    block INTEGER NOT NULL, rep_id INTEGER NOT NULL, sample INTEGER NOT NULL, packed BLOB NOT NULL,
    PRIMARY KEY (block, rep_id, sample)
) @keyed@;
