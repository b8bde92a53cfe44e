import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, regio } from './demo-names.ts';
import { openTestApi, signIn, type TestApi } from './open-test-api.ts';
import { abgGround, anyStep, type Rows, regioGround, type Step } from './twin-steps.ts';

const seed = Number(process.env.TWIN_SEED ?? randomInt(2 ** 31));
const scripts = Number(process.env.TWIN_SCRIPTS ?? 200);

/** Two copies of one database, each with a server: in one the other organisation is silent, in the other it acts. */
let alone: World;
let beside: World;
let rows: { abg: Rows; regio: Rows };

interface World {
  readonly api: TestApi;
  readonly cookies: ReadonlyMap<string, string>;
}

async function openWorld(): Promise<World> {
  const api = await openTestApi({ connections: 4, checksAnswers: false });
  const cookies = new Map<string, string>();
  await api.ask(
    `INSERT INTO role_grant (id, organisation_id, person_id, role, scope_kind) VALUES ('00000000-0000-4000-8000-000000000001', $1, $2, 'administrator', 'organisation')`,
    [abg.organisation, abg.person('noor')],
  );
  await api.dependencies.counters.ask();
  for (const who of [...abgGround(none).people, abgGround(none).administrator]) {
    cookies.set(who, (await signIn(api, who)).cookie!);
  }
  for (const who of [...regioGround(none).people, regioGround(none).administrator]) {
    cookies.set(who, (await signIn(api, who, 'regio')).cookie!);
  }
  return { api, cookies };
}
const none: Rows = { actions: [], ambitions: [], persons: [], signals: [] };

async function rowsOf(organisation: string, teams: readonly string[]): Promise<Rows> {
  const ids = async (text: string, values: unknown[]) =>
    (await alone.api.ask<{ id: string }>(text, values, organisation)).map(({ id }) => id);
  return {
    actions: await ids(
      "SELECT a.id FROM action a JOIN period p ON p.id = a.period_id WHERE p.state = 'running' AND a.team_id = ANY ($1) ORDER BY a.id LIMIT 12",
      [teams],
    ),
    ambitions: await ids('SELECT id FROM ambition WHERE team_id = ANY ($1) ORDER BY kind DESC, id LIMIT 12', [teams]),
    persons: await ids('SELECT id FROM person ORDER BY id LIMIT 6', []),
    signals: await ids('SELECT id FROM signal WHERE team_id = ANY ($1) ORDER BY id LIMIT 8', [teams]),
  };
}

beforeAll(async () => {
  [alone, beside] = await Promise.all([openWorld(), openWorld()]);
  rows = {
    abg: await rowsOf(abg.organisation, abgGround(none).teams),
    regio: await rowsOf(regio.organisation, regioGround(none).teams),
  };
});
afterAll(() => Promise.all([alone.api.dispose(), beside.api.dispose()]));

const instants = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00(:00)?)/g;

/** The step of a question gets its id here, as random in one world as in the other. */
const stepIds =
  /("entity":"signal-step","entityId":|\{"id":(?="[0-9a-f-]{36}","kind":"[a-z-]+","state":"[a-z-]+","on":))"[0-9a-f-]{36}"/g;

/** The whole answer, every byte of body and headers, with instants made equal; how long an instant is written tells nothing. */
async function answerTo({ api, cookies }: World, { who, method, path, body, key }: Step): Promise<string> {
  const {
    statusCode,
    headers,
    body: text,
  } = await api.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { cookie: cookies.get(who)!, ...(key ? { 'idempotency-key': key } : {}) },
    ...(body ? { payload: body } : {}),
  });
  const { date: _, 'content-length': __, ...rest } = headers;
  expect(statusCode, text).toBeLessThan(500);
  return `${statusCode}\n${JSON.stringify(rest)}\n${text}`.replace(instants, '<instant>').replace(stepIds, '$1<step>');
}

describe('what the people of one organisation are told', () => {
  it(
    'is the same to the byte whether or not another organisation acts in between',
    async () => {
      process.stdout.write(`twin worlds: TWIN_SEED=${seed}, ${scripts} scripts\n`);
      const [ours, theirs] = [abgGround(rows.abg), regioGround(rows.regio)];
      const count = new Map<string, number>();
      const step = fc.record({
        own: anyStep(ours, theirs),
        other: anyStep(theirs, ours),
        atOnce: fc.boolean(),
        again: fc.nat(5),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (script) => {
          for (const { own, other, atOnce, again } of script) {
            // Now and then the other organisation uses the very key of ours, or ours sends the same request twice.
            const act = () => answerTo(beside, again === 0 && own.key ? { ...other, key: own.key } : other);
            if (!atOnce) await act();
            const [expected, seen] = await Promise.all([
              answerTo(alone, own),
              answerTo(beside, own),
              atOnce ? act() : null,
            ]);
            expect(seen, `${own.who} ${own.method} ${own.path} ${JSON.stringify(own.body)}`).toBe(expected);
            if (again === 1) expect(await answerTo(beside, own)).toBe(await answerTo(alone, own));
            const status = expected.slice(0, 3);
            count.set(status, (count.get(status) ?? 0) + 1);
          }
        }),
        { seed, numRuns: scripts, endOnFailure: true },
      );
      process.stdout.write(
        `twin worlds: ${[...count]
          .sort()
          .map((pair) => pair.join(': '))
          .join(', ')}\n`,
      );
      // Much must come all the way on both sides, or nothing was proven.
      expect((count.get('200') ?? 0) + (count.get('201') ?? 0)).toBeGreaterThan(scripts * 3);
      const written = (world: World, organisation: string) =>
        world.api.ask<{ count: number }>('SELECT count(*)::int AS count FROM change', [], organisation);
      expect((await written(beside, regio.organisation))[0]!.count).toBeGreaterThan(scripts / 8);
      expect((await written(alone, regio.organisation))[0]!.count).toBe(0);
      expect(await written(beside, abg.organisation)).toEqual(await written(alone, abg.organisation));
    },
    scripts * 600,
  );
});
