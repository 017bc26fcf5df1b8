-- Two more kinds of facts: the single values behind what does not add up, and how much was done on each opportunity.

CREATE TABLE activity_sample (
    day INTEGER NOT NULL, rep_id INTEGER NOT NULL, sample INTEGER NOT NULL, value_list TEXT NOT NULL,
    PRIMARY KEY (day, rep_id, sample)
) @keyed@;

CREATE TABLE deal_activity (
    opportunity_id INTEGER NOT NULL, activities INTEGER NOT NULL,
    PRIMARY KEY (opportunity_id)
) @keyed@;
