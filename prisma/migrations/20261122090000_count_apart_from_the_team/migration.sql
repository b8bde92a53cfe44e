-- The counter of a team stands apart from the team: it moves with every write, and a dozen foreign keys lean on the team, each
-- of which PostgreSQL looks at whenever the row they lean on is written. Nothing leans on the counter.
CREATE TABLE team_counter (
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  seq bigint NOT NULL DEFAULT 0,
  changed_at timestamptz(3) NOT NULL DEFAULT '1970-01-01 00:00:00+00',
  PRIMARY KEY (organisation_id, team_id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id)
) WITH (fillfactor = 50);
ALTER TABLE team_counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE team_counter FORCE ROW LEVEL SECURITY;
-- The subquery is on purpose: the function alone would be evaluated while planning, when no organisation is named yet, and PostgreSQL
-- would plan for tables without rows.
CREATE POLICY own_organisation ON team_counter USING (organisation_id = (SELECT current_organisation()));
GRANT SELECT, INSERT, UPDATE ON team_counter TO verbeterbord_app;

CREATE FUNCTION team_has_counter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO team_counter (organisation_id, team_id) VALUES (NEW.organisation_id, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER team_has_counter AFTER INSERT ON team FOR EACH ROW EXECUTE FUNCTION team_has_counter();

DO $$
DECLARE
  v_organisation uuid;
BEGIN
  FOR v_organisation IN SELECT organisation_id FROM counter_home LOOP
    PERFORM set_config('app.organisation', v_organisation::text, true);
    INSERT INTO team_counter (organisation_id, team_id, seq, changed_at) SELECT organisation_id, id, seq, changed_at FROM team;
  END LOOP;
  PERFORM set_config('app.organisation', '', true);
END $$;
ALTER TABLE team DROP COLUMN seq, DROP COLUMN changed_at;

CREATE OR REPLACE FUNCTION all_counters() RETURNS TABLE (organisation_id uuid, team_id uuid, seq bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_organisation uuid;
BEGIN
  FOR v_organisation IN SELECT c.organisation_id FROM counter_home c LOOP
    PERFORM set_config('app.organisation', v_organisation::text, true);
    RETURN QUERY SELECT o.id, NULL::uuid, o.seq FROM organisation o WHERE o.id = v_organisation;
    RETURN QUERY SELECT t.organisation_id, t.team_id, t.seq FROM team_counter t WHERE t.organisation_id = v_organisation;
  END LOOP;
  PERFORM set_config('app.organisation', '', true);
END $$;

-- The hot write as before, on the counter's own row. What a write does not use is not set up: an assignment without a
-- subquery costs PostgreSQL a tenth of a statement.
--   p_guards   {"expectedSeq"?: n, "memberOn"?: "YYYY-MM-DD", "openPeriods"?: "{uuid,…}", "versions"?: [{"entity","id","version"}]}
CREATE OR REPLACE FUNCTION write_to_team(
  p_organisation uuid, p_team uuid, p_actor uuid, p_key uuid, p_request_hash bytea, p_guards jsonb, p_entries jsonb
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  v_scope text := set_config('app.organisation', p_organisation::text, true);
  v_seq bigint;
  v_at timestamptz(3);
  v_day date := p_guards ->> 'memberOn';
  v_open uuid[] := p_guards ->> 'openPeriods';
  v_entry jsonb;
  v_written boolean;
BEGIN
  UPDATE team_counter t SET seq = t.seq + 1, changed_at = greatest(t.changed_at, clock_timestamp())
  WHERE t.organisation_id = p_organisation AND t.team_id = p_team RETURNING t.seq, t.changed_at INTO v_seq, v_at;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such team' USING ERRCODE = 'VB409';
  END IF;
  IF v_seq - 1 <> (p_guards ->> 'expectedSeq')::bigint THEN
    RAISE EXCEPTION 'the board moved on' USING ERRCODE = 'VB409';
  END IF;
  IF (v_day IS NOT NULL AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.team_id = p_team AND m.person_id = p_actor
        AND m.from_day <= v_day AND coalesce(m.until_day, 'infinity') >= v_day))
    OR EXISTS (SELECT 1 FROM period p WHERE p.id = ANY (v_open) AND p.state = 'rounded-off')
  THEN
    RAISE EXCEPTION 'no longer a member, or the period was rounded off' USING ERRCODE = 'VB409';
  END IF;
  IF p_guards ? 'versions' THEN
    PERFORM hold_versions(p_guards -> 'versions');
  END IF;

  IF p_key IS NOT NULL THEN
    INSERT INTO idempotency_key (organisation_id, person_id, key, request_hash, team_id, seq, created_at)
    VALUES (p_organisation, p_actor, p_key, p_request_hash, p_team, v_seq, v_at);
  END IF;

  FOR v_part IN 0 .. jsonb_array_length(p_entries) - 1 LOOP
    v_entry := p_entries -> v_part;
    CASE v_entry ->> 'entity'
      WHEN 'action' THEN v_written := write_action(p_organisation, p_team, v_entry, v_at);
      WHEN 'ambition' THEN v_written := write_ambition(p_organisation, p_team, v_entry, v_at);
    END CASE;
    IF NOT v_written THEN
      RAISE EXCEPTION 'it changed meanwhile' USING ERRCODE = 'VB409';
    END IF;
    INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
    VALUES (p_organisation, p_team, v_seq, v_part, v_at, p_actor, v_entry ->> 'entity', (v_entry ->> 'id')::uuid,
      v_entry ->> 'kind', coalesce(v_entry -> 'before', '{}'), (v_entry -> 'set') || coalesce(v_entry -> 'note', '{}'));
  END LOOP;

  RETURN v_seq;
END $$;

-- Raises VB409 when something that the write rests on, beside its own entries, has another version by now.
CREATE FUNCTION hold_versions(p_versions jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM jsonb_to_recordset(p_versions) AS seen(entity text, id uuid, version integer)
    WHERE seen.version IS DISTINCT FROM CASE seen.entity
      WHEN 'action' THEN (SELECT a.version FROM action a WHERE a.id = seen.id)
      WHEN 'ambition' THEN (SELECT a.version FROM ambition a WHERE a.id = seen.id)
    END
  ) THEN
    RAISE EXCEPTION 'something it rests on changed' USING ERRCODE = 'VB409';
  END IF;
END $$;

-- Inserts (version null) or updates one action; columns that "set" does not name stay as they are. False when it changed meanwhile.
DROP FUNCTION write_action;
CREATE FUNCTION write_action(p_organisation uuid, p_team uuid, p_entry jsonb, p_at timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  v_new action;
BEGIN
  IF p_entry -> 'version' = 'null' THEN
    v_new := jsonb_populate_record(NULL::action, p_entry -> 'set');
    INSERT INTO action (id, organisation_id, team_id, ambition_id, period_id, title, done_when, owner_id, with_text, status,
      stuck_reason, municipality_id, rank, created_at)
    VALUES ((p_entry ->> 'id')::uuid, p_organisation, p_team, v_new.ambition_id, v_new.period_id, v_new.title, v_new.done_when,
      v_new.owner_id, v_new.with_text, coalesce(v_new.status, 'to-do'), v_new.stuck_reason, v_new.municipality_id, v_new.rank, p_at);
    RETURN true;
  END IF;
  UPDATE action a SET (ambition_id, period_id, title, done_when, owner_id, with_text, status, stuck_reason, municipality_id, rank,
      deleted_at, version) =
    (SELECT n.ambition_id, n.period_id, n.title, n.done_when, n.owner_id, n.with_text, n.status, n.stuck_reason, n.municipality_id,
       n.rank, n.deleted_at, a.version + 1
     FROM jsonb_populate_record(a, p_entry -> 'set') n)
  WHERE a.id = (p_entry ->> 'id')::uuid AND a.team_id = p_team AND a.version = (p_entry ->> 'version')::integer;
  RETURN FOUND;
END $$;

-- The same for an ambition.
DROP FUNCTION write_ambition;
CREATE FUNCTION write_ambition(p_organisation uuid, p_team uuid, p_entry jsonb, p_at timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
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
    RETURN true;
  END IF;
  UPDATE ambition a SET (title, effect, until_day, milestone_on, milestone_label, lead_id, contributes_to_id, municipality_ids,
      lifecycle, lifecycle_reason, rank, deleted_at, version) =
    (SELECT n.title, n.effect, n.until_day, n.milestone_on, n.milestone_label, n.lead_id, n.contributes_to_id, n.municipality_ids,
       n.lifecycle, n.lifecycle_reason, n.rank, n.deleted_at, a.version + 1
     FROM jsonb_populate_record(a, p_entry -> 'set') n)
  WHERE a.id = (p_entry ->> 'id')::uuid AND a.team_id = p_team AND a.version = (p_entry ->> 'version')::integer;
  RETURN FOUND;
END $$;
