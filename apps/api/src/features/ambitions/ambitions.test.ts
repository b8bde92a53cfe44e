import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { Ambition } from '@verbeterbord/domain/ambitions/ambition';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction, putAmbition, type Written } from '../../testing/board-steps.ts';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
const ambitions = `/teams/${jeugd.team}/ambitions`;
const longTerm = jeugd.ambition('dicht-bij-huis');

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

const faultsOf = async (fields: object, path = ambitions) => {
  const before = await countOf(api);
  const wish = { kind: 'short-term', title: 'Nieuw', contributesToId: longTerm, ...fields };
  const { status, body } = await samira.post(path, wish);
  expect(status).toBe(400);
  expect(await countOf(api)).toEqual(before);
  return (body.errors ?? []).map(({ field, code }) => `${field}: ${code}`).sort();
};
const edit = <Body = Written<Ambition>>(client: TestClient, { id }: { id: string }, fields: object) =>
  client.patch<Body>(`/ambitions/${id}`, fields);
const setLifecycle = <Body = Written<Ambition>>({ id }: { id: string }, lifecycle: string, more: object = {}) =>
  samira.put<Body>(`/ambitions/${id}/lifecycle`, { lifecycle, seenVersion: 1, ...more });

describe('the line of sight', () => {
  it('runs from a short-term ambition to a long-term one of the same team', async () => {
    const said = {
      title: 'Een ouder weet binnen een dag wie er belt',
      effect: 'Niemand wacht in onzekerheid.',
      until: '2027-03-31',
      milestone: { on: '2027-01-19', label: 'College' },
      leadId: abg.person('noor'),
      municipalityIds: [abg.municipality('baarle-nassau')],
    };
    const ambition = await putAmbition(samira, said);
    expect(ambition).toMatchObject({
      ...said,
      kind: 'short-term',
      contributesToId: longTerm,
      lifecycle: 'active',
      version: 1,
    });
    expect((await boardOf(samira)).ambitions.at(-1)).toMatchObject({ id: ambition.id, ...said });
    expect((await changesOf(api, ambition.id)).map(({ kind }) => kind)).toEqual(['created']);
  });

  it('may run on from a long-term one to the Team van teams', async () => {
    const contributesToId = abg.ambition('team-van-teams', 'een-keer-verhaal');
    expect(await putAmbition(samira, { kind: 'long-term', contributesToId })).toMatchObject({ contributesToId });
    expect(await putAmbition(samira, { kind: 'long-term', contributesToId: null })).toMatchObject({
      contributesToId: null,
    });
  });

  it('is never missing under a short-term ambition', async () => {
    expect(await faultsOf({ contributesToId: null })).toEqual(['contributesToId: short-term-needs-long-term']);
    expect(await faultsOf({ contributesToId: undefined })).toEqual(['contributesToId: short-term-needs-long-term']);
  });

  it('does not end at a short-term ambition, another team, another organisation, what was stopped, or nowhere', async () => {
    const [far] = await api.ask<{ id: string }>(
      "SELECT id FROM ambition WHERE kind = 'long-term'",
      [],
      regio.organisation,
    );
    const stopped = await putAmbition(samira, { kind: 'long-term', contributesToId: null });
    await setLifecycle(stopped, 'stopped');
    const ends = {
      [jeugd.ambition('vast-gezicht')]: 'not-a-long-term-ambition',
      [abg.ambition('thuis-in-de-buurt', 'eigen-buurt')]: 'not-in-reach',
      [abg.ambition('team-van-teams', 'op-tijd-hulp')]: 'not-in-reach',
      [far!.id]: 'not-in-reach',
      [stopped.id]: 'not-active',
      [newKey()]: 'not-in-reach',
    };
    for (const [contributesToId, code] of Object.entries(ends)) {
      expect(await faultsOf({ contributesToId })).toEqual([`contributesToId: ${code}`]);
    }
    const fromLong = { kind: 'long-term', contributesToId: longTerm };
    expect(await faultsOf(fromLong)).toEqual(['contributesToId: not-in-reach']);
  });

  it('has no circle: an ambition cannot be made to contribute to itself or to what is under it', async () => {
    const short = await putAmbition(samira);
    for (const [id, contributesToId] of [
      [longTerm, longTerm],
      [longTerm, short.id],
      [short.id, short.id],
      [abg.ambition('team-van-teams', 'op-tijd-hulp'), longTerm],
    ]) {
      const { status, body } = await edit<{ errors: object[] }>(
        samira,
        { id: id! },
        { contributesToId, seenVersion: 1 },
      );
      expect([status, body.errors.length]).toEqual([400, 1]);
    }
  });

  it('is told with all other faults at once', async () => {
    const wrong = {
      contributesToId: null,
      leadId: regio.person('binnenstad-1'),
      municipalityIds: [regio.municipality('x')],
    };
    expect(await faultsOf(wrong)).toEqual([
      'contributesToId: short-term-needs-long-term',
      'leadId: unknown',
      'municipalityIds: unknown',
    ]);
    expect(
      await faultsOf({ title: '', until: '2026-02-30', milestone: { on: '2026-01-01' }, kind: 'yearly', mood: 1 }),
    ).toEqual([
      'kind: not-allowed-value',
      'milestone.label: required',
      'mood: unknown-field',
      'title: too-short',
      'until: not-well-formed',
    ]);
  });
});

describe('editing an ambition', () => {
  it('merges fields apart and keeps two texts of one field', async () => {
    const [ambition, noor] = [await putAmbition(samira), await signIn(api, 'noor')];
    await edit(noor, ambition, { effect: 'Ouders merken het.', seenVersion: 1 });
    expect((await edit(samira, ambition, { title: 'Anders', seenVersion: 1 })).body).toMatchObject({
      title: 'Anders',
      effect: 'Ouders merken het.',
    });
    const clash = await samira.patch(`/ambitions/${ambition.id}`, { effect: 'Kinderen merken het.', seenVersion: 1 });
    expect(clash.body.conflicts).toEqual([
      { field: 'effect', theirs: 'Ouders merken het.', mine: 'Kinderen merken het.', by: abg.person('noor') },
    ]);
  });

  it('sets and takes away a milestone as one thing', async () => {
    const ambition = await putAmbition(samira);
    const milestone = { on: '2027-02-09', label: 'Raad' };
    expect((await edit(samira, ambition, { milestone, seenVersion: 1 })).body.milestone).toEqual(milestone);
    expect((await edit(samira, ambition, { milestone, seenVersion: 1 })).body.changed).toBe(false);
    expect((await edit(samira, ambition, { milestone: null, seenVersion: 2 })).body.milestone).toBeNull();
  });

  it('does not stumble over a lead who left, when only another field changes', async () => {
    const ambition = await putAmbition(samira, { leadId: abg.person('noor') });
    await api.ask('UPDATE ambition SET lead_id = $2 WHERE id = $1', [ambition.id, abg.person('ruben')]);
    const sent = { title: 'Nieuwe woorden', leadId: abg.person('ruben'), seenVersion: 1 };
    expect((await edit(samira, ambition, sent)).status).toBe(200);
  });

  it('is not for a colleague of another team', async () => {
    const bas = await signIn(api, 'bas');
    expect((await edit<{ reason: string }>(bas, { id: longTerm }, { title: 'x', seenVersion: 1 })).body.reason).toBe(
      'not-a-member',
    );
  });
});

describe('an ambition that ends', () => {
  it('is achieved or stopped with a word why, and taken up again', async () => {
    const ambition = await putAmbition(samira);
    await setLifecycle(ambition, 'achieved', { reason: 'de raad is blij' });
    const page = await samira.get<AmbitionPage>(`/ambitions/${ambition.id}`);
    expect(page.body).toMatchObject({ lifecycle: 'achieved', lifecycleReason: 'de raad is blij' });
    expect((await boardOf(samira)).ambitions.some(({ id }) => id === ambition.id)).toBe(false);
    expect((await setLifecycle(ambition, 'active')).body.lifecycle).toBe('active');
    expect((await setLifecycle(ambition, 'active')).body.changed).toBe(false);
  });

  it('stays while it has unfinished actions: the refusal lists them', async () => {
    const ambition = await putAmbition(samira);
    const action = await putAction(samira, { ambitionId: ambition.id, title: 'Nog te doen' });
    const before = await countOf(api);
    for (const { status, body } of [
      await setLifecycle<{ code: string; actions: object[] }>(ambition, 'achieved'),
      await setLifecycle<{ code: string; actions: object[] }>(ambition, 'stopped'),
      await samira.delete<{ code: string; actions: object[] }>(`/ambitions/${ambition.id}`),
    ]) {
      expect([status, body.code]).toEqual([409, 'has-unfinished-actions']);
      expect(body.actions).toEqual([{ id: action.id, title: 'Nog te doen' }]);
    }
    expect(await countOf(api)).toEqual(before);
    await samira.put(`/actions/${action.id}/status`, { status: 'done', seenVersion: 1 });
    expect((await setLifecycle(ambition, 'achieved')).status).toBe(200);
  });

  it('stays while other ambitions contribute to it: the refusal lists them', async () => {
    const long = await putAmbition(samira, { kind: 'long-term', contributesToId: null });
    const short = await putAmbition(samira, { contributesToId: long.id, title: 'Draagt bij' });
    for (const { status, body } of [
      await setLifecycle<{ code: string; ambitions: object[] }>(long, 'stopped'),
      await samira.delete<{ code: string; ambitions: object[] }>(`/ambitions/${long.id}`),
    ]) {
      expect([status, body.code]).toEqual([409, 'has-contributions']);
      expect(body.ambitions).toEqual([{ id: short.id, title: 'Draagt bij' }]);
    }
    await setLifecycle(short, 'stopped');
    expect((await setLifecycle(long, 'stopped')).status).toBe(200);
  });

  it('cannot be taken up again under a long-term ambition that ended', async () => {
    const long = await putAmbition(samira, { kind: 'long-term', contributesToId: null });
    const short = await putAmbition(samira, { contributesToId: long.id });
    await setLifecycle(short, 'stopped');
    await setLifecycle(long, 'stopped');
    expect((await setLifecycle<object>(short, 'active')).status).toBe(400);
  });

  it('goes to the bin and comes back to where it stood; its done actions never hang in the air', async () => {
    const ambition = await putAmbition(samira);
    const action = await putAction(samira, { ambitionId: ambition.id });
    await samira.put(`/actions/${action.id}/status`, { status: 'done', seenVersion: 1 });
    expect((await samira.delete<Written<Ambition>>(`/ambitions/${ambition.id}`)).body.changed).toBe(true);
    const board = await boardOf(samira);
    const known = new Set(board.ambitions.map(({ id }) => id));
    expect(board.ambitions.find(({ id }) => id === ambition.id)?.lifecycle).toBe('stopped');
    expect(board.actions.filter(({ ambitionId }) => !known.has(ambitionId))).toEqual([]);
    expect((await samira.get(`/ambitions/${ambition.id}`)).status).toBe(404);
    expect((await edit<{ code: string }>(samira, ambition, { title: 'x', seenVersion: 2 })).body.code).toBe(
      'in-the-bin',
    );
    const back = await samira.post<Written<Ambition>>(`/ambitions/${ambition.id}/restoration`);
    expect([back.status, back.body.version]).toEqual([200, 3]);
  });
});
