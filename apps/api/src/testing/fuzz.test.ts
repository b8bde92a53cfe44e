import { randomInt } from 'node:crypto';
import { problem } from '@verbeterbord/contracts/problems/problems.schemas';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiHeaders } from '../platform/http/headers.ts';
import { openApiDocument } from '../platform/http/openapi.ts';
import { type FuzzRequest, type KnownIds, type Operation, requestTo } from './arbitrary-request.ts';
import { abg, jeugd, regio } from './demo-names.ts';
import { openTestApi, signIn, type TestApi } from './open-test-api.ts';
import { plantRhythm } from './rhythm-things.ts';

let api: TestApi;
let cookie: string;
const seed = Number(process.env.FUZZ_SEED ?? randomInt(2 ** 31));
const rounds = Number(process.env.PROOF_SEEDS ?? 260);
const atOnce = 8;

beforeAll(async () => {
  api = await openTestApi({ connections: 8 });
  cookie = (await signIn(api, 'samira')).cookie ?? '';
});
afterAll(() => api.dispose());

async function idsOf(organisation: string, where: string): Promise<KnownIds> {
  const ids = async (text: string) => (await api.ask<{ id: string }>(text, [], organisation)).map(({ id }) => id);
  const actionId = await ids(`SELECT id FROM action WHERE ${where} ORDER BY id LIMIT 12`);
  const ambitionId = await ids(`SELECT id FROM ambition WHERE ${where} LIMIT 8`);
  const periodId = await ids(
    `SELECT id FROM period WHERE ${where} AND state <> 'rounded-off' UNION ALL (SELECT id FROM period WHERE ${where} LIMIT 1)`,
  );
  const personId = await ids('SELECT person_id AS id FROM membership LIMIT 6');
  const municipalityId = await ids('SELECT id FROM municipality');
  const teamId = await ids('SELECT id FROM team LIMIT 3');
  const [first] = await api.ask<{ teamId: string; ambitionId: string }>(
    `SELECT team_id AS "teamId", id AS "ambitionId" FROM ambition WHERE ${where} AND lifecycle = 'active' LIMIT 1`,
    [],
    organisation,
  );
  const signalId = await ids(`SELECT id FROM signal WHERE ${where} ORDER BY id LIMIT 6`);
  const rhythm = Object.entries(await plantRhythm(api, organisation, first!)).map(([name, id]) => [name, [id]]);
  const planted = Object.fromEntries(rhythm) as Record<string, string[]>;
  return {
    ...{ actionId, ambitionId, periodId, personId, municipalityId, teamId },
    ...planted,
    signalId: [...signalId, ...planted.signalId!, ...planted.owedSignalId!],
  };
}

/** Mostly the own board, so that requests come far; now and then what is of others. */
async function knownIds(): Promise<KnownIds> {
  const own = await idsOf(abg.organisation, `team_id = '${jeugd.team}'`);
  const far = await idsOf(regio.organisation, 'true');
  const mixed = Object.fromEntries(
    Object.entries(own).map(([name, ids]) => [name, [...ids, ...ids, ...ids, far[name]![0]!]] as const),
  ) as Record<string, string[]>;
  const { actionId, ambitionId, periodId, personId, municipalityId, teamId } = mixed;
  return {
    ...mixed,
    teamId: [...Array(8).fill(jeugd.team), abg.team('team-van-teams'), ...teamId!],
    addressedTeamId: [abg.team('team-van-teams'), ...teamId!],
    parentId: [abg.team('team-van-teams'), ...teamId!],
    subjectId: [...actionId!, ...ambitionId!],
    after: actionId!,
    contributesToId: ambitionId!,
    period: periodId!,
    ownerId: personId!,
    leadId: personId!,
    municipalityIds: municipalityId!,
    any: Object.values(far).flat(),
  };
}

type Asked = FuzzRequest & { readonly method: string; readonly operation: Operation; readonly isPublic: boolean };

async function anyRequest(): Promise<fc.Arbitrary<Asked>> {
  const { paths } = openApiDocument() as { paths: Record<string, Record<string, Operation & { security?: object[] }>> };
  const known = await knownIds();
  // A stream never ends, so nothing that may be followed is asked for there.
  const strange: KnownIds = { any: known.any! };
  return fc.oneof(
    ...Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        // What people write matters most; what is deleted too often leaves nothing to write to.
        weight: operation.requestBody ? 6 : method === 'post' ? 3 : 1,
        arbitrary: requestTo(path, operation, path === '/events' ? strange : known).map((request) => ({
          ...request,
          method: method.toUpperCase(),
          operation,
          isPublic: operation.security === undefined,
        })),
      })),
    ),
  );
}

async function checkAnswer({ method, url, headers, payload, operation, isPublic }: Asked): Promise<number> {
  const logged = api.log.length;
  const answer = await api.app.inject({
    method: method as 'GET',
    url,
    headers: isPublic ? headers : { ...headers, cookie },
    ...(payload === undefined ? {} : { payload }),
  });
  // An answer off its schema is a 500 here, because the server checks its own answers in tests.
  expect(answer.statusCode, api.log.slice(logged).join('\n')).toBeLessThan(500);
  expect(answer.headers).toMatchObject({ ...apiHeaders });
  const isOddAddress = /%(?![0-9a-f]{2})|%ff|%c0|a{300}/i.test(url) || new URL(url, 'http://x').pathname.endsWith('/');
  if (!isOddAddress) expect(Object.keys(operation.responses)).toContain(String(answer.statusCode));
  if (answer.statusCode >= 400) {
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(problem.parse(answer.json()).status).toBe(answer.statusCode);
  }
  return answer.statusCode;
}

describe('whatever is sent to whatever route', () => {
  it(
    'is answered as described: never with a breakdown, never off its schema',
    async () => {
      process.stdout.write(`fuzz: FUZZ_SEED=${seed}, ${rounds * atOnce} requests, ${atOnce} at once\n`);
      const count = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(fc.array(await anyRequest(), { minLength: atOnce, maxLength: atOnce }), async (requests) => {
          for (const status of await Promise.all(requests.map(checkAnswer)))
            count.set(status, (count.get(status) ?? 0) + 1);
        }),
        { seed, numRuns: rounds, endOnFailure: true },
      );
      process.stdout.write(
        `fuzz: ${[...count]
          .sort()
          .map(([status, times]) => `${status}: ${times}`)
          .join(', ')}\n`,
      );
      // Odd as they are (about one in five is taken, more or less with the seed), enough must come all the way, or
      // nothing was proven about what lies behind the door.
      expect((count.get(200) ?? 0) + (count.get(201) ?? 0)).toBeGreaterThan(rounds * atOnce * 0.1);
      const [row] = await api.ask<{ wrong: number }>(
        'SELECT count(*)::int AS wrong FROM team_counter t WHERE seq <> (SELECT count(DISTINCT c.seq) FROM change c WHERE c.team_id = t.team_id)',
      );
      expect(row?.wrong).toBe(0);
    },
    rounds * 350,
  );
});
