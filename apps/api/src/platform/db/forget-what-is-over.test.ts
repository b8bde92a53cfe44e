import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/open-test-api.ts';
import { forgetWhatIsOver } from './forget-what-is-over.ts';

describe('what has served its term', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.dispose());

  it('goes: a session that is over and a key of ninety days ago; what is younger stays', async () => {
    await api.ask(
      `INSERT INTO idempotency_key (organisation_id, person_id, key, request_hash, team_id, seq, created_at)
       SELECT organisation_id, id, gen_random_uuid(), '\\x00', (SELECT id FROM team LIMIT 1), n, now() - n * interval '1 day'
       FROM (SELECT * FROM person LIMIT 1) someone, unnest(ARRAY[89, 91]) n`,
    );
    await api.ask(
      `INSERT INTO session (id_hash, organisation_id, person_id, expires_at)
       SELECT sha256(n::text::bytea), organisation_id, id, now() + n * interval '1 hour'
       FROM (SELECT * FROM person LIMIT 1) someone, unnest(ARRAY[-1, 1]) n`,
    );
    clearInterval(forgetWhatIsOver(api.dependencies.database, (error) => expect(error).toBeUndefined()));
    await expect
      .poll(async () =>
        (await api.ask<{ seq: number }>('SELECT seq FROM idempotency_key')).map(({ seq }) => Number(seq)),
      )
      .toEqual([89]);
    const [left] = await api.ask<{ over: number; open: number }>(
      'SELECT count(*) FILTER (WHERE expires_at < now())::int AS over, count(*) FILTER (WHERE expires_at > now())::int AS open FROM session',
    );
    expect(left).toEqual({ over: 0, open: 1 });
  });
});
