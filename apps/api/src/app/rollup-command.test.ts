import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jeugd } from '../testing/demo-names.ts';
import { root } from '../testing/folders.ts';
import { openTestApi, type TestApi } from '../testing/open-test-api.ts';

const bundle = 'apps/api/dist/rollup-tested.mjs';
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const words = [resolve(root, 'apps/launch/bundle-server.mjs'), 'apps/api/src/app/rollup-command.ts', bundle];
  execFileSync(process.execPath, words, { cwd: root });
});
afterAll(() => api.dispose());

function run(words: readonly string[], url = api.database.ownerUrl) {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(root, bundle), ...words], {
    cwd: root,
    env: { PATH, HOME, DATABASE_URL: url },
    encoding: 'utf8',
  });
  return { status, said: stdout.trim().split('\n'), complained: stderr };
}

/** Writes past the triggers, as only the owner can and nobody should. */
const tamper = (what: string) =>
  api.asOwner(async (owner) => {
    await owner.query('ALTER TABLE period_rollup DISABLE TRIGGER USER');
    await owner.query(what);
    await owner.query('ALTER TABLE period_rollup ENABLE TRIGGER USER');
  });
const [running, frozen] = [0, -1].map((fromRunning) => `'${jeugd.period(fromRunning)}'`);

describe('pnpm rollup verify', () => {
  it('finds nothing in what the product wrote itself', () => {
    expect(run(['verify'])).toEqual({ status: 0, said: ['0 differences'], complained: '' });
  });

  it('names each figure that is not what it is counted to be, and puts it right when asked', async () => {
    await tamper(`UPDATE period_rollup SET done = done + 3, stuck = 9 WHERE period_id = ${running}`);
    await tamper(`UPDATE period_rollup SET carried_over = carried_over + 1 WHERE period_id = ${frozen}`);
    const { status, said } = run(['verify']);
    expect(status).toBe(1);
    expect(said).toHaveLength(4);
    const line = (figure: string) =>
      expect.stringMatching(
        new RegExp(
          `^abg jeugd-dichtbij \\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d ${figure}: stored \\d+, counted \\d+$`,
        ),
      );
    expect(said).toEqual([line('carried_over'), line('done'), line('stuck'), '3 differences']);
    expect(run(['verify', '--repair'])).toMatchObject({ status: 0, said: [...said, 'After repair: 0 differences'] });
    expect(run(['verify']).said).toEqual(['0 differences']);
  });

  it('finds a leaf that is gone, and counts it anew', async () => {
    await tamper(`DELETE FROM period_rollup WHERE period_id = ${frozen}`);
    const { status, said } = run(['verify']);
    expect(status).toBe(1);
    expect(said.join()).toContain('stored nothing');
    expect(run(['verify', '--repair']).said.at(-1)).toBe('After repair: 0 differences');
  });

  it('leaves what is frozen frozen for everybody else', async () => {
    const change = `UPDATE period_rollup SET done = done + 1 WHERE period_id = ${frozen}`;
    await expect(api.ask(change)).rejects.toMatchObject({ code: 'VB423' });
    await expect(api.ask(`DELETE FROM period_rollup WHERE period_id = ${frozen}`)).rejects.toMatchObject({
      code: 'VB423',
    });
    await expect(api.ask(`UPDATE period_ambition SET status = NULL WHERE period_id = ${frozen}`)).rejects.toMatchObject(
      {
        code: 'VB423',
      },
    );
  });

  it('says in one sentence what is wrong, and ends with a fault', () => {
    for (const [words, url] of [
      [[]],
      [['repair']],
      [['verify', '--wat']],
      [['verify'], api.database.appUrl],
    ] as const) {
      const { status, complained } = run(words, url);
      expect(status, words.join(' ')).toBe(1);
      expect(complained.trim().split('\n'), complained).toHaveLength(1);
    }
  });
});
