import { randomInt } from 'node:crypto';
import type { Board, BoardAction, BoardAmbition } from '@verbeterbord/domain/boards/board';
import type { BoardCommand } from '@verbeterbord/domain/boards/board-command';
import { preparedFor } from '@verbeterbord/domain/boards/prepared';
import { replay } from '@verbeterbord/domain/boards/replay';
import { nothingPrepared } from '@verbeterbord/domain/periods/prepare-outcome';
import { outcomes } from '@verbeterbord/domain/periods/round-off';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf } from './board-steps.ts';
import { abg, jeugd } from './demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from './open-test-api.ts';
import type { TestClient } from './test-client.ts';

let api: TestApi;
let samira: TestClient;
const seed = Number(process.env.REPLAY_SEED ?? randomInt(2 ** 31));

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

/** What a person wishes, before it is known what is on the board: numbers that choose from it. */
const wish = fc.record({
  kind: fc.constantFrom<BoardCommand['kind']>(
    'create-action',
    'edit-action',
    'edit-action',
    'set-action-status',
    'set-action-status',
    'move-action',
    'move-action',
    'move-action',
    'prepare-outcome',
    'delete-action',
    'restore-action',
    'create-ambition',
    'edit-ambition',
    'set-ambition-lifecycle',
    'delete-ambition',
    'restore-ambition',
  ),
  one: fc.nat(),
  two: fc.nat(),
  three: fc.nat(),
  text: fc.constantFrom('Bellen', 'Schrijven', 'Langsgaan', 'Vragen'),
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

interface Gone {
  readonly actions: BoardAction[];
  readonly ambitions: BoardAmbition[];
}

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(1, items.length)];
const statuses = ['to-do', 'in-progress', 'done'] as const;

/** The command as the browser would keep it, on what this board shows; null when there is nothing to do it to. */
function commandOf(board: Board, gone: Gone, { kind, one, two, three, text }: Wish): BoardCommand | null {
  const action = pick(board.actions, one);
  const shorts = board.ambitions.filter((ambition) => ambition.kind === 'short-term');
  const ambition = pick(board.ambitions, one);
  const target = pick(shorts, two);
  if (/^(edit-|set-|move-|delete-|prepare-)(action|outcome)/.test(kind) && !action) return null;
  if (!target || !ambition) return null;
  const status = statuses[three % 3]!;
  switch (kind) {
    case 'create-action':
      return { kind, action: newAction(board, target.id, text) };
    case 'edit-action': {
      const sets = [
        { title: text },
        { doneWhen: null, with: text },
        { ambitionId: target.id },
        { ownerId: abg.person('noor') },
        { periodId: jeugd.period(1) },
      ];
      return { kind, actionId: action!.id, set: pick(sets, three)! };
    }
    case 'set-action-status':
      return {
        kind,
        actionId: action!.id,
        wish: { status, ...(two % 3 === 0 ? { stuckReason: two % 2 ? text : null } : {}) },
      };
    case 'move-action': {
      const there = board.actions.filter(({ id, ambitionId }) => ambitionId === target.id && id !== action!.id);
      const after = three % 4 === 0 ? null : (pick(there, three)?.id ?? null);
      return { kind, actionId: action!.id, to: { ambitionId: target.id, status, after } };
    }
    case 'prepare-outcome': {
      const reason = pick([null, 'too-busy', text], three) ?? null;
      return { kind, actionId: action!.id, ...(two % 4 ? { outcome: pick(outcomes, two)!, reason } : nothingPrepared) };
    }
    case 'delete-action':
      return { kind, actionId: action!.id };
    case 'restore-action': {
      const binned = pick(gone.actions, one);
      return binned ? { kind, action: binned } : null;
    }
    case 'create-ambition':
      return { kind, ambition: { ...target, ...emptied, id: newKey(), title: text } };
    case 'edit-ambition':
      return {
        kind,
        ambitionId: ambition.id,
        set: pick([{ title: text }, { effect: text }, { milestone: { on: '2027-01-05', label: text } }], two)!,
      };
    case 'set-ambition-lifecycle':
      return { kind, ambitionId: ambition.id, lifecycle: (['active', 'achieved', 'stopped'] as const)[three % 3]! };
    case 'delete-ambition':
      return { kind, ambitionId: ambition.id };
    case 'restore-ambition': {
      const binned = pick(gone.ambitions, one);
      return binned ? { kind, ambition: binned } : null;
    }
  }
}

const emptied = {
  effect: null,
  until: null,
  milestone: null,
  leadId: null,
  municipalityIds: [],
  lifecycle: 'active',
  version: 1,
} as const;

const newAction = (board: Board, ambitionId: string, title: string): BoardAction => ({
  id: newKey(),
  title,
  doneWhen: null,
  ownerId: abg.person('samira'),
  ambitionId,
  periodId: board.period.id,
  status: 'to-do',
  stuckReason: null,
  with: null,
  municipalityId: null,
  timesCarried: 0,
  version: 1,
});

/** Sends the command as the browser does; whether the server took it. */
async function send(command: BoardCommand): Promise<boolean> {
  const seenVersion = 2_000_000_000;
  const answers = {
    'create-action': ({ action: { id, title, ambitionId } }) =>
      samira.post<object>(`/teams/${jeugd.team}/actions`, { id, title, ambitionId }),
    'edit-action': ({ actionId, set }) => samira.patch<object>(`/actions/${actionId}`, { ...set, seenVersion }),
    'set-action-status': ({ actionId, wish: asked }) =>
      samira.put<object>(`/actions/${actionId}/status`, { ...asked, seenVersion }),
    'move-action': ({ actionId, to }) => samira.put<object>(`/actions/${actionId}/position`, { ...to, seenVersion }),
    'prepare-outcome': ({ actionId, outcome, reason }) =>
      samira.put<object>(`/actions/${actionId}/outcome`, { outcome, reason }),
    'delete-action': ({ actionId }) => samira.delete<object>(`/actions/${actionId}`),
    'restore-action': ({ action }) => samira.post<object>(`/actions/${action.id}/restoration`),
    'create-ambition': ({ ambition: { id, title, kind, contributesToId } }) =>
      samira.post<object>(`/teams/${jeugd.team}/ambitions`, { id, title, kind, contributesToId }),
    'edit-ambition': ({ ambitionId, set }) => samira.patch<object>(`/ambitions/${ambitionId}`, { ...set, seenVersion }),
    'set-ambition-lifecycle': ({ ambitionId, lifecycle }) =>
      samira.put<object>(`/ambitions/${ambitionId}/lifecycle`, { lifecycle, seenVersion }),
    'delete-ambition': ({ ambitionId }) => samira.delete<object>(`/ambitions/${ambitionId}`),
    'restore-ambition': ({ ambition }) => samira.post<object>(`/ambitions/${ambition.id}/restoration`),
  } satisfies {
    [Kind in BoardCommand['kind']]: (command: Extract<BoardCommand, { kind: Kind }>) => Promise<{ status: number }>;
  };
  const door = answers[command.kind] as (command: BoardCommand) => Promise<{ status: number }>;
  const { status } = await door(command);
  expect(status).toBeLessThan(500);
  return status < 300;
}

/** What the eye sees of a board: under each ambition its actions in order; versions are the server's own. */
const shown = (board: Board) =>
  Object.fromEntries(
    board.ambitions
      .map(({ version: _, ...ambition }) => [
        ambition.id,
        {
          ...ambition,
          actions: board.actions
            .filter(({ ambitionId }) => ambitionId === ambition.id)
            .map(({ version: _version, ...action }) => ({
              ...action,
              prepared: preparedFor(board, action),
            })),
        },
      ])
      .sort(),
  );

describe('what the browser shows at once', () => {
  it('is what the server will say, after any commands in a row', async () => {
    process.stdout.write(`replay: REPLAY_SEED=${seed}\n`);
    const taken = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 10, maxLength: 25 }), async (wishes) => {
        let board = await boardOf(samira);
        const gone: Gone = { actions: [], ambitions: [] };
        for (const one of wishes) {
          const command = commandOf(board, gone, one);
          if (command === null || !(await send(command))) continue;
          if (command.kind === 'delete-action')
            gone.actions.push(board.actions.find(({ id }) => id === command.actionId)!);
          if (command.kind === 'delete-ambition')
            gone.ambitions.push(board.ambitions.find(({ id }) => id === command.ambitionId)!);
          // What came back is no longer gone; when it goes again, it goes as it is then.
          if (command.kind === 'restore-action')
            gone.actions.splice(gone.actions.indexOf(command.action as BoardAction), 1);
          if (command.kind === 'restore-ambition')
            gone.ambitions.splice(gone.ambitions.indexOf(command.ambition as BoardAmbition), 1);
          board = replay(board, command);
          taken.set(command.kind, (taken.get(command.kind) ?? 0) + 1);
          expect(shown(board), JSON.stringify(command)).toEqual(shown(await boardOf(samira)));
        }
      }),
      { seed, numRuns: 25, endOnFailure: true },
    );
    expect([...taken.keys()].length).toBeGreaterThanOrEqual(9);
  }, 60_000);
});
