/** The latest text of this kind that was said of the active ambitions of the team `told`, those that have one. */
const saidLast = (
  words: 'noticed' | 'learned',
) => `(SELECT json_build_object('text', c.${words}, 'on', c.on_day) FROM ambition a
    CROSS JOIN LATERAL (SELECT x.${words}, x.on_day, x.created_at, x.id FROM check_in x WHERE x.ambition_id = a.id AND x.${words} IS NOT NULL
      ORDER BY x.created_at DESC, x.id LIMIT 1) c
    WHERE a.team_id = told.id AND a.organisation_id = scope.organisation_id AND a.lifecycle = 'active' AND a.deleted_at IS NULL
    ORDER BY c.created_at DESC, c.id LIMIT 1)`;

/** Active short-term ambitions in the order of the board. A trend begins where the ambition did, and ends with how it stands now. */
const ambitions = `(SELECT coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'saidOn', said.on_day,
      'trend', (SELECT coalesce(json_agg(x.status ORDER BY x.n), '[]') FROM (
          SELECT x.n, CASE WHEN x.id = span.running_id THEN said.status ELSE k.status END AS status,
            bool_or(k.period_id IS NOT NULL OR x.id = span.running_id) OVER (ORDER BY x.n) AS is_there
          FROM unnest(span.ids) WITH ORDINALITY AS x(id, n)
          LEFT JOIN period_ambition k ON k.period_id = x.id AND k.ambition_id = a.id) x WHERE x.is_there),
      'actions', (SELECT count(*) FROM action d WHERE d.period_id = span.running_id AND d.ambition_id = a.id AND d.deleted_at IS NULL),
      'isWaiting', EXISTS (SELECT 1 FROM signal s LEFT JOIN action d ON d.id = s.action_id
        WHERE s.team_id = told.id AND s.kind = 'question' AND s.state IN ('asked', 'picked-up') AND coalesce(s.ambition_id, d.ambition_id) = a.id))
      ORDER BY up.rank, a.rank, a.id), '[]')
    FROM ambition a LEFT JOIN ambition up ON up.id = a.contributes_to_id
    LEFT JOIN LATERAL (SELECT c.status, c.on_day FROM check_in c WHERE c.ambition_id = a.id ORDER BY c.created_at DESC, c.id LIMIT 1) said ON true
    WHERE a.team_id = told.id AND a.organisation_id = scope.organisation_id AND a.kind = 'short-term' AND a.lifecycle = 'active'
      AND a.deleted_at IS NULL)`;

const measured = `(SELECT json_build_object('title', m.title, 'unit', m.unit, 'from', m.from_value, 'latest', r.value, 'goal', m.goal_value,
      'on', r.on_day)
    FROM ambition a JOIN measure m ON m.ambition_id = a.id AND m.deleted_at IS NULL
    CROSS JOIN LATERAL (SELECT x.value, x.on_day, x.created_at FROM reading x WHERE x.measure_id = m.id AND x.deleted_at IS NULL
      ORDER BY x.on_day DESC, x.created_at DESC LIMIT 1) r
    WHERE a.team_id = told.id AND a.organisation_id = scope.organisation_id AND a.lifecycle = 'active' AND a.deleted_at IS NULL
    ORDER BY r.on_day DESC, r.created_at DESC, m.id LIMIT 1)`;

/** What was active when the last period was rounded off, or came since, and is reached now. */
const achieved = `(SELECT coalesce(json_agg(a.title ORDER BY a.rank, a.id), '[]') FROM ambition a
    WHERE a.team_id = told.id AND a.organisation_id = scope.organisation_id AND a.lifecycle = 'achieved' AND a.deleted_at IS NULL
      AND (a.created_at >= span.began OR EXISTS (SELECT 1 FROM period_ambition k WHERE k.period_id = span.before_id AND k.ambition_id = a.id)))`;

const successes = `(SELECT coalesce(json_agg(s.text ORDER BY s.chosen_on, s.created_at, s.id), '[]') FROM success s
    WHERE s.team_id = told.id AND s.organisation_id = scope.organisation_id AND s.deleted_at IS NULL AND s.chosen_on >= span.began)`;

/** What is told of each team of `$6` beside its figures, of its last `$5` periods; in a statement that has `scope`. */
export const detailsPart = `(SELECT coalesce(json_agg(json_build_object('teamId', told.id, 'ambitions', ${ambitions},
    'noticed', ${saidLast('noticed')}, 'measured', ${measured}, 'learned', ${saidLast('learned')},
    'achieved', ${achieved}, 'successes', ${successes}) ORDER BY told.id), '[]')
  FROM unnest($6::uuid[]) AS told(id)
  CROSS JOIN LATERAL (
    SELECT array_agg(p.id ORDER BY p.starts_on) FILTER (WHERE p.back <= $5) AS ids, max(p.starts_on) FILTER (WHERE p.state = 'running') AS began,
      (array_agg(p.id) FILTER (WHERE p.state = 'running'))[1] AS running_id,
      (array_agg(p.id ORDER BY p.starts_on DESC) FILTER (WHERE p.state = 'rounded-off'))[1] AS before_id
    FROM (SELECT x.id, x.starts_on, x.state, row_number() OVER (ORDER BY x.starts_on DESC) AS back FROM period x
      WHERE x.team_id = told.id AND x.organisation_id = scope.organisation_id AND x.state <> 'planned'
      ORDER BY x.starts_on DESC LIMIT $5 + 1) p) span)`;
