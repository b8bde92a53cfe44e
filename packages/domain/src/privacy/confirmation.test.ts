import { describe, expect, it } from 'vitest';
import { confirmationKey, unconfirmedSuspicions } from './confirmation.ts';

describe('the guard over the fields of a form', () => {
  const fields = {
    title: 'Zaak 123456782 en 06-12345678',
    doneWhen: 'Mail a@b.nl',
    stuckReason: null,
    with: undefined,
  };

  it('names field, kind and place of everything that looks like residents’ data', () => {
    expect(unconfirmedSuspicions(fields, [])).toEqual([
      { field: 'doneWhen', kind: 'e-mail', start: 5, end: 11 },
      { field: 'title', kind: 'bsn', start: 5, end: 14 },
      { field: 'title', kind: 'phone', start: 18, end: 29 },
    ]);
  });

  it('lets pass what the author has said to be no residents’ data, for that field and kind alone', () => {
    expect(confirmationKey('title', 'bsn')).toBe('title:bsn');
    const left = unconfirmedSuspicions(fields, ['title:bsn', 'doneWhen:phone']);
    expect(left.map(({ field, kind }) => confirmationKey(field, kind))).toEqual(['doneWhen:e-mail', 'title:phone']);
    expect(unconfirmedSuspicions(fields, ['title:bsn', 'title:phone', 'doneWhen:e-mail'])).toEqual([]);
  });

  it('never repeats the value that it found', () => {
    expect(JSON.stringify(unconfirmedSuspicions(fields, []))).not.toMatch(/123456782|06-12345678|a@b/);
  });
});
