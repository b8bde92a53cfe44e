import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import type { BoardCommand } from '@verbeterbord/domain/boards/board-command';
import { expect, it } from 'vitest';
import type { OutboxEntry } from '../../platform/outbox/outbox-entry.ts';
import { laneMine } from './my-lanes.ts';
import { replayMine } from './replay-mine.ts';

const mine = (id: string, teamId = 'jeugd', short = 'eerste', long = 'hulp'): MyAction =>
  ({
    action: { id, status: 'to-do', stuckReason: null, ownerId: 'ik', periodId: 'nu' },
    team: { id: teamId, name: teamId, kind: teamId === 'tvt' ? 'team-of-teams' : 'team', seq: 4 },
    period: { id: 'nu' },
    line: [{ id: short }, { id: long }],
  }) as unknown as MyAction;

const entry = (entityId: string, command: BoardCommand, ackSeq?: number): OutboxEntry =>
  ({ teamId: 'jeugd', entityId, command, acked: ackSeq && { seq: ackSeq } }) as unknown as OutboxEntry;
const toDone: BoardCommand = { kind: 'set-action-status', actionId: 'a', wish: { status: 'done' } };

it('shows at once what is on its way, and no longer when the list that was read has it', () => {
  const statuses = (entries: OutboxEntry[]) => replayMine([mine('a')], entries).map(({ action }) => action.status);
  expect(statuses([entry('a', toDone)])).toEqual(['done']);
  expect(statuses([entry('a', toDone, 5)])).toEqual(['done']);
  expect(statuses([entry('a', toDone, 4)])).toEqual(['to-do']);
});

it('what goes to a colleague, to the next period or to the bin leaves my list', () => {
  const edits: BoardCommand[] = [
    { kind: 'edit-action', actionId: 'a', set: { ownerId: 'fatima' } },
    { kind: 'edit-action', actionId: 'a', set: { periodId: 'straks' } },
    { kind: 'delete-action', actionId: 'a' },
  ];
  for (const command of edits) expect(replayMine([mine('a'), mine('b')], [entry('a', command)])).toHaveLength(1);
});

it('hangs actions under their ambitions, teams before the Team van teams', () => {
  const teams = laneMine([mine('x', 'tvt'), mine('a'), mine('b', 'jeugd', 'school'), mine('c')]);
  expect(teams.map(({ team }) => team.id)).toEqual(['jeugd', 'tvt']);
  const rows = teams[0]?.lanes[0]?.rows.map(({ shortTerm, items }) => [
    shortTerm.id,
    items.map(({ action }) => action.id),
  ]);
  expect(rows).toEqual([
    ['eerste', ['a', 'c']],
    ['school', ['b']],
  ]);
});
