import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/open-test-api.ts';
import { readConfig } from '../config/config.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const configured = (SECURITY_CONTACT: string, SECURITY_EXPIRES: string) =>
  readConfig({ SECURITY_CONTACT, SECURITY_EXPIRES }, now).securityContact;

describe('where a hole can be told', () => {
  it('is what the installation says, until the day it says', async () => {
    const securityContact = { contact: 'mailto:veilig@gemeente.example', expires: Date.parse('2027-06-30') };
    let at = now;
    const api = await openTestApi({ securityContact, publicUrl: 'https://bord.gemeente.example', now: () => at });
    const { statusCode, headers, body } = await api.app.inject('/.well-known/security.txt');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(body.split('\n')).toEqual([
      'Contact: mailto:veilig@gemeente.example',
      'Expires: 2027-06-30T00:00:00.000Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://bord.gemeente.example/.well-known/security.txt',
      '',
    ]);
    at = Date.parse('2027-07-01');
    expect((await api.app.inject('/.well-known/security.txt')).statusCode).toBe(404);
    await api.dispose();
  });

  it('is nowhere when nobody said so', async () => {
    const api = await openTestApi();
    expect((await api.app.inject('/.well-known/security.txt')).statusCode).toBe(404);
    await api.dispose();
    expect(configured('', '')).toBeNull();
  });

  it('stops the start when it would mislead, with one sentence', () => {
    expect(configured('https://gemeente.example/veilig', '2027-06-30T12:00:00Z')).toEqual({
      contact: 'https://gemeente.example/veilig',
      expires: Date.parse('2027-06-30T12:00:00Z'),
    });
    for (const [contact, expires, sentence] of [
      ['mailto:a@b.example', '2026-11-21', /^SECURITY_EXPIRES .* is over/],
      ['mailto:a@b.example', '2028-11-21', /^SECURITY_EXPIRES .* more than a year/],
      ['mailto:a@b.example', '', /^SECURITY_CONTACT needs SECURITY_EXPIRES/],
      ['mailto:a@b.example', 'morgen', /^SECURITY_CONTACT needs SECURITY_EXPIRES/],
      ['http://b.example', '2027-06-30', /^SECURITY_CONTACT must begin/],
      ['mailto:a@b.example\nExpires: 2099-01-01', '2027-06-30', /^SECURITY_CONTACT must begin/],
    ] as const) {
      expect(() => configured(contact, expires), contact + expires).toThrow(sentence);
    }
  });
});
