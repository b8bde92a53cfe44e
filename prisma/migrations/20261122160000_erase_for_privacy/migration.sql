-- Erasing for privacy: one function blacks a text or the name of a person out wherever people of an organisation wrote it, in one
-- transaction, and leaves a record without content. It is the one exception to what is frozen and to what is only added to.
CREATE TYPE erasure_kind AS ENUM ('text', 'person');

CREATE TABLE erasure (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  kind erasure_kind NOT NULL,
  at timestamptz(3) NOT NULL,
  -- Nobody when it was done by whoever runs the installation.
  by_id uuid,
  -- The key it was asked under; no hash of what was asked, for a name is guessed from its hash in no time.
  key uuid,
  places integer NOT NULL,
  teams integer NOT NULL,
  FOREIGN KEY (organisation_id, by_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX erasure_organisation_id_at_idx ON erasure (organisation_id, at);
CREATE UNIQUE INDEX erasure_organisation_id_by_id_key_key ON erasure (organisation_id, by_id, key);
ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON erasure USING (organisation_id = (SELECT current_organisation()));
GRANT SELECT ON erasure TO verbeterbord_app;

-- What comes in the place of what was erased; packages/domain/src/privacy/erasing.ts says the same.
CREATE FUNCTION erased_mark() RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT '[verwijderd om privacy]' $$;

-- THE list: every column in which people write, with the most characters that fit. A test fails when a column of text is neither here
-- nor named there as one of ours. The log and the names in addresses are looked at apart.
CREATE FUNCTION texts_of_people() RETURNS TABLE (of_table text, of_column text, longest integer) LANGUAGE sql IMMUTABLE AS $$
  VALUES ('person', 'given_name', NULL::integer), ('person', 'family_name', NULL), ('person', 'email', NULL),
    ('team', 'name', NULL), ('team', 'purpose', NULL),
    ('ambition', 'title', 200), ('ambition', 'effect', NULL), ('ambition', 'milestone_label', NULL),
    ('ambition', 'lifecycle_reason', NULL),
    ('action', 'title', 200), ('action', 'done_when', NULL), ('action', 'with_text', NULL), ('action', 'stuck_reason', NULL),
    ('action', 'prepared_reason', NULL),
    ('period_result', 'title', NULL), ('period_result', 'reason', NULL),
    ('check_in', 'story', NULL), ('check_in', 'noticed', NULL), ('check_in', 'learned', NULL),
    ('measure', 'title', NULL), ('measure', 'unit', NULL), ('reading', 'note', NULL),
    ('observation', 'text', NULL), ('observation', 'outcome_reason', NULL),
    ('decision', 'text', NULL), ('success', 'text', NULL), ('board_session', 'take_along', NULL)
$$;

-- Whether what the log keeps under this key is written by people. What nobody thought of is.
CREATE FUNCTION log_key_is_text(p_key text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT p_key !~ '(^id|_id|_ids|_on|_at|_day)$' AND p_key <> ALL (ARRAY['kind', 'status', 'state', 'lifecycle', 'outcome',
    'prepared_outcome', 'rank', 'step', 'skipped', 'next', 'confirmedNoResidentData'])
$$;

CREATE FUNCTION black_out(p_text text, p_pattern text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  -- What was erased and what came in its place may together read as the text again.
  FOR v_again IN 1 .. 10 LOOP
    EXIT WHEN p_text !~ p_pattern;
    p_text := regexp_replace(p_text, p_pattern, erased_mark(), 'g');
  END LOOP;
  RETURN p_text;
END $$;

CREATE FUNCTION black_out_json(p_value jsonb, p_pattern text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN CASE jsonb_typeof(p_value)
    WHEN 'string' THEN to_jsonb(black_out(p_value #>> '{}', p_pattern))
    WHEN 'array' THEN (SELECT coalesce(jsonb_agg(black_out_json(e.item, p_pattern) ORDER BY e.place), '[]')
                       FROM jsonb_array_elements(p_value) WITH ORDINALITY AS e(item, place))
    WHEN 'object' THEN (SELECT coalesce(jsonb_object_agg(e.key, CASE WHEN log_key_is_text(e.key) THEN black_out_json(e.value, p_pattern)
                        ELSE e.value END), '{}') FROM jsonb_each(p_value) AS e)
    ELSE p_value
  END;
END $$;

-- In how many texts of a row of the log it stands.
CREATE FUNCTION places_in_log(p_row jsonb, p_pattern text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT count(*)::integer FROM jsonb_each(p_row) AS e, jsonb_path_query(e.value, 'strict $.** ? (@.type() == "string")') AS said
  WHERE log_key_is_text(e.key) AND said #>> '{}' ~ p_pattern
$$;

CREATE TYPE place_of_text AS (of_table text, of_column text, team_id uuid, row_id uuid, places integer);

-- Every place in an organisation where a pattern stands; among the names of people only when asked.
CREATE FUNCTION places_of_text(p_organisation uuid, p_pattern text, p_among_people boolean) RETURNS SETOF place_of_text
LANGUAGE plpgsql AS $$
DECLARE
  v_scope text := set_config('app.organisation', p_organisation::text, true);
  v_column record;
BEGIN
  FOR v_column IN SELECT * FROM texts_of_people() t WHERE p_among_people OR t.of_table <> 'person' LOOP
    RETURN QUERY EXECUTE format(
      'SELECT %1$L, %2$L, %3$s, x.%4$I, said.places FROM %1$I x, LATERAL (SELECT count(*)::integer AS places
         FROM unnest(ARRAY[x.%2$I]) AS said(text) WHERE said.text ~ $2) said
       WHERE x.organisation_id = $1 AND said.places > 0',
      v_column.of_table, v_column.of_column,
      CASE v_column.of_table WHEN 'person' THEN 'NULL::uuid' WHEN 'team' THEN 'x.id' ELSE 'x.team_id' END,
      CASE v_column.of_table WHEN 'period_result' THEN 'action_id' ELSE 'id' END)
    USING p_organisation, p_pattern;
  END LOOP;
  RETURN QUERY SELECT 'team', 'slug', t.id, t.id, 1 FROM team t
    WHERE t.organisation_id = p_organisation AND (t.slug ~ p_pattern OR replace(t.slug, '-', ' ') ~ p_pattern);
  RETURN QUERY SELECT 'change', side.name, c.team_id, c.entity_id, places_in_log(side.row, p_pattern)
    FROM change c, LATERAL (VALUES ('before', c.before), ('after', c.after)) AS side(name, row)
    WHERE c.organisation_id = p_organisation AND places_in_log(side.row, p_pattern) > 0;
END $$;

-- True only inside erase_for_privacy: the owner, in the transaction that the function named.
CREATE FUNCTION is_erasing(p_table oid) RETURNS boolean LANGUAGE sql AS $$
  SELECT current_setting('app.erasing', true) = pg_current_xact_id()::text
    AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = p_table)
$$;

-- Frozen as before, with its one exception: erasing puts its mark in the two texts, and leaves all else as it is.
CREATE OR REPLACE FUNCTION rounded_off_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'period_result' THEN
    IF is_erasing(TG_RELID) AND to_jsonb(NEW) - '{title,reason}'::text[] = to_jsonb(OLD) - '{title,reason}'::text[]
      AND (NEW.title = OLD.title OR strpos(NEW.title, erased_mark()) > 0)
      AND (NEW.reason IS NOT DISTINCT FROM OLD.reason OR strpos(NEW.reason, erased_mark()) > 0)
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'what a rounded-off period became does not change' USING ERRCODE = 'VB423';
END $$;

-- Makes an oud-collega of a person: no name, no address, no way in, in no team from today on. What they did stays, by nobody.
CREATE FUNCTION forget_person(p_organisation uuid, p_person uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_today date := (SELECT (clock_timestamp() AT TIME ZONE o.time_zone)::date FROM organisation o WHERE o.id = p_organisation);
BEGIN
  UPDATE person SET given_name = 'oud-collega', family_name = '', email = NULL,
    access_ended_at = coalesce(access_ended_at, clock_timestamp())
  WHERE id = p_person AND organisation_id = p_organisation;
  DELETE FROM identity WHERE person_id = p_person AND organisation_id = p_organisation;
  DELETE FROM role_grant WHERE person_id = p_person AND organisation_id = p_organisation;
  DELETE FROM membership WHERE person_id = p_person AND organisation_id = p_organisation AND from_day >= v_today;
  UPDATE membership SET until_day = v_today - 1
  WHERE person_id = p_person AND organisation_id = p_organisation AND coalesce(until_day, 'infinity') >= v_today;
  DELETE FROM session s WHERE s.organisation_id = p_organisation AND s.person_id = p_person;
  DELETE FROM demo_person d WHERE d.organisation_id = p_organisation AND d.person_id = p_person;
END $$;

-- Erases and tells how much. VB403: not by an administrator of the whole organisation (nor by the owner of the tables). VB404: no such
-- organisation or person. VB409: the key was used for the other kind. VB419: nobody would administer the organisation any more.
--   p_pattern  what is looked for, as the domain writes it; null when the person was erased before
CREATE FUNCTION erase_for_privacy(p_organisation uuid, p_actor uuid, p_key uuid, p_id uuid, p_kind erasure_kind, p_pattern text,
  p_person uuid) RETURNS TABLE (erasure_id uuid, erased_at timestamptz, places integer, teams integer, counters jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_scope text := set_config('app.organisation', p_organisation::text, true);
  v_known erasure;
  v_hits place_of_text[];
  v_column record;
  v_found jsonb;
  v_moved jsonb := '[]';
  v_places integer;
  v_teams uuid[];
  v_bell record;
BEGIN
  -- The organisation, then its teams in one order: whoever writes meanwhile goes before or after, and sees all of it.
  PERFORM FROM organisation o WHERE o.id = p_organisation FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no such organisation' USING ERRCODE = 'VB404';
  END IF;
  IF NOT (CASE WHEN p_actor IS NULL THEN pg_has_role(session_user, current_user, 'USAGE')
    ELSE EXISTS (SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id AND p.access_ended_at IS NULL
      WHERE g.organisation_id = p_organisation AND g.person_id = p_actor AND g.role = 'administrator' AND g.scope_kind = 'organisation')
  END) THEN
    RAISE EXCEPTION 'only an administrator of the organisation erases' USING ERRCODE = 'VB403';
  END IF;
  SELECT e.* INTO v_known FROM erasure e
  WHERE e.organisation_id = p_organisation AND e.by_id IS NOT DISTINCT FROM p_actor AND e.key = p_key;
  IF v_known.id IS NOT NULL THEN
    IF v_known.kind <> p_kind THEN
      RAISE EXCEPTION 'the key was used for another request' USING ERRCODE = 'VB409';
    END IF;
    RETURN QUERY SELECT v_known.id, v_known.at, v_known.places, v_known.teams, '{}'::jsonb;
    RETURN;
  END IF;
  PERFORM FROM team_counter t WHERE t.organisation_id = p_organisation ORDER BY t.team_id FOR UPDATE;
  PERFORM set_config('app.erasing', pg_current_xact_id()::text, true);

  v_hits := CASE WHEN p_pattern IS NULL THEN '{}'
    ELSE ARRAY(SELECT p FROM places_of_text(p_organisation, p_pattern, p_kind = 'text') p) END;
  SELECT coalesce(sum(h.places), 0), coalesce(array_agg(DISTINCT h.team_id) FILTER (WHERE h.team_id IS NOT NULL), '{}')
  INTO v_places, v_teams FROM unnest(v_hits) h;
  IF p_kind = 'person' THEN
    PERFORM FROM person p WHERE p.id = p_person AND p.organisation_id = p_organisation;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'no such person' USING ERRCODE = 'VB404';
    END IF;
    PERFORM forget_person(p_organisation, p_person);
    IF p_actor IS NOT NULL AND NOT EXISTS (SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id AND p.access_ended_at IS NULL
      WHERE g.organisation_id = p_organisation AND g.role = 'administrator' AND g.scope_kind = 'organisation')
    THEN
      RAISE EXCEPTION 'an organisation keeps one administrator' USING ERRCODE = 'VB419';
    END IF;
    v_places := v_places + CASE WHEN p_pattern IS NULL THEN 0 ELSE 1 END;
  END IF;

  -- The texts themselves.
  FOR v_column IN SELECT DISTINCT t.* FROM texts_of_people() t JOIN unnest(v_hits) h USING (of_table, of_column) LOOP
    EXECUTE format('UPDATE %1$I x SET %2$I = %3$s WHERE x.organisation_id = $1 AND EXISTS
      (SELECT 1 FROM unnest(ARRAY[x.%2$I]) AS said(text) WHERE said.text ~ $2)', v_column.of_table, v_column.of_column,
      CASE WHEN v_column.of_column = 'take_along'
          THEN format('(SELECT array_agg(black_out(l.line, $2) ORDER BY l.place) FROM unnest(x.%I) WITH ORDINALITY l(line, place))',
            v_column.of_column)
        WHEN v_column.of_column = 'email' THEN 'NULL'
        WHEN v_column.longest IS NULL THEN format('black_out(x.%I, $2)', v_column.of_column)
        ELSE format('left(black_out(x.%I, $2), %s)', v_column.of_column, v_column.longest) END)
    USING p_organisation, p_pattern;
  END LOOP;
  UPDATE team t SET slug = 'team-' || left(t.id::text, 8)
  WHERE t.id = ANY (SELECT h.row_id FROM unnest(v_hits) h WHERE h.of_column = 'slug') AND t.organisation_id = p_organisation;

  -- The log; and the hash of a request that held the text, by which it could be guessed, is forgotten.
  IF EXISTS (SELECT 1 FROM unnest(v_hits) h WHERE h.of_table = 'change') THEN
    WITH hit AS (
      UPDATE change c SET before = black_out_json(c.before, p_pattern), after = black_out_json(c.after, p_pattern)
      WHERE c.organisation_id = p_organisation AND (places_in_log(c.before, p_pattern) > 0 OR places_in_log(c.after, p_pattern) > 0)
      RETURNING c.team_id, c.seq)
    UPDATE idempotency_key k SET request_hash = '' FROM hit
    WHERE k.organisation_id = p_organisation AND k.team_id = hit.team_id AND k.seq = hit.seq;
  END IF;

  -- A change row is a version: who edits what was touched meets it, and sees the mark.
  FOR v_column IN SELECT DISTINCT h.of_table FROM unnest(v_hits) h
    WHERE h.of_table NOT IN ('person', 'team', 'change', 'period_result') ORDER BY h.of_table
  LOOP
    EXECUTE format('WITH moved AS (
        UPDATE %1$I x SET version = x.version + 1 FROM (SELECT h.row_id, array_agg(h.of_column) AS columns FROM unnest($1) h
          WHERE h.of_table = %1$L GROUP BY h.row_id) hit
        WHERE x.id = hit.row_id AND x.organisation_id = $2
        RETURNING x.team_id, x.id, (SELECT jsonb_object_agg(c.name, to_jsonb(x) -> c.name) FROM unnest(hit.columns) AS c(name)) AS texts)
      SELECT jsonb_agg(jsonb_build_object(''team'', team_id, ''entity'', %2$L, ''id'', id, ''texts'', texts)) FROM moved',
      v_column.of_table, replace(v_column.of_table, '_', '-'))
    INTO v_found USING v_hits, p_organisation;
    v_moved := v_moved || coalesce(v_found, '[]');
  END LOOP;
  WITH counted AS (
    UPDATE team_counter t SET seq = t.seq + 1, changed_at = greatest(t.changed_at, clock_timestamp())
    WHERE t.organisation_id = p_organisation AND t.team_id = ANY (v_teams) RETURNING t.team_id, t.seq, t.changed_at
  ), touched AS (
    SELECT c.team_id, 0 AS place, 'team' AS entity, c.team_id AS entity_id, '{}'::jsonb AS texts FROM counted c
    UNION ALL
    SELECT m.team, row_number() OVER (PARTITION BY m.team ORDER BY m.entity, m.id), m.entity, m.id, m.texts
    FROM jsonb_to_recordset(v_moved) AS m(team uuid, entity text, id uuid, texts jsonb)
  )
  INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
  SELECT p_organisation, t.team_id, c.seq, t.place, c.changed_at, coalesce(p_actor, '00000000-0000-0000-0000-000000000000'), t.entity,
    t.entity_id, 'erased', t.texts, t.texts
  FROM touched t JOIN counted c USING (team_id);

  IF v_places > 0 THEN
    UPDATE organisation o SET seq = o.seq + 1 WHERE o.id = p_organisation;
  END IF;
  PERFORM set_config('app.erasing', '', true);
  INSERT INTO erasure (id, organisation_id, kind, at, by_id, key, places, teams)
  VALUES (p_id, p_organisation, p_kind, clock_timestamp(), p_actor, p_key, v_places, cardinality(v_teams));
  -- What forgets the old words: every node and browser that hears these counters.
  SELECT coalesce(jsonb_object_agg(c.id, c.seq), '{}') INTO v_found FROM (
    SELECT o.id, o.seq FROM organisation o WHERE o.id = p_organisation
    UNION ALL SELECT t.team_id, t.seq FROM team_counter t WHERE t.organisation_id = p_organisation AND t.team_id = ANY (v_teams)) c;
  FOR v_bell IN SELECT key, value FROM jsonb_each_text(v_found) LOOP
    PERFORM pg_notify('bell', v_bell.key || ':' || v_bell.value);
  END LOOP;
  RETURN QUERY SELECT e.id, e.at, e.places, e.teams, v_found FROM erasure e WHERE e.id = p_id;
END $$;

REVOKE EXECUTE ON FUNCTION erase_for_privacy, forget_person FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_for_privacy TO verbeterbord_app;
