-- Every order in which activities are listed has an index, and their words are found without reading them.

DROP INDEX activity_start;
CREATE INDEX activity_start ON activity (start_day, start_at);
DROP INDEX activity_account;
CREATE INDEX activity_account ON activity (account_id, start_day, start_at);
CREATE INDEX activity_duration ON activity (duration_s);
CREATE INDEX account_sorted ON account (LOWER(name));

-- One document for all that a rep did on a day: see TextIndex.
CREATE VIRTUAL TABLE activity_text USING fts5 (words, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
