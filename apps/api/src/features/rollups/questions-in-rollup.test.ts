import type { AmbitionOverview, Rollup } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { WrittenSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let delegate: TestClient;
let director: TestClient;
const tvt = abg.team('team-van-teams');

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
  delegate = await signIn(api, 'marieke');
  director = await signIn(api, 'willemijn');
});
afterAll(() => api.dispose());

const rollup = async () => (await delegate.get<Rollup>(`/teams/${tvt}/rollup`)).body;
const overview = async (client = director) => (await client.get<AmbitionOverview>('/ambition-overview')).body;
const ask = async (teamId: string, wish: object): Promise<string> => {
  const { status, body, text } = await samira.post<WrittenSignal>(`/teams/${teamId}/signals`, wish);
  expect(status, text).toBe(201);
  return body.id;
};
const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id);

describe('a question to the Team van teams', () => {
  it('stands on its rollup, with who picked it up, until it is answered; what it is about waits so long', async () => {
    const before = await rollup();
    const [about] = before.rows.find(({ team }) => team.id === jeugd.team)!.ambitions.filter((one) => !one.isWaiting);
    const id = await ask(jeugd.team, { question: 'Wie praat met de kinderopvang?', ambitionId: about!.id });
    const waits = ({ rows }: Rollup) =>
      rows.find(({ team }) => team.id === jeugd.team)!.ambitions.find((one) => one.id === about!.id)!.isWaiting;
    await delegate.put(`/signals/${id}/state`, { state: 'picked-up', seenVersion: 1 });
    const asked = await rollup();
    expect(asked.questions.find((one) => one.id === id)).toMatchObject({
      team: { id: jeugd.team },
      addressedTeam: { id: tvt },
      pickedUpBy: { id: abg.person('marieke') },
      ambitionTitle: about!.title,
      answer: null,
    });
    expect(asked.questions.map(({ wantedBy }) => wantedBy)).toEqual(asked.questions.map((one) => one.wantedBy).sort());
    expect(waits(asked)).toBe(true);
    await delegate.post(`/signals/${id}/answers`, { text: 'Wij bellen deze week.' });
    const answered = await rollup();
    expect([has(answered.questions, id), waits(answered)]).toEqual([false, false]);
  });
});

describe('what is asked of directors', () => {
  it('reaches a director whose scope the team lies in, without a name, until it is answered', async () => {
    const id = await ask(tvt, { question: 'Mag dit zonder aparte aanvraag?', addressedTo: 'directors' });
    const { asked } = await overview();
    expect(asked.find((one) => one.id === id)).toMatchObject({ team: { id: tvt }, state: 'asked', isMine: false });
    expect(JSON.stringify(asked)).not.toContain(abg.person('samira'));
    expect((await overview(samira)).asked).toEqual([]);
    expect(has((await overview(await signIn(api, 'theo', 'regio'))).asked, id)).toBe(false);
    await director.put(`/signals/${id}/state`, { state: 'picked-up', seenVersion: 1 });
    expect((await overview()).asked.find((one) => one.id === id)).toMatchObject({ state: 'picked-up', isMine: true });
    await director.post(`/signals/${id}/answers`, { text: 'Ja, dat mag.' });
    expect(has((await overview()).asked, id)).toBe(false);
  });

  it('is answered the other way round too: what a team needs stands with the director who asked', async () => {
    const { body } = await director.post<WrittenSignal>(`/teams/${jeugd.team}/needs`, {});
    await samira.post(`/signals/${body.id}/answers`, { text: 'Een ruimte op dinsdag.' });
    const { needs } = await overview();
    expect(needs.find((one) => one.id === body.id)).toMatchObject({
      state: 'answered',
      answer: { text: 'Een ruimte op dinsdag.' },
    });
    expect(has((await overview(samira)).needs, body.id)).toBe(false);
  });
});

describe('reading a rollup', () => {
  it('asks PostgreSQL once, however many teams there are', async () => {
    const far = await signIn(api, 'marjolein', 'regio');
    await Promise.all([rollup(), far.get('/teams')]);
    const run = vi.spyOn(api.dependencies.database, 'run');
    const namesOf = () => run.mock.calls.map(([{ name }]) => name).filter((name) => /rollup|overview/.test(name));
    await rollup();
    await far.get(`/teams/${regio.team('team-van-teams-regio')}/rollup`);
    expect(namesOf()).toEqual(['rollup', 'rollup']);
    await overview();
    expect(namesOf().slice(2).sort()).toEqual(['ambition_overview', 'overview_questions']);
    run.mockRestore();
  });
});
