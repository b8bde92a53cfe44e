import { describe, expect, it } from 'vitest';
import { deviceWords } from './device-words.ts';
import { readPersonClaims } from './person-claims.ts';

describe('what a provider tells of a person', () => {
  it.each([
    [{ given_name: ' Noor ', family_name: 'van  Dijk' }, ['Noor', 'van Dijk']],
    [{ given_name: 'Noor' }, ['Noor', '']],
    [{ name: 'Noor van Dijk' }, ['Noor', 'van Dijk']],
    [{ name: 'Noor van Dijk', family_name: 'Dijk' }, ['Noor', 'Dijk']],
    [{ family_name: 'Dijk' }, ['', 'Dijk']],
    [{ preferred_username: 'noor@abg.example' }, ['noor', '']],
    [{ email: 'n.dijk@abg.example' }, ['n.dijk', '']],
    [{}, ['Onbekend', '']],
    [{ given_name: 42, name: { x: 1 } }, ['Onbekend', '']],
    [{ given_name: 'No\u0000or\u202e', family_name: 'van\r\nDijk' }, ['No or', 'van Dijk']],
    [{ given_name: '\u0007\u200b' }, ['Onbekend', '']],
    [{ given_name: 'x'.repeat(5000) }, ['x'.repeat(80), '']],
  ])('%j gives a name that fits', (claims, [givenName, familyName] = []) => {
    expect(readPersonClaims(claims)).toMatchObject({ givenName, familyName });
  });

  it('holds an e-mail address only when it is one', () => {
    expect(readPersonClaims({ email: 'noor@abg.example' }).email).toBe('noor@abg.example');
    for (const email of ['noor', 'a b@c', `${'x'.repeat(300)}@y`, 7])
      expect(readPersonClaims({ email }).email).toBeNull();
  });
});

describe('a browser in words', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox op Windows'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'Edge op Windows',
    ],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36', 'Chrome op Android'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari op iPhone',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 'Safari op Mac'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'Chrome op Linux'],
    ['curl/8.0', ''],
    [undefined, ''],
    ['x'.repeat(100_000), ''],
  ])('%s', (userAgent, words) => expect(deviceWords(userAgent)).toBe(words));
});
