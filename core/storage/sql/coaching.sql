-- Whether somebody may read a note or an action: both of whom it is between, and administrators.
-- name: coaching.may_read
(? IN (rep_id, lead_id) OR EXISTS (
    SELECT 1 FROM rep reader WHERE reader.id = ? AND reader.role = 'administrator' AND reader.deleted_at IS NULL))
