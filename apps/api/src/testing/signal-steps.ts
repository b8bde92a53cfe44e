import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { MySignals, SignalThread, WrittenSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { expect } from 'vitest';
import { changesOf, countOf } from './board-steps.ts';
import { jeugd } from './demo-names.ts';
import type { TestApi } from './open-test-api.ts';
import type { TestClient } from './test-client.ts';

export type AskedSignal = WrittenSignal & Partial<Problem>;

export const askSignal = (client: TestClient, body: object = {}, headers = {}, teamId: string = jeugd.team) =>
  client.post<AskedSignal>(`/teams/${teamId}/signals`, { question: 'Mag de school meekijken?', ...body }, headers);

/** A question of Jeugd dichtbij. */
export async function putSignal(client: TestClient, body: object = {}): Promise<AskedSignal> {
  const { status, body: signal, text } = await askSignal(client, body);
  expect(status, text).toBe(201);
  return signal;
}

export const setState = (client: TestClient, id: string, state: string, headers = {}, text?: string) =>
  client.put<AskedSignal>(`/signals/${id}/state`, { state, seenVersion: 1, text }, headers);

export const answerSignal = (client: TestClient, id: string, body: object = {}, headers = {}) =>
  client.post<AskedSignal>(`/signals/${id}/answers`, { text: 'Ja, dat mag.', ...body }, headers);

export const passOn = (client: TestClient, id: string, body: object, headers = {}) =>
  client.put<AskedSignal>(`/signals/${id}/addressee`, { addressedTeamId: null, seenVersion: 1, ...body }, headers);

export const threadOf = async (client: TestClient, id: string) =>
  (await client.get<SignalThread>(`/signals/${id}`)).body;

export const mySignals = async (client: TestClient) => (await client.get<MySignals>('/account/signals')).body;

/** Every step is one row in the order of the versions, the rollup is what a count gives, and the log has every write. */
export async function expectSound(api: TestApi, id: string): Promise<void> {
  const steps = await api.ask<{ number: number; state: string; runs: boolean }>(
    `SELECT x.number, x.state, p.state = 'running' AS runs FROM signal_step x JOIN period p ON p.id = x.period_id
     WHERE x.signal_id = $1 ORDER BY x.number`,
    [id],
  );
  const [row] = await api.ask<{ version: number; state: string }>('SELECT version, state FROM signal WHERE id = $1', [
    id,
  ]);
  expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
  expect(steps.every(({ runs }) => runs)).toBe(true);
  expect(steps.at(-1)).toMatchObject({ number: row!.version, state: row!.state });
  expect(await changesOf(api, id)).toHaveLength(steps.length);
  const other =
    'SELECT c.period_id FROM counted_rollup($1) c JOIN period_rollup r USING (period_id) WHERE to_jsonb(c) <> to_jsonb(r)';
  expect(await api.ask(other, [jeugd.team])).toEqual([]);
  const { seq, changes } = await countOf(api);
  expect(changes).toBe(seq);
}
