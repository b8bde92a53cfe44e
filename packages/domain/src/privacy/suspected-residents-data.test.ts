import { describe, expect, it } from 'vitest';
import { findSuspectedResidentsData, type SuspicionKind } from './suspected-residents-data.ts';

// « and » mark what must be found, so that every sentence carries its own exact positions.
function read(sentence: string): { text: string; found: string[] } {
  return {
    text: sentence.replace(/[«»]/g, ''),
    found: Array.from(sentence.matchAll(/«([^»]*)»/g), (match) => match[1]!),
  };
}

const held: [SuspicionKind, string][] = [
  ['bsn', 'Terugbellen over «123456782» voor vrijdag'],
  ['bsn', 'BSN: «123.456.782» controleren in de BRP'],
  ['bsn', 'BSN«123456782»'],
  ['bsn', 'Aanvraag van «1234 56 782» ligt nog bij de toegang'],
  ['bsn', 'Indicatie «1234.56.782» loopt af in december'],
  ['bsn', 'Indicatie «1234.56-782» loopt af in december'],
  ['bsn', 'Kijk nog even naar «123-456-782».'],
  ['bsn', 'Nummer «12 34 56 782» staat dubbel in de lijst'],
  ['bsn', 'Nummer «1 2 3 4 5 6 7 8 2» staat dubbel in de lijst'],
  ['bsn', 'Nummer «123\u00a0456\u00a0782» komt uit de mail'],
  ['bsn', 'Nummer «123\u202f456\u202f782» komt uit de mail'],
  ['bsn', 'Nummer «１２３４５６７８２» komt uit het oude systeem'],
  ['bsn', 'Nummer «1234\u200b5678\u200b2» is geplakt'],
  [
    'bsn',
    'Nummer «1\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e35\ufe0f\u20e36\ufe0f\u20e37\ufe0f\u20e38\ufe0f\u20e32\ufe0f\u20e3» 👍',
  ],
  ['bsn', 'Nummer «𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐» is geplakt'],
  ['bsn', 'Nummer «123–456–782» en verder niets'],
  ['bsn', 'Nummer «123 / 456 / 782» en verder niets'],
  ['bsn', 'Zonder nul: «12345672», graag uitzoeken'],
  ['bsn', 'Zonder nul: «12.345.672», graag uitzoeken'],
  ['bsn', 'Op 17-11-2026 belde «111222333» twee keer'],
  ['bsn', 'Actie 3 «123 456 782» nog doen'],
  ['iban', 'Overmaken naar «NL91 ABNA 0417 1643 00» kan pas in januari'],
  ['iban', 'Rekening «NL91ABNA0417164300».'],
  ['iban', 'Rekening «nl91.abna.0417.1643.00» klopt niet'],
  ['iban', 'Rekening «NL92ABNA0417164300» met een tikfout'],
  ['iban', 'Rekening «BE68 5390 0754 7034» en verder overleg'],
  ['e-mail', 'Mail naar «jan.jansen@voorbeeld.nl», vandaag nog'],
  ['e-mail', 'Antwoord van <«info+wmo@sub.gemeente-voorbeeld.nl»> verwerken'],
  ['e-mail', 'Mail naar «jan123456782@voorbeeld.nl».'],
  ['e-mail', 'Mail naar «noor＠voorbeeld.nl» over het plan'],
  ['e-mail', 'Mail naar «no\u200bor@voor\u00adbeeld.nl» over het plan'],
  ['e-mail', 'mailto:«josé@voorbeeld.nl»'],
  ['phone', 'Bel «06-12345678» over de keukentafel'],
  ['phone', 'Bel «06 12 34 56 78» over de keukentafel'],
  ['phone', 'Bel «0612345678»'],
  ['phone', 'Bel «+31 6 12345678» na tienen'],
  ['phone', 'Bel «+31 (0)6 1234 5678» na tienen'],
  ['phone', 'Bel «0031612345678» na tienen'],
  ['phone', 'Bel «(0161) 12 34 56» na tienen'],
  ['phone', 'Bel «0161 - 12 34 56» na tienen'],
  ['phone', 'Bel «013-4567890» na tienen'],
  ['phone', 'Bel de zus in België: «+32 475 12 34 56»'],
  ['address', 'Huisbezoek «5126 GA 12» inplannen'],
  ['address', 'Huisbezoek «5126GA, 12-b» inplannen'],
  ['address', 'Huisbezoek «5126ga nr. 12» inplannen'],
  ['address', 'Huisbezoek Dorpsstraat «12, 5126 GA» Gilze'],
  ['address', 'Huisbezoek «5126GA12» inplannen'],
  ['address', 'Brief naar Dorpsstraat «12\n5126 GA» Gilze'],
  ['birth-date', 'Cliënt geb. «12-03-1980» heeft een vraag'],
  ['birth-date', 'Geboortedatum: «12 maart 1980»'],
  ['birth-date', 'Geboren in Baarle-Nassau op «1-2-80», verhuisd'],
  ['birth-date', 'De jongen is op «12.03.2014 »geboren'.replace(' »', '» ')],
];

const passed: string[] = [
  'Plan af op 2026-11-17',
  'Plan af op 17-11-2026 om 10.00 uur',
  'Bordsessie 17-11-2026 9.30-10.45 in kamer 12',
  'Bijeenkomst 05-12-2026 10.00 uur in Rijen',
  'Inloop 09.30 - 10.45 12 stoelen klaarzetten',
  'Inloop 06.30 - 12.00 12 stoelen klaarzetten',
  'Schooljaar 2025-2026 evalueren met 12 scholen',
  'Jaren 2024 2025 2026 naast elkaar zetten',
  'Week 45, 46, 47 en 48 nabellen',
  'Periode 2026-11-09 t/m 2026-11-22',
  'Periode 23: drie acties afmaken',
  'Bestand 20261117 en 17112026 opruimen',
  'Begroting € 123.456.782 bespreken',
  'Begroting EUR 123456782 bespreken',
  'Begroting 123.456.782 euro bespreken',
  'Begroting 123.456.782,00 bespreken',
  'Budget van 12.500.000 voor drie gemeenten',
  'Begroting van € 1.250.000 naar € 1.400.000',
  'In 2026 12.345 inwoners bereikt, in 2025 11.872',
  'Receptie toestel 4512 of 161234',
  'Bel het gemeentelijk nummer 14 0161',
  'Zaak 2026-0012345 afronden',
  'Zaaknummer 1234567 en 1234567821 samenvoegen',
  'Zaak Z/2026/12345672 naar het archief',
  'Poster op A3 en folder op A4',
  'WMO 2015 art. 2.3 uitleggen in gewone woorden',
  'Jeugdwet artikel 2.3 lid 1 en 2 naast de verordening',
  'Lokaal 1.24, vergaderruimte 3.07 en kamer 214',
  'Versie 2.14.3 van de handleiding',
  'Versie 1.123.456.782 van het systeem',
  'Server 192.168.100.12 wordt vervangen',
  'EVALUATIE 2025 EN 2026 AFMAKEN',
  'NEN 7510 EN 27001 VERGELIJKEN',
  'Postcodegebied 5126 GA krijgt een brief',
  'Wijk 5126 GA en 5126 GB vergelijken',
  'Wijk 5126 GA, 5126 GB',
  'Op 1 maart 1980 opende het buurthuis',
  'Er zijn 3 kinderen geboren in Rijen sinds 2025',
  'Cijfers 1-2-3-4-5 als schaal gebruiken',
  'Deel het in #toegang met @noor',
  'Tweet van @gemeente.nl doorlezen',
  'Stand: 12 van 40 gesprekken, 30% klaar',
  'Elk gezin krijgt binnen 5 werkdagen antwoord 👍',
  'Omzet +12.345.678 is te hoog geschat',
  'Drie scholen: 312, 287 en 145 leerlingen',
  'Regel 1\n2345\n6782 uit de lijst halen',
  'Budget 1½ keer zo hoog, ² betekent voetnoot',
  '',
];

describe('a text on the board', () => {
  it.each(held)('is held for a %s: %s', (kind, sentence) => {
    const { text, found } = read(sentence);
    const suspicions = findSuspectedResidentsData(text);
    expect(suspicions.map(({ start, end }) => text.slice(start, end))).toEqual(found);
    expect(suspicions.map((suspicion) => suspicion.kind)).toEqual([kind]);
  });

  it.each(passed)('about work is not held: %s', (text) => {
    expect(findSuspectedResidentsData(text)).toEqual([]);
  });

  it('with several kinds in it is held for each of them, in order of appearance', () => {
    const text = 'Bel 06-12345678 of mail a@b.nl over 123456782 en NL91 ABNA 0417 1643 00';
    const found = findSuspectedResidentsData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(found).toEqual([
      ['phone', '06-12345678'],
      ['e-mail', 'a@b.nl'],
      ['bsn', '123456782'],
      ['iban', 'NL91 ABNA 0417 1643 00'],
    ]);
  });

  it('with a phone number whose tail passes the eleven-test is held for the phone number', () => {
    expect(findSuspectedResidentsData('06-12345672')).toEqual([{ kind: 'phone', start: 0, end: 11 }]);
  });
});
