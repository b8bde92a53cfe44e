import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { ApiProblem, mayWorkLater } from '../api/api-problem.ts';
import { backOff } from '../api/back-off.ts';
import { sendRequest } from '../api/send-request.ts';
import type { OutboxDraft, OutboxEntry, Outcome, WrittenAnswer } from './outbox-entry.ts';
import { addEntry, changeEntries, entriesNow, keepEntries, useOutbox } from './outbox-store.ts';
import { followOwnWrite } from './seen-version.ts';

const settlers = new Map<string, (outcome: Outcome) => void>();
const attempts = new Map<TeamId, number>();
const timers = new Map<TeamId, ReturnType<typeof setTimeout>>();
const acknowledgedListeners = new Set<(teamId: TeamId, seq: number) => void>();

/**
 * The one door for writes: shows at once (the view is the server's board with this replayed over it), leaves in order of arrival per team,
 * one at a time. The promise settles with the server's answer, however long that takes.
 */
export function sendThroughOutbox(draft: OutboxDraft): Promise<Outcome> {
  const operationId = crypto.randomUUID();
  const earlier = entriesNow().filter(({ entityId }) => entityId === draft.entityId);
  const request = earlier.reduce(followOwnWrite, draft.request);
  const outcome = new Promise<Outcome>((done) => settlers.set(operationId, done));
  addEntry({ ...draft, request, operationId, state: 'waiting', since: Date.now() });
  void sendNext(draft.teamId);
  return outcome;
}

/** Tries everything that waits now: the network is back, or the same person signed in again. */
export function sendWaiting(): void {
  useOutbox.setState({ needsSignIn: false });
  attempts.clear();
  for (const teamId of new Set(entriesNow().map((entry) => entry.teamId))) void sendNext(teamId);
}

/** Tells of every write that the server took, with the counter of its team after it. */
export function onAcknowledged(listener: (teamId: TeamId, seq: number) => void): () => void {
  acknowledgedListeners.add(listener);
  return () => acknowledgedListeners.delete(listener);
}

/** Throws away all that is on its way: somebody else sits down here, or the person chose so at signing out. */
export function emptyOutbox(): void {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  attempts.clear();
  settlers.clear();
  useOutbox.setState({ entries: [], needsSignIn: false });
}

async function sendNext(teamId: TeamId): Promise<void> {
  clearTimeout(timers.get(teamId));
  timers.delete(teamId);
  const ofTeam = entriesNow().filter((entry) => entry.teamId === teamId);
  const next = ofTeam.find(({ state }) => state === 'waiting');
  if (next === undefined || useOutbox.getState().needsSignIn || ofTeam.some(({ state }) => state === 'sending')) return;
  mark(next, { state: 'sending' });
  try {
    const { path, ...parts } = next.request;
    const answer = await sendRequest(path, { ...parts, operationId: next.operationId });
    acknowledge(next, (await answer.json()) as WrittenAnswer);
    attempts.delete(teamId);
  } catch (error) {
    if (!entriesNow().some(({ operationId }) => operationId === next.operationId)) return;
    if (!(error instanceof ApiProblem) || mayWorkLater(error)) waitAndRetry(next);
    else if (error.status === 401) waitForSignIn(next);
    else refuse(next, error);
    return;
  }
  void sendNext(teamId);
}

function acknowledge(entry: OutboxEntry, answer: WrittenAnswer): void {
  const acked = { seq: answer.seq, version: answer.version };
  changeEntries((other) => {
    if (other.operationId === entry.operationId) return { ...other, state: 'acknowledged', acked };
    if (other.entityId !== entry.entityId || other.state !== 'waiting') return other;
    return { ...other, request: followOwnWrite(other.request, { ...entry, acked }) };
  });
  settle(entry, { state: 'acknowledged', answer });
  for (const listener of acknowledgedListeners) listener(entry.teamId, answer.seq);
}

function refuse(entry: OutboxEntry, problem: ApiProblem): void {
  keepEntries(({ operationId }) => operationId !== entry.operationId);
  settle(entry, { state: 'refused', problem });
  void sendNext(entry.teamId);
}

function waitAndRetry(entry: OutboxEntry): void {
  const attempt = (attempts.get(entry.teamId) ?? 0) + 1;
  attempts.set(entry.teamId, attempt);
  mark(entry, { state: 'waiting' });
  timers.set(
    entry.teamId,
    setTimeout(() => void sendNext(entry.teamId), backOff(attempt)),
  );
}

function waitForSignIn(entry: OutboxEntry): void {
  useOutbox.setState({ needsSignIn: true });
  mark(entry, { state: 'waiting' });
}

function mark(entry: OutboxEntry, change: Pick<OutboxEntry, 'state'>): void {
  changeEntries((other) => (other.operationId === entry.operationId ? { ...other, ...change } : other));
}

function settle(entry: OutboxEntry, outcome: Outcome): void {
  settlers.get(entry.operationId)?.(outcome);
  settlers.delete(entry.operationId);
}
