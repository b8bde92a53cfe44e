import type { Board } from '@verbeterbord/domain/boards/board';
import { afterEach, expect, it } from 'vitest';
import type { OutboxEntry } from './outbox-entry.ts';
import { addEntry, entriesNow } from './outbox-store.ts';
import { replayOutbox } from './replay-outbox.ts';
import { emptyOutbox } from './sender.ts';
import { settleOutbox } from './settle-outbox.ts';
import { statusDraft } from './testing/fixture-draft.ts';

const entry = (ackSeq?: number): OutboxEntry => ({
  ...statusDraft('a', 'done'),
  operationId: `operation-${ackSeq}`,
  state: ackSeq === undefined ? 'waiting' : 'acknowledged',
  since: 0,
  acked: ackSeq === undefined ? undefined : { seq: ackSeq, version: 2 },
});
const boardAt = (seq: number, teamId = 'team-1'): Board =>
  ({
    seq,
    team: { id: teamId },
    ambitions: [],
    actions: [{ id: 'a', status: 'to-do', stuckReason: null }],
  }) as unknown as Board;
const statusOn = (board: Board) => board.actions[0]?.status;

afterEach(emptyOutbox);

it('what the server took is shown until the board that was read has it in it', () => {
  expect(statusOn(replayOutbox(boardAt(4), [entry(5)]))).toBe('done');
  expect(statusOn(replayOutbox(boardAt(5), [entry(5)]))).toBe('to-do');
  expect(statusOn(replayOutbox(boardAt(99), [entry()]))).toBe('done');
});

it('a wish about one team does not touch the board of another', () => {
  expect(statusOn(replayOutbox(boardAt(4, 'team-2'), [entry(5)]))).toBe('to-do');
});

it('an entry goes when everything on the screen has it, and one that waits never does', () => {
  addEntry(entry(5));
  addEntry(entry());
  settleOutbox(() => 4);
  expect(entriesNow()).toHaveLength(2);
  settleOutbox(() => 5);
  expect(entriesNow().map(({ state }) => state)).toEqual(['waiting']);
  settleOutbox(() => undefined);
  expect(entriesNow()).toHaveLength(1);
});
