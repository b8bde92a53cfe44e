import { type DemoRhythm, needsAttention, onCourse, stuck } from '../rhythm-authoring.ts';

/** What Iedereen doet mee said, measured, noticed, decided and was glad of. */
export const iedereenDoetMeeRhythm: DemoRhythm = {
  checkIns: {
    'een-plek': [
      onCourse(4, 3),
      needsAttention(2, 3, 'Werkgevers in Rijen haken af. We zoeken een nieuwe aanpak.', {
        noticed: 'Wie een proefplek heeft, neemt soms een buurman mee.',
        learned: 'Een werkgever wil eerst één mens leren kennen.',
      }),
    ],
    werkgevers: [
      onCourse(5, 3, { learned: 'Een werkgever wil eerst weten wie er komt.' }),
      onCourse(4, 4, { story: 'De kapper in Alphen was de eerste.' }),
      onCourse(3, 4, { learned: 'Een maatje op de werkvloer helpt meer dan een folder.' }),
      needsAttention(2, 3, 'We hebben er vijf. De oogst maakt het lastig om afspraken te maken.'),
      stuck(1, 3, 'De tuinders willen wel, maar hebben pas na de oogst tijd.', {
        noticed: 'Iemand bleef na de proefplek gewoon werken bij de bakker.',
      }),
    ],
    taal: [
      needsAttention(6, 2, 'Wie Nederlands wil oefenen wacht zeven weken.'),
      onCourse(4, 3),
      onCourse(3, 4, { learned: 'Een toets vooraf houdt mensen juist tegen.' }),
      onCourse(1, 4, { noticed: 'Bij de bakker wordt nu geoefend met bestellen.' }),
      needsAttention(0, 3, 'Het taalcafé kan open, maar er is nog geen vaste ruimte.'),
    ],
    'een-gezicht': [
      needsAttention(4, 2, 'Negen mensen van vier clubs bellen dezelfde werkgevers.'),
      needsAttention(2, 3, 'De lijst zonder dubbele is er. Wie belt wie, moet nog.', {
        noticed: 'Een werkgever merkte op dat hij minder vaak gebeld wordt.',
      }),
    ],
    verenigingen: [
      onCourse(3, 4),
      onCourse(1, 4, { learned: 'Besturen willen geen avond, zij willen dat je langskomt.' }),
    ],
    meedoenregeling: [onCourse(8, 3), onCourse(7, 4), onCourse(5, 5, { story: 'Van veertig minuten naar zes.' })],
  },
  measures: [
    {
      ambition: 'werkgevers',
      title: 'Werkgevers met een proefplek',
      unit: 'werkgevers',
      from: 0,
      goal: 10,
      readings: [
        [5, 0],
        [4, 1],
        [3, 3],
        [2, 5],
        [1, 6, 'een garage in Baarle'],
      ],
    },
    {
      ambition: 'taal',
      title: 'Weken wachten op een taalplek',
      unit: 'weken',
      from: 7,
      goal: 1,
      readings: [
        [6, 7],
        [4, 5],
        [3, 4],
        [2, 2.5],
        [1, 2],
      ],
    },
  ],
  observations: [
    { ago: 0, day: 3, by: 'winston', text: 'in de bibliotheek vragen mensen zelf wanneer het taalcafé begint' },
    { ago: 0, day: 4, by: 'sanne', text: 'tuinders bellen liever voor zeven uur ’s ochtends' },
    {
      ago: 1,
      day: 5,
      by: 'tomasz',
      text: 'nieuwe mensen weten niet waar zij kunnen oefenen',
      became: { action: 'Lijst maken van plekken waar je kunt oefenen' },
    },
    {
      ago: 2,
      day: 6,
      by: 'lieke',
      text: 'wij bellen een werkgever soms twee keer op één dag',
      became: { question: 'Wie houdt bij wie welke werkgever belt?' },
    },
    {
      ago: 2,
      day: 8,
      by: 'bram',
      text: 'de harmonie zoekt nog blazers',
      became: { letGo: 'leuk, geen werk voor ons' },
    },
  ],
  decisions: [
    [1, 'De afspraken voor een proefplek passen op één bladzijde.'],
    [2, 'Wie een werkgever belt, schrijft dat dezelfde dag op.'],
    [3, 'Wij nemen geen taaltoets vooraf af.'],
    [5, 'We houden geen banenmarkten meer.'],
    [7, 'Bij twijfel beslist wie aan tafel zit.'],
  ],
  successes: [
    { ago: 1, text: 'Zes werkgevers, en de bakker vertelt het verder' },
    { ago: 2, text: 'Een werkgever die nee zei, zegt nu ja' },
    { ago: 3, text: 'De eerste proefplek werd een baan' },
    { ago: 5, text: 'Meedoen vraag je aan in zes minuten', action: 'Inwoners vragen hoe lang het nu duurt' },
    { ago: 7, text: 'Eén bladzijde in plaats van negen' },
  ],
  takeAlong: {
    1: ['Wie kent tuinders die na de oogst willen praten?'],
    2: ['Onze lijst van werkgevers is van alle teams.'],
  },
  prepared: {},
};
