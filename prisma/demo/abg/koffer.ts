import type { DemoQuestions } from '../question-authoring.ts';

/** What the schakels of the ABG took along to the Team van teams, and brought back. */
export const abgKoffer: DemoQuestions['koffer'] = {
  'jeugd-dichtbij': [
    { subject: 'observation', what: 'ouders weten niet wie hun vaste gezicht is', by: 'samira', ago: 0, day: 4 },
    {
      subject: 'action',
      what: 'Rooster voor schoolbezoek maken tot de {vakantie}',
      by: 'samira',
      ago: 0,
      day: 0,
      back: { ago: 0, day: 1, text: 'voorbeeldrooster van Eén gezin, één plan' },
    },
    {
      subject: 'action',
      what: 'Proef met één aanmeldpunt uitwerken met de huisartsen',
      by: 'samira',
      ago: 0,
      day: 0,
      back: { ago: 0, day: 1, text: 'Thuis in de buurt doet mee, volgend kwartaal' },
    },
    {
      subject: 'words',
      what: 'Onze belvragen mogen alle teams gebruiken.',
      by: 'samira',
      ago: 1,
      back: { ago: 0, day: 1, text: 'alle teams gebruiken dezelfde lijst' },
    },
  ],
  'een-gezin-een-plan': [
    { subject: 'observation', what: 'het woord doel schrikt gezinnen af', by: 'marieke', ago: 0, day: 4 },
    {
      subject: 'ambition',
      what: 'samen-met-wonen',
      by: 'marieke',
      ago: 1,
      day: 10,
      back: { ago: 0, day: 1, text: 'we vragen samen wat we mogen delen' },
    },
  ],
  'iedereen-doet-mee': [
    { subject: 'success', what: 'Zes werkgevers, en de bakker vertelt het verder', by: 'amir', ago: 0, day: 4 },
    {
      subject: 'words',
      what: 'Onze lijst van werkgevers is van alle teams.',
      by: 'amir',
      ago: 2,
      back: { ago: 0, day: 1, text: 'de lijst hangt nu bij alle teams' },
    },
  ],
  'thuis-in-de-buurt': [
    {
      subject: 'decision',
      what: 'Bewoners kiezen zelf wat zij aan de raad vertellen.',
      by: 'pieter',
      ago: 0,
      day: 4,
    },
  ],
};
