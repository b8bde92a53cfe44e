import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, stranger, type TestApi } from '../../testing/open-test-api.ts';
import { networkOf } from './network-of.ts';
import { RequestLimits } from './request-limits.ts';

let api: TestApi;
let ahead = 0;
beforeAll(async () => {
  api = await openTestApi({
    limits: { perSession: 20, perNetwork: 8, signingIn: 5 },
    now: () => Date.now() + ahead,
  });
});
afterAll(() => api.dispose());
const laterBy = (seconds: number) => {
  ahead += seconds * 1000;
};

describe('who asks too much', () => {
  it('waits as long as told, and then goes on', async () => {
    const samira = await signIn(api, 'samira');
    await samira.get('/account');
    for (let n = 0; n < 20; n++) expect((await samira.get(`/teams/${jeugd.team}/board`)).status).toBe(200);
    const refused = await samira.get('/account');
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    laterBy(11);
    expect((await samira.get('/account')).status).toBe(200);
  });

  it('holds up nobody else: each session counts for itself, behind one address too', async () => {
    laterBy(11);
    const [noor, bas] = [await signIn(api, 'noor'), await signIn(api, 'bas')];
    await noor.get('/account');
    await bas.get('/account');
    for (let n = 0; n < 25; n++) await noor.get('/account');
    expect((await noor.get('/account')).status).toBe(429);
    expect((await bas.get('/account')).status).toBe(200);
  });

  it('gains nothing by making cookies up: those count for the network', async () => {
    laterBy(11);
    const statuses: number[] = [];
    for (let n = 0; n < 10; n++) {
      const { statusCode } = await api.app.inject({
        url: '/api/v1/account',
        headers: { cookie: `session=made-up-${n}` },
      });
      statuses.push(statusCode);
    }
    expect(statuses).toEqual([...Array(8).fill(401), 429, 429]);
  });

  it('begins signing in only so many times a minute, per network', async () => {
    laterBy(61);
    const ask = (remoteAddress: string) =>
      api.app.inject({ url: '/api/v1/sign-in-options', remoteAddress }).then(({ statusCode }) => statusCode);
    for (let n = 0; n < 5; n++) expect(await ask('2001:db8:0:1::1')).not.toBe(429);
    expect(await ask('2001:db8:0:1:ffff::9')).toBe(429);
    expect(await ask('2001:db8:0:2::1')).not.toBe(429);
    const begin = await api.app.inject({ url: '/aanmelden/begin', remoteAddress: '2001:db8:0:1::2' });
    expect([begin.statusCode, begin.headers['cache-control']]).toEqual([429, 'no-store']);
    laterBy(61);
    expect(await ask('2001:db8:0:1::1')).not.toBe(429);
  });

  it('is not told by anything but what the API is asked: health and pages go on', async () => {
    laterBy(11);
    for (let n = 0; n < 9; n++) await stranger(api).get('/account');
    expect((await stranger(api).get('/account')).status).toBe(429);
    expect((await api.app.inject('/health/live')).statusCode).toBe(200);
  });
});

describe('the counting', () => {
  it('takes no more memory than it was given, however many come', () => {
    const limits = new RequestLimits({ perSession: 1, perNetwork: 1, signingIn: 1 }, () => 0);
    for (let n = 0; n < 60_000; n++)
      limits.count('/api/v1/account', null, `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`);
    expect(limits.size).toBeLessThanOrEqual(20_000);
  });

  it('sees one subscriber in an IPv4 address, mapped or not, and in 64 bits of IPv6', () => {
    expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    for (const address of ['2001:db8::1', '2001:0db8:0:0:1:2:3:4', '2001:db8:0:0:ffff::', '2001:db8::%eth0']) {
      expect(networkOf(address), address).toBe('2001:db8:0:0');
    }
    expect(networkOf('2001:db8:0:1::1')).toBe('2001:db8:0:1');
    expect(networkOf('::1')).toBe('0:0:0:0');
    expect(networkOf(abg.organisation)).toBe(abg.organisation);
  });
});
