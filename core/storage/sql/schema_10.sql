-- Lists are passed through by index alone, and a contact's activities are found by theirs. The index of words tells an
-- activity's type, outcome and status too.

DROP INDEX activity_start;
CREATE INDEX activity_start ON activity (start_day, start_at) WHERE deleted_at IS NULL;
DROP INDEX activity_duration;
CREATE INDEX activity_duration ON activity (duration_s) WHERE deleted_at IS NULL;
DROP INDEX activity_rep_day;
CREATE INDEX activity_rep_day ON activity (rep_id, start_day, start_at);
CREATE INDEX activity_contact ON activity (contact_id, start_day, start_at) WHERE contact_id IS NOT NULL;
