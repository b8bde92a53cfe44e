-- One write, one team, one statement. Under the lock on the team's counter this function checks that what the caller read
-- still holds, writes the entities and one change row for each, and keeps the idempotency key. Anything that no longer holds
-- raises VB409 and leaves no trace; the caller reads again and decides again.
--
--   p_guards   {"expectedSeq"?: n, "memberOn"?: "YYYY-MM-DD", "openPeriods"?: [uuid], "versions"?: [{"entity","id","version"}]}
--   p_entries  [{"entity": "action"|"ambition", "id": uuid, "kind": verb, "version": n|null, "set": {column: value}, "note"?: {}}]
--              version null inserts; a number must be the row's version now.
--   p_key      may be null for writes that the server makes itself.
CREATE FUNCTION write_to_team(
  p_organisation uuid, p_team uuid, p_actor uuid, p_key uuid, p_request_hash bytea, p_guards jsonb, p_entries jsonb
) RETURNS TABLE (seq bigint, at timestamptz) LANGUAGE plpgsql AS $$
DECLARE
  v_seq bigint;
  v_at timestamptz(3);
  v_entry jsonb;
  v_part integer := 0;
  v_before jsonb;
  v_set jsonb;
BEGIN
  PERFORM set_config('app.organisation', p_organisation::text, true);

  UPDATE team t SET seq = t.seq + 1, changed_at = greatest(t.changed_at, clock_timestamp())
  WHERE t.id = p_team RETURNING t.seq, t.changed_at INTO v_seq, v_at;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such team' USING ERRCODE = 'VB409';
  END IF;

  IF v_seq - 1 <> (p_guards ->> 'expectedSeq')::bigint THEN
    RAISE EXCEPTION 'the board moved on' USING ERRCODE = 'VB409';
  END IF;
  IF p_guards ? 'memberOn' AND NOT EXISTS (
    SELECT 1 FROM membership m WHERE m.team_id = p_team AND m.person_id = p_actor
      AND m.from_day <= (p_guards ->> 'memberOn')::date AND coalesce(m.until_day, 'infinity') >= (p_guards ->> 'memberOn')::date
  ) THEN
    RAISE EXCEPTION 'no longer a member' USING ERRCODE = 'VB409';
  END IF;
  IF p_guards ? 'openPeriods' AND EXISTS (
    SELECT 1 FROM period p WHERE p.id IN (SELECT jsonb_array_elements_text(p_guards -> 'openPeriods')::uuid) AND p.state = 'rounded-off'
  ) THEN
    RAISE EXCEPTION 'the period was rounded off' USING ERRCODE = 'VB409';
  END IF;
  IF p_guards ? 'versions' AND EXISTS (
    SELECT 1 FROM jsonb_to_recordset(p_guards -> 'versions') AS seen(entity text, id uuid, version integer)
    WHERE seen.version IS DISTINCT FROM CASE seen.entity
      WHEN 'action' THEN (SELECT a.version FROM action a WHERE a.id = seen.id)
      WHEN 'ambition' THEN (SELECT a.version FROM ambition a WHERE a.id = seen.id)
    END
  ) THEN
    RAISE EXCEPTION 'something it rests on changed' USING ERRCODE = 'VB409';
  END IF;

  IF p_key IS NOT NULL THEN
    INSERT INTO idempotency_key (organisation_id, person_id, key, request_hash, team_id, seq, created_at)
    VALUES (p_organisation, p_actor, p_key, p_request_hash, p_team, v_seq, v_at);
  END IF;

  FOR v_entry IN SELECT value FROM jsonb_array_elements(p_entries) LOOP
    v_set := v_entry -> 'set';
    CASE v_entry ->> 'entity'
      WHEN 'action' THEN v_before := write_action(p_organisation, p_team, v_entry, v_at);
      WHEN 'ambition' THEN v_before := write_ambition(p_organisation, p_team, v_entry, v_at);
    END CASE;
    INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
    VALUES (p_organisation, p_team, v_seq, v_part, v_at, p_actor, v_entry ->> 'entity', (v_entry ->> 'id')::uuid,
      v_entry ->> 'kind', v_before, v_set || coalesce(v_entry -> 'note', '{}'));
    v_part := v_part + 1;
  END LOOP;

  RETURN QUERY SELECT v_seq, v_at;
END $$;

-- Inserts (version null) or updates one row; gives the fields it changed as they were before.
CREATE FUNCTION write_action(p_organisation uuid, p_team uuid, p_entry jsonb, p_at timestamptz) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_old action;
  v_new action;
BEGIN
  IF p_entry -> 'version' = 'null' THEN
    v_new := jsonb_populate_record(NULL::action, p_entry -> 'set');
    INSERT INTO action (id, organisation_id, team_id, ambition_id, period_id, title, done_when, owner_id, with_text, status,
      stuck_reason, municipality_id, rank, created_at)
    VALUES ((p_entry ->> 'id')::uuid, p_organisation, p_team, v_new.ambition_id, v_new.period_id, v_new.title, v_new.done_when,
      v_new.owner_id, v_new.with_text, coalesce(v_new.status, 'to-do'), v_new.stuck_reason, v_new.municipality_id, v_new.rank, p_at);
    RETURN '{}';
  END IF;
  SELECT * INTO v_old FROM action a WHERE a.id = (p_entry ->> 'id')::uuid AND a.team_id = p_team;
  IF v_old.version IS DISTINCT FROM (p_entry ->> 'version')::integer THEN
    RAISE EXCEPTION 'the action changed meanwhile' USING ERRCODE = 'VB409';
  END IF;
  v_new := jsonb_populate_record(v_old, p_entry -> 'set');
  UPDATE action a SET
    ambition_id = v_new.ambition_id, period_id = v_new.period_id, title = v_new.title, done_when = v_new.done_when,
    owner_id = v_new.owner_id, with_text = v_new.with_text, status = v_new.status, stuck_reason = v_new.stuck_reason,
    municipality_id = v_new.municipality_id, rank = v_new.rank, deleted_at = v_new.deleted_at, version = a.version + 1
  WHERE a.id = v_old.id;
  RETURN (SELECT coalesce(jsonb_object_agg(field, to_jsonb(v_old) -> field), '{}') FROM jsonb_object_keys(p_entry -> 'set') field);
END $$;

CREATE FUNCTION write_ambition(p_organisation uuid, p_team uuid, p_entry jsonb, p_at timestamptz) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  v_old ambition;
  v_new ambition;
BEGIN
  IF p_entry -> 'version' = 'null' THEN
    v_new := jsonb_populate_record(NULL::ambition, p_entry -> 'set');
    INSERT INTO ambition (id, organisation_id, team_id, kind, title, effect, until_day, milestone_on, milestone_label, lead_id,
      contributes_to_id, municipality_ids, rank, created_at)
    VALUES ((p_entry ->> 'id')::uuid, p_organisation, p_team, v_new.kind, v_new.title, v_new.effect, v_new.until_day,
      v_new.milestone_on, v_new.milestone_label, v_new.lead_id, v_new.contributes_to_id, coalesce(v_new.municipality_ids, '{}'),
      v_new.rank, p_at);
    RETURN '{}';
  END IF;
  SELECT * INTO v_old FROM ambition a WHERE a.id = (p_entry ->> 'id')::uuid AND a.team_id = p_team;
  IF v_old.version IS DISTINCT FROM (p_entry ->> 'version')::integer THEN
    RAISE EXCEPTION 'the ambition changed meanwhile' USING ERRCODE = 'VB409';
  END IF;
  v_new := jsonb_populate_record(v_old, p_entry -> 'set');
  UPDATE ambition a SET
    title = v_new.title, effect = v_new.effect, until_day = v_new.until_day, milestone_on = v_new.milestone_on,
    milestone_label = v_new.milestone_label, lead_id = v_new.lead_id, contributes_to_id = v_new.contributes_to_id,
    municipality_ids = v_new.municipality_ids, lifecycle = v_new.lifecycle, lifecycle_reason = v_new.lifecycle_reason,
    rank = v_new.rank, deleted_at = v_new.deleted_at, version = a.version + 1
  WHERE a.id = v_old.id;
  RETURN (SELECT coalesce(jsonb_object_agg(field, to_jsonb(v_old) -> field), '{}') FROM jsonb_object_keys(p_entry -> 'set') field);
END $$;
