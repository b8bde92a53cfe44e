import type { Rollup, RollupPeriodView, RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';

const nothing = {
  intended: 0,
  done: 0,
  carriedOver: 0,
  letGo: 0,
  asked: 0,
  onCourse: 0,
  needsAttention: 0,
  stuck: 0,
  notSaid: 0,
  questionsAsked: 0,
  questionsPickedUp: 0,
  questionsAnswered: 0,
  questionsClosed: 0,
  questionsWithdrawn: 0,
};

/** Six periods of two weeks, the running one from 9 November 2026 last. */
export const somePeriods = (...figures: readonly Partial<RollupPeriodView>[]): RollupPeriodView[] =>
  figures.map((some, index) => {
    const back = figures.length - 1 - index;
    const startsOn = addDays('2026-11-09', -14 * back);
    const state = back === 0 ? 'running' : 'rounded-off';
    return { ...nothing, startsOn, endsOn: addDays(startsOn, 13), state, ...some };
  });

/** A row with ordinary values, for a test to change. */
export const aRow = (
  name: string,
  over: Partial<Omit<RollupRow, 'team'>> & { team?: Partial<RollupRow['team']> } = {},
): RollupRow => ({
  teams: 1,
  periods: somePeriods(
    { intended: 12, done: 8, onCourse: 1 },
    { intended: 15, done: 9, onCourse: 2, needsAttention: 1 },
  ),
  ambitions: [],
  noticed: null,
  measured: null,
  learned: null,
  achieved: [],
  successes: [],
  ...over,
  team: {
    id: name,
    slug: name.toLowerCase(),
    name,
    kind: 'team',
    purpose: `Opgave van ${name}`,
    municipalityIds: [],
    ...over.team,
  },
});

/** A Team van teams with two teams, one of them with all there is to tell. */
export const fixtureRollup: Rollup = {
  team: {
    id: 'tvt',
    slug: 'team-van-teams',
    name: 'Team van teams',
    kind: 'team-of-teams',
    purpose: '',
    municipalityIds: [],
  },
  rows: [
    aRow('Iedereen doet mee', { team: { municipalityIds: ['gilze'] } }),
    aRow('Jeugd dichtbij', {
      team: { municipalityIds: ['alphen', 'gilze'] },
      periods: somePeriods(
        { intended: 4, done: 4, stuck: 1 },
        { intended: 12, done: 4, onCourse: 1, stuck: 1, notSaid: 1 },
      ),
      ambitions: [
        {
          id: 'school',
          title: 'Elke school een vast gezicht',
          trend: ['on-course', 'stuck'],
          saidOn: '2026-10-25',
          actions: 3,
          isWaiting: true,
        },
        {
          id: 'gesprek',
          title: 'Een eerste gesprek binnen tien dagen',
          trend: [null],
          saidOn: null,
          actions: 0,
          isWaiting: false,
        },
      ],
      noticed: { text: 'Ik hoef maar één nummer te bellen.', on: '2026-11-10' },
      measured: { title: 'Wachttijd', unit: 'werkdagen', from: 16, latest: 12.5, goal: 10, on: '2026-11-01' },
      learned: { text: 'Bellen werkt beter dan mailen.', on: '2026-11-10' },
      achieved: ['De proefwoning is open'],
      successes: ['Wachtlijst samen doorgelopen'],
    }),
  ],
  questions: [],
  municipalities: [
    { id: 'alphen', name: 'Alphen-Chaam' },
    { id: 'baarle', name: 'Baarle-Nassau' },
    { id: 'gilze', name: 'Gilze en Rijen' },
  ],
};
