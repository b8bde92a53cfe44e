import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { ListedTakeAlong, WrittenTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';
import type { TakeAlong } from '@verbeterbord/domain/takealong/take-along';
import { expect } from 'vitest';
import { putAction } from './board-steps.ts';
import { jeugd } from './demo-names.ts';
import type { TestClient } from './test-client.ts';

export type KofferAnswer = WrittenTakeAlong & Problem;

/** The koffer of Jeugd dichtbij in the hands of its schakel; another client stands in for somebody else. */
export function kofferOf(schakel: TestClient) {
  const take = (wish: object, client = schakel, headers: Record<string, string> = {}) =>
    client.post<KofferAnswer>(`/teams/${jeugd.team}/take-alongs`, wish, headers);
  return {
    take,
    takeAction: async (fields: object = {}) => {
      const action = await putAction(schakel, fields);
      const { status, body, text } = await take({ subject: 'action', subjectId: action.id });
      expect(status, text).toBe(201);
      return { action, item: body };
    },
    bringBack: (item: Pick<TakeAlong, 'id' | 'version'>, text: string | null, client = schakel, body: object = {}) =>
      client.put<KofferAnswer>(`/take-alongs/${item.id}/brought-back`, { text, seenVersion: item.version, ...body }),
    listed: async (client = schakel, team: string = jeugd.team, box = 'own') =>
      (await client.get<{ items: ListedTakeAlong[] }>(`/teams/${team}/take-alongs?box=${box}`)).body.items,
  };
}
