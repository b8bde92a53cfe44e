import { expect } from 'vitest';
import { abg, jeugd } from './demo-names.ts';
import type { TestApi } from './open-test-api.ts';

/** More than any number that stands in an answer for another reason. */
export const busy = { intended: 3737, done: 1313 };

/** A running period with odd counts: should one of them show, it is known. */
export const plantBusyPeriod = (api: TestApi) =>
  api.asOwner(async (owner) => {
    await owner.query(
      `INSERT INTO action (id, organisation_id, team_id, ambition_id, period_id, title, owner_id, status, rank)
       SELECT gen_random_uuid(), p.organisation_id, p.team_id, $2, p.id, 'Bellen', $3,
         (CASE WHEN n <= $5 - r.done THEN 'done' ELSE 'to-do' END)::action_status, 'z' || lpad(n::text, 5, '0')
       FROM period p JOIN period_rollup r ON r.period_id = p.id CROSS JOIN LATERAL generate_series(1, $4 - r.intended) AS n
       WHERE p.team_id = $1 AND p.state = 'running'`,
      [jeugd.team, jeugd.ambition('eerste-gesprek'), abg.person('joost'), busy.intended, busy.done],
    );
  }, abg.organisation);

/** Every number in an answer. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** The figures of running periods, of one team and added up, that show in a text. */
export async function runningFigures(api: TestApi): Promise<(text: string) => number[]> {
  const leaves = await api.ask<{ intended: number; done: number }>(
    "SELECT intended, done FROM period_rollup r JOIN period p ON p.id = r.period_id WHERE p.state = 'running'",
  );
  const told = leaves.flatMap(({ intended, done }) => [intended, done, intended - done]);
  const ofAll = [
    leaves.reduce((sum, { intended }) => sum + intended, 0),
    leaves.reduce((sum, { done }) => sum + done, 0),
  ];
  const odd = new Set([...told, ...ofAll].filter((figure) => figure > 1000));
  expect(odd.size).toBe(5);
  return (text) => (text.startsWith('{') ? numbersIn(JSON.parse(text)).filter((number) => odd.has(number)) : []);
}
