import type { ListedSignal, WrittenSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import type { Moment } from './deeds-of-a-team.ts';
import { abg } from './demo-names.ts';
import type { Answer, TestClient } from './test-client.ts';

/** Who is who to the team that asks: a member, a delegate in its Team van teams, a director. */
export interface Sides {
  readonly member: TestClient;
  readonly delegate: TestClient;
  readonly director: TestClient;
}

type Deed = (moment: Moment, sides: Sides) => Promise<Answer<WrittenSignal> | null>;

const seenVersion = 2_000_000_000;
const parent = abg.team('team-van-teams');

/** All questions that the team of this board asked, closed ones too. */
export const askedBy = async (member: TestClient, teamId: string): Promise<readonly ListedSignal[]> =>
  (await member.get<{ items: ListedSignal[] }>(`/teams/${teamId}/signals?state=all`)).body.items;

const one = async ({ board, chance }: Moment, { member }: Sides, states: readonly string[]) =>
  chance.of((await askedBy(member, board.team.id)).filter(({ state }) => states.includes(state)));

/** Whoever owes the answer, if it is one of these. */
const owing = (signal: ListedSignal, { member, delegate, director }: Sides): TestClient =>
  signal.addressedTo === 'directors' ? director : signal.kind === 'need' ? member : delegate;

const setState =
  (states: readonly string[], state: string, who: (signal: ListedSignal, sides: Sides) => TestClient): Deed =>
  async (moment, sides) => {
    const signal = await one(moment, sides, states);
    return signal ? who(signal, sides).put<WrittenSignal>(`/signals/${signal.id}/state`, { state, seenVersion }) : null;
  };
const asking = (_: ListedSignal, { member }: Sides) => member;

/** Everything that happens to a question, by name; null when there is none to do it to. */
export const questionDeeds: Readonly<Record<string, Deed>> = {
  'ask a question': ({ board, chance }, { member }) => {
    const action = chance.happens(0.5) ? chance.of(board.actions) : undefined;
    const to = board.team.id === parent && chance.happens(0.7) ? { addressedTo: 'directors' } : {};
    return member.post<WrittenSignal>(`/teams/${board.team.id}/signals`, {
      question: 'Wie kan dit verder helpen?',
      ...(action ? { actionId: action.id } : {}),
      ...to,
    });
  },
  'ask what a team needs': ({ board }, { director }) =>
    director.post<WrittenSignal>(`/teams/${board.team.id}/needs`, {}),
  'pick a question up': setState(['asked'], 'picked-up', owing),
  'put a question back': setState(['picked-up'], 'asked', owing),
  'answer a question': async (moment, sides) => {
    const signal = await one(moment, sides, ['asked', 'picked-up']);
    return signal
      ? owing(signal, sides).post<WrittenSignal>(`/signals/${signal.id}/answers`, { text: 'Dat regelen we samen.' })
      : null;
  },
  'pass a question on': async (moment, sides) => {
    const signal = await one(moment, sides, ['asked', 'picked-up']);
    return signal
      ? owing(signal, sides).put<WrittenSignal>(`/signals/${signal.id}/addressee`, {
          addressedTo: 'directors',
          addressedTeamId: null,
          seenVersion,
        })
      : null;
  },
  'close a question': setState(['answered'], 'closed', asking),
  'withdraw a question': setState(['asked', 'picked-up'], 'withdrawn', asking),
  'open a question again': setState(['answered', 'closed', 'withdrawn'], 'asked', asking),
};
