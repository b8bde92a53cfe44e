-- A board looks for what stands now: ambitions that were reached and successes of ten years do not pass by.
CREATE INDEX ambition_active ON ambition (team_id) WHERE lifecycle = 'active' AND deleted_at IS NULL;
CREATE INDEX period_open ON period (team_id) WHERE state <> 'rounded-off';
-- With the organisation in it, the wall is met in the index too.
CREATE INDEX success_kept ON success (team_id, organisation_id) WHERE deleted_at IS NULL;
