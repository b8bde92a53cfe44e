import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Action } from '@verbeterbord/domain/actions/action';
import { erasedMark } from '@verbeterbord/domain/privacy/erasing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putAction } from '../testing/board-steps.ts';
import { abg } from '../testing/demo-names.ts';
import { root } from '../testing/folders.ts';
import { openTestApi, signIn, type TestApi } from '../testing/open-test-api.ts';

const bundle = 'apps/api/dist/erase-tested.mjs';
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const words = [resolve(root, 'apps/launch/bundle-server.mjs'), 'apps/api/src/app/erase-command.ts', bundle];
  execFileSync(process.execPath, words, { cwd: root });
});
afterAll(() => api.dispose());

function run(words: readonly string[], answer = '', env: object = { DATABASE_URL: api.database.ownerUrl }) {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(root, bundle), ...words], {
    cwd: root,
    env: { PATH, HOME, ...env },
    input: answer,
    encoding: 'utf8',
  });
  return { status, said: stdout.trim().split('\n'), complained: stderr };
}

describe('pnpm erase', () => {
  it('says how much there is, asks, and leaves all as it was on anything but yes', async () => {
    const samira = await signIn(api, 'samira');
    const { id } = await putAction(samira, { title: 'Bellen met Rododendron' });
    const { status, said } = run(['--text', 'rododendron'], 'no\n');
    expect([status, said]).toEqual([
      0,
      ['abg: 2 places in 1 team', 'regio: 0 places in 0 teams', 'Nothing was changed.'],
    ]);
    expect((await samira.get<Action>(`/actions/${id}`)).body.title).toContain('Rododendron');
    expect(run(['--text', '-', '--yes', '--organisation', 'abg'], 'rododendron\n').said.at(-1)).toBe(
      'abg: erased in 2 places in 1 team',
    );
    // The server that runs beside it hears the bell.
    await expect
      .poll(async () => (await samira.get<Action>(`/actions/${id}`)).body.title)
      .toBe(`Bellen met ${erasedMark}`);
    expect(run(['--text', 'rododendron', '--yes']).said.at(-1)).toBe('Nothing was found, so nothing was changed.');
    expect(await api.ask('SELECT by_id, places FROM erasure')).toEqual([{ by_id: null, places: 2 }]);
  });

  it('makes an oud-collega of a person, wherever they are', async () => {
    expect(run(['--person', abg.person('daan')], 'yes\n').said.at(-1)).toMatch(/^abg: erased in \d+ place/);
    const [person] = await api.ask('SELECT given_name, family_name FROM person WHERE id = $1', [abg.person('daan')]);
    expect(person).toEqual({ given_name: 'oud-collega', family_name: '' });
  });

  it('says in one sentence what is wrong, and ends with a fault', () => {
    const wrong: [words: string[], env?: object][] = [
      [[]],
      [['--text', 'x', '--person', 'y']],
      [['--wat']],
      [['--text', 'ab']],
      [['--person', 'Samira']],
      [['--person', api.dependencies.newId()]],
      [['--text', 'iets', '--organisation', 'elders']],
      [['--text', 'iets'], { DATA_DIR: '/nergens' }],
      [['--text', 'Jeugd', '--yes'], { DATABASE_URL: api.database.appUrl }],
    ];
    for (const [words, env] of wrong) {
      const { status, complained } = run(words, '', env);
      expect(status, words.join(' ')).toBe(1);
      expect(complained.trim().split('\n'), complained).toHaveLength(1);
    }
  });
});
