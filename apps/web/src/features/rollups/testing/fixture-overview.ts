import type { AmbitionOverview, OverviewAmbition } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { OwedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { OverviewTeam } from '../overview-tree.ts';

export const aTeam = (id: string, about: Partial<OverviewTeam> = {}): OverviewTeam => ({
  id,
  slug: id,
  name: id,
  kind: 'team',
  purpose: '',
  municipalityIds: [],
  parentId: null,
  roundedOffOn: null,
  periods: [],
  ...about,
});

export const anAmbition = (id: string, teamId: string, about: Partial<OverviewAmbition> = {}): OverviewAmbition => ({
  id,
  kind: 'long-term',
  title: id,
  effect: null,
  teamId,
  contributesToId: null,
  municipalityIds: [],
  lifecycle: 'active',
  until: null,
  milestone: null,
  trend: [],
  story: null,
  noticed: null,
  learned: null,
  saidOn: null,
  ...about,
});

export const anOverview = (about: Partial<AmbitionOverview> = {}): AmbitionOverview => ({
  teams: [],
  ambitions: [],
  municipalities: [],
  asked: [],
  needs: [],
  ...about,
});

export const aPeriod = (startsOn: string, endsOn: string): OverviewTeam['periods'][number] => ({
  startsOn,
  endsOn,
  state: 'rounded-off',
  intended: 9,
  done: 5,
  carriedOver: 2,
  letGo: 1,
  asked: 1,
  onCourse: 2,
  needsAttention: 1,
  stuck: 0,
  notSaid: 0,
  questionsAsked: 0,
  questionsPickedUp: 0,
  questionsAnswered: 0,
  questionsClosed: 0,
  questionsWithdrawn: 0,
});

export const anAskedSignal = (id: string, about: Partial<OwedSignal> = {}): OwedSignal => ({
  id,
  kind: 'question',
  question: id,
  about: null,
  tried: null,
  ambitionTitle: null,
  wantedBy: '2026-12-01',
  askedOn: '2026-11-02',
  state: 'asked',
  team: { id: 'jeugd', slug: 'jeugd', name: 'Jeugd dichtbij' },
  addressedTo: 'directors',
  addressedTeam: null,
  isMine: false,
  answer: null,
  note: null,
  version: 1,
  ...about,
});
