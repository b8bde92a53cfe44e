import type { Account, DemoPerson, MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, stranger, type TestApi } from '../../testing/open-test-api.ts';
import { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.dispose());

const samira = { personId: abg.person('samira') };
const cookieOf = (headers: Record<string, unknown>) => String(headers['set-cookie']);

describe('signing in as a demo person', () => {
  it('offers the demo people of both organisations, Samira first', async () => {
    const { status, body } = await stranger(api).get<{ items: DemoPerson[] }>('/demo-people');
    expect(status).toBe(200);
    expect(body.items).toHaveLength(12);
    expect(body.items[0]).toMatchObject({ givenName: 'Samira', organisation: { id: abg.organisation } });
    expect(body.items[0]?.teams).toContainEqual({ name: 'Jeugd dichtbij', kind: 'team', isDelegate: false });
    expect(body.items[0]?.teams).toContainEqual({ name: 'Team van teams', kind: 'team-of-teams', isDelegate: true });
  });

  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const { status, headers } = await stranger(api).post('/demo-sessions', samira);
    expect(status).toBe(201);
    expect(cookieOf(headers)).toMatch(/^session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('binds the cookie to the host and to https where the installation is reached over https', async () => {
    const secure = await openTestApi({ publicUrl: 'https://bord.example' });
    try {
      const { headers } = await stranger(secure).post('/demo-sessions', samira);
      expect(cookieOf(headers)).toMatch(/^__Host-session=.*; HttpOnly; SameSite=Lax; Secure$/);
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      expect((await new TestClient(secure.app, cookieOf(headers).split(';')[0]!).get('/account')).status).toBe(200);
    } finally {
      await secure.dispose();
    }
  });

  it('does not exist outside a demo installation', async () => {
    const real = await openTestApi({ isDemo: false });
    try {
      expect((await stranger(real).get('/demo-people')).status).toBe(404);
      expect((await stranger(real).post('/demo-sessions', samira)).status).toBe(404);
    } finally {
      await real.dispose();
    }
  });

  it('lets nobody become a person who is not on offer', async () => {
    expect((await stranger(api).post('/demo-sessions', { personId: abg.person('daan') })).status).toBe(404);
  });
});

describe('a session', () => {
  it('is needed for everything but signing in', async () => {
    expect((await stranger(api).get('/account')).body.code).toBe('not-signed-in');
    expect((await new TestClient(api.app, 'session=made-up').get('/account')).status).toBe(401);
  });

  it('ends at once when its person signs out, and the cookie is taken back', async () => {
    const client = await signIn(api, 'samira');
    expect((await client.get('/account')).status).toBe(200);
    const { status, headers } = await client.delete('/session');
    expect(status).toBe(204);
    expect(cookieOf(headers)).toMatch(/^session=; Max-Age=0/);
    expect((await client.get('/account')).status).toBe(401);
  });

  it('ends by itself after twelve hours', async () => {
    let hours = 0;
    const later = await openTestApi({ now: () => Date.now() + hours * 3_600_000 });
    try {
      const client = await signIn(later, 'samira');
      expect((await client.get('/account')).status).toBe(200);
      hours = 12.01;
      await later.ask("UPDATE session SET expires_at = now() - interval '1 second'");
      expect((await client.get('/account')).status).toBe(401);
    } finally {
      await later.dispose();
    }
  });

  it('is kept as a hash only', async () => {
    const client = await signIn(api, 'samira');
    const rows = await api.ask<{ all: string }>('SELECT string_agg(s::text, chr(10)) AS all FROM session s');
    expect(rows[0]?.all).not.toContain(client.cookie?.split('=')[1]);
  });
});

describe('my account', () => {
  it('tells who I am, in which teams, and what I may do there', async () => {
    const { body } = await (await signIn(api, 'samira')).get<Account>('/account');
    expect(body.person.givenName).toBe('Samira');
    expect(body.organisation).toMatchObject({ slug: 'abg', timeZone: 'Europe/Amsterdam' });
    expect(body.memberships.map(({ team }) => team.slug).sort()).toEqual(['jeugd-dichtbij', 'team-van-teams']);
    const own = body.permissions.find(({ teamId }) => teamId === jeugd.team);
    expect(own?.allowed).toEqual(expect.arrayContaining(['action.create', 'ambition.create', 'bin.read']));
    expect(body.isDemo).toBe(true);
  });

  it('shows my actions of the running periods of all my teams, each with its line of sight up to the Team van teams', async () => {
    const { body } = await (await signIn(api, 'samira')).get<{ items: MyAction[] }>('/account/actions');
    expect(new Set(body.items.map(({ team }) => team.slug))).toEqual(new Set(['jeugd-dichtbij', 'team-van-teams']));
    for (const { action, period, line } of body.items) {
      expect(action.ownerId).toBe(abg.person('samira'));
      expect(period.state).toBe('running');
      expect(line[0]?.id).toBe(action.ambitionId);
      expect(line.at(-1)?.teamId).toBe(abg.team('team-van-teams'));
    }
    const pilot = body.items.find(({ action }) => action.title.startsWith('Proef met'));
    expect(pilot?.line.map(({ title }) => title)).toEqual([
      'Een eerste gesprek is er binnen tien werkdagen',
      'Kinderen en ouders krijgen hulp dicht bij huis, binnen twee weken',
      'Inwoners krijgen op tijd hulp die past',
    ]);
    expect(pilot?.municipality).toBe('Alphen-Chaam');
  });
});
