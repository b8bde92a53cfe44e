-- The board of an earlier day needs the actions that were in a period then and are elsewhere now: those with a later change that took them
-- out of it. Such a change is rare, so the index is small and the hot write seldom meets it. It is ordered by the counter and not by the
-- period itself: behind the walls PostgreSQL looks into a jsonb only after the row is known to be of the organisation.
CREATE INDEX change_took_action_from_period ON change (team_id, seq) WHERE entity = 'action' AND before ? 'period_id';
