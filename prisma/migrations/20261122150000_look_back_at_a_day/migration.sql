-- The board of an earlier day needs the actions that were in a period then and are elsewhere now: those with a change that took them out
-- of it. Such a change is rare, so the index is small and the hot write seldom meets it.
CREATE INDEX change_took_action_from_period ON change ((before ->> 'period_id')) WHERE entity = 'action' AND before ? 'period_id';
