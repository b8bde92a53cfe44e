/** Parts of a question as JSON, of a row `s` of signal; every one of them stays within its organisation. */
export const openStates = "('asked', 'picked-up', 'answered')";

/** A team by the column that has its id; null when that is null. */
export const namedTeam = (id: string): string =>
  `(SELECT json_build_object('id', x.id, 'slug', x.slug, 'name', x.name) FROM team x
    WHERE x.id = ${id} AND x.organisation_id = s.organisation_id)`;

export const ambitionTitle = `(SELECT m.title FROM ambition m WHERE m.id = s.ambition_id AND m.team_id = s.team_id
    AND m.organisation_id = s.organisation_id AND m.deleted_at IS NULL)`;

/** The latest answer, without who gave it. */
export const answerPart = `(SELECT json_build_object('text', n.text, 'on', n.on_day) FROM signal_step n
    WHERE n.signal_id = s.id AND n.team_id = s.team_id AND n.organisation_id = s.organisation_id AND n.kind = 'answered'
    ORDER BY n.number DESC LIMIT 1)`;
