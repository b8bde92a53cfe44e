-- One write, one team, one statement. Under the lock on the team's counter this function checks that what the caller read
-- still holds, writes the entities and one change row for each, and keeps the idempotency key. Anything that no longer holds
-- raises VB409 and leaves no trace; the caller reads again and decides again. Few SQL statements inside: this is the hot write.
--
--   p_guards   {"expectedSeq"?: n, "memberOn"?: "YYYY-MM-DD", "openPeriods"?: [uuid], "versions"?: [{"entity","id","version"}]}
--   p_entries  [{"entity": "action"|"ambition", "id": uuid, "kind": verb, "version": n|null, "set": {column: value},
--               "before": {column: value}, "note"?: {}}]
--              version null inserts; a number must be the row's version now, so "before" is what the caller read.
--   p_key      may be null for writes that come without one.
-- Gives the team's new counter.
CREATE FUNCTION write_to_team(
  p_organisation uuid, p_team uuid, p_actor uuid, p_key uuid, p_request_hash bytea, p_guards jsonb, p_entries jsonb
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  v_seq bigint;
  v_at timestamptz(3);
  v_entry jsonb;
  v_refusal text;
BEGIN
  PERFORM set_config('app.organisation', p_organisation::text, true);

  UPDATE team t SET seq = t.seq + 1, changed_at = greatest(t.changed_at, clock_timestamp())
  WHERE t.id = p_team RETURNING t.seq, t.changed_at INTO v_seq, v_at;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such team' USING ERRCODE = 'VB409';
  END IF;

  SELECT CASE
    WHEN v_seq - 1 <> (p_guards ->> 'expectedSeq')::bigint THEN 'the board moved on'
    WHEN p_guards ? 'memberOn' AND NOT EXISTS (
      SELECT 1 FROM membership m WHERE m.team_id = p_team AND m.person_id = p_actor
        AND m.from_day <= (p_guards ->> 'memberOn')::date AND coalesce(m.until_day, 'infinity') >= (p_guards ->> 'memberOn')::date
    ) THEN 'no longer a member'
    WHEN p_guards ? 'openPeriods' AND EXISTS (
      SELECT 1 FROM jsonb_array_elements_text(p_guards -> 'openPeriods') open(id)
      WHERE 'rounded-off' = (SELECT p.state FROM period p WHERE p.id = open.id::uuid)
    ) THEN 'the period was rounded off'
    WHEN p_guards ? 'versions' AND EXISTS (
      SELECT 1 FROM jsonb_to_recordset(p_guards -> 'versions') AS seen(entity text, id uuid, version integer)
      WHERE seen.version IS DISTINCT FROM CASE seen.entity
        WHEN 'action' THEN (SELECT a.version FROM action a WHERE a.id = seen.id)
        WHEN 'ambition' THEN (SELECT a.version FROM ambition a WHERE a.id = seen.id)
      END
    ) THEN 'something it rests on changed'
  END INTO v_refusal;
  IF v_refusal IS NOT NULL THEN
    RAISE EXCEPTION '%', v_refusal USING ERRCODE = 'VB409';
  END IF;

  IF p_key IS NOT NULL THEN
    INSERT INTO idempotency_key (organisation_id, person_id, key, request_hash, team_id, seq, created_at)
    VALUES (p_organisation, p_actor, p_key, p_request_hash, p_team, v_seq, v_at);
  END IF;

  FOR v_part IN 0 .. jsonb_array_length(p_entries) - 1 LOOP
    v_entry := p_entries -> v_part;
    CASE v_entry ->> 'entity'
      WHEN 'action' THEN PERFORM write_action(p_organisation, p_team, v_entry, v_at);
      WHEN 'ambition' THEN PERFORM write_ambition(p_organisation, p_team, v_entry, v_at);
    END CASE;
    INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
    VALUES (p_organisation, p_team, v_seq, v_part, v_at, p_actor, v_entry ->> 'entity', (v_entry ->> 'id')::uuid,
      v_entry ->> 'kind', coalesce(v_entry -> 'before', '{}'), (v_entry -> 'set') || coalesce(v_entry -> 'note', '{}'));
  END LOOP;

  RETURN v_seq;
END $$;

-- Inserts (version null) or updates one action; columns that "set" does not name stay as they are.
CREATE FUNCTION write_action(p_organisation uuid, p_team uuid, p_entry jsonb, p_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_new action;
BEGIN
  IF p_entry -> 'version' = 'null' THEN
    v_new := jsonb_populate_record(NULL::action, p_entry -> 'set');
    INSERT INTO action (id, organisation_id, team_id, ambition_id, period_id, title, done_when, owner_id, with_text, status,
      stuck_reason, municipality_id, rank, created_at)
    VALUES ((p_entry ->> 'id')::uuid, p_organisation, p_team, v_new.ambition_id, v_new.period_id, v_new.title, v_new.done_when,
      v_new.owner_id, v_new.with_text, coalesce(v_new.status, 'to-do'), v_new.stuck_reason, v_new.municipality_id, v_new.rank, p_at);
    RETURN;
  END IF;
  UPDATE action a SET (ambition_id, period_id, title, done_when, owner_id, with_text, status, stuck_reason, municipality_id, rank,
      deleted_at, version) =
    (SELECT n.ambition_id, n.period_id, n.title, n.done_when, n.owner_id, n.with_text, n.status, n.stuck_reason, n.municipality_id,
       n.rank, n.deleted_at, a.version + 1
     FROM jsonb_populate_record(a, p_entry -> 'set') n)
  WHERE a.id = (p_entry ->> 'id')::uuid AND a.team_id = p_team AND a.version = (p_entry ->> 'version')::integer;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the action changed meanwhile' USING ERRCODE = 'VB409';
  END IF;
END $$;

-- The same for an ambition.
CREATE FUNCTION write_ambition(p_organisation uuid, p_team uuid, p_entry jsonb, p_at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_new ambition;
BEGIN
  IF p_entry -> 'version' = 'null' THEN
    v_new := jsonb_populate_record(NULL::ambition, p_entry -> 'set');
    INSERT INTO ambition (id, organisation_id, team_id, kind, title, effect, until_day, milestone_on, milestone_label, lead_id,
      contributes_to_id, municipality_ids, rank, created_at)
    VALUES ((p_entry ->> 'id')::uuid, p_organisation, p_team, v_new.kind, v_new.title, v_new.effect, v_new.until_day,
      v_new.milestone_on, v_new.milestone_label, v_new.lead_id, v_new.contributes_to_id, coalesce(v_new.municipality_ids, '{}'),
      v_new.rank, p_at);
    RETURN;
  END IF;
  UPDATE ambition a SET (title, effect, until_day, milestone_on, milestone_label, lead_id, contributes_to_id, municipality_ids,
      lifecycle, lifecycle_reason, rank, deleted_at, version) =
    (SELECT n.title, n.effect, n.until_day, n.milestone_on, n.milestone_label, n.lead_id, n.contributes_to_id, n.municipality_ids,
       n.lifecycle, n.lifecycle_reason, n.rank, n.deleted_at, a.version + 1
     FROM jsonb_populate_record(a, p_entry -> 'set') n)
  WHERE a.id = (p_entry ->> 'id')::uuid AND a.team_id = p_team AND a.version = (p_entry ->> 'version')::integer;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the ambition changed meanwhile' USING ERRCODE = 'VB409';
  END IF;
END $$;
