import { type DemoRhythm, needsAttention, onCourse, stuck } from '../rhythm-authoring.ts';

/** What Thuis in de buurt said, measured, noticed, decided and was glad of. */
export const thuisInDeBuurtRhythm: DemoRhythm = {
  checkIns: {
    'eigen-buurt': [
      needsAttention(6, 2, 'Zonder woning kan er niemand wennen.'),
      needsAttention(5, 3, 'Er is een woning gevonden, maar nog geen afspraak met de verhuurder.'),
      onCourse(3, 4),
      onCourse(1, 4, {
        story: 'De proefwoning in Gilze is open. Drie bewoners zijn verhuisd.',
        noticed: 'Buren vragen wanneer de tweede woning komt.',
        learned: 'Vraag buren vóór de verhuizing, niet erna.',
      }),
    ],
    wijkkaart: [onCourse(7, 4), onCourse(6, 5, { story: 'De kaart hangt in vijf kernen.' })],
    proefwoning: [
      stuck(6, 2, 'Twee keer ging een woning naar iemand anders.'),
      onCourse(5, 3),
      onCourse(4, 4, { noticed: 'Achttien buren kwamen kijken.' }),
      onCourse(2, 4, { learned: 'Samen eten zegt meer dan een huisregel.' }),
      onCourse(1, 5, { noticed: 'Een bewoner kent al drie buren bij naam.' }),
    ],
    buren: [
      onCourse(4, 3),
      onCourse(3, 4, { learned: 'Vraag het vóór de verhuizing, niet erna.' }),
      onCourse(1, 4, { story: 'De straat voor de tweede proefwoning is gekozen.' }),
    ],
    huurafspraken: [
      needsAttention(4, 2, 'Er zijn vijf soorten afspraken, samen veertig bladzijden.'),
      needsAttention(2, 3, 'We beginnen met één soort afspraak.'),
      stuck(1, 2, 'Zonder iemand die huurrecht kent, durven we de tekst niet korter te maken.'),
    ],
    dorpskamers: [
      onCourse(4, 3),
      onCourse(3, 4, { noticed: 'Beheerders ruilen nu vrijwilligers met elkaar.' }),
      onCourse(1, 4, { story: 'Veertien mensen in Galder reageerden op een briefje.' }),
    ],
  },
  measures: [
    {
      ambition: 'dorpskamers',
      title: 'Dorpskamers die vier dagen open zijn',
      unit: 'kernen',
      from: 2,
      goal: 9,
      readings: [
        [4, 2],
        [3, 3],
        [2, 4, 'Rijen een dag langer'],
        [1, 5],
      ],
    },
    {
      ambition: 'huurafspraken',
      title: 'Minuten om de huurafspraken uit te leggen',
      unit: 'minuten',
      from: 50,
      goal: 15,
      readings: [
        [4, 50],
        [2, 42],
        [1, 35],
      ],
    },
  ],
  observations: [
    { ago: 0, day: 2, by: 'milou', text: 'in Galder blijft de deur vaak op slot omdat niemand de sleutel heeft' },
    { ago: 0, day: 4, by: 'guus', text: 'buren vragen of zij de tuin mogen gebruiken voor een feest' },
    {
      ago: 1,
      day: 3,
      by: 'aicha',
      text: 'niemand weet wie de sleutel van de proefwoning heeft',
      became: { action: 'Sleutelafspraken op één kaart zetten' },
    },
    {
      ago: 1,
      day: 7,
      by: 'dewi',
      text: 'huurders lezen de brief van de verhuurder niet uit',
      became: { action: 'Voorbeeldbrief van de verhuurder in gewone taal schrijven' },
    },
    {
      ago: 2,
      day: 5,
      by: 'pieter',
      text: 'de bar in Ulicoten is te hoog',
      became: { letGo: 'de kern regelt dat zelf' },
    },
  ],
  decisions: [
    [1, 'Bewoners kiezen zelf wat zij aan de raad vertellen.'],
    [2, 'Elke vrijdag eten we samen in de proefwoning.'],
    [3, 'We hangen geen camerabel op.'],
    [5, 'Een klussendienst van de gemeente komt er niet.'],
  ],
  successes: [
    { ago: 1, text: 'De wethouder draaide achter de bar', action: 'Wethouder laten meedraaien achter de bar' },
    { ago: 2, text: 'De derde bewoner kiest zelf zijn dag' },
    { ago: 4, text: 'Achttien buren op de open middag', action: 'Open middag in de woning' },
    { ago: 5, text: 'De kaart hangt in alle negen kernen', action: 'Kaart ophangen in de laatste vier kernen' },
  ],
  takeAlong: {
    1: ['Wie leest een uur mee met de huurafspraken?'],
    2: ['De regeling voor zaalhuur is voor alle kernen gelijk.'],
  },
  prepared: {},
};
