import type { Colleague } from '@verbeterbord/contracts/organisations/organisations.schemas';
import type { Team } from '@verbeterbord/contracts/teams/teams.schemas';
import type { Period } from '@verbeterbord/domain/periods/period';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

interface Change {
  seq: number;
  at: string;
  kind: string;
  actorId: string;
}

describe('the organisation around a board', () => {
  it('has five boards, by name; a director reads none of them', async () => {
    const { body } = await samira.get<{ items: Team[] }>('/teams');
    expect(body.items.map(({ name }) => name)).toEqual([
      'Eén gezin, één plan',
      'Iedereen doet mee',
      'Jeugd dichtbij',
      'Team van teams',
      'Thuis in de buurt',
    ]);
    expect((await (await signIn(api, 'willemijn')).get<{ items: Team[] }>('/teams')).body.items).toEqual([]);
  });

  it('tells who is in a team today, and no longer who left', async () => {
    const { body } = await samira.get<{ members: { givenName: string }[] }>(`/teams/${abg.team('thuis-in-de-buurt')}`);
    expect(body.members.map(({ givenName }) => givenName)).toEqual(['Aïcha', 'Dewi', 'Guus', 'Milou', 'Pieter']);
  });

  it('offers as owner whoever has a membership today, by name as Dutch sorts them', async () => {
    const { body } = await samira.get<{ items: Colleague[] }>('/people');
    expect(body.items[0]?.givenName).toBe('Aïcha');
    expect(body.items.map(({ id }) => id)).not.toContain(abg.person('ruben'));
    expect(body.items.find(({ id }) => id === abg.person('samira'))?.teamIds).toHaveLength(2);
  });

  it('works for three municipalities', async () => {
    const { body } = await samira.get<{ items: { name: string }[] }>('/municipalities');
    expect(body.items.map(({ name }) => name)).toEqual(['Alphen-Chaam', 'Baarle-Nassau', 'Gilze en Rijen']);
  });

  it('keeps a rhythm: ten periods without a gap, one of them running', async () => {
    const { body } = await samira.get<{ items: Period[] }>(`/teams/${jeugd.team}/periods`);
    expect(body.items.map(({ state }) => state)).toEqual([...Array(8).fill('rounded-off'), 'running', 'planned']);
    for (const [index, period] of body.items.slice(1).entries()) {
      expect(period.startsOn).toBe(addDays(body.items[index]!.endsOn, 1));
    }
  });
});

describe('the log of a board', () => {
  it('tells who changed what, in the order of the counter, from where one left off', async () => {
    const first = await putAction(samira);
    await samira.put(`/actions/${first.id}/status`, { status: 'done', seenVersion: 1 });
    const { body } = await samira.get<{ items: Change[] }>(`/teams/${jeugd.team}/changes?after=${first.seq - 1}`);
    expect(body.items.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['created', first.seq],
      ['status-set', first.seq + 1],
    ]);
    expect(body.items[0]?.actorId).toBe(abg.person('samira'));
    expect((await samira.get<{ items: Change[] }>(`/teams/${jeugd.team}/changes`)).body.items[0]?.seq).toBe(1);
  });

  it('has clock times for the team, and days only for others', async () => {
    const path = `/teams/${jeugd.team}/changes`;
    const outside = await (await signIn(api, 'bas')).get<{ items: Change[] }>(path);
    expect(outside.body.items.every(({ at }) => at.endsWith('T00:00:00.000Z'))).toBe(true);
    const inside = await samira.get<{ items: Change[] }>(path);
    expect(inside.body.items.some(({ at }) => !at.endsWith('T00:00:00.000Z'))).toBe(true);
  });

  it('comes five hundred rows at a time, and refuses a counter that is none', async () => {
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let n = 0; n < 130; n++) await putAction(samira, { title: 'n' });
      }),
    );
    const path = `/teams/${jeugd.team}/changes`;
    const page = (await samira.get<{ items: Change[] }>(path)).body.items;
    expect(page.length).toBeLessThanOrEqual(500);
    const rest = (await samira.get<{ items: Change[] }>(`${path}?after=${page.at(-1)?.seq}`)).body.items;
    const seqs = [...page, ...rest].map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    for (const after of ['-1', 'x', '1.5', '1e400', '99999999999999999999']) {
      expect((await samira.get(`${path}?after=${after}`)).status, after).toBe(400);
    }
  });
});
