-- Who did what, on what, with which result, from where and when. Ids and names of actions only: no texts, no tokens. Each entry is
-- sealed with the hash of the one before, so that a changed, added or missing entry shows.
CREATE TABLE audit_entry (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  number bigint NOT NULL CHECK (number > 0),
  at timestamptz(3) NOT NULL,
  actor_id uuid,
  action text NOT NULL CHECK (length(action) BETWEEN 1 AND 100),
  object text CHECK (length(object) BETWEEN 1 AND 500),
  result text NOT NULL CHECK (result IN ('done', 'refused', 'failed')),
  origin text CHECK (length(origin) BETWEEN 1 AND 100),
  hash bytea NOT NULL,
  PRIMARY KEY (organisation_id, number)
);

-- Where the chain of an organisation ends, and where what is kept of it begins: the first number, and the hash before that.
CREATE TABLE audit_head (
  organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
  number bigint NOT NULL DEFAULT 0,
  hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
  first_number bigint NOT NULL DEFAULT 1,
  first_previous bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex')
);

DO $$
DECLARE
  v_table text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['audit_entry', 'audit_head'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', v_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', v_table);
    EXECUTE format('CREATE POLICY own_organisation ON %I USING (organisation_id = (SELECT current_organisation()))', v_table);
    EXECUTE format('GRANT SELECT ON %I TO verbeterbord_app', v_table);
  END LOOP;
END $$;

-- What is sealed: the hash before it, and every field as one line of JSON. Anybody who has the export can work it out again.
CREATE FUNCTION audit_seal(p_previous bytea, p_entry audit_entry) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(p_previous || convert_to(jsonb_build_array(p_entry.organisation_id, p_entry.number,
    to_char(p_entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), p_entry.actor_id, p_entry.action, p_entry.object,
    p_entry.result, p_entry.origin)::text, 'UTF8'))
$$;

-- Adds a batch in one statement. The lock on the head makes the numbers gapless and the chain one, whoever else appends.
--   p_entries  [{"at": instant, "actor_id": uuid|null, "action", "object": text|null, "result", "origin": text|null}]
-- Gives the last number.
CREATE FUNCTION audit_append(p_organisation uuid, p_entries jsonb) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_scope text := set_config('app.organisation', p_organisation::text, true);
  v_number bigint;
  v_hash bytea;
  v_entry audit_entry;
BEGIN
  INSERT INTO audit_head (organisation_id) VALUES (p_organisation) ON CONFLICT DO NOTHING;
  SELECT h.number, h.hash INTO v_number, v_hash FROM audit_head h WHERE h.organisation_id = p_organisation FOR UPDATE;
  FOR v_entry IN SELECT (jsonb_populate_record(NULL::audit_entry, e.entry)).*
                 FROM jsonb_array_elements(p_entries) WITH ORDINALITY e(entry, place) ORDER BY e.place LOOP
    v_number := v_number + 1;
    v_entry.organisation_id := p_organisation;
    v_entry.number := v_number;
    v_hash := audit_seal(v_hash, v_entry);
    v_entry.hash := v_hash;
    INSERT INTO audit_entry SELECT v_entry.*;
  END LOOP;
  UPDATE audit_head h SET number = v_number, hash = v_hash WHERE h.organisation_id = p_organisation;
  RETURN v_number;
END $$;

-- Written once, by whatever login. Only what is older than eighteen months may go, and only after the head has moved past it.
CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_LEVEL = 'ROW' THEN
    IF OLD.at < now() - interval '18 months'
      AND OLD.number < (SELECT h.first_number FROM audit_head h WHERE h.organisation_id = OLD.organisation_id) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'the audit trail is only added to' USING ERRCODE = 'VB403';
END $$;
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_stays_whole BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();

-- The head only moves forward, and leaves an entry behind only when that is over its term.
CREATE FUNCTION audit_head_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.organisation_id = OLD.organisation_id AND NEW.number >= OLD.number AND NEW.first_number >= OLD.first_number
      AND (NEW.number > OLD.number OR NEW.hash = OLD.hash)
      AND (NEW.first_number > OLD.first_number OR NEW.first_previous = OLD.first_previous)
      AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.organisation_id = OLD.organisation_id AND e.number < NEW.first_number
                      AND e.at >= now() - interval '18 months') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'the audit trail is only added to' USING ERRCODE = 'VB403';
END $$;
CREATE TRIGGER audit_head_moves_on BEFORE UPDATE OR DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_head_moves_on();
CREATE TRIGGER audit_head_stays_whole BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION audit_head_moves_on();

-- Walks the chain of an organisation from the first kept entry to the head. Gives how many entries there are, and the first number that
-- is not as it was sealed or is missing; null when all of it holds.
CREATE FUNCTION audit_verify(p_organisation uuid, OUT entries bigint, OUT broken_at bigint) LANGUAGE plpgsql AS $$
DECLARE
  v_scope text := set_config('app.organisation', p_organisation::text, true);
  v_head audit_head;
  v_entry audit_entry;
  v_expected bigint;
  v_hash bytea;
BEGIN
  SELECT h.* INTO v_head FROM audit_head h WHERE h.organisation_id = p_organisation;
  SELECT count(*) INTO entries FROM audit_entry e WHERE e.organisation_id = p_organisation;
  v_expected := coalesce(v_head.first_number, 1);
  v_hash := v_head.first_previous;
  FOR v_entry IN SELECT e.* FROM audit_entry e WHERE e.organisation_id = p_organisation ORDER BY e.number LOOP
    IF v_hash IS NULL OR v_entry.number <> v_expected OR v_entry.hash <> audit_seal(v_hash, v_entry) THEN
      broken_at := least(v_expected, v_entry.number);
      RETURN;
    END IF;
    v_hash := v_entry.hash;
    v_expected := v_expected + 1;
  END LOOP;
  IF v_expected <> coalesce(v_head.number, 0) + 1 OR v_hash <> v_head.hash THEN
    broken_at := v_expected;
  END IF;
END $$;

REVOKE EXECUTE ON FUNCTION audit_append, audit_verify, audit_seal FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_append TO verbeterbord_app;

-- What has served its term goes, and the audit trail from its front: what is left can still be verified.
CREATE OR REPLACE FUNCTION forget_what_is_over() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_organisation uuid;
  v_head audit_head;
  v_last audit_entry;
BEGIN
  DELETE FROM session WHERE expires_at < now();
  DELETE FROM sign_in_attempt WHERE expires_at < now();
  FOR v_organisation IN SELECT c.organisation_id FROM counter_home c LOOP
    PERFORM set_config('app.organisation', v_organisation::text, true);
    DELETE FROM idempotency_key k WHERE k.organisation_id = v_organisation AND k.created_at < now() - interval '90 days';
    SELECT h.* INTO v_head FROM audit_head h WHERE h.organisation_id = v_organisation FOR UPDATE;
    SELECT e.* INTO v_last FROM audit_entry e WHERE e.organisation_id = v_organisation
      AND e.number = coalesce((SELECT min(k.number) FROM audit_entry k WHERE k.organisation_id = v_organisation
                               AND k.at >= now() - interval '18 months'), v_head.number + 1) - 1;
    IF v_last.number >= v_head.first_number THEN
      UPDATE audit_head h SET first_number = v_last.number + 1, first_previous = v_last.hash WHERE h.organisation_id = v_organisation;
      DELETE FROM audit_entry e WHERE e.organisation_id = v_organisation AND e.number <= v_last.number;
    END IF;
  END LOOP;
END $$;
