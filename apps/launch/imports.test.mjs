import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importLaw } from '../../.dependency-cruiser.mjs';
import { cruiseHouse } from './cruise.mjs';
import { houseRuleNames, inspectHouse } from './house-rules.mjs';

const repository = resolve(import.meta.dirname, '../..');
const value = 'export const planted = 1;\n';
const importOf = (target) => `import { planted } from '${target}';\nexport const next = planted;\n`;

/** For every import rule: the file that breaks it, and what that file imports. */
const planted = {
  'domain-imports-nothing-outside-itself': ['packages/domain/src/actions/a.ts', 'node:fs'],
  'contracts-know-domain-and-zod-only': ['packages/contracts/src/actions/b.ts', 'fastify'],
  'database-knows-no-floor-of-the-house': ['packages/database/src/c.ts', '@verbeterbord/domain/actions/target'],
  'packages-import-no-app': ['packages/database/src/d.ts', '../../../apps/api/src/platform/target.ts'],
  'apps-never-import-each-other': ['apps/web/src/platform/e.ts', '../../../api/src/platform/target.ts'],
  'bench-imports-the-api-only': ['apps/bench/src/f.ts', '../../web/src/platform/target.ts'],
  'features-never-import-each-other': ['apps/api/src/features/actions/g.ts', '../teams/target.ts'],
  'features-know-no-app': ['apps/api/src/features/actions/h.ts', '../../app/target.ts'],
  'platform-knows-no-feature-and-no-app': ['apps/web/src/platform/i.ts', '../features/actions/target.ts'],
  'ui-knows-no-feature-and-no-app': ['apps/web/src/ui/j.ts', '../app/target.ts'],
  'ui-knows-no-domain-and-no-contract': ['apps/web/src/ui/k.ts', '@verbeterbord/domain/actions/target'],
  'nobody-imports-main': ['apps/api/src/app/l.ts', '../main.ts'],
  'one-door-to-postgresql': ['apps/api/src/features/actions/m.ts', 'pg'],
  'database-is-opened-above-the-features': [
    'apps/api/src/features/actions/n.ts',
    '@verbeterbord/database/managed/target',
  ],
  'web-knows-no-server': ['apps/web/src/platform/o.ts', '@verbeterbord/database/managed/target'],
  'web-takes-only-types-from-contracts': [
    'apps/web/src/platform/p.ts',
    '@verbeterbord/contracts/actions/target.schemas',
  ],
  'paths-stand-apart-from-schemas': ['packages/contracts/src/actions/q.paths.ts', './target.schemas.ts'],
  'no-cycles': ['apps/api/src/platform/r.ts', './r.ts'],
  'no-orphans': ['apps/api/src/platform/s.ts', null],
  'no-dead-files': ['apps/api/src/platform/dead.ts', './target.ts'],
  'no-barrels': ['apps/web/src/platform/t.ts', '../ui/index.ts'],
  'nothing-unresolved': ['apps/web/src/platform/u.ts', './not-there.ts'],
  'only-declared-packages': ['apps/web/src/platform/v.ts', 'undeclared'],
  'the-product-runs-without-development-packages': ['apps/web/src/platform/w.ts', 'development-only'],
  'the-product-imports-no-test': ['apps/web/src/platform/x.ts', './target.test.ts'],
};

/** For every rule about names, places and sizes: a file that breaks it. */
const misplaced = {
  'every-room-has-a-name': ['apps/web/src/helpers/target.ts', value],
  'names-are-kebab-case': ['apps/web/src/ui/BadName.ts', value],
  'a-file-holds-one-thought': ['apps/web/src/ui/too-long.ts', value.repeat(251)],
  'features-are-named-in-the-glossary': ['packages/domain/src/sprints/target.ts', value],
  'techniques-are-named-in-the-glossary': ['apps/web/src/platform/plumbing/target.ts', value],
  'sql-has-one-door': ['apps/api/src/features/actions/read.ts', 'export const sql = `SELECT id FROM action`;\n'],
};

const targets = [
  'packages/domain/src/actions/target.ts',
  'packages/contracts/src/actions/target.schemas.ts',
  'packages/database/src/managed/target.ts',
  ...['platform', 'app', 'features/teams'].map((room) => `apps/api/src/${room}/target.ts`),
  ...['platform', 'app', 'features/actions'].map((room) => `apps/web/src/${room}/target.ts`),
  'apps/web/src/platform/target.test.ts',
  'apps/web/src/ui/index.ts',
  'apps/api/src/main.ts',
];

let house;
const write = (path, text) => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
};

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'verbeterbord-planted-'));
  for (const target of targets) write(target, value);
  for (const [file, target] of Object.values(planted)) write(file, target === null ? value : importOf(target));
  for (const [file, text] of Object.values(misplaced)) write(file, text);
  write('prisma/demo/target.ts', value);
  cpSync(join(repository, 'docs/glossary.md'), join(house, 'docs/glossary.md'));
  for (const name of ['pg', 'fastify', 'undeclared', 'development-only']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'exports.planted = 1;\n');
  }
  const [dependencies, devDependencies] = [{ pg: '1.0.0', fastify: '1.0.0' }, { 'development-only': '1.0.0' }];
  write('package.json', JSON.stringify({ name: 'planted', version: '1.0.0', dependencies, devDependencies }));
  mkdirSync(join(house, 'node_modules/@verbeterbord'));
  for (const name of ['domain', 'contracts', 'database']) {
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@verbeterbord/${name}`, version: '1.0.0', exports: { './*': './src/*.ts' } }),
    );
    symlinkSync(join(house, 'packages', name), join(house, 'node_modules/@verbeterbord', name), 'junction');
  }
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the import law', () => {
  it('has a planted violation for every rule', () => {
    expect(Object.keys(planted).sort()).toEqual(importLaw.forbidden.map(({ name }) => name).sort());
    expect(Object.keys(misplaced).sort()).toEqual([...houseRuleNames].sort());
  });

  it('names each planted violation by its rule', async () => {
    const { violations } = await cruiseHouse(house);
    const seen = violations.map(({ rule, from }) => `${rule} in ${from}`);
    for (const [rule, [file]] of Object.entries(planted)) expect(seen).toContain(`${rule} in ${file}`);
  });

  it('names each misplaced, misnamed or too long file by its rule', () => {
    const seen = inspectHouse(house).violations.map(({ rule, from }) => `${rule} in ${from}`);
    for (const [rule, [file]] of Object.entries(misplaced)) expect(seen).toContain(`${rule} in ${file}`);
  });

  it('sees the whole house and finds nothing in it', async () => {
    const { modules, violations } = await cruiseHouse(repository);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });
});

describe('the linter', () => {
  const lint = (path, text) => {
    write(path, text);
    cpSync(join(repository, 'apps/launch/clock-and-chance.grit'), join(house, 'apps/launch/clock-and-chance.grit'));
    cpSync(join(repository, 'biome.json'), join(house, 'biome.json'));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(repository, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--vcs-enabled=false', path],
      { cwd: house, encoding: 'utf8' },
    );
    return `${stdout}${stderr}`;
  };

  it.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()', 'performance.now()', '[1].map(Math.random)'])(
    'keeps %s out of the domain',
    (source) => {
      expect(lint('packages/domain/src/actions/clock.ts', `export const planted = ${source};\n`)).toContain(
        'The domain receives its day, its instant and its chance as values',
      );
    },
  );

  it('lets the domain work with a date it was given, and the server look at the clock', () => {
    const given = 'export const planted = new Date(0);\n';
    expect(lint('packages/domain/src/actions/clock.ts', given)).not.toContain('as values');
    expect(lint('apps/api/src/app/clock.ts', 'export const planted = Date.now();\n')).not.toContain('as values');
  });

  it.each([
    ['noBarrelFile', "export { planted } from './target.ts';\n"],
    ['noExplicitAny', 'export const planted: any = 1;\n'],
    ['noDefaultExport', 'export default 1;\n'],
  ])('knows %s', (rule, text) => {
    expect(lint('packages/domain/src/actions/planted.ts', text)).toContain(rule);
  });
});
