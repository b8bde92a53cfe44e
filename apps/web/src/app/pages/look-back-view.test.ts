import { describe, expect, it } from 'vitest';
import { lookBackAddress, lookBackParts, readLookBackView } from './look-back-view.ts';

describe('what is looked back at', () => {
  it('stands in the address and is read back from it', () => {
    for (const part of lookBackParts) {
      for (const periodId of [null, 'p']) {
        const [path, search] = lookBackAddress('jeugd', { part, periodId }).split('?');
        expect(path).toBe('/teams/jeugd/terugkijken');
        expect(readLookBackView(search ?? '')).toEqual({ part, periodId });
      }
    }
  });

  it('is the periods where the address says nothing, or nothing that there is', () => {
    expect(readLookBackView('kijk=alles')).toEqual({ part: 'periodes', periodId: null });
    expect(lookBackAddress('jeugd', readLookBackView(''))).toBe('/teams/jeugd/terugkijken');
  });
});
