-- What a team does every two weeks, beside its actions: outcomes set beforehand, bijpraten, metingen, ik merk…, the board session and
-- what comes of it. All of it is written through the team's one counter; only a vote on "halen we dit?" is not, because the log would
-- know who gave it.
CREATE TYPE check_in_status AS ENUM ('on-course', 'needs-attention', 'stuck');
CREATE TYPE observation_outcome AS ENUM ('action', 'question', 'let-go');
CREATE TYPE board_session_state AS ENUM ('running', 'ended');
CREATE TYPE confidence_round_state AS ENUM ('open', 'shown');

ALTER TABLE period ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE action ADD COLUMN prepared_outcome period_outcome, ADD COLUMN prepared_reason text,
  ADD CONSTRAINT action_prepares_no_done CHECK (prepared_outcome <> 'done');

CREATE TABLE board_session (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  period_id uuid NOT NULL,
  state board_session_state NOT NULL DEFAULT 'running',
  step text NOT NULL,
  skipped text[] NOT NULL DEFAULT '{}',
  chair_id uuid,
  present_ids uuid[] NOT NULL DEFAULT '{}',
  take_along text[] NOT NULL DEFAULT '{}',
  minutes integer NOT NULL DEFAULT 30 CHECK (minutes BETWEEN 5 AND 240),
  held_on date NOT NULL,
  started_at timestamptz(3) NOT NULL,
  step_started_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, period_id) REFERENCES period (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, chair_id) REFERENCES person (organisation_id, id),
  CHECK ((state = 'ended') = (ended_at IS NOT NULL))
);
CREATE UNIQUE INDEX board_session_organisation_id_team_id_id_key ON board_session (organisation_id, team_id, id);
CREATE INDEX board_session_team_id_held_on_idx ON board_session (team_id, held_on);
CREATE UNIQUE INDEX board_session_one_running_per_team ON board_session (team_id) WHERE state = 'running';

CREATE TABLE check_in (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  ambition_id uuid NOT NULL,
  period_id uuid NOT NULL,
  session_id uuid,
  author_id uuid NOT NULL,
  on_day date NOT NULL,
  status check_in_status NOT NULL,
  confidence smallint CHECK (confidence BETWEEN 1 AND 5),
  story text,
  noticed text,
  learned text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, ambition_id) REFERENCES ambition (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, period_id) REFERENCES period (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, session_id) REFERENCES board_session (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, author_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX check_in_ambition_id_created_at_idx ON check_in (ambition_id, created_at);
CREATE INDEX check_in_session_id_idx ON check_in (session_id);

CREATE TABLE confidence_round (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  ambition_id uuid NOT NULL,
  session_id uuid,
  state confidence_round_state NOT NULL DEFAULT 'open',
  -- How many said 1, 2, 3, 4, 5; only once all is shown.
  spread smallint[] CHECK (cardinality(spread) = 5),
  opened_on date NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, ambition_id) REFERENCES ambition (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, session_id) REFERENCES board_session (organisation_id, team_id, id),
  CHECK ((state = 'shown') = (spread IS NOT NULL))
);
CREATE UNIQUE INDEX confidence_round_organisation_id_team_id_id_key ON confidence_round (organisation_id, team_id, id);
CREATE INDEX confidence_round_ambition_id_created_at_idx ON confidence_round (ambition_id, created_at);
CREATE UNIQUE INDEX confidence_round_one_open_per_ambition ON confidence_round (ambition_id) WHERE state = 'open';

-- One vote of one person, only until the round is shown. Never in the log.
CREATE TABLE confidence_vote (
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  round_id uuid NOT NULL,
  person_id uuid NOT NULL,
  value smallint NOT NULL CHECK (value BETWEEN 1 AND 5),
  PRIMARY KEY (round_id, person_id),
  FOREIGN KEY (organisation_id, team_id, round_id) REFERENCES confidence_round (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);

-- Shown together and forgotten, in one stroke: whoever writes "shown" gets the spread, and the votes are gone.
CREATE FUNCTION votes_are_shown_and_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT array_agg((SELECT count(*) FROM confidence_vote v WHERE v.round_id = NEW.id AND v.value = said.value)::smallint ORDER BY said.value)
  INTO NEW.spread FROM generate_series(1, 5) AS said(value);
  DELETE FROM confidence_vote v WHERE v.round_id = NEW.id;
  RETURN NEW;
END $$;
CREATE TRIGGER votes_are_shown_and_forgotten BEFORE UPDATE ON confidence_round
  FOR EACH ROW WHEN (OLD.state = 'open' AND NEW.state = 'shown') EXECUTE FUNCTION votes_are_shown_and_forgotten();

CREATE TABLE measure (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  ambition_id uuid NOT NULL,
  title text NOT NULL,
  unit text,
  from_value numeric(18, 4),
  goal_value numeric(18, 4),
  goal_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, ambition_id) REFERENCES ambition (organisation_id, team_id, id)
);
CREATE UNIQUE INDEX measure_organisation_id_team_id_id_key ON measure (organisation_id, team_id, id);
CREATE INDEX measure_ambition_id_idx ON measure (ambition_id);

CREATE TABLE reading (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  on_day date NOT NULL,
  value numeric(18, 4) NOT NULL,
  note text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, measure_id) REFERENCES measure (organisation_id, team_id, id)
);
CREATE INDEX reading_measure_id_on_day_idx ON reading (measure_id, on_day);

CREATE TABLE observation (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  text text NOT NULL,
  noticed_by_id uuid NOT NULL,
  noticed_on date NOT NULL,
  outcome observation_outcome,
  outcome_reason text,
  action_id uuid,
  cleared_on date,
  session_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, noticed_by_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, action_id) REFERENCES action (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, session_id) REFERENCES board_session (organisation_id, team_id, id),
  CHECK ((outcome IS NULL) = (cleared_on IS NULL))
);
CREATE INDEX observation_team_id_created_at_idx ON observation (team_id, created_at);
CREATE INDEX observation_noticed_by_id_idx ON observation (noticed_by_id);

CREATE TABLE decision (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  text text NOT NULL,
  decided_on date NOT NULL,
  session_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, session_id) REFERENCES board_session (organisation_id, team_id, id)
);
CREATE INDEX decision_team_id_decided_on_idx ON decision (team_id, decided_on);

CREATE TABLE success (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  text text NOT NULL,
  action_id uuid,
  chosen_on date NOT NULL,
  session_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, action_id) REFERENCES action (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, session_id) REFERENCES board_session (organisation_id, team_id, id)
);
CREATE INDEX success_team_id_chosen_on_idx ON success (team_id, chosen_on);

DO $$
DECLARE
  v_table text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['board_session', 'check_in', 'confidence_round', 'confidence_vote', 'measure', 'reading', 'observation',
    'decision', 'success']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', v_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', v_table);
    -- The subquery is on purpose, as everywhere: the function alone would be evaluated while planning.
    EXECUTE format('CREATE POLICY own_organisation ON %I USING (organisation_id = (SELECT current_organisation()))', v_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO verbeterbord_app', v_table);
  END LOOP;
END $$;
GRANT DELETE ON confidence_vote TO verbeterbord_app;

-- Inserts (version null) or updates one row of any table that is written now and then; the entity names the table. Columns that "set"
-- does not name stay as they are. False when it changed meanwhile. The hot ones, actions and ambitions, have a function of their own.
CREATE FUNCTION write_row(p_organisation uuid, p_team uuid, p_entry jsonb, p_at timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  v_table text := replace(p_entry ->> 'entity', '-', '_');
  v_columns text;
  v_rows integer;
BEGIN
  IF v_table <> ALL (ARRAY['period', 'board_session', 'check_in', 'confidence_round', 'measure', 'reading', 'observation', 'decision',
    'success'])
  THEN
    RAISE EXCEPTION 'nothing is written as %', v_table;
  END IF;
  IF p_entry -> 'version' = 'null' THEN
    SELECT string_agg(format('%I', key), ', ') INTO v_columns FROM jsonb_object_keys(p_entry -> 'set') AS key;
    EXECUTE format('INSERT INTO %1$I (id, organisation_id, team_id, created_at, %2$s) SELECT $1, $2, $3, $4, %2$s
      FROM jsonb_populate_record(NULL::%1$I, $5)', v_table, v_columns)
    USING (p_entry ->> 'id')::uuid, p_organisation, p_team, p_at, p_entry -> 'set';
    RETURN true;
  END IF;
  SELECT string_agg(format('%1$I = n.%1$I', key), ', ') INTO v_columns FROM jsonb_object_keys(p_entry -> 'set') AS key;
  EXECUTE format('UPDATE %1$I t SET version = t.version + 1, %2$s FROM jsonb_populate_record(NULL::%1$I, $1) n
    WHERE t.id = $2 AND t.organisation_id = $3 AND t.team_id = $4 AND t.version = $5', v_table, v_columns)
  USING p_entry -> 'set', (p_entry ->> 'id')::uuid, p_organisation, p_team, (p_entry ->> 'version')::integer;
  GET DIAGNOSTICS v_rows = ROW_COUNT;
  RETURN v_rows = 1;
END $$;

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
      ELSE v_written := write_row(p_organisation, p_team, v_entry, v_at);
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

CREATE OR REPLACE FUNCTION hold_versions(p_versions jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM jsonb_to_recordset(p_versions) AS seen(entity text, id uuid, version integer)
    WHERE seen.version IS DISTINCT FROM CASE seen.entity
      WHEN 'action' THEN (SELECT a.version FROM action a WHERE a.id = seen.id)
      WHEN 'ambition' THEN (SELECT a.version FROM ambition a WHERE a.id = seen.id)
      WHEN 'board-session' THEN (SELECT s.version FROM board_session s WHERE s.id = seen.id)
    END
  ) THEN
    RAISE EXCEPTION 'something it rests on changed' USING ERRCODE = 'VB409';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION write_action(p_organisation uuid, p_team uuid, p_entry jsonb, p_at timestamptz)
RETURNS boolean LANGUAGE plpgsql AS $$
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
      prepared_outcome, prepared_reason, deleted_at, version) =
    (SELECT n.ambition_id, n.period_id, n.title, n.done_when, n.owner_id, n.with_text, n.status, n.stuck_reason, n.municipality_id,
       n.rank, n.prepared_outcome, n.prepared_reason, n.deleted_at, a.version + 1
     FROM jsonb_populate_record(a, p_entry -> 'set') n)
  WHERE a.id = (p_entry ->> 'id')::uuid AND a.team_id = p_team AND a.version = (p_entry ->> 'version')::integer;
  RETURN FOUND;
END $$;

-- As before; what was set beforehand is spent, and the log knows what the periods around the turn were before it.
CREATE OR REPLACE FUNCTION round_off_period(
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
  v_ended date;
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
  SELECT p.ends_on INTO v_ended FROM period p WHERE p.id = v_period;
  UPDATE period SET state = 'rounded-off', version = version + 1, ends_on = (p_turn #>> '{rounded,endsOn}')::date, rounded_off_on = v_day
  WHERE id = v_period AND team_id = p_team AND state = 'running';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the period does not run' USING ERRCODE = 'VB409';
  END IF;
  -- The periods after it are written too, so the log knows how they stood: the board of an earlier day shows them as they were then.
  INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
  SELECT p_organisation, p_team, v_seq, jsonb_array_length(p_turn -> 'results') + n.part, v_at, p_actor, 'period',
    (n.span ->> 'id')::uuid, n.kind,
    CASE WHEN was.id IS NULL THEN '{}'
      ELSE jsonb_build_object('starts_on', was.starts_on, 'ends_on', was.ends_on, 'state', was.state) END,
    jsonb_build_object('starts_on', n.span ->> 'startsOn', 'ends_on', n.span ->> 'endsOn', 'state', n.state)
  FROM (VALUES (1, p_turn -> 'next', 'started', 'running'), (2, p_turn -> 'later', 'planned', 'planned')) AS n(part, span, kind, state)
  LEFT JOIN period was ON was.id = (n.span ->> 'id')::uuid AND was.team_id = p_team;
  INSERT INTO period (id, organisation_id, team_id, starts_on, ends_on, state)
  VALUES (v_next, p_organisation, p_team, (p_turn #>> '{next,startsOn}')::date, (p_turn #>> '{next,endsOn}')::date, 'running'),
    ((p_turn #>> '{later,id}')::uuid, p_organisation, p_team, (p_turn #>> '{later,startsOn}')::date, (p_turn #>> '{later,endsOn}')::date,
      'planned')
  ON CONFLICT (id) DO UPDATE SET starts_on = excluded.starts_on, ends_on = excluded.ends_on, state = excluded.state,
    version = period.version + 1;

  INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
  VALUES (p_organisation, p_team, v_seq, 0, v_at, p_actor, 'period', v_period, 'rounded-off',
    jsonb_build_object('state', 'running', 'ends_on', v_ended),
    jsonb_build_object('state', 'rounded-off', 'ends_on', p_turn #>> '{rounded,endsOn}', 'next', v_next) || (p_turn -> 'note'));
  INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
  SELECT p_organisation, p_team, v_seq, row_number() OVER (ORDER BY a.rank, a.id), v_at, p_actor, 'action', a.id, r.outcome,
    jsonb_build_object('prepared_outcome', a.prepared_outcome, 'prepared_reason', a.prepared_reason) || CASE WHEN l.rank IS NULL THEN '{}'
      ELSE jsonb_build_object('period_id', a.period_id, 'rank', a.rank, 'times_carried', a.times_carried) END,
    CASE WHEN l.rank IS NULL THEN '{}'
      ELSE jsonb_build_object('period_id', v_next, 'rank', l.rank, 'times_carried', a.times_carried + 1) END
      || jsonb_build_object('prepared_outcome', NULL, 'prepared_reason', NULL, 'outcome', r.outcome, 'outcome_reason', r.reason)
  FROM jsonb_to_recordset(p_turn -> 'results') AS r("actionId" uuid, outcome text, reason text)
  JOIN action a ON a.id = r."actionId"
  LEFT JOIN jsonb_to_recordset(p_turn -> 'along') AS l("actionId" uuid, rank text) ON l."actionId" = a.id
  WHERE r.outcome <> 'done';

  -- A change row is a version: what was let go has one too, where it stays.
  UPDATE action a SET version = a.version + 1, prepared_outcome = NULL, prepared_reason = NULL,
    period_id = CASE WHEN l.rank IS NULL THEN a.period_id ELSE v_next END,
    rank = coalesce(l.rank, a.rank),
    times_carried = a.times_carried + CASE WHEN l.rank IS NULL THEN 0 ELSE 1 END
  FROM jsonb_to_recordset(p_turn -> 'results') AS r("actionId" uuid, outcome text)
  LEFT JOIN jsonb_to_recordset(p_turn -> 'along') AS l("actionId" uuid, rank text) ON l."actionId" = r."actionId"
  WHERE a.id = r."actionId" AND r.outcome <> 'done';
  RETURN v_seq;
END $$;
