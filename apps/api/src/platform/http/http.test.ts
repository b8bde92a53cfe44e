import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, stranger, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
const json = { 'content-type': 'application/json' };

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

describe('whatever goes wrong is a problem document with the headers of the API', () => {
  it('404 for what does not exist, a trailing slash, and an id that is nowhere', async () => {
    for (const path of [
      '/nothing',
      '/teams/',
      `/teams/${jeugd.team}/`,
      `/teams/${jeugd.team}/board/`,
      '/account/x',
      '',
    ]) {
      expect((await samira.get(path)).body.code, path).toBe('not-found');
    }
  });

  it('400 for an id that is none, also a very long one or one that is not well encoded', async () => {
    expect((await samira.get('/teams/jeugd-dichtbij')).body.errors).toMatchObject([{ in: 'path', field: 'teamId' }]);
    expect([400, 404]).toContain((await samira.get(`/teams/${'a'.repeat(300)}`)).status);
    for (const path of ['/teams/%ff', '/teams/%', '/actions/%c0%af']) {
      expect((await samira.get(path)).status, path).toBe(400);
    }
  });

  it('405 with what is allowed', async () => {
    const { status, headers } = await samira.put(`/teams/${jeugd.team}/board`, {});
    expect([status, headers.allow]).toEqual([405, 'GET']);
    expect((await samira.post(`/actions/${jeugd.team}`, {})).headers.allow).toBe('GET, PATCH, DELETE');
    expect((await samira.delete('/demo-sessions')).headers.allow).toBe('POST');
  });

  it('415 for another kind of content', async () => {
    const others = [
      ...['text/plain', 'text/html', 'text/json', 'application/xml', 'application/x-www-form-urlencoded', 'nonsense'],
      ...['multipart/form-data; boundary=x', 'multipart/form-data; boundary=application/json'],
      ...['text/plain; application/json', 'text/plain;application/json', 'text/plain, application/json'],
      ...['application/jsonp', 'application/jsonx', 'application/vnd.api+json', 'application/merge-patch+json'],
      ...['application/json\tx', 'application /json', 'application/ json', 'application//json', 'application/*', '*/*'],
      ...['/', 'json', 'a'.repeat(5000), ''],
    ];
    const wish = JSON.stringify({ title: 'x', ambitionId: jeugd.ambition('afspraken') });
    for (const type of others) {
      const { status } = await samira.post(`/teams/${jeugd.team}/actions`, wish, { 'content-type': type });
      expect([type, status]).toEqual([type, 415]);
    }
  });

  it('never anything but JSON, however its kind is written: what is not JSON gets no further than 400 or 415', async () => {
    const kinds = [
      ...['APPLICATION/JSON', ' application/json', 'application/json ; charset=utf-8', 'application/json;'],
      ...[
        'application/json\t',
        'application/json\t;charset=utf-8',
        '\tapplication/json',
        'application/json; charset="',
      ],
      ...['application/json; charset=utf-16', 'application/json;charset=utf-8;charset=utf-7', 'application/json\u00a0'],
      ...['application/json, text/plain', 'application/json,text/plain', 'application/json; boundary=x; x'],
    ];
    for (const type of kinds) {
      for (const body of ['title=x', '<x/>', '+ADw-', '\ufeff']) {
        const { status } = await samira.post(`/teams/${jeugd.team}/actions`, body, { 'content-type': type });
        expect([400, 415], `${type} ${body}`).toContain(status);
      }
    }
  });

  it('413 for a body of more than 256 kB', async () => {
    const { status } = await samira.post(`/teams/${jeugd.team}/actions`, { title: 'x'.repeat(300_000) });
    expect(status).toBe(413);
  });

  it('400 for a body that is not JSON, is empty, or reaches for the prototype', async () => {
    for (const body of [
      '{',
      '',
      '{"__proto__":{"a":1}}',
      '{"constructor":{"prototype":{}}}',
      '[]',
      'null',
      '"x"',
      '\u0000',
    ]) {
      const { status, body: answer } = await samira.post(`/teams/${jeugd.team}/actions`, body, json);
      expect([body, status, answer.code]).toEqual([body, 400, 'invalid-request']);
    }
  });

  it('401 for a write from a page that was opened for somebody else: their work is not sent as mine', async () => {
    const wish = { openToOrganisation: true };
    const path = `/teams/${jeugd.team}/openness`;
    expect((await samira.put(path, wish, { 'acting-person': abg.person('noor') })).body.code).toBe('not-signed-in');
    expect((await samira.put(path, wish, { 'acting-person': abg.person('samira') })).status).toBe(200);
  });

  it('401 before anything is told about what was sent', async () => {
    expect((await stranger(api).get('/teams/nonsense')).status).toBe(401);
    expect((await stranger(api).post(`/teams/${jeugd.team}/actions`, { nonsense: 1 })).status).toBe(401);
  });
});

describe('another site', () => {
  it("cannot write in a person's name", async () => {
    const wish = { title: 'x', ambitionId: jeugd.ambition('afspraken') };
    const path = `/teams/${jeugd.team}/actions`;
    const others: Record<string, string>[] = [
      { origin: 'https://elders.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of others) {
      expect((await samira.post(path, wish, headers)).status).toBe(403);
    }
    expect(
      (
        await stranger(api).post(
          '/demo-sessions',
          { personId: abg.person('samira') },
          { origin: 'https://elders.example' },
        )
      ).status,
    ).toBe(403);
    const own = { origin: 'http://bord.example', host: 'bord.example', 'sec-fetch-site': 'same-origin' };
    expect((await samira.post(path, wish, own)).status).toBe(201);
  });
});

describe('every answer', () => {
  it('is of one kind, framed nowhere, and over https tells the browser to stay there', async () => {
    const secure = await openTestApi({ publicUrl: 'https://bord.example' });
    try {
      for (const path of [
        '/health/live',
        '/health/ready',
        '/api/v1/openapi.json',
        '/api/v1/teams',
        '/nergens',
        '/aanmelden/begin',
      ]) {
        const { headers } = await secure.app.inject(path);
        expect([path, headers['strict-transport-security']]).toEqual([path, 'max-age=31536000; includeSubDomains']);
        expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff']);
        expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
      }
    } finally {
      await secure.dispose();
    }
  });
});

describe('health', () => {
  it('lives, and is ready while PostgreSQL answers', async () => {
    expect((await api.app.inject('/health/live')).json()).toEqual({ status: 'live' });
    expect((await api.app.inject('/health/ready')).json()).toEqual({ status: 'ready' });
  });

  it('is not ready without PostgreSQL, but lives', async () => {
    const lost = await openTestApi();
    await lost.dependencies.bell.stop();
    await lost.dependencies.database.pool.end();
    const ready = await lost.app.inject('/health/ready');
    expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'not-ready' }]);
    expect((await lost.app.inject('/health/live')).statusCode).toBe(200);
    await lost.dispose();
  });
});

describe('the description of the API', () => {
  it('is public, readable from anywhere, and complete', async () => {
    const { statusCode, headers, body } = await api.app.inject('/api/v1/openapi.json');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'api-version': '1.0.0' });
    expect(JSON.parse(body)).toMatchObject({ openapi: '3.1.0', paths: { '/teams/{teamId}/board': {} } });
  });
});
