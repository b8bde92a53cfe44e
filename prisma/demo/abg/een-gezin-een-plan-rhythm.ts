import { type DemoRhythm, needsAttention, onCourse, stuck } from '../rhythm-authoring.ts';

/** What Eén gezin, één plan said, measured, noticed, decided and was glad of. */
export const eenGezinEenPlanRhythm: DemoRhythm = {
  checkIns: {
    'een-plan': [
      needsAttention(6, 2, 'Een gezin praat met zes mensen, en elk van hen heeft een eigen plan.'),
      onCourse(3, 3, { learned: 'Begin met de vraag wat vandaag al goed gaat.' }),
      onCourse(1, 4, {
        story: 'Vaste aanspreekpunten zijn bekend bij alle scholen.',
        noticed: 'Gezinnen leggen het plan zelf op tafel.',
      }),
    ],
    aanspreekpunt: [
      needsAttention(7, 2, 'Gezinnen noemen gemiddeld drie namen als wij vragen wie zij bellen.'),
      onCourse(4, 4, { learned: 'Een fijn aanspreekpunt is iemand die terugbelt.' }),
      needsAttention(2, 3, 'In vakanties weet nog niemand wie het overneemt.'),
      needsAttention(1, 3, 'Wie ons kent, weet wie te bellen. Nieuwe gezinnen nog niet.', {
        noticed: 'Vier van de vijf gezinnen noemden meteen één naam.',
      }),
      onCourse(0, 4, { story: 'Elk nieuw gezin krijgt het kaartje met één naam.' }),
    ],
    'plan-in-eigen-woorden': [
      needsAttention(6, 2, 'Een plan telt gemiddeld veertien bladzijden.'),
      onCourse(4, 3, { learned: 'Vul het eerst in over jezelf, dan zie je wat er mist.' }),
      onCourse(2, 4),
      onCourse(1, 4, { story: 'Drie gezinnen proberen het nieuwe blad.' }),
    ],
    'samen-met-wonen': [
      onCourse(4, 3),
      onCourse(2, 3, { learned: 'Eén keer bellen helpt meer dan een maandelijks overleg.' }),
      stuck(1, 2, 'We weten niet wat we met de corporatie mogen delen.', {
        noticed: 'Ouders willen de corporatie erbij, als zij kiezen wanneer.',
      }),
    ],
    'samen-leren': [onCourse(3, 4), onCourse(1, 4, { learned: 'Wie terugbelt maakt het verschil.' })],
  },
  measures: [
    {
      ambition: 'plan-in-eigen-woorden',
      title: 'Bladzijden van een plan',
      unit: 'bladzijden',
      from: 14,
      goal: 2,
      readings: [
        [6, 14],
        [4, 9],
        [3, 6],
        [2, 4],
        [1, 3, 'de nieuwe plannen'],
      ],
    },
    {
      ambition: 'aanspreekpunt',
      title: 'Gezinnen die één naam noemen',
      unit: 'van de 10',
      from: 2,
      goal: 9,
      readings: [
        [7, 2],
        [4, 5],
        [2, 6],
        [1, 8],
      ],
    },
  ],
  observations: [
    { ago: 0, day: 2, by: 'femke', text: 'het woord doel schrikt gezinnen af' },
    { ago: 0, day: 4, by: 'jayden', text: 'op kantoor in Rijen hangt nog de oude lijst' },
    {
      ago: 1,
      day: 4,
      by: 'esra',
      text: 'scholen bellen ons allemaal een andere collega',
      became: { action: 'Lijst van aanspreekpunten delen met de scholen' },
    },
    {
      ago: 1,
      day: 6,
      by: 'bas',
      text: 'de corporatie vraagt om het hele plan',
      became: { question: 'Mogen we het plan delen met de corporatie?' },
    },
  ],
  decisions: [
    [1, 'Moeilijke woorden gaan uit het planblad.'],
    [2, 'We bellen de corporatie, een vast overleg komt er niet.'],
    [4, 'We bellen dezelfde dag terug.'],
    [5, 'Het plan is er op papier, een app komt er niet.'],
    [6, 'Onze lijst heeft geen namen van gezinnen.'],
  ],
  successes: [
    { ago: 1, text: 'Vier van de vijf gezinnen noemden meteen één naam' },
    { ago: 3, text: 'Samen terugkijken met taart', action: 'Eerste plan bespreken met taart' },
    { ago: 4, text: 'Het eerste plan van twee bladzijden', action: 'Eerste planblad maken van twee bladzijden' },
    {
      ago: 6,
      text: 'Vier gezinnen hebben nu één gesprek in plaats van drie',
      action: 'Dubbele gesprekken samenvoegen',
    },
  ],
  takeAlong: {
    1: ['Mogen we het plan delen met de corporatie?'],
    3: ['De kaart met wat we leerden is voor iedereen.'],
  },
  prepared: {},
};
