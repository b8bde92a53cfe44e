import type { ListedTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOf } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import { editSession, freshSession, type Session } from '../../testing/session-steps.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
beforeAll(async () => {
  api = await openTestApi();
  [samira, noor] = [await signIn(api, 'samira'), await signIn(api, 'noor')];
});
afterAll(() => api.dispose());

const koffer = async () =>
  (await samira.get<{ items: ListedTakeAlong[] }>(`/teams/${jeugd.team}/take-alongs`)).body.items;
const textsOf = async (...wanted: string[]) =>
  (await koffer()).map(({ text }) => text).filter((text) => wanted.includes(text));

describe('what goes along to the Team van teams, when the session is over', () => {
  it('lies in the koffer as words, in the very write that ends the session', async () => {
    const { body } = await editSession(samira, await freshSession(samira), { takeAlong: ['Eén', 'Twee', 'Twee'] });
    expect(await textsOf('Eén', 'Twee')).toEqual([]);
    const { seq } = await countOf(api);
    const ended = await editSession(noor, body, { state: 'ended' });
    expect(ended.body.seq).toBe(seq + 1);
    expect(await textsOf('Eén', 'Twee')).toEqual(['Eén', 'Twee']);
    expect((await koffer()).find(({ text }) => text === 'Eén')).toMatchObject({
      ...{ subject: 'words', subjectId: null, toTeamId: abg.team('team-van-teams'), takenById: abg.person('noor') },
      broughtBack: null,
    });
    const rows = await api.ask<{ entity: string }>('SELECT entity FROM change WHERE seq = $1 AND team_id = $2', [
      seq + 1,
      jeugd.team,
    ]);
    expect(rows.map(({ entity }) => entity).sort()).toEqual(['board-session', 'take-along', 'take-along']);
  });

  it('comes in once: not again when it is ended anew, nor after somebody took it out; a late line comes along', async () => {
    const { body: said } = await editSession(samira, await freshSession(samira), {
      takeAlong: ['Blijft', 'Gaat eruit'],
    });
    const { body: over } = await editSession(samira, said, { state: 'ended' });
    const out = (await koffer()).find(({ text }) => text === 'Gaat eruit')!;
    await samira.delete(`/take-alongs/${out.id}`);
    const { body: again } = await editSession(noor, over, { state: 'running' });
    const { body: anew } = await editSession(noor, again, { state: 'ended' });
    expect(await textsOf('Blijft', 'Gaat eruit')).toEqual(['Blijft']);
    await editSession(noor, anew, { takeAlong: ['Blijft', 'Gaat eruit', 'Nog iets'] });
    expect(await textsOf('Blijft', 'Gaat eruit', 'Nog iets')).toEqual(['Blijft', 'Nog iets']);
  });

  it('comes in once when two end the session at the same moment', async () => {
    const { body } = await editSession(samira, await freshSession(samira), { takeAlong: ['Met z’n tweeën'] });
    const both = await Promise.all([samira, noor].map((client) => editSession(client, body, { state: 'ended' })));
    expect(both.map(({ body: { changed } }) => changed).sort()).toEqual([false, true]);
    expect(await textsOf('Met z’n tweeën')).toHaveLength(1);
  });

  it('goes nowhere for a team without a Team van teams', async () => {
    const top = abg.team('team-van-teams');
    const { body } = await samira.post<Session>(`/teams/${top}/board-sessions`, {});
    const ended = await editSession(samira, body, { takeAlong: ['Blijft hier'], state: 'ended' });
    expect(ended.body).toMatchObject({ state: 'ended', takeAlong: ['Blijft hier'] });
    expect(await api.ask('SELECT id FROM take_along WHERE team_id = $1', [top])).toEqual([]);
  });
});
