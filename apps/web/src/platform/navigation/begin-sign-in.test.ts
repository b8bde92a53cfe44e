import { expect, it } from 'vitest';
import { beginSignIn } from './begin-sign-in.ts';

it('names the provider and the page to come back to', () => {
  expect(beginSignIn({ provider: 'abg', returnTo: '/teams/jeugd?actie=1', inOwnWindow: false })).toBe(
    '/aanmelden/begin?aanbieder=abg&terug=%2Fteams%2Fjeugd%3Factie%3D1',
  );
});

it('names the demo person, and the window of its own', () => {
  expect(beginSignIn({ provider: 'demo', personId: 'p-1', returnTo: '/', inOwnWindow: true })).toBe(
    '/aanmelden/begin?aanbieder=demo&terug=%2F&persoon=p-1&venster=1',
  );
});
