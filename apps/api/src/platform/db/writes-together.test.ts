import type { Action } from '@verbeterbord/domain/actions/action';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOf, putAction, type Written } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';
import { type TeamWrite, WritesTogether } from './writes-together.ts';

let api: TestApi;
let samira: TestClient;
let road: WritesTogether;
let statements: string[];

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

/** A road of its own, on which every statement is counted. */
function openRoad(run = api.dependencies.database.run) {
  statements = [];
  road = new WritesTogether((statement, values) => {
    statements.push(statement.name);
    return run(statement, values);
  });
}

const started = ({ id }: Action, version = 1, key = newKey()): TeamWrite => ({
  organisationId: abg.organisation,
  teamId: jeugd.team,
  actorId: abg.person('samira'),
  key,
  requestHash: Buffer.from(key),
  guards: '{}',
  entries: JSON.stringify([
    { entity: 'action', id, kind: 'status-set', version, set: { status: 'done' }, before: { status: 'to-do' } },
  ]),
});
const putMany = (count: number): Promise<Written<Action>[]> =>
  Promise.all(Array.from({ length: count }, () => putAction(samira)));

describe('writes of one moment', () => {
  it('go alone and then together, each with a counter of its own', async () => {
    const actions = await putMany(9);
    const before = await countOf(api);
    openRoad();
    const seqs = await Promise.all(actions.map((action) => road.write(started(action))));
    expect(statements).toEqual(['write_to_team', 'write_to_teams']);
    expect([...seqs].sort((a, b) => Number(a) - Number(b))).toEqual(actions.map((_, index) => before.seq + 1 + index));
    expect(await countOf(api)).toEqual({ seq: before.seq + 9, changes: before.changes + 9 });
  });

  it('do not hinder each other when one is refused: what changed meanwhile is stale, a known key is known, the rest is done', async () => {
    const actions = await putMany(7);
    const key = newKey();
    const before = await countOf(api);
    openRoad();
    const versions = [1, 1, 1, 7, 1, 1, 1];
    const results = await Promise.all(
      actions.map((action, index) =>
        road.write(started(action, versions[index], index === 4 || index === 6 ? key : undefined)),
      ),
    );
    expect(results[3]).toBe('stale');
    expect([results[4], results[6]].filter((result) => result === 'known-key')).toHaveLength(1);
    expect(results.filter((result) => typeof result === 'number')).toHaveLength(5);
    expect(await countOf(api)).toEqual({ seq: before.seq + 5, changes: before.changes + 5 });
  });

  it('fail all when nobody knows what was kept, and are not sent again', async () => {
    const actions = await putMany(5);
    openRoad(async (statement, values) => {
      const rows = await api.dependencies.database.run(statement, values);
      if (statement.name === 'write_to_teams') throw new Error('Connection terminated unexpectedly');
      return rows as never;
    });
    const results = await Promise.allSettled(actions.map((action) => road.write(started(action))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'rejected']);
    expect(statements).toEqual(['write_to_team', 'write_to_teams']);
  });
});
