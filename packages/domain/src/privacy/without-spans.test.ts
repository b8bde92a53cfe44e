import { describe, expect, it } from 'vitest';
import { findSuspectedResidentsData } from './suspected-residents-data.ts';
import { withoutSpans } from './without-spans.ts';

describe('taking residents’ data out of a text', () => {
  it.each([
    ['Bel 06-12345678 terug', 'Bel terug'],
    ['Bel 06-12345678.', 'Bel.'],
    ['06-12345678 terugbellen', 'terugbellen'],
    ['Terugbellen: 06-12345678', 'Terugbellen:'],
    ['Terugbellen (06-12345678) morgen', 'Terugbellen morgen'],
    ['06-12345678', ''],
    ['Mail a@b.nl of c@d.nl, graag', 'Mail of, graag'],
    ['Eerste regel\n06-12345678\nderde regel', 'Eerste regel\n\nderde regel'],
    ['Twee  spaties blijven,\u00a0123456782 niet', 'Twee  spaties blijven, niet'],
  ])('makes of “%s”: “%s”', (text, clean) => {
    expect(withoutSpans(text, findSuspectedResidentsData(text))).toBe(clean);
  });

  it('leaves a text without finds exactly as it is', () => {
    expect(withoutSpans(' Twee  spaties . ', [])).toBe(' Twee  spaties . ');
  });
});
