import type {
  BoardSessionPage,
  WrittenBoardSession,
} from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import { expect } from 'vitest';
import { boardOf } from './board-steps.ts';
import { jeugd } from './demo-names.ts';
import type { TestClient } from './test-client.ts';

export type Session = WrittenBoardSession & Partial<Problem>;

export const sessionsPath = `/teams/${jeugd.team}/board-sessions`;

export const startSession = (client: TestClient, body: object = {}, headers = {}) =>
  client.post<Session>(sessionsPath, body, headers);

export const editSession = (client: TestClient, { id, version }: Session, body: object, headers = {}) =>
  client.patch<Session>(`/board-sessions/${id}`, { seenVersion: version, ...body }, headers);

export const readSession = async (client: TestClient, id: string) =>
  (await client.get<BoardSessionPage>(`/board-sessions/${id}`)).body;

/** Ends whatever session of Jeugd dichtbij runs. */
export async function endSession(client: TestClient): Promise<void> {
  const { runningSessionId: id } = await boardOf(client);
  if (id !== null) await client.patch(`/board-sessions/${id}`, { state: 'ended', seenVersion: 1 });
}

/** A new session of Jeugd dichtbij, whatever ran before. */
export async function freshSession(client: TestClient, body: object = {}): Promise<Session> {
  await endSession(client);
  const { status, body: session, text } = await startSession(client, body);
  expect(status, text).toBe(201);
  return session;
}
