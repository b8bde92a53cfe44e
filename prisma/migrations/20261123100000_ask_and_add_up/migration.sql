-- Questions that travel and come back, what the schakel takes along, and what a Team van teams adds up. Every question with all its steps
-- has one home, the team that asks; whoever answers writes there. The rollup has one row per team and period, kept by triggers in the very
-- write that moves it, so that nothing can write past it; ancestors are summed at reading and never stored.
CREATE TYPE signal_kind AS ENUM ('question', 'need');
CREATE TYPE signal_state AS ENUM ('asked', 'picked-up', 'answered', 'closed', 'withdrawn');
CREATE TYPE signal_step_kind AS ENUM ('asked', 'picked-up', 'put-back', 'answered', 'passed-on', 'closed', 'reopened', 'withdrawn');
CREATE TYPE signal_addressee AS ENUM ('team', 'directors');
CREATE TYPE take_along_subject AS ENUM ('action', 'ambition', 'observation', 'decision', 'success', 'signal', 'words');

CREATE TABLE signal (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  -- A need is the one fixed question of a director to a team; its home is the team that is asked.
  kind signal_kind NOT NULL DEFAULT 'question',
  question text NOT NULL,
  about text,
  tried text,
  ambition_id uuid,
  action_id uuid,
  wanted_by date NOT NULL,
  addressed_to signal_addressee NOT NULL,
  addressed_team_id uuid,
  state signal_state NOT NULL DEFAULT 'asked',
  asked_by_id uuid NOT NULL,
  asked_on date NOT NULL,
  picked_up_by_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, ambition_id) REFERENCES ambition (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, action_id) REFERENCES action (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, addressed_team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, asked_by_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, picked_up_by_id) REFERENCES person (organisation_id, id),
  CHECK ((addressed_to = 'team') = (addressed_team_id IS NOT NULL)),
  CHECK (state <> 'picked-up' OR picked_up_by_id IS NOT NULL)
);
CREATE UNIQUE INDEX signal_organisation_id_team_id_id_key ON signal (organisation_id, team_id, id);
CREATE INDEX signal_team_id_state_idx ON signal (team_id, state);
CREATE INDEX signal_addressed_team_id_state_idx ON signal (addressed_team_id, state);
-- What is open is looked for all day; behind the walls a state is no condition of an index, so it is in the index itself.
CREATE INDEX signal_open ON signal (team_id, organisation_id) WHERE state IN ('asked', 'picked-up', 'answered');
CREATE INDEX signal_open_to_team ON signal (addressed_team_id, organisation_id) WHERE state IN ('asked', 'picked-up', 'answered');
CREATE INDEX signal_to_directors ON signal (organisation_id) WHERE addressed_to = 'directors';
CREATE INDEX signal_action_id_idx ON signal (action_id);

CREATE TABLE signal_step (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  signal_id uuid NOT NULL,
  -- The version that the question got by this step: steps stand in its order.
  number integer NOT NULL,
  -- The period of the asking team that ran then.
  period_id uuid NOT NULL,
  kind signal_step_kind NOT NULL,
  -- The state of the question after this step.
  state signal_state NOT NULL,
  on_day date NOT NULL,
  by_id uuid NOT NULL,
  text text,
  addressed_to signal_addressee,
  addressed_team_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id, signal_id) REFERENCES signal (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, period_id) REFERENCES period (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, by_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, addressed_team_id) REFERENCES team (organisation_id, id)
);
CREATE UNIQUE INDEX signal_step_signal_id_number_key ON signal_step (signal_id, number);
CREATE INDEX signal_step_period_id_idx ON signal_step (period_id);

-- What a facilitator prepares in private, in no team's log, until it is put on an agenda.
CREATE TABLE prepared_signal (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  team_id uuid NOT NULL,
  question text NOT NULL,
  about text,
  tried text,
  addressed_team_id uuid,
  wanted_by date,
  talked_over_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, addressed_team_id) REFERENCES team (organisation_id, id)
);
CREATE INDEX prepared_signal_person_id_idx ON prepared_signal (person_id);

-- A preparation that is put on the agenda keeps its id as a question, and is gone in that very write: never both, never neither.
CREATE FUNCTION preparation_is_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM prepared_signal WHERE id = NEW.id AND organisation_id = NEW.organisation_id AND person_id = NEW.asked_by_id;
  RETURN NULL;
END $$;
CREATE TRIGGER preparation_is_asked AFTER INSERT ON signal FOR EACH ROW EXECUTE FUNCTION preparation_is_asked();

-- The koffer of the schakel: anything on the own board, with its words of then, and what was brought back.
CREATE TABLE take_along (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  to_team_id uuid NOT NULL,
  subject take_along_subject NOT NULL,
  subject_id uuid,
  text text NOT NULL,
  taken_by_id uuid NOT NULL,
  taken_on date NOT NULL,
  brought_back text,
  brought_back_by_id uuid,
  brought_back_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  FOREIGN KEY (organisation_id, team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, to_team_id) REFERENCES team (organisation_id, id),
  FOREIGN KEY (organisation_id, taken_by_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, brought_back_by_id) REFERENCES person (organisation_id, id),
  CHECK ((subject = 'words') = (subject_id IS NULL)),
  CHECK ((brought_back IS NULL) = (brought_back_on IS NULL))
);
CREATE INDEX take_along_team_id_created_at_idx ON take_along (team_id, created_at);
CREATE INDEX take_along_to_team_id_created_at_idx ON take_along (to_team_id, created_at);

-- One leaf per team and period. What depends on the day alone (too late, long not talked about) is never in it.
CREATE TABLE period_rollup (
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  period_id uuid PRIMARY KEY,
  intended integer NOT NULL DEFAULT 0,
  done integer NOT NULL DEFAULT 0,
  carried_over integer NOT NULL DEFAULT 0,
  let_go integer NOT NULL DEFAULT 0,
  asked integer NOT NULL DEFAULT 0,
  on_course integer NOT NULL DEFAULT 0,
  needs_attention integer NOT NULL DEFAULT 0,
  stuck integer NOT NULL DEFAULT 0,
  not_said integer NOT NULL DEFAULT 0,
  questions_asked integer NOT NULL DEFAULT 0,
  questions_picked_up integer NOT NULL DEFAULT 0,
  questions_answered integer NOT NULL DEFAULT 0,
  questions_closed integer NOT NULL DEFAULT 0,
  questions_withdrawn integer NOT NULL DEFAULT 0,
  is_frozen boolean NOT NULL DEFAULT false,
  FOREIGN KEY (organisation_id, team_id, period_id) REFERENCES period (organisation_id, team_id, id)
) WITH (fillfactor = 70);
CREATE INDEX period_rollup_team_id_idx ON period_rollup (team_id);

-- How each ambition stood when a period was rounded off: null is "nog geen".
CREATE TABLE period_ambition (
  organisation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  period_id uuid NOT NULL,
  ambition_id uuid NOT NULL,
  status check_in_status,
  PRIMARY KEY (period_id, ambition_id),
  FOREIGN KEY (organisation_id, team_id, period_id) REFERENCES period (organisation_id, team_id, id),
  FOREIGN KEY (organisation_id, team_id, ambition_id) REFERENCES ambition (organisation_id, team_id, id)
);
CREATE INDEX period_ambition_ambition_id_idx ON period_ambition (ambition_id);

DO $$
DECLARE
  v_table text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['signal', 'signal_step', 'prepared_signal', 'take_along', 'period_rollup', 'period_ambition'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', v_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', v_table);
    EXECUTE format('CREATE POLICY own_organisation ON %I USING (organisation_id = (SELECT current_organisation()))', v_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO verbeterbord_app', v_table);
  END LOOP;
END $$;
GRANT DELETE ON prepared_signal TO verbeterbord_app;

-- The active ambitions of a team with what was said of them last.
CREATE FUNCTION standing_ambitions(p_team uuid) RETURNS TABLE (ambition_id uuid, kind ambition_kind, status check_in_status)
LANGUAGE sql STABLE AS $$
  SELECT a.id, a.kind, said.status FROM ambition a
  LEFT JOIN LATERAL (SELECT c.status FROM check_in c WHERE c.ambition_id = a.id ORDER BY c.created_at DESC, c.id LIMIT 1) said ON true
  WHERE a.team_id = p_team AND a.lifecycle = 'active' AND a.deleted_at IS NULL
$$;

-- The questions of a team as they stood at the end of a period: open ones by state, and those that were closed or withdrawn in it.
CREATE FUNCTION counted_questions(p_team uuid, p_period uuid, OUT asked integer, OUT picked_up integer, OUT answered integer,
  OUT closed integer, OUT withdrawn integer) LANGUAGE sql STABLE AS $$
  SELECT (count(*) FILTER (WHERE last.state = 'asked'))::int, (count(*) FILTER (WHERE last.state = 'picked-up'))::int,
    (count(*) FILTER (WHERE last.state = 'answered'))::int,
    (count(*) FILTER (WHERE last.state = 'closed' AND last.period_id = p.id))::int,
    (count(*) FILTER (WHERE last.state = 'withdrawn' AND last.period_id = p.id))::int
  FROM period p
  JOIN signal s ON s.team_id = p_team AND s.kind = 'question'
  CROSS JOIN LATERAL (SELECT x.state, x.period_id FROM signal_step x JOIN period at ON at.id = x.period_id AND at.starts_on <= p.starts_on
    WHERE x.signal_id = s.id ORDER BY x.number DESC LIMIT 1) last
  WHERE p.id = p_period AND p.team_id = p_team AND p.state <> 'planned'
$$;

-- The rollup of a team counted from scratch, a row per period, or of one period only. What a rounded-off period is, stands in period_result, period_ambition and
-- the steps of its questions; what an open one is, in the actions, the last check-ins and the same steps.
CREATE FUNCTION counted_rollup(p_team uuid, p_period uuid DEFAULT NULL) RETURNS SETOF period_rollup LANGUAGE sql STABLE AS $$
  SELECT p.organisation_id, p.team_id, p.id, did.intended, did.done, did.carried_over, did.let_go, did.asked,
    stood.on_course, stood.needs_attention, stood.stuck, stood.not_said,
    q.asked, q.picked_up, q.answered, q.closed, q.withdrawn, p.state = 'rounded-off'
  FROM period p
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS intended, (count(*) FILTER (WHERE x.outcome = 'done'))::int AS done,
      (count(*) FILTER (WHERE x.outcome = 'carried-over'))::int AS carried_over, (count(*) FILTER (WHERE x.outcome = 'let-go'))::int AS let_go,
      (count(*) FILTER (WHERE x.outcome = 'asked'))::int AS asked
    FROM (SELECT r.outcome FROM period_result r WHERE r.period_id = p.id AND p.state = 'rounded-off'
      UNION ALL SELECT CASE WHEN a.status = 'done' THEN 'done'::period_outcome END FROM action a
      WHERE a.period_id = p.id AND a.deleted_at IS NULL AND p.state <> 'rounded-off') x) did
  CROSS JOIN LATERAL (
    SELECT (count(*) FILTER (WHERE x.status = 'on-course'))::int AS on_course,
      (count(*) FILTER (WHERE x.status = 'needs-attention'))::int AS needs_attention,
      (count(*) FILTER (WHERE x.status = 'stuck'))::int AS stuck, (count(*) FILTER (WHERE x.status IS NULL))::int AS not_said
    FROM (SELECT k.status FROM period_ambition k JOIN ambition m ON m.id = k.ambition_id AND m.kind = 'short-term'
      WHERE k.period_id = p.id AND p.state = 'rounded-off'
      UNION ALL SELECT said.status FROM standing_ambitions(p.team_id) said WHERE p.state = 'running' AND said.kind = 'short-term') x) stood
  CROSS JOIN LATERAL counted_questions(p.team_id, p.id) q
  WHERE p.team_id = p_team AND p.id = coalesce(p_period, p.id)
$$;

-- The same of the running period, without a walk through the questions of all years: what is open, and what was moved in it.
CREATE FUNCTION running_questions(p_team uuid, p_period uuid, OUT asked integer, OUT picked_up integer, OUT answered integer,
  OUT closed integer, OUT withdrawn integer) LANGUAGE sql STABLE AS $$
  SELECT (count(*) FILTER (WHERE last.state = 'asked'))::int, (count(*) FILTER (WHERE last.state = 'picked-up'))::int,
    (count(*) FILTER (WHERE last.state = 'answered'))::int,
    (count(*) FILTER (WHERE last.state = 'closed' AND last.period_id = p_period))::int,
    (count(*) FILTER (WHERE last.state = 'withdrawn' AND last.period_id = p_period))::int
  FROM (SELECT o.id FROM signal o WHERE o.team_id = p_team AND o.state IN ('asked', 'picked-up', 'answered')
    UNION SELECT n.signal_id FROM signal_step n WHERE n.period_id = p_period) moving
  JOIN signal s ON s.id = moving.id AND s.kind = 'question'
  CROSS JOIN LATERAL (SELECT x.state, x.period_id FROM signal_step x WHERE x.signal_id = s.id ORDER BY x.number DESC LIMIT 1) last
$$;

-- Ambitions and questions move now and then: the running period's are counted again whenever one does.
CREATE FUNCTION rollup_counts_again(p_team uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE period_rollup r SET on_course = c.on_course, needs_attention = c.needs_attention, stuck = c.stuck, not_said = c.not_said,
    questions_asked = c.questions_asked, questions_picked_up = c.questions_picked_up, questions_answered = c.questions_answered,
    questions_closed = c.questions_closed, questions_withdrawn = c.questions_withdrawn
  FROM (SELECT p.id, stood.*, q.asked AS questions_asked, q.picked_up AS questions_picked_up, q.answered AS questions_answered,
      q.closed AS questions_closed, q.withdrawn AS questions_withdrawn
    FROM period p
    CROSS JOIN LATERAL (SELECT (count(*) FILTER (WHERE said.status = 'on-course'))::int AS on_course,
        (count(*) FILTER (WHERE said.status = 'needs-attention'))::int AS needs_attention,
        (count(*) FILTER (WHERE said.status = 'stuck'))::int AS stuck, (count(*) FILTER (WHERE said.status IS NULL))::int AS not_said
      FROM standing_ambitions(p.team_id) said WHERE said.kind = 'short-term') stood
    CROSS JOIN LATERAL running_questions(p.team_id, p.id) q
    WHERE p.team_id = p_team AND p.state = 'running') c
  WHERE r.period_id = c.id AND NOT r.is_frozen
$$;

CREATE FUNCTION rollup_follows_team() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM rollup_counts_again(NEW.team_id);
  RETURN NULL;
END $$;
CREATE TRIGGER rollup_follows_new_ambition AFTER INSERT ON ambition FOR EACH ROW EXECUTE FUNCTION rollup_follows_team();
CREATE TRIGGER rollup_follows_ambition AFTER UPDATE ON ambition FOR EACH ROW
  WHEN (ROW(OLD.lifecycle, OLD.deleted_at IS NULL) IS DISTINCT FROM ROW(NEW.lifecycle, NEW.deleted_at IS NULL))
  EXECUTE FUNCTION rollup_follows_team();
CREATE TRIGGER rollup_follows_new_check_in AFTER INSERT ON check_in FOR EACH ROW EXECUTE FUNCTION rollup_follows_team();
CREATE TRIGGER rollup_follows_check_in AFTER UPDATE ON check_in FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status)
  EXECUTE FUNCTION rollup_follows_team();
CREATE TRIGGER rollup_follows_signal AFTER INSERT ON signal_step FOR EACH ROW EXECUTE FUNCTION rollup_follows_team();

-- A step is of the period that runs: whoever read the period before it was rounded off reads again.
CREATE FUNCTION step_is_of_an_open_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM period_rollup r WHERE r.period_id = NEW.period_id AND r.is_frozen) THEN
    RAISE EXCEPTION 'the period was rounded off' USING ERRCODE = 'VB409';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER step_is_of_an_open_period BEFORE INSERT ON signal_step FOR EACH ROW EXECUTE FUNCTION step_is_of_an_open_period();

-- Actions move all day: only what changed is added and taken off. What is frozen no longer follows.
CREATE FUNCTION rollup_follows_action() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.deleted_at IS NULL THEN
      UPDATE period_rollup SET intended = intended - 1, done = done - (OLD.status = 'done')::int
      WHERE period_id = OLD.period_id AND NOT is_frozen;
    END IF;
  END IF;
  IF NEW.deleted_at IS NULL THEN
    UPDATE period_rollup SET intended = intended + 1, done = done + (NEW.status = 'done')::int
    WHERE period_id = NEW.period_id AND NOT is_frozen;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION rollup_follows_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE period_rollup SET done = done + (NEW.status = 'done')::int - (OLD.status = 'done')::int
  WHERE period_id = NEW.period_id AND NOT is_frozen;
  RETURN NULL;
END $$;
CREATE TRIGGER rollup_follows_new_action AFTER INSERT ON action FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
  EXECUTE FUNCTION rollup_follows_action();
CREATE TRIGGER rollup_follows_action AFTER UPDATE ON action FOR EACH ROW
  WHEN (OLD.period_id <> NEW.period_id OR (OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL))
  EXECUTE FUNCTION rollup_follows_action();
CREATE TRIGGER rollup_follows_status AFTER UPDATE ON action FOR EACH ROW
  WHEN (OLD.period_id = NEW.period_id AND OLD.deleted_at IS NULL AND NEW.deleted_at IS NULL AND (OLD.status = 'done') <> (NEW.status = 'done'))
  EXECUTE FUNCTION rollup_follows_status();

-- A period has its leaf from the start; when it is rounded off, how the ambitions stand is kept, and the leaf is frozen as it was counted.
CREATE FUNCTION rollup_follows_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO period_rollup (organisation_id, team_id, period_id) VALUES (NEW.organisation_id, NEW.team_id, NEW.id);
  ELSIF NEW.state = 'rounded-off' THEN
    INSERT INTO period_ambition (organisation_id, team_id, period_id, ambition_id, status)
    SELECT NEW.organisation_id, NEW.team_id, NEW.id, said.ambition_id, said.status FROM standing_ambitions(NEW.team_id) said;
    PERFORM rollup_is_counted(NEW.team_id, NEW.id);
  END IF;
  IF NEW.state = 'running' THEN
    PERFORM rollup_counts_again(NEW.team_id);
  END IF;
  RETURN NULL;
END $$;

-- Puts the count in the place of what is stored, of one period or of all that differ; gives how many rows it changed.
CREATE FUNCTION rollup_is_counted(p_team uuid, p_period uuid DEFAULT NULL) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  v_rows integer;
BEGIN
  UPDATE period_rollup r SET (intended, done, carried_over, let_go, asked, on_course, needs_attention, stuck, not_said, questions_asked,
      questions_picked_up, questions_answered, questions_closed, questions_withdrawn, is_frozen) =
    (SELECT c.intended, c.done, c.carried_over, c.let_go, c.asked, c.on_course, c.needs_attention, c.stuck, c.not_said, c.questions_asked,
      c.questions_picked_up, c.questions_answered, c.questions_closed, c.questions_withdrawn, c.is_frozen)
  FROM counted_rollup(p_team, p_period) c
  WHERE r.period_id = c.period_id AND to_jsonb(r) <> to_jsonb(c);
  GET DIAGNOSTICS v_rows = ROW_COUNT;
  RETURN v_rows;
END $$;
CREATE TRIGGER rollup_follows_new_period AFTER INSERT ON period FOR EACH ROW EXECUTE FUNCTION rollup_follows_period();
CREATE TRIGGER rollup_follows_period AFTER UPDATE ON period FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION rollup_follows_period();

-- Frozen means frozen here too; only a repair by the owner, in the transaction that says so, puts a count back.
CREATE FUNCTION rollup_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('app.repairing_rollup', true) = pg_current_xact_id()::text
    AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID)
  THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  RAISE EXCEPTION 'what a rounded-off period became does not change' USING ERRCODE = 'VB423';
END $$;
CREATE TRIGGER period_rollup_is_frozen BEFORE UPDATE OR DELETE ON period_rollup
  FOR EACH ROW WHEN (OLD.is_frozen) EXECUTE FUNCTION rollup_is_frozen();
CREATE TRIGGER period_ambition_is_frozen BEFORE UPDATE OR DELETE ON period_ambition
  FOR EACH ROW EXECUTE FUNCTION rollup_is_frozen();

-- How the ambitions stood at the end of rounded-off periods that were kept before this was: what was said of them by then.
CREATE FUNCTION rollup_remembers(p_team uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO period_ambition (organisation_id, team_id, period_id, ambition_id, status)
  SELECT p.organisation_id, p.team_id, p.id, a.id, said.status
  FROM period p
  JOIN ambition a ON a.team_id = p.team_id AND a.deleted_at IS NULL
  LEFT JOIN LATERAL (SELECT c.status, c.on_day FROM check_in c WHERE c.ambition_id = a.id AND c.on_day <= coalesce(p.rounded_off_on, p.ends_on)
    ORDER BY c.on_day DESC, c.created_at DESC, c.id LIMIT 1) said ON true
  WHERE p.team_id = p_team AND p.state = 'rounded-off' AND NOT EXISTS (SELECT 1 FROM period_ambition k WHERE k.period_id = p.id)
    AND (said.on_day >= p.starts_on OR a.lifecycle = 'active' AND (said.status IS NOT NULL OR a.created_at < p.ends_on + 1))
$$;

-- What stands already gets its leaves.
DO $$
DECLARE
  v_organisation uuid;
BEGIN
  FOR v_organisation IN SELECT organisation_id FROM counter_home LOOP
    PERFORM set_config('app.organisation', v_organisation::text, true);
    INSERT INTO period_rollup (organisation_id, team_id, period_id) SELECT p.organisation_id, p.team_id, p.id FROM period p;
    PERFORM rollup_remembers(t.id), rollup_is_counted(t.id) FROM team t;
  END LOOP;
  PERFORM set_config('app.organisation', '', true);
END $$;

-- A team stands under one Team van teams at most, that is one, and never under itself, near or far.
CREATE FUNCTION team_stands_in_a_tree() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM team t WHERE t.id = NEW.parent_id AND t.kind = 'team-of-teams') THEN
    RAISE EXCEPTION 'team % stands under what is no Team van teams', NEW.id USING ERRCODE = 'VB422';
  END IF;
  IF EXISTS (WITH RECURSIVE up(id, parent_id) AS (
      SELECT t.id, t.parent_id FROM team t WHERE t.id = NEW.parent_id
      UNION SELECT t.id, t.parent_id FROM team t JOIN up ON t.id = up.parent_id)
    SELECT 1 FROM up WHERE up.id = NEW.id)
  THEN
    RAISE EXCEPTION 'team % would stand under itself', NEW.id USING ERRCODE = 'VB422';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER team_stands_in_a_tree AFTER INSERT OR UPDATE OF parent_id ON team
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION team_stands_in_a_tree();

-- The tables that are written now and then, three more of them; and what a question rests on.
DO $$
DECLARE
  v_with text;
BEGIN
  v_with := replace(pg_get_functiondef('write_row'::regproc), $q$'success']$q$, $q$'success', 'signal', 'signal_step', 'take_along']$q$);
  IF strpos(v_with, 'take_along') = 0 THEN
    RAISE EXCEPTION 'write_row was not found as it was';
  END IF;
  EXECUTE v_with;
  v_with := replace(pg_get_functiondef('hold_versions'::regproc), $q$WHEN 'board-session'$q$,
    $q$WHEN 'signal' THEN (SELECT s.version FROM signal s WHERE s.id = seen.id)
      WHEN 'board-session'$q$);
  IF strpos(v_with, $q$'signal'$q$) = 0 THEN
    RAISE EXCEPTION 'hold_versions was not found as it was';
  END IF;
  EXECUTE v_with;
  -- Who is asked writes to the team that asks: what must hold then is the membership of their own team.
  v_with := replace(pg_get_functiondef('write_to_team'::regproc), $q$WHERE m.team_id = p_team AND m.person_id = p_actor$q$,
    $q$WHERE m.team_id = coalesce((p_guards ->> 'memberOf')::uuid, p_team) AND m.person_id = p_actor$q$);
  IF strpos(v_with, 'memberOf') = 0 THEN
    RAISE EXCEPTION 'write_to_team was not found as it was';
  END IF;
  EXECUTE v_with;
  -- A preparation is in no log, so erasing one leaves no row there either.
  v_with := replace(pg_get_functiondef('erase_for_privacy'::regproc), $q$'change', 'period_result')$q$,
    $q$'change', 'period_result', 'prepared_signal')$q$);
  IF strpos(v_with, 'prepared_signal') = 0 THEN
    RAISE EXCEPTION 'erase_for_privacy was not found as it was';
  END IF;
  EXECUTE v_with;
  -- A question that comes of rounding off is asked in the period that is rounded off.
  v_with := replace(pg_get_functiondef('round_off_period'::regproc), $q$  SELECT p.ends_on INTO v_ended$q$,
    $q$  PERFORM signals_are_asked(p_organisation, p_team, p_actor, p_turn, v_at);
  SELECT p.ends_on INTO v_ended$q$);
  IF strpos(v_with, 'signals_are_asked') = 0 THEN
    RAISE EXCEPTION 'round_off_period was not found as it was';
  END IF;
  EXECUTE v_with;
END $$;

-- The questions that came of rounding off, each with its first step; they stand in the log behind what became of the actions.
CREATE FUNCTION signals_are_asked(p_organisation uuid, p_team uuid, p_actor uuid, p_turn jsonb, p_at timestamptz) RETURNS void
LANGUAGE sql AS $$
  WITH wish AS (
    SELECT n.*, a.ambition_id, row_number() OVER (ORDER BY n.id) AS part
    FROM jsonb_to_recordset(p_turn -> 'questions') AS n(id uuid, "stepId" uuid, "actionId" uuid, question text,
      "wantedBy" date, "addressedTo" signal_addressee, "addressedTeamId" uuid)
    JOIN action a ON a.id = n."actionId" AND a.team_id = p_team
  ), made AS (
    INSERT INTO signal (id, organisation_id, team_id, question, ambition_id, action_id, wanted_by, addressed_to, addressed_team_id,
      asked_by_id, asked_on, created_at)
    SELECT w.id, p_organisation, p_team, w.question, w.ambition_id, w."actionId", w."wantedBy", w."addressedTo", w."addressedTeamId", p_actor,
      (p_turn ->> 'today')::date, p_at
    FROM wish w RETURNING *
  ), logged AS (
    INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
    SELECT p_organisation, p_team, c.seq, jsonb_array_length(p_turn -> 'results') + 2 + w.part, p_at, p_actor, 'signal', m.id, 'asked', '{}',
      to_jsonb(m) - ARRAY['id', 'organisation_id', 'team_id', 'version', 'created_at']
    FROM made m JOIN wish w ON w.id = m.id
    JOIN team_counter c ON c.team_id = p_team AND c.organisation_id = p_organisation
  )
  INSERT INTO signal_step (id, organisation_id, team_id, signal_id, number, period_id, kind, state, on_day, by_id, addressed_to,
    addressed_team_id, created_at)
  SELECT w."stepId", p_organisation, p_team, w.id, 1, (p_turn ->> 'periodId')::uuid, 'asked', 'asked', (p_turn ->> 'today')::date, p_actor,
    w."addressedTo", w."addressedTeamId", p_at
  FROM wish w
$$;

CREATE OR REPLACE FUNCTION texts_of_people() RETURNS TABLE (of_table text, of_column text, longest integer) LANGUAGE sql IMMUTABLE AS $$
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
    ('decision', 'text', NULL), ('success', 'text', NULL), ('board_session', 'take_along', NULL),
    ('signal', 'question', NULL), ('signal', 'about', NULL), ('signal', 'tried', NULL), ('signal_step', 'text', NULL),
    ('prepared_signal', 'question', NULL), ('prepared_signal', 'about', NULL), ('prepared_signal', 'tried', NULL),
    ('take_along', 'text', NULL), ('take_along', 'brought_back', NULL)
$$;
CREATE OR REPLACE FUNCTION log_key_is_text(p_key text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT p_key !~ '(^id|_id|_ids|_on|_at|_day)$' AND p_key <> ALL (ARRAY['kind', 'status', 'state', 'lifecycle', 'outcome',
    'prepared_outcome', 'rank', 'step', 'skipped', 'next', 'confirmedNoResidentData', 'addressed_to', 'wanted_by', 'subject', 'number'])
$$;
