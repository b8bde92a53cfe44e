import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path.ts';

describe('where a browser goes after signing in', () => {
  it.each(['/', '/teams', '/teams/jeugd?lijst=1#actie', '/ambities/0b8e', '/a%20b'])('%j is a page of ours', (path) => {
    expect(returnPath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'teams',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/teams\\..\\evil',
    'https://evil.example',
    'https:evil.example',
    'javascript:alert(1)',
    '/\tevil',
    '/\n/evil.example',
    '/\r\nset-cookie: session=x',
    '/\u0000',
    '/\u0085',
    ' //evil.example',
    '/.//evil.example',
    '/teams/..//evil.example',
    '/%2e%2e//evil.example',
    '/@evil.example/../..//x',
    '/api/v1/account',
    '/aanmelden/begin?aanbieder=x',
    '/aanmelden/terug?state=x',
    '/teams/../aanmelden',
    '/demo-aanmelden/auth',
    `/${'a'.repeat(600)}`,
  ])('%j is not', (path) => {
    expect(returnPath(path)).toBe('/');
  });
});
