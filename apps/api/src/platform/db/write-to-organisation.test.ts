import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

describe('a write to the organisation', () => {
  it('waits for whoever is at it, then honestly gives up; boards go on meanwhile', async () => {
    await api.asOwner(async (owner) => {
      await owner.query('BEGIN');
      await owner.query('SELECT 1 FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [abg.organisation]);
      const waiting = samira.put(`/teams/${jeugd.team}/openness`, { openToOrganisation: false });
      await putAction(samira, { title: 'Gewoon door' });
      const { status, body } = await waiting;
      expect([status, body.code]).toEqual([503, 'try-again']);
      await owner.query('ROLLBACK');
    });
    expect((await samira.put(`/teams/${jeugd.team}/openness`, { openToOrganisation: false })).status).toBe(200);
  });

  it('is decided again when the one who asks was taken off the team meanwhile', async () => {
    const answer = await api.asOwner(async (owner) => {
      await owner.query('BEGIN');
      await owner.query('UPDATE membership SET until_day = from_day WHERE person_id = $1 AND team_id = $2', [
        abg.person('samira'),
        jeugd.team,
      ]);
      const waiting = samira.put(`/teams/${jeugd.team}/openness`, { openToOrganisation: true });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await owner.query('COMMIT');
      return waiting;
    });
    expect(answer.status).toBe(404);
    const [row] = await api.ask<{ open: boolean }>('SELECT open_to_organisation AS open FROM team WHERE id = $1', [
      jeugd.team,
    ]);
    expect(row?.open).toBe(false);
  });
});
