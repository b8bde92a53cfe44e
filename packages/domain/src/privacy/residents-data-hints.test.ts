import { describe, expect, it } from 'vitest';
import { findResidentsDataHints, type HintKind } from './residents-data-hints.ts';

const hinted: [HintKind, string][] = [
  ['name-after-title', 'Langs bij «mevr. De Vries» met de folder'],
  ['name-after-title', 'Langs bij «Dhr. J. van den Berg» met de folder'],
  ['name-after-title', 'Overleg over «familie El Amrani» plannen'],
  ['name-after-title', 'Overleg over «cliënt Sanne» plannen'],
  ['name-after-title', 'Vraag van «de heer Jansen-Bakker» uitzoeken'.replace('«de heer', 'de «heer')],
  ['name-after-title', 'Vraag van «mw.\u00a0Pietersen» uitzoeken'],
  ['case-word', 'De «casus» van vorige week bespreken'],
  ['case-word', 'Opzoeken onder «cliëntnummer» 4512'],
  ['case-word', '«Dossier 45123» sluiten'],
  ['street-with-number', 'Huisbezoek «Dorpsstraat 12a» inplannen'],
  ['street-with-number', 'Overlast Burgemeester «Letschertweg 4» melden'],
  ['health-of-colleague', 'Noor is al een week «ziek», wie neemt over?'],
  ['health-of-colleague', 'Sem zit thuis met een «burn-out»'],
  ['health-of-colleague', 'Noor heeft zich «ziekgemeld»'],
  ['health-of-colleague', 'Wie vervangt Sem nu hij «overspannen» is?'],
];

const unhinted: string[] = [
  'Cliëntenraad om advies vragen',
  'Aantal cliënten WMO tellen',
  'Route voor cliënt Wmo tekenen',
  'Familie en buren vaker betrekken',
  'Casusoverleg anders inrichten en casuïstiek bundelen',
  'Ziekteverzuim per team bespreken',
  'Training over burn-out inkopen',
  'Folder over depressie herschrijven',
  'Jaarplein 2026 voorbereiden',
  'Dossiervorming eenvoudiger maken',
  'De inloop op het Raadhuisplein verzetten',
  'Mw. bellen is geen actie',
  'Op weg 12 scholen bezoeken',
];

describe('a soft hint', () => {
  it.each(hinted)('of the kind %s is given for: %s', (kind, sentence) => {
    const text = sentence.replace(/[«»]/g, '');
    const hints = findResidentsDataHints(text);
    expect(hints.map(({ start, end }) => text.slice(start, end))).toEqual([/«([^»]*)»/.exec(sentence)![1]]);
    expect(hints[0]!.kind).toBe(kind);
  });

  it.each(unhinted)('is not given for ordinary work: %s', (text) => {
    expect(findResidentsDataHints(text)).toEqual([]);
  });

  it('comes within twenty milliseconds for ten thousand characters', () => {
    for (const piece of [
      'dhr. ',
      'De ',
      'Aa',
      'is ',
      'is al nog weer ',
      'dossier ',
      'A. ',
      'Familie Van ',
      'Straat 1 ',
      'a',
    ]) {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      findResidentsDataHints(text);
      const times = [1, 2, 3].map(() => {
        const from = performance.now();
        findResidentsDataHints(text);
        return performance.now() - from;
      });
      expect(Math.min(...times), piece).toBeLessThan(20);
    }
  });
});
