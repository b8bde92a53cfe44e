import type { Action } from '@verbeterbord/domain/actions/action';
import type { Ambition } from '@verbeterbord/domain/ambitions/ambition';
import type { Board } from '@verbeterbord/domain/boards/board';
import { expect } from 'vitest';
import { jeugd } from './demo-names.ts';
import type { TestApi } from './open-test-api.ts';
import type { TestClient } from './test-client.ts';

export type Written<Thing> = Thing & { readonly seq: number; readonly changed: boolean };

/** Puts an action on the board of Jeugd dichtbij. */
export async function putAction(client: TestClient, fields: object = {}): Promise<Written<Action>> {
  const wish = { title: 'Bellen met de school', ambitionId: jeugd.ambition('eerste-gesprek'), ...fields };
  const { status, body } = await client.post<Written<Action>>(`/teams/${jeugd.team}/actions`, wish);
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
}

/** Writes a short-term ambition on the board of Jeugd dichtbij. */
export async function putAmbition(client: TestClient, fields: object = {}): Promise<Written<Ambition>> {
  const wish = {
    kind: 'short-term',
    title: 'Ouders weten ons te vinden',
    contributesToId: jeugd.ambition('dicht-bij-huis'),
  };
  const { status, body } = await client.post<Written<Ambition>>(`/teams/${jeugd.team}/ambitions`, {
    ...wish,
    ...fields,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
}

/** The board of a team, Jeugd dichtbij unless told. */
export async function boardOf(client: TestClient, teamId: string = jeugd.team, periodId?: string): Promise<Board> {
  const { status, body } = await client.get<Board>(`/teams/${teamId}/board${periodId ? `?period=${periodId}` : ''}`);
  expect(status).toBe(200);
  return body;
}

/** The counter of a team and how many changes it has: equal when no write went unlogged and none was logged twice. */
export async function countOf(api: TestApi, teamId: string = jeugd.team): Promise<{ seq: number; changes: number }> {
  const [row] = await api.ask<{ seq: string; changes: number }>(
    'SELECT seq, (SELECT count(DISTINCT c.seq)::int FROM change c WHERE c.team_id = t.team_id) AS changes FROM team_counter t WHERE team_id = $1',
    [teamId],
  );
  return { seq: Number(row?.seq), changes: row?.changes ?? -1 };
}

/** The change rows of one thing, oldest first. */
export const changesOf = (api: TestApi, entityId: string) =>
  api.ask<{
    kind: string;
    actor_id: string;
    before: Record<string, unknown>;
    after: Record<string, unknown>;
    seq: string;
  }>('SELECT kind, actor_id, before, after, seq FROM change WHERE entity_id = $1 ORDER BY seq', [entityId]);
