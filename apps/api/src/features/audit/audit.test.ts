import { createHash } from 'node:crypto';
import type { AuditEntry } from '@verbeterbord/contracts/audit/audit.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAction } from '../../testing/board-steps.ts';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let administrator: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
  await api.ask(
    `INSERT INTO role_grant (id, organisation_id, person_id, role, scope_kind) VALUES (gen_random_uuid(), $1, $2, 'administrator', 'organisation')
     ON CONFLICT DO NOTHING`,
    [abg.organisation, abg.person('bas')],
  );
  await api.dependencies.counters.ask();
  administrator = await signIn(api, 'bas');
});
afterAll(() => api.dispose());

interface Page {
  readonly items: AuditEntry[];
  readonly hasMore: boolean;
}
const latest = async () => (await administrator.get<Page>('/audit-entries')).body.items;

describe('the audit trail', () => {
  it('says who did what on what, from where and when, without what was written', async () => {
    const action = await putAction(samira, { title: 'Geheim van de gang' });
    await samira.put(`/actions/${action.id}/status`, { status: 'done', seenVersion: 1 });
    const [second, first] = await latest();
    expect(first).toMatchObject({
      actorId: abg.person('samira'),
      actorName: 'Samira El Amrani',
      action: 'action.create',
      object: `team:${jeugd.team} action:${action.id}`,
      result: 'done',
      origin: '127.0.0.1',
    });
    expect(second).toMatchObject({ action: 'action.set-status', object: `action:${action.id}`, result: 'done' });
    expect(second!.number).toBe(first!.number + 1);
    expect(JSON.stringify(await latest())).not.toContain('gang');
  });

  it('says whose role was taken back, and who took the whole trail away', async () => {
    const personId = abg.person('esra');
    const role = { role: 'facilitator', scopeKind: 'organisation' };
    const { body } = await administrator.post<{ id: string }>(`/managed-people/${personId}/role-grants`, role);
    await administrator.delete(`/role-grants/${body.id}`);
    await api.app.inject({ url: '/api/v1/audit-export', headers: { cookie: administrator.cookie! } });
    const [taken, back] = await latest();
    expect(back).toMatchObject({ object: `role-grant:${body.id} person:${personId}`, result: 'done' });
    expect(taken).toMatchObject({ action: 'export-audit', actorId: abg.person('bas'), result: 'done' });
  });

  it('notes what was refused: what may not be done, and what is not there', async () => {
    await samira.get(`/teams/${regio.team('binnenstad')}/board`);
    await (await signIn(api, 'esra')).post(`/teams/${jeugd.team}/actions`, {
      title: 'x',
      ambitionId: jeugd.ambition('afspraken'),
    });
    await samira.get(`/events?teams=${regio.team('binnenstad')}`);
    await samira.get('/audit-entries');
    const [audit, events, create, board] = await latest();
    expect(board).toMatchObject({ action: 'board.read', object: `team:${regio.team('binnenstad')}` });
    expect(create).toMatchObject({ actorId: abg.person('esra'), action: 'action.create' });
    expect(events).toMatchObject({ action: 'events.follow', object: `team:${regio.team('binnenstad')}` });
    expect(audit).toMatchObject({ action: 'audit.read', object: null });
    for (const entry of [board, create, events, audit]) expect(entry!.result).toBe('refused');
  });

  it('notes nothing of looking, nor of a request that was merely wrong', async () => {
    const before = (await latest())[0]!.number;
    await samira.get(`/teams/${jeugd.team}/board`);
    await samira.post(`/teams/${jeugd.team}/actions`, { nonsense: 1 });
    await samira.get('/teams/nonsense');
    expect((await latest())[0]!.number).toBe(before);
  });

  it('notes what failed on our side', async () => {
    const { database } = api.dependencies;
    const { reads } = database;
    const action = await putAction(samira);
    await api.dependencies.audit.flush();
    Object.assign(database, { reads: { read: () => Promise.reject(new Error('broken')) } });
    const { status } = await samira.patch(`/actions/${action.id}`, { title: 'y', seenVersion: 1 });
    Object.assign(database, { reads });
    expect(status).toBe(500);
    expect((await latest())[0]).toMatchObject({
      action: 'action.update',
      object: `action:${action.id}`,
      result: 'failed',
    });
  });

  it('is for administrators of the organisation, each of the own', async () => {
    for (const key of ['samira', 'willemijn']) {
      const client = await signIn(api, key);
      expect([key, (await client.get('/audit-entries')).status]).toEqual([key, 403]);
      expect((await client.get('/audit-export')).status).toBe(403);
    }
    const far = await api.ask<{ id: string }>('SELECT id FROM person', [], regio.organisation);
    const text = JSON.stringify(await latest());
    expect(far.filter(({ id }) => text.includes(id))).toEqual([]);
  });

  it('is read a hundred at a time, and taken away whole as lines of JSON that hang together', async () => {
    const { audit, sessions } = api.dependencies;
    for (let n = 0; n < 2_500; n++) {
      audit.note({
        organisationId: abg.organisation,
        actorId: null,
        action: 'signed-in',
        object: null,
        result: 'done',
        origin: `2001:db8::${n.toString(16)}`,
      });
    }
    const first = (await administrator.get<Page>('/audit-entries')).body;
    expect([first.items.length, first.hasMore]).toEqual([100, true]);
    const second = (await administrator.get<Page>(`/audit-entries?before=${first.items.at(-1)!.number}`)).body;
    expect(second.items[0]!.number).toBe(first.items.at(-1)!.number - 1);
    const token = await sessions.open(abg.organisation, abg.person('bas'));
    const { body, headers } = await api.app.inject({
      url: '/api/v1/audit-export',
      headers: { cookie: `session=${token}` },
    });
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
    expect(lines.length).toBe(first.items[0]!.number);
    for (const [at, line] of lines.entries())
      expect(line.previousHash).toBe(at === 0 ? '0'.repeat(64) : lines[at - 1].hash);
    expect(lines.at(-1)).not.toHaveProperty('actorName');
    // Anybody can work out a seal again: the hash before it, and the fields as PostgreSQL writes a list in JSON.
    const { organisationId, number, at, actorId, action, object, result, origin, previousHash, hash } = lines[1];
    const sealed = [organisationId, number, at, actorId, action, object, result, origin].map((x) => JSON.stringify(x));
    const bytes = Buffer.concat([Buffer.from(previousHash, 'hex'), Buffer.from(`[${sealed.join(', ')}]`)]);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  });
});

describe('a canary in every place where a person or a browser can put words', () => {
  it('turns up in no log and nowhere in the trail', async () => {
    const canary = 'kanarie-7f3a';
    const headers = {
      'user-agent': canary,
      referer: `https://elders.example/${canary}`,
      authorization: `Bearer ${canary}`,
      'x-forwarded-for': canary,
      'x-request-id': canary,
      'accept-language': canary,
    };
    const { cookie } = samira;
    const words = { title: canary, doneWhen: canary, with: canary };
    const { body: action } = await samira.post<{ id: string }>(
      `/teams/${jeugd.team}/actions`,
      { ...words, ambitionId: jeugd.ambition('afspraken') },
      headers,
    );
    await samira.patch(`/actions/${action.id}`, { ...words, title: `${canary} 2`, seenVersion: 1 }, headers);
    await samira.put(
      `/actions/${action.id}/status`,
      { status: 'in-progress', stuckReason: canary, seenVersion: 1 },
      headers,
    );
    await samira.post(
      `/teams/${jeugd.team}/ambitions`,
      { kind: 'long-term', title: canary, effect: canary, milestone: { on: '2027-01-05', label: canary } },
      headers,
    );
    await samira.post(`/teams/${jeugd.team}/actions?${canary}=${canary}`, { [canary]: canary }, headers);
    await samira.get(`/teams/${canary}/board`, { ...headers, cookie: `session=${canary}` });
    await samira.get(`/actions/${newKey()}?x=${canary}`, headers);
    const items = JSON.stringify(await latest());
    const log = api.log.join('\n');
    for (const secret of [canary, cookie!.split('=')[1]!]) {
      expect(items).not.toContain(secret);
      expect(log).not.toContain(secret);
    }
  });
});
