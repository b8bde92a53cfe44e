import { type DemoRhythm, needsAttention, onCourse, stuck } from '../rhythm-authoring.ts';

/** What the delegates said, measured, noticed, decided and were glad of together. */
export const teamVanTeamsRhythm: DemoRhythm = {
  checkIns: {
    'op-tijd-hulp': [
      needsAttention(6, 2, 'Van de vier teams weten we nog niet hoe lang inwoners wachten.'),
      onCourse(3, 4, { learned: 'Eén aanmeldpunt werkt pas als ook de huisarts meedoet.' }),
      needsAttention(1, 3, 'De wachttijd daalt. Afspraken met partners blijven achter.', {
        noticed: 'Inwoners zeggen dat zij eerder weten waar zij aan toe zijn.',
      }),
    ],
    'een-keer-verhaal': [
      needsAttention(5, 2, 'Elk team begint nog met een eigen gesprek.'),
      onCourse(3, 3, { learned: 'Laat de inwoner zelf kiezen wie erbij zit.' }),
      onCourse(1, 3, { story: 'Het gezamenlijke startgesprek slaat aan bij ouders.' }),
    ],
    'een-aanmeldpunt': [
      needsAttention(6, 2, 'Inwoners komen langs negentien wegen binnen.'),
      onCourse(4, 3),
      onCourse(2, 4, { noticed: 'Huisartsen noemen ons nu met één naam.' }),
      onCourse(1, 4, { learned: 'Een apart team hoeft niet, één lijst met belvragen wel.' }),
    ],
    'wie-tekent': [
      onCourse(4, 3),
      needsAttention(2, 3, 'Bij één van de drie partners hebben we nog geen vast contact.'),
      stuck(1, 2, 'De jeugdgezondheidszorg zoekt zelf nog wie er tekent.', {
        learned: 'Een naam en een nummer is genoeg, een convenant hoeft niet.',
      }),
    ],
    'startgesprek-samen': [onCourse(3, 3), onCourse(1, 4, { noticed: 'Gezinnen kiezen zelf wie erbij zit.' })],
    'zelf-zien': [needsAttention(1, 2, 'Hier zijn we nog niet aan begonnen. Dat is zo afgesproken.')],
  },
  measures: [
    {
      ambition: 'een-aanmeldpunt',
      title: 'Wegen waarlangs inwoners binnenkomen',
      unit: 'wegen',
      from: 19,
      goal: 3,
      readings: [
        [6, 19],
        [4, 14],
        [2, 11],
        [1, 9],
      ],
    },
  ],
  observations: [
    { ago: 0, day: 3, by: 'amir', text: 'twee teams zoeken dezelfde jurist' },
    {
      ago: 1,
      day: 8,
      by: 'marieke',
      text: 'elk team heeft andere belvragen',
      became: { action: 'Eén lijst met belvragen voor alle teams' },
    },
  ],
  decisions: [
    [1, 'Alle teams gebruiken dezelfde belvragen.'],
    [2, 'Met partners wisselen we namen en nummers uit.'],
    [4, 'Er komt geen apart team voor aanmeldingen.'],
    [8, 'De periode begint bij alle teams op maandag.'],
  ],
  successes: [
    { ago: 1, text: 'De leidraad van één team werkt bij vier teams' },
    { ago: 3, text: 'De proef mag een half jaar duren', action: 'Directeur vertellen wat wij nodig hebben' },
    { ago: 6, text: 'Een bordsessie duurt nog een half uur', action: 'Sessies korter maken' },
  ],
  takeAlong: {},
  prepared: {
    'Vraag van Jeugd dichtbij oppakken': { outcome: 'carried-over', reason: 'waits-for-others' },
  },
};
