-- The second wall: row level security per organisation, forced on the owner too. The API's login role cannot bypass it.
-- Without an organisation set, every policy compares with NULL: nothing is seen, nothing can be written.

CREATE FUNCTION current_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.organisation', true), '')::uuid $$;

DO $$
DECLARE
  v_table text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['municipality', 'person', 'team', 'team_municipality', 'membership', 'role_grant',
    'period', 'period_result', 'ambition', 'action', 'change', 'idempotency_key']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', v_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', v_table);
    EXECUTE format('CREATE POLICY own_organisation ON %I USING (organisation_id = (SELECT current_organisation()))', v_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO verbeterbord_app', v_table);
  END LOOP;
END $$;

ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON organisation USING (id = (SELECT current_organisation()));
GRANT SELECT, UPDATE ON organisation TO verbeterbord_app;
GRANT DELETE ON idempotency_key TO verbeterbord_app;
GRANT SELECT ON installation TO verbeterbord_app;

-- The log and what a rounded-off period became are written once.
REVOKE UPDATE ON change FROM verbeterbord_app;
REVOKE UPDATE ON period_result FROM verbeterbord_app;

-- Sign-in comes before an organisation is known, so its tables stand behind functions that run as the owner.
CREATE FUNCTION session_open(p_id_hash bytea, p_organisation uuid, p_person uuid, p_expires_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ INSERT INTO session (id_hash, organisation_id, person_id, expires_at) VALUES (p_id_hash, p_organisation, p_person, p_expires_at) $$;

CREATE FUNCTION session_find(p_id_hash bytea) RETURNS TABLE (organisation_id uuid, person_id uuid, expires_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ SELECT s.organisation_id, s.person_id, s.expires_at FROM session s WHERE s.id_hash = p_id_hash AND s.expires_at > now() $$;

CREATE FUNCTION session_close(p_id_hash bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ DELETE FROM session WHERE id_hash = p_id_hash $$;

CREATE FUNCTION demo_people() RETURNS TABLE (organisation_id uuid, person_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ SELECT d.organisation_id, d.person_id FROM demo_person d
     WHERE EXISTS (SELECT 1 FROM installation WHERE is_demo) ORDER BY d.position $$;

-- The owner is behind the wall too, so the list of organisations to ask is kept apart, ids only.
CREATE TABLE counter_home (organisation_id uuid PRIMARY KEY REFERENCES organisation (id));
CREATE FUNCTION organisation_has_counter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO counter_home (organisation_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER organisation_has_counter AFTER INSERT ON organisation FOR EACH ROW EXECUTE FUNCTION organisation_has_counter();

-- Every counter of the installation, for the net under the bell: numbers and ids only.
CREATE FUNCTION all_counters() RETURNS TABLE (organisation_id uuid, team_id uuid, seq bigint)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_organisation uuid;
BEGIN
  FOR v_organisation IN SELECT c.organisation_id FROM counter_home c LOOP
    PERFORM set_config('app.organisation', v_organisation::text, true);
    RETURN QUERY SELECT o.id, NULL::uuid, o.seq FROM organisation o WHERE o.id = v_organisation;
    RETURN QUERY SELECT t.organisation_id, t.id, t.seq FROM team t WHERE t.organisation_id = v_organisation;
  END LOOP;
  PERFORM set_config('app.organisation', '', true);
END $$;

-- What has served its term goes: sessions that are over, and idempotency keys after ninety days.
CREATE FUNCTION forget_what_is_over() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_organisation uuid;
BEGIN
  DELETE FROM session WHERE expires_at < now();
  FOR v_organisation IN SELECT c.organisation_id FROM counter_home c LOOP
    PERFORM set_config('app.organisation', v_organisation::text, true);
    DELETE FROM idempotency_key k WHERE k.organisation_id = v_organisation AND k.created_at < now() - interval '90 days';
  END LOOP;
END $$;

REVOKE EXECUTE ON FUNCTION session_open, session_find, session_close, demo_people, all_counters, forget_what_is_over FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_open, session_find, session_close, demo_people, all_counters, forget_what_is_over TO verbeterbord_app;

-- Writes to people, memberships, roles and teams ring the organisation's own counter, by whatever road they come.
-- The bell names the organisation and its number, nothing else.
CREATE FUNCTION organisation_counts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_bell text;
BEGIN
  FOR v_bell IN
    UPDATE organisation SET seq = seq + 1 WHERE id IN (SELECT organisation_id FROM touched) RETURNING id || ':' || seq
  LOOP
    PERFORM pg_notify('bell', v_bell);
  END LOOP;
  RETURN NULL;
END $$;
DO $$
DECLARE
  v_table text;
  v_event text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['municipality', 'person', 'team_municipality', 'membership', 'role_grant'] LOOP
    FOREACH v_event IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
      EXECUTE format(
        'CREATE TRIGGER organisation_counts_%s AFTER %s ON %I REFERENCING %s TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION organisation_counts()',
        lower(v_event), v_event, v_table, CASE v_event WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END);
    END LOOP;
  END LOOP;
END $$;

-- A team's own counter moves with every write to its board; only what the organisation sees of a team counts here.
CREATE FUNCTION organisation_counts_team() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_bell text;
BEGIN
  UPDATE organisation SET seq = seq + 1 WHERE id = coalesce(NEW.organisation_id, OLD.organisation_id)
  RETURNING id || ':' || seq INTO v_bell;
  PERFORM pg_notify('bell', v_bell);
  RETURN NULL;
END $$;
CREATE TRIGGER organisation_counts AFTER INSERT OR DELETE OR UPDATE OF slug, name, purpose, kind, parent_id, rhythm_anchor,
  rhythm_days, session_weekday, session_time, open_to_organisation ON team
  FOR EACH ROW EXECUTE FUNCTION organisation_counts_team();
