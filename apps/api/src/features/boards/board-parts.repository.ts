/**
 * The parts of a board as JSON, the same for the board as it stands and for the board of an earlier day. They name their rows `t` (team),
 * `a` (ambition or action), `r` (what was kept of an action) and `shown` (the actions of the board), and stand in a statement that has
 * those. Every list has an order of its own: the bytes of a board do not depend on the plan that PostgreSQL chose.
 */
export const teamPart = `json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'kind', t.kind, 'purpose', t.purpose,
    'parent', (SELECT json_build_object('id', up.id, 'slug', up.slug, 'name', up.name) FROM team up WHERE up.id = t.parent_id),
    'sessionWeekday', t.session_weekday, 'sessionTime', t.session_time)`;

export const ambitionPart = `json_build_object('id', a.id, 'kind', a.kind, 'title', a.title, 'effect', a.effect,
    'until', a.until_day, 'milestone', CASE WHEN a.milestone_on IS NOT NULL
      THEN json_build_object('on', a.milestone_on, 'label', a.milestone_label) END,
    'leadId', a.lead_id, 'contributesToId', a.contributes_to_id, 'municipalityIds', a.municipality_ids,
    'lifecycle', CASE WHEN a.deleted_at IS NULL THEN a.lifecycle ELSE 'stopped' END, 'version', a.version)`;

/** The columns of an open period's action, under the names of the wire. */
export const actionColumns = `a.id, a.title, a.done_when AS "doneWhen", a.owner_id AS "ownerId",
      a.ambition_id AS "ambitionId", a.period_id AS "periodId", a.status, a.stuck_reason AS "stuckReason", a.with_text AS "with",
      a.municipality_id AS "municipalityId", a.times_carried AS "timesCarried", a.version`;

/** An action as it was kept when its period was rounded off, with what became of it. */
export const resultPart = `json_build_object('id', r.action_id, 'title', r.title, 'doneWhen', NULL,
      'ownerId', r.owner_id, 'ambitionId', r.ambition_id, 'periodId', r.period_id, 'status', r.status, 'stuckReason', NULL,
      'with', NULL, 'municipalityId', r.municipality_id, 'timesCarried', 0, 'version', 1, 'outcome', r.outcome,
      'outcomeReason', r.reason)`;

/** The Team van teams' ambitions that are named by `linked`, which gives their ids. */
export const upstreamPart = (
  linked: string,
) => `(SELECT coalesce(json_agg(json_build_object('id', u.id, 'title', u.title,
                 'teamId', u.team_id, 'teamName', ut.name, 'teamSlug', ut.slug) ORDER BY u.id), '[]')
               FROM ambition u JOIN team ut ON ut.id = u.team_id WHERE u.id IN (${linked}))`;

/** Members of the team, owners of what is shown, and the leads that `leads` gives; by the names they have now. */
export const peoplePart = (
  leads: string,
) => `(SELECT coalesce(json_agg(json_build_object('id', person.id, 'givenName', person.given_name,
               'familyName', person.family_name, 'from', m.from_day, 'until', m.until_day) ORDER BY person.id), '[]')
             FROM person LEFT JOIN LATERAL (SELECT from_day, until_day FROM membership
               WHERE team_id = t.id AND person_id = person.id ORDER BY from_day DESC LIMIT 1) m ON true
             WHERE person.id IN (SELECT person_id FROM membership WHERE team_id = t.id
                                 UNION SELECT unnest(shown.owner_ids)
                                 UNION ${leads}))`;

export const municipalitiesPart = `(SELECT coalesce(json_agg(json_build_object('id', y.id, 'name', y.name) ORDER BY y.name), '[]')
                     FROM municipality y WHERE y.organisation_id = scope.organisation_id)`;

/** Who picked an open question of the team up, and who answered one. */
export const namedInSignals = `(SELECT unnest(ARRAY[s.picked_up_by_id, n.by_id]) FROM signal s
    LEFT JOIN signal_step n ON n.signal_id = s.id AND n.kind = 'answered' WHERE s.team_id = t.id AND s.state IN ('asked', 'picked-up', 'answered'))`;

/** The open questions among `signals` (rows of signal), each with its latest answer among the steps for which `isThen` holds. */
export const signalsPart = (
  signals: string,
  isThen: string,
) => `(SELECT coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'question', s.question, 'state', s.state,
      'wantedBy', s.wanted_by, 'ambitionId', s.ambition_id, 'actionId', s.action_id, 'addressedTo', s.addressed_to,
      'addressedTeamId', s.addressed_team_id, 'addressedTeamName', (SELECT x.name FROM team x WHERE x.id = s.addressed_team_id),
      'pickedUpById', s.picked_up_by_id, 'version', s.version,
      'answer', (SELECT json_build_object('text', n.text, 'on', n.on_day, 'byId', n.by_id) FROM signal_step n
                 WHERE n.signal_id = s.id AND n.kind = 'answered' AND ${isThen} ORDER BY n.number DESC LIMIT 1)) ORDER BY s.created_at, s.id), '[]')
    FROM (${signals}) s WHERE s.state IN ('asked', 'picked-up', 'answered'))`;

/** What is away in the koffer or was brought back since the period shown began, among rows of take_along. */
export const takeAlongsPart = (
  rows: string,
) => `(SELECT coalesce(json_agg(json_build_object('id', k.id, 'subject', k.subject, 'subjectId', k.subject_id, 'takenOn', k.taken_on,
      'broughtBack', k.brought_back, 'broughtBackOn', k.brought_back_on) ORDER BY k.created_at, k.id), '[]')
    FROM (${rows}) k WHERE k.deleted_at IS NULL AND k.subject NOT IN ('observation', 'words')
      AND (k.brought_back_on IS NULL AND k.taken_on >= p.starts_on - 28 OR k.brought_back_on >= p.starts_on))`;
