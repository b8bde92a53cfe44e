/** Parts of a question as JSON, of a row `s` of signal; every one of them stays within its organisation. */
export const openStates = "('asked', 'picked-up', 'answered')";

/** A team by the column that has its id; null when that is null. */
export const namedTeam = (id: string): string =>
  `(SELECT json_build_object('id', x.id, 'slug', x.slug, 'name', x.name) FROM team x
    WHERE x.id = ${id} AND x.organisation_id = s.organisation_id)`;

const ambitionTitle = `(SELECT m.title FROM ambition m WHERE m.id = s.ambition_id AND m.team_id = s.team_id
    AND m.organisation_id = s.organisation_id AND m.deleted_at IS NULL)`;

/** The latest answer, without who gave it. */
const answerPart = `(SELECT json_build_object('text', n.text, 'on', n.on_day) FROM signal_step n
    WHERE n.signal_id = s.id AND n.team_id = s.team_id AND n.organisation_id = s.organisation_id AND n.kind = 'answered'
    ORDER BY n.number DESC LIMIT 1)`;

/** What was said last since the latest answer, when it was opened again or passed on; without who said it. */
const notePart = `(SELECT CASE WHEN n.kind <> 'answered' THEN json_build_object('kind', n.kind, 'text', n.text) END FROM signal_step n
    WHERE n.signal_id = s.id AND n.team_id = s.team_id AND n.organisation_id = s.organisation_id
      AND (n.kind = 'answered' OR n.kind IN ('reopened', 'passed-on') AND n.text IS NOT NULL) ORDER BY n.number DESC LIMIT 1)`;

const person = (id: string) =>
  `(SELECT json_build_object('id', w.id, 'givenName', w.given_name, 'familyName', w.family_name) FROM person w
    WHERE w.id = ${id} AND w.organisation_id = s.organisation_id)`;

/** The fields of a question as a list has it. */
export const listedFields = `'id', s.id, 'teamId', s.team_id, 'kind', s.kind, 'question', s.question, 'about', s.about, 'tried', s.tried,
  'ambitionId', s.ambition_id, 'actionId', s.action_id, 'wantedBy', s.wanted_by, 'addressedTo', s.addressed_to,
  'addressedTeamId', s.addressed_team_id, 'state', s.state, 'askedById', s.asked_by_id, 'askedOn', s.asked_on,
  'pickedUpById', s.picked_up_by_id, 'version', s.version, 'team', ${namedTeam('s.team_id')},
  'addressedTeam', ${namedTeam('s.addressed_team_id')}, 'ambitionTitle', ${ambitionTitle},
  'pickedUpBy', ${person('s.picked_up_by_id')}, 'answer', ${answerPart}, 'note', ${notePart}`;

/** A question as whoever owes it sees it, with no name or id of a person in it; `me` is the parameter of who reads. */
export const owedPart = (me: string): string =>
  `json_build_object('id', s.id, 'kind', s.kind, 'question', s.question, 'about', s.about, 'tried', s.tried,
    'ambitionTitle', ${ambitionTitle}, 'wantedBy', s.wanted_by, 'askedOn', s.asked_on, 'state', s.state,
    'team', ${namedTeam('s.team_id')}, 'addressedTo', s.addressed_to, 'addressedTeam', ${namedTeam('s.addressed_team_id')},
    'isMine', s.picked_up_by_id IS NOT DISTINCT FROM ${me}, 'answer', ${answerPart}, 'note', ${notePart},
    'version', s.version)`;
