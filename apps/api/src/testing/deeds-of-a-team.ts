import type { Board } from '@verbeterbord/domain/boards/board';
import { isOpen } from '@verbeterbord/domain/periods/period';
import { addDays, type CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { Chance } from './chance.ts';
import { newKey } from './open-test-api.ts';
import type { TestClient } from './test-client.ts';

/** What somebody of the team can reach for at a moment. */
export interface Moment {
  readonly client: TestClient;
  readonly board: Board;
  readonly today: CalendarDay;
  readonly chance: Chance;
  /** What lies in the bin or was chosen so far, to come back to. */
  readonly kept: { actions: string[]; ambitions: string[]; successes: string[] };
}

type Deed = (moment: Moment) => Promise<{ readonly status: number }> | null;

const words = ['Bellen met school', 'Samen langsgaan', 'Een brief opstellen', 'Ouders vragen', 'Agenda prikken'];
// A version that no row has: whoever comes last is right, so that random deeds do not all end in a clash.
const seenVersion = 2_000_000_000;
const teamOf = ({ board }: Moment): string => `/teams/${board.team.id}`;

const someoneOf = ({ board, chance }: Moment) => chance.of(board.people)?.id;
const actionOf = ({ board, chance }: Moment) => chance.of(board.actions);
const shortTerm = ({ board, chance }: Moment) =>
  chance.of(board.ambitions.filter(({ kind, lifecycle }) => kind === 'short-term' && lifecycle === 'active'));

/** Everything a member does that a board shows, by name; null when there is nothing to do it to. */
export const deeds: Readonly<Record<string, Deed>> = {
  'put an action': (moment) => {
    const { client, board, chance } = moment;
    const ambitionId = shortTerm(moment)?.id;
    const periodId = chance.happens(0.2) ? board.periods.find(({ state }) => state === 'planned')?.id : board.period.id;
    if (!ambitionId) return null;
    return client.post(`${teamOf(moment)}/actions`, {
      title: chance.of(words),
      ambitionId,
      periodId,
      ownerId: someoneOf(moment),
    });
  },
  'edit an action': (moment) => {
    const { client, board, chance } = moment;
    const action = actionOf(moment);
    const set = chance.of<object>([
      { title: `${chance.of(words)} ${chance.below(9)}` },
      { doneWhen: chance.of(words), with: chance.of(words) },
      { ownerId: someoneOf(moment) },
      { municipalityId: chance.of([...board.municipalities.map(({ id }) => id), null]) },
      { ambitionId: shortTerm(moment)?.id },
    ]);
    return action ? client.patch(`/actions/${action.id}`, { ...set, seenVersion }) : null;
  },
  'move an action to another period': (moment) => {
    const { client, board, chance } = moment;
    const action = actionOf(moment);
    const periodId = chance.of(board.periods.filter(isOpen))?.id;
    return action ? client.patch(`/actions/${action.id}`, { periodId, seenVersion }) : null;
  },
  'set a status': (moment) => {
    const { client, chance } = moment;
    const action = actionOf(moment);
    const status = chance.of(['to-do', 'in-progress', 'done'] as const);
    const stuckReason = chance.happens(0.3) ? chance.of(words) : null;
    return action ? client.put(`/actions/${action.id}/status`, { status, stuckReason, seenVersion }) : null;
  },
  'move a card': (moment) => {
    const { client, board, chance } = moment;
    const [action, ambitionId] = [actionOf(moment), shortTerm(moment)?.id];
    if (!action || !ambitionId) return null;
    const there = board.actions.filter((one) => one.ambitionId === ambitionId && one.id !== action.id);
    const after = chance.of([...there.map(({ id }) => id), null]);
    return client.put(`/actions/${action.id}/position`, { ambitionId, status: action.status, after, seenVersion });
  },
  'bin an action': (moment) => {
    const action = actionOf(moment);
    if (!action) return null;
    moment.kept.actions.push(action.id);
    return moment.client.delete(`/actions/${action.id}`);
  },
  'take an action out of the bin': ({ client, chance, kept }) => {
    const id = chance.of(kept.actions);
    return id ? client.post(`/actions/${id}/restoration`) : null;
  },
  'prepare an outcome': (moment) => {
    const { client, chance } = moment;
    const action = actionOf(moment);
    const outcome = chance.of(['carried-over', 'let-go', 'asked', null] as const);
    const reason = outcome === null ? null : 'Het past niet in twee weken.';
    return action ? client.put(`/actions/${action.id}/outcome`, { outcome, reason }) : null;
  },
  'write an ambition': (moment) => {
    const { client, board, chance } = moment;
    const lane = chance.of(
      board.ambitions.filter(({ kind, lifecycle }) => kind === 'long-term' && lifecycle === 'active'),
    );
    const isLong = chance.happens(0.2) || !lane;
    const kind = isLong ? 'long-term' : 'short-term';
    const contributesToId = isLong ? (chance.of([...board.upstream.map(({ id }) => id), null]) ?? null) : lane.id;
    return client.post(`${teamOf(moment)}/ambitions`, {
      kind,
      title: chance.of(words),
      contributesToId,
      leadId: someoneOf(moment),
    });
  },
  'edit an ambition': (moment) => {
    const { client, board, today, chance } = moment;
    const ambition = chance.of(board.ambitions);
    const set = chance.of<object>([
      { title: `${chance.of(words)} ${chance.below(9)}` },
      { effect: chance.of([...words, null]) },
      { milestone: chance.of([{ on: addDays(today, 20), label: 'College' }, null]), until: addDays(today, 60) },
      { leadId: chance.happens(0.2) ? null : someoneOf(moment) },
      { municipalityIds: board.municipalities.slice(0, chance.below(3)).map(({ id }) => id) },
    ]);
    return ambition ? client.patch(`/ambitions/${ambition.id}`, { ...set, seenVersion }) : null;
  },
  'end an ambition or take it up again': ({ client, board, chance }) => {
    const ambition = chance.of(board.ambitions.filter(({ kind }) => kind === 'short-term'));
    const lifecycle = chance.of(['active', 'active', 'achieved', 'stopped'] as const);
    return ambition ? client.put(`/ambitions/${ambition.id}/lifecycle`, { lifecycle, seenVersion }) : null;
  },
  'bin an ambition': ({ client, board, chance, kept }) => {
    const ambition = chance.of(board.ambitions.filter(({ kind }) => kind === 'short-term'));
    if (!ambition) return null;
    kept.ambitions.push(ambition.id);
    return client.delete(`/ambitions/${ambition.id}`);
  },
  'take an ambition out of the bin': ({ client, chance, kept }) => {
    const id = chance.of(kept.ambitions);
    return id ? client.post(`/ambitions/${id}/restoration`) : null;
  },
  'say how an ambition stands': (moment) => {
    const { client, chance } = moment;
    const ambition = shortTerm(moment);
    const status = chance.of(['on-course', 'needs-attention', 'stuck'] as const);
    const confidence = chance.of([1, 2, 3, 4, 5, null]);
    return ambition
      ? client.post(`/ambitions/${ambition.id}/check-ins`, { status, confidence, story: chance.of(words) })
      : null;
  },
  'choose a success': async (moment) => {
    const { client, chance, kept } = moment;
    const id = newKey();
    kept.successes.push(id);
    return client.post(`${teamOf(moment)}/successes`, { id, text: chance.of(words)! });
  },
  'take a success away': ({ client, chance, kept }) => {
    const id = chance.of(kept.successes);
    return id ? client.delete(`/successes/${id}`) : null;
  },
  'stretch or shorten a period': ({ client, board, chance }) => {
    const period = chance.of(board.periods.filter(isOpen));
    if (!period || chance.happens(0.6)) return null;
    const endsOn = addDays(period.endsOn, chance.below(15) - 7);
    return client.patch(`/periods/${period.id}`, { endsOn, seenEndsOn: period.endsOn });
  },
};

/** Rounds the period off: whatever was prepared holds, anything else goes along, is let go or asked. */
export function roundOffAtRandom({ client, board, chance }: Moment) {
  const outcomes = board.actions
    .filter(({ status }) => status !== 'done')
    .map(({ id }) => ({
      actionId: id,
      outcome: chance.of(['carried-over', 'carried-over', 'let-go', 'asked'] as const),
      reason: 'Het past niet in twee weken.',
    }));
  return client.post(`/periods/${board.period.id}/closure`, { outcomes });
}
