-- People sign in with the account of their work. Who they are there is issuer and subject, never an e-mail address.

ALTER TABLE organisation ADD COLUMN boards_open boolean NOT NULL DEFAULT true;
ALTER TABLE person
  ADD COLUMN email text,
  ADD COLUMN first_signed_in_at timestamptz(3),
  ADD COLUMN access_ended_at timestamptz(3);
ALTER TABLE membership
  ADD COLUMN is_stand_in boolean NOT NULL DEFAULT false,
  ADD CHECK (NOT is_stand_in OR stands_for_team_id IS NOT NULL);
CREATE UNIQUE INDEX role_grant_once ON role_grant (organisation_id, person_id, role, scope_kind, scope_id) NULLS NOT DISTINCT;
GRANT DELETE ON membership, role_grant TO verbeterbord_app;
GRANT INSERT ON organisation TO verbeterbord_app;

CREATE TABLE identity (
  organisation_id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, issuer, subject),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX identity_person_id_idx ON identity (person_id);
ALTER TABLE identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON identity USING (organisation_id = (SELECT current_organisation()));
GRANT SELECT, INSERT ON identity TO verbeterbord_app;

-- A sign-in that has begun at this browser and has not come back from the provider; taken once, whatever comes of it.
CREATE TABLE sign_in_attempt (
  state_hash bytea PRIMARY KEY,
  browser_hash bytea NOT NULL,
  provider_id text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX sign_in_attempt_expires_at_idx ON sign_in_attempt (expires_at);

CREATE FUNCTION sign_in_attempt_open(p_state_hash bytea, p_browser_hash bytea, p_provider_id text, p_nonce text, p_code_verifier text,
  p_return_to text, p_expires_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ INSERT INTO sign_in_attempt VALUES (p_state_hash, p_browser_hash, p_provider_id, p_nonce, p_code_verifier, p_return_to, p_expires_at) $$;

CREATE FUNCTION sign_in_attempt_take(p_state_hash bytea)
  RETURNS TABLE (browser_hash bytea, provider_id text, nonce text, code_verifier text, return_to text, expires_at timestamptz)
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ DELETE FROM sign_in_attempt a WHERE a.state_hash = p_state_hash
     RETURNING a.browser_hash, a.provider_id, a.nonce, a.code_verifier, a.return_to, a.expires_at $$;

-- A session has a name of its own, so that a person can see and end it; its token is still kept only as a hash.
ALTER TABLE session
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
  ADD COLUMN device text NOT NULL DEFAULT '',
  ADD COLUMN provider_id text,
  ADD COLUMN id_token text;
CREATE UNIQUE INDEX session_id_key ON session (id);
CREATE INDEX session_person_id_idx ON session (organisation_id, person_id);

DROP FUNCTION session_open;
CREATE FUNCTION session_open(p_id_hash bytea, p_organisation uuid, p_person uuid, p_now timestamptz, p_expires_at timestamptz, p_device text,
  p_provider_id text, p_id_token text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ INSERT INTO session (id_hash, organisation_id, person_id, created_at, last_seen_at, expires_at, device, provider_id, id_token)
     VALUES (p_id_hash, p_organisation, p_person, p_now, p_now, p_expires_at, p_device, p_provider_id, p_id_token) $$;

-- Gives the session when it is neither over nor left alone for p_idle, and notes at most once a minute that it is used.
DROP FUNCTION session_find;
CREATE FUNCTION session_find(p_id_hash bytea, p_now timestamptz, p_idle interval)
  RETURNS TABLE (id uuid, organisation_id uuid, person_id uuid, last_seen_at timestamptz, expires_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE session s SET last_seen_at = p_now
  WHERE s.id_hash = p_id_hash AND s.expires_at > p_now AND s.last_seen_at > p_now - p_idle AND s.last_seen_at < p_now - interval '1 minute';
  RETURN QUERY SELECT s.id, s.organisation_id, s.person_id, s.last_seen_at, s.expires_at FROM session s
    WHERE s.id_hash = p_id_hash AND s.expires_at > p_now AND s.last_seen_at > p_now - p_idle;
END $$;

CREATE FUNCTION session_list(p_organisation uuid, p_person uuid, p_now timestamptz, p_idle interval)
  RETURNS TABLE (id uuid, created_at timestamptz, last_seen_at timestamptz, device text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ SELECT s.id, s.created_at, s.last_seen_at, s.device FROM session s
     WHERE s.organisation_id = p_organisation AND s.person_id = p_person AND s.expires_at > p_now AND s.last_seen_at > p_now - p_idle
     ORDER BY s.last_seen_at DESC $$;

-- Ends one session of this person, or all of them when p_id is null; tells how many.
CREATE FUNCTION session_end(p_organisation uuid, p_person uuid, p_id uuid) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_ended integer;
BEGIN
  DELETE FROM session s WHERE s.organisation_id = p_organisation AND s.person_id = p_person AND (p_id IS NULL OR s.id = p_id);
  GET DIAGNOSTICS v_ended = ROW_COUNT;
  RETURN v_ended;
END $$;

-- What signing out at the provider needs.
CREATE FUNCTION session_provider(p_id_hash bytea) RETURNS TABLE (provider_id text, id_token text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ SELECT s.provider_id, s.id_token FROM session s WHERE s.id_hash = p_id_hash $$;

REVOKE EXECUTE ON FUNCTION sign_in_attempt_open, sign_in_attempt_take, session_open, session_find, session_list, session_end,
  session_provider FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sign_in_attempt_open, sign_in_attempt_take, session_open, session_find, session_list, session_end,
  session_provider TO verbeterbord_app;

CREATE OR REPLACE FUNCTION forget_what_is_over() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_organisation uuid;
BEGIN
  DELETE FROM session WHERE expires_at < now();
  DELETE FROM sign_in_attempt WHERE expires_at < now();
  FOR v_organisation IN SELECT c.organisation_id FROM counter_home c LOOP
    PERFORM set_config('app.organisation', v_organisation::text, true);
    DELETE FROM idempotency_key k WHERE k.organisation_id = v_organisation AND k.created_at < now() - interval '90 days';
  END LOOP;
END $$;
