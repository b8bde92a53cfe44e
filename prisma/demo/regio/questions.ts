import { answered, askedOf, closed, type DemoQuestions, passedOn, pickedUp } from '../question-authoring.ts';
import { memberKey } from './compose-team.ts';

const region = 'team-van-teams-regio';
const heidestad = 'team-van-teams-heidestad';
const waterdrecht = 'team-van-teams-waterdrecht';
const first = (team: string): string => memberKey(team, 0);

/** A few questions in the region: within a municipality, between neighbours, and up to the region and its directors. */
export const regioQuestions: DemoQuestions = {
  asked: {
    binnenstad: [
      {
        question: 'Wie opent op zaterdag het wijkgebouw?',
        about: 'De sleutel ligt bij de gemeente, en die is dan dicht.',
        wanted: -3,
        steps: [askedOf(heidestad, first('binnenstad'), 1)],
      },
    ],
    korenveld: [
      {
        question: 'Mogen wij een middag bij jullie meekijken?',
        wanted: 4,
        steps: [
          askedOf('zandwijk', first('korenveld'), 1),
          answered(first('zandwijk'), 'Graag. Op dinsdag is het hier het drukst, kom dan.', 0, 4),
        ],
      },
    ],
    'oude-haven': [
      {
        question: 'Wie kent een tolk die ook ’s avonds kan?',
        wanted: 6,
        steps: [askedOf(waterdrecht, first('oude-haven'), 1), pickedUp(first('sluiskwartier'), 0, 4)],
      },
      {
        question: 'Wat heb je van mij nodig?',
        isNeed: true,
        wanted: -6,
        steps: [
          askedOf('oude-haven', 'theo', 1, 10),
          answered(first('oude-haven'), 'Dat je bij de haven komt kijken, voor er iets besloten wordt.', 0, 4),
        ],
      },
    ],
    'vennebroek-kern': [
      {
        question: 'Mag de vaste middag in het gemeentehuis?',
        about: 'De bibliotheek is te klein geworden.',
        wanted: 5,
        steps: [
          askedOf(region, first('vennebroek-kern'), 2),
          passedOn('directors', first('oude-haven'), 'Alleen de gemeente zelf kan die deur openzetten.', 0, 4),
        ],
      },
    ],
    'team-van-teams-heidestad': [
      {
        question: 'Kunnen andere gemeenten meedoen met onze ruildag?',
        ambition: 'ruilen',
        wanted: 9,
        steps: [askedOf(region, first('heuvelkwartier'), 1)],
      },
      {
        question: 'Wat mag per gemeente anders?',
        wanted: -9,
        steps: [
          askedOf(region, first('binnenstad'), 2),
          answered(first('eikenmeer-kern'), 'Alles waar inwoners niets van merken als het anders gaat.', 1, 9),
          closed(first('binnenstad'), 1),
        ],
      },
    ],
  },
  koffer: {
    'team-van-teams-heidestad': [
      { subject: 'words', what: 'Meelopen werkt beter dan doorsturen.', by: first('binnenstad'), ago: 0, day: 4 },
    ],
    'oude-haven': [
      {
        subject: 'words',
        what: 'Wie heeft ervaring met vrijwilligers in de avond?',
        by: first('oude-haven'),
        ago: 1,
        back: { ago: 0, day: 4, text: 'twee teams komen langs' },
      },
    ],
  },
  prepared: [
    {
      by: 'marjolein',
      team: 'dijkzicht',
      question: 'Willen jullie vertellen hoe jullie zonder wachtlijst werken?',
      talkedOverDaysAgo: 3,
    },
  ],
};
