-- The board: organisations, people, teams, periods, ambitions, actions, and the log that one counter per team orders.
-- Every foreign key carries organisation_id, so a row can never point into another organisation.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE team_kind AS ENUM ('team', 'team-of-teams');
CREATE TYPE role AS ENUM ('facilitator', 'director', 'administrator');
CREATE TYPE scope_kind AS ENUM ('organisation', 'team', 'municipality');
CREATE TYPE period_state AS ENUM ('planned', 'running', 'rounded-off');
CREATE TYPE period_outcome AS ENUM ('done', 'carried-over', 'let-go', 'asked');
CREATE TYPE ambition_kind AS ENUM ('long-term', 'short-term');
CREATE TYPE ambition_lifecycle AS ENUM ('active', 'achieved', 'stopped');
CREATE TYPE action_status AS ENUM ('to-do', 'in-progress', 'done');

CREATE TABLE installation (
  id integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  is_demo boolean NOT NULL DEFAULT false
);

CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  slug text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  time_zone text NOT NULL DEFAULT 'Europe/Amsterdam',
  seq bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX organisation_slug_key ON organisation (slug);

CREATE TABLE municipality (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  name text NOT NULL,
  code text NOT NULL
);
CREATE UNIQUE INDEX municipality_organisation_id_id_key ON municipality (organisation_id, id);
CREATE UNIQUE INDEX municipality_organisation_id_code_key ON municipality (organisation_id, code);

CREATE TABLE person (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  given_name text NOT NULL,
  family_name text NOT NULL
);
CREATE UNIQUE INDEX person_organisation_id_id_key ON person (organisation_id, id);

CREATE TABLE team (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL,
  purpose text NOT NULL,
  kind team_kind NOT NULL DEFAULT 'team',
  parent_id uuid CHECK (parent_id <> id),
  seq bigint NOT NULL DEFAULT 0,
  changed_at timestamptz(3) NOT NULL DEFAULT '1970-01-01 00:00:00+00',
  rhythm_anchor date NOT NULL,
  rhythm_days integer NOT NULL DEFAULT 14 CHECK (rhythm_days BETWEEN 1 AND 92),
  session_weekday integer NOT NULL DEFAULT 1 CHECK (session_weekday BETWEEN 1 AND 7),
  session_time text NOT NULL DEFAULT '09:30' CHECK (session_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  open_to_organisation boolean NOT NULL DEFAULT true
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX team_organisation_id_id_key ON team (organisation_id, id);
CREATE UNIQUE INDEX team_organisation_id_slug_key ON team (organisation_id, slug);
ALTER TABLE team ADD FOREIGN KEY (organisation_id, parent_id) REFERENCES team (organisation_id, id);

CREATE TABLE team_municipality (
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  municipality_id uuid NOT NULL,
  PRIMARY KEY (team_id, municipality_id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, municipality_id) REFERENCES municipality (organisation_id, id)
);

CREATE TABLE membership (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  team_id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  stands_for_team_id uuid,
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, stands_for_team_id) REFERENCES team (organisation_id, id),
  EXCLUDE USING gist (team_id WITH =, person_id WITH =, daterange(from_day, until_day, '[]') WITH &&)
);
CREATE INDEX membership_team_id_idx ON membership (team_id);
CREATE INDEX membership_person_id_idx ON membership (person_id);

CREATE TABLE role_grant (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  person_id uuid NOT NULL,
  role role NOT NULL,
  scope_kind scope_kind NOT NULL,
  scope_id uuid,
  CHECK ((scope_kind = 'organisation') = (scope_id IS NULL)),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX role_grant_person_id_idx ON role_grant (person_id);

CREATE TABLE period (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on >= starts_on),
  state period_state NOT NULL,
  rounded_off_on date,
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  CONSTRAINT period_never_overlaps EXCLUDE USING gist (team_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX period_organisation_id_team_id_id_key ON period (organisation_id, team_id, id);
CREATE INDEX period_team_id_starts_on_idx ON period (team_id, starts_on);
CREATE UNIQUE INDEX period_one_running_per_team ON period (team_id) WHERE state = 'running';

-- Contiguous: at commit every period of the team but the first starts the day after another one ends.
CREATE FUNCTION period_leaves_no_gap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_team uuid := coalesce(NEW.team_id, OLD.team_id);
BEGIN
  IF EXISTS (
    SELECT 1
    FROM (SELECT starts_on, lag(ends_on) OVER (ORDER BY starts_on) AS previous_end FROM period WHERE team_id = v_team) span
    WHERE previous_end IS NOT NULL AND starts_on <> previous_end + 1
  ) THEN
    RAISE EXCEPTION 'the periods of team % have a gap', v_team USING ERRCODE = 'VB422';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER period_leaves_no_gap AFTER INSERT OR UPDATE OR DELETE ON period
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION period_leaves_no_gap();

CREATE TABLE ambition (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  kind ambition_kind NOT NULL,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  effect text,
  until_day date,
  milestone_on date,
  milestone_label text,
  lead_id uuid,
  contributes_to_id uuid CHECK (contributes_to_id <> id),
  municipality_ids uuid[] NOT NULL DEFAULT '{}',
  lifecycle ambition_lifecycle NOT NULL DEFAULT 'active',
  lifecycle_reason text,
  rank text COLLATE "C" NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  CHECK ((milestone_on IS NULL) = (milestone_label IS NULL)),
  CHECK (kind = 'long-term' OR contributes_to_id IS NOT NULL),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, lead_id) REFERENCES person (organisation_id, id)
);
CREATE UNIQUE INDEX ambition_organisation_id_id_key ON ambition (organisation_id, id);
CREATE UNIQUE INDEX ambition_organisation_id_team_id_id_key ON ambition (organisation_id, team_id, id);
CREATE INDEX ambition_team_id_idx ON ambition (team_id);
CREATE INDEX ambition_contributes_to_id_idx ON ambition (contributes_to_id);
ALTER TABLE ambition ADD FOREIGN KEY (organisation_id, contributes_to_id) REFERENCES ambition (organisation_id, id);

-- The line of sight: short to a long of the same team, long to a long of the team's own Team van teams. Deferred, so a
-- bulk load may come in any order. Kinds never change, and the tree of teams has no cycle, so neither has the line.
CREATE FUNCTION ambition_keeps_line_of_sight() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.contributes_to_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM ambition up
    WHERE up.id = NEW.contributes_to_id AND up.organisation_id = NEW.organisation_id AND up.kind = 'long-term'
      AND CASE NEW.kind
            WHEN 'short-term' THEN up.team_id = NEW.team_id
            ELSE up.team_id = (SELECT parent_id FROM team WHERE id = NEW.team_id)
          END
  ) THEN
    RAISE EXCEPTION 'ambition % cannot contribute to ambition %', NEW.id, NEW.contributes_to_id USING ERRCODE = 'VB422';
  END IF;
  IF EXISTS (SELECT 1 FROM unnest(NEW.municipality_ids) named(id)
             WHERE NOT EXISTS (SELECT 1 FROM municipality m WHERE m.id = named.id AND m.organisation_id = NEW.organisation_id)) THEN
    RAISE EXCEPTION 'ambition % names a municipality outside its organisation', NEW.id USING ERRCODE = 'VB422';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ambition_keeps_line_of_sight AFTER INSERT ON ambition
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ambition_keeps_line_of_sight();
CREATE CONSTRAINT TRIGGER ambition_still_keeps_line_of_sight AFTER UPDATE ON ambition
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (ROW(OLD.kind, OLD.contributes_to_id, OLD.team_id, OLD.municipality_ids)
    IS DISTINCT FROM ROW(NEW.kind, NEW.contributes_to_id, NEW.team_id, NEW.municipality_ids))
  EXECUTE FUNCTION ambition_keeps_line_of_sight();

CREATE TABLE action (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  ambition_id uuid NOT NULL,
  period_id uuid NOT NULL,
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
  done_when text,
  owner_id uuid NOT NULL,
  with_text text,
  status action_status NOT NULL DEFAULT 'to-do',
  stuck_reason text,
  municipality_id uuid,
  times_carried integer NOT NULL DEFAULT 0 CHECK (times_carried >= 0),
  rank text COLLATE "C" NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, ambition_id) REFERENCES ambition (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, period_id) REFERENCES period (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, municipality_id) REFERENCES municipality (organisation_id, id)
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX action_organisation_id_team_id_id_key ON action (organisation_id, team_id, id);
CREATE UNIQUE INDEX action_one_place_each ON action (period_id, ambition_id, rank) WHERE deleted_at IS NULL;
CREATE INDEX action_period_id_idx ON action (period_id);
CREATE INDEX action_ambition_id_idx ON action (ambition_id);
CREATE INDEX action_owner_id_idx ON action (owner_id);

CREATE FUNCTION action_hangs_under_short_term() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM ambition WHERE id = NEW.ambition_id AND kind = 'short-term') THEN
    RAISE EXCEPTION 'action % must contribute to a short-term ambition', NEW.id USING ERRCODE = 'VB422';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER action_hangs_under_short_term AFTER INSERT ON action
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION action_hangs_under_short_term();
-- The write function sets every column, so the comparison, not the column list, keeps this off the hot path.
CREATE CONSTRAINT TRIGGER action_still_hangs_under_short_term AFTER UPDATE ON action
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.ambition_id IS DISTINCT FROM NEW.ambition_id)
  EXECUTE FUNCTION action_hangs_under_short_term();

CREATE TABLE period_result (
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  period_id uuid NOT NULL,
  action_id uuid NOT NULL,
  title text NOT NULL,
  ambition_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  municipality_id uuid,
  status action_status NOT NULL,
  outcome period_outcome NOT NULL,
  reason text,
  rank text COLLATE "C" NOT NULL,
  PRIMARY KEY (period_id, action_id),
  FOREIGN KEY (organisation_id, team_id, period_id) REFERENCES period (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, action_id) REFERENCES action (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, ambition_id) REFERENCES ambition (organisation_id, team_id, id)
);
CREATE INDEX period_result_ambition_id_idx ON period_result (ambition_id);

CREATE TABLE change (
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  seq bigint NOT NULL,
  part integer NOT NULL,
  at timestamptz(3) NOT NULL,
  actor_id uuid NOT NULL,
  entity text NOT NULL,
  entity_id uuid NOT NULL,
  kind text NOT NULL,
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  PRIMARY KEY (team_id, seq, part),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id)
);
CREATE INDEX change_entity_id_seq_idx ON change (entity_id, seq);

CREATE TABLE idempotency_key (
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  key uuid NOT NULL,
  request_hash bytea NOT NULL,
  team_id uuid NOT NULL,
  seq bigint NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organisation_id, person_id, key)
);
-- Only for letting go of old keys once a day; written in order of time, so the smallest kind of index does.
CREATE INDEX idempotency_key_created_at_idx ON idempotency_key USING brin (created_at);

CREATE TABLE session (
  id_hash bytea PRIMARY KEY,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX session_expires_at_idx ON session (expires_at);

CREATE TABLE demo_person (
  person_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  position integer NOT NULL
);
