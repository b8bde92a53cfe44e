import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, regio } from '../../testing/demo-names.ts';
import { openTestApi, type TestApi } from '../../testing/open-test-api.ts';
import { ReadsTogether } from './reads-together.ts';
import type { Run } from './statement.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.dispose());

const statement = {
  name: 'name_of_person_together',
  text: `SELECT asked.n, p.given_name FROM (SELECT set_config('app.organisation', $1, true) AS organisation OFFSET 0) scope
CROSS JOIN LATERAL unnest($2::uuid[]) WITH ORDINALITY AS asked(id, n)
LEFT JOIN LATERAL (SELECT given_name FROM person WHERE id = asked.id AND scope.organisation <> '' OFFSET 0) p ON true
ORDER BY asked.n DESC`,
};

/** A road of its own, on which the size of every group is kept. */
function openRoad(run: Run = api.dependencies.database.run) {
  const groups: number[] = [];
  const reads = new ReadsTogether((said, values) => {
    groups.push((values[1] as string[]).length);
    return run(said, values);
  });
  const nameOf = async (person: string, organisation: string = abg.organisation) =>
    (await reads.read<{ given_name: string | null }>(statement, organisation, [person])).given_name;
  return { groups, nameOf };
}

describe('reads of one moment', () => {
  it('go alone and then together, and each gets its own row whatever the order they come in', async () => {
    const { groups, nameOf } = openRoad();
    const people = ['samira', 'noor', 'daan', 'joost', 'lotte', 'fatima'];
    const names = await Promise.all(people.map((who) => nameOf(abg.person(who))));
    expect(names).toEqual(['Samira', 'Noor', 'Daan', 'Joost', 'Lotte', 'Fatima']);
    expect(groups).toEqual([1, 5]);
  });

  it('never travel with those of another organisation, and stay within their own walls', async () => {
    const { groups, nameOf } = openRoad();
    const person = abg.person('samira');
    const answers = await Promise.all([1, 2, 3, 4].flatMap(() => [nameOf(person), nameOf(person, regio.organisation)]));
    expect(answers).toEqual([1, 2, 3, 4].flatMap(() => ['Samira', null]));
    expect(groups).toEqual([1, 1, 3, 3]);
  });

  it('all hear of it when PostgreSQL does not answer', async () => {
    const { nameOf } = openRoad(() => Promise.reject(new Error('gone')));
    const answers = await Promise.allSettled([1, 2, 3, 4].map(() => nameOf(abg.person('samira'))));
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  });
});
