import { expect, it } from 'vitest';
import { domainOf } from './email-domain.ts';

it('takes the domain of an e-mail address, whatever stands around it', () => {
  expect(domainOf(' Noor.Smits@ABG.nl ')).toBe('abg.nl');
  expect(domainOf('noor@mail.gemeente.nl')).toBe('mail.gemeente.nl');
});

it('what is no address has no domain', () => {
  for (const typed of ['', 'noor', 'noor@', '@abg.nl', 'noor@abg', 'noor smits@abg.nl', 'noor@@abg.nl']) {
    expect(domainOf(typed)).toBeNull();
  }
});
