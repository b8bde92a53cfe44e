-- Rounding off a period: one command, one number. Under the lock on the team's counter the period gets its results and is frozen, the
-- next one runs, and what goes along goes along. Anything that no longer holds raises VB409 and leaves no trace, as in write_to_team.
--
--   p_turn  {"periodId", "today", "expectedSeq", "rounded": {"startsOn","endsOn"}, "next": {"id","startsOn","endsOn"},
--            "later": {"id","startsOn","endsOn"}, "results": [{"actionId","outcome","reason"}], "along": [{"actionId","rank"}], "note": {}}
CREATE FUNCTION round_off_period(
  p_organisation uuid, p_team uuid, p_actor uuid, p_key uuid, p_request_hash bytea, p_turn jsonb
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  v_scope text := set_config('app.organisation', p_organisation::text, true);
  v_period uuid := p_turn ->> 'periodId';
  v_next uuid := p_turn #>> '{next,id}';
  v_day date := p_turn ->> 'today';
  v_seq bigint;
  v_at timestamptz(3);
  v_rows integer;
BEGIN
  UPDATE team_counter t SET seq = t.seq + 1, changed_at = greatest(t.changed_at, clock_timestamp())
  WHERE t.organisation_id = p_organisation AND t.team_id = p_team RETURNING t.seq, t.changed_at INTO v_seq, v_at;
  IF NOT FOUND OR v_seq - 1 <> (p_turn ->> 'expectedSeq')::bigint THEN
    RAISE EXCEPTION 'the board moved on' USING ERRCODE = 'VB409';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM membership m WHERE m.team_id = p_team AND m.person_id = p_actor
    AND m.from_day <= v_day AND coalesce(m.until_day, 'infinity') >= v_day) THEN
    RAISE EXCEPTION 'no longer a member' USING ERRCODE = 'VB409';
  END IF;
  IF p_key IS NOT NULL THEN
    INSERT INTO idempotency_key (organisation_id, person_id, key, request_hash, team_id, seq, created_at)
    VALUES (p_organisation, p_actor, p_key, p_request_hash, p_team, v_seq, v_at);
  END IF;

  -- What we wanted and what it became: written once, frozen from here on.
  INSERT INTO period_result (organisation_id, team_id, period_id, action_id, title, ambition_id, owner_id, municipality_id, status,
    outcome, reason, rank)
  SELECT a.organisation_id, a.team_id, a.period_id, a.id, a.title, a.ambition_id, a.owner_id, a.municipality_id, a.status,
    r.outcome, r.reason, a.rank
  FROM jsonb_to_recordset(p_turn -> 'results') AS r("actionId" uuid, outcome period_outcome, reason text)
  JOIN action a ON a.id = r."actionId" AND a.team_id = p_team AND a.period_id = v_period AND a.deleted_at IS NULL;
  GET DIAGNOSTICS v_rows = ROW_COUNT;
  IF v_rows <> jsonb_array_length(p_turn -> 'results') THEN
    RAISE EXCEPTION 'the actions are not those of the period' USING ERRCODE = 'VB409';
  END IF;
  UPDATE period SET state = 'rounded-off', ends_on = (p_turn #>> '{rounded,endsOn}')::date, rounded_off_on = v_day
  WHERE id = v_period AND team_id = p_team AND state = 'running';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the period does not run' USING ERRCODE = 'VB409';
  END IF;
  INSERT INTO period (id, organisation_id, team_id, starts_on, ends_on, state)
  VALUES (v_next, p_organisation, p_team, (p_turn #>> '{next,startsOn}')::date, (p_turn #>> '{next,endsOn}')::date, 'running'),
    ((p_turn #>> '{later,id}')::uuid, p_organisation, p_team, (p_turn #>> '{later,startsOn}')::date, (p_turn #>> '{later,endsOn}')::date,
      'planned')
  ON CONFLICT (id) DO UPDATE SET starts_on = excluded.starts_on, ends_on = excluded.ends_on, state = excluded.state;

  INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
  VALUES (p_organisation, p_team, v_seq, 0, v_at, p_actor, 'period', v_period, 'rounded-off', '{"state": "running"}',
    jsonb_build_object('state', 'rounded-off', 'next', v_next) || (p_turn -> 'note'));
  INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
  SELECT p_organisation, p_team, v_seq, row_number() OVER (ORDER BY a.rank, a.id), v_at, p_actor, 'action', a.id, r.outcome,
    CASE WHEN l.rank IS NULL THEN '{}'
      ELSE jsonb_build_object('period_id', a.period_id, 'rank', a.rank, 'times_carried', a.times_carried) END,
    CASE WHEN l.rank IS NULL THEN '{}'
      ELSE jsonb_build_object('period_id', v_next, 'rank', l.rank, 'times_carried', a.times_carried + 1) END
      || jsonb_build_object('outcome', r.outcome, 'outcome_reason', r.reason)
  FROM jsonb_to_recordset(p_turn -> 'results') AS r("actionId" uuid, outcome text, reason text)
  JOIN action a ON a.id = r."actionId"
  LEFT JOIN jsonb_to_recordset(p_turn -> 'along') AS l("actionId" uuid, rank text) ON l."actionId" = a.id
  WHERE r.outcome <> 'done';

  -- A change row is a version: what was let go has one too, where it stays.
  UPDATE action a SET version = a.version + 1,
    period_id = CASE WHEN l.rank IS NULL THEN a.period_id ELSE v_next END,
    rank = coalesce(l.rank, a.rank),
    times_carried = a.times_carried + CASE WHEN l.rank IS NULL THEN 0 ELSE 1 END
  FROM jsonb_to_recordset(p_turn -> 'results') AS r("actionId" uuid, outcome text)
  LEFT JOIN jsonb_to_recordset(p_turn -> 'along') AS l("actionId" uuid, rank text) ON l."actionId" = r."actionId"
  WHERE a.id = r."actionId" AND r.outcome <> 'done';
  RETURN v_seq;
END $$;

-- Frozen means frozen: nobody writes in a rounded-off period any more, not by hand either.
CREATE FUNCTION rounded_off_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what a rounded-off period became does not change' USING ERRCODE = 'VB423';
END $$;
CREATE TRIGGER period_result_is_frozen BEFORE UPDATE OR DELETE ON period_result
  FOR EACH ROW EXECUTE FUNCTION rounded_off_is_frozen();
CREATE TRIGGER rounded_off_period_is_frozen BEFORE UPDATE OR DELETE ON period
  FOR EACH ROW WHEN (OLD.state = 'rounded-off') EXECUTE FUNCTION rounded_off_is_frozen();
