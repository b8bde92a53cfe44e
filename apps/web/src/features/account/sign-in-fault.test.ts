import { expect, it } from 'vitest';
import { signInFault } from './sign-in-fault.ts';

it('has words of its own for everything that can go wrong', () => {
  const codes = ['geweigerd', 'verlopen', 'mislukt', 'geen-toegang', 'onbereikbaar'];
  const titles = codes.map((code) => signInFault(code)?.title);
  expect(new Set(titles).size).toBe(codes.length);
});

it('an address somebody made up is no reason to break', () => {
  expect(signInFault('constructor')?.title).toBe('Inloggen is niet gelukt.');
  expect(signInFault('')?.title).toBe('Inloggen is niet gelukt.');
});

it('says nothing when nothing went wrong', () => {
  expect(signInFault(null)).toBeNull();
});
