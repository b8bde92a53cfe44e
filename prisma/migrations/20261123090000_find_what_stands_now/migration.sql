-- A board looks for what stands now: ambitions that were reached and successes of ten years do not pass by.
CREATE INDEX ambition_active ON ambition (team_id) WHERE lifecycle = 'active' AND deleted_at IS NULL;
