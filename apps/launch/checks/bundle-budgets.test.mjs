import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inRoot } from '../repository.mjs';
import { checkBundleBudgets } from './bundle-budgets.mjs';
import { Tally } from './tally.mjs';

const board = 'src/app/pages/team-board-page.tsx';
const other = 'src/app/pages/teams-page.tsx';
const later = 'src/features/actions/action-dialog.tsx';
/** Text that does not compress. */
const noise = (bytes) => Array.from({ length: bytes / 8 }, () => Math.random().toString(36).slice(2, 10)).join('');

let dist;
const write = (path, text) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  dist = mkdtempSync(join(tmpdir(), 'verbeterbord-bundle-'));
  const manifest = {
    'index.html': { file: 'assets/index.js', isEntry: true, css: ['assets/index.css'], dynamicImports: [board, other] },
    [board]: { file: 'assets/board.js', isDynamicEntry: true, imports: ['index.html'], dynamicImports: [later] },
    [later]: { file: 'assets/dialog.js', isDynamicEntry: true },
    [other]: { file: 'assets/other.js', isDynamicEntry: true },
  };
  write('.vite/manifest.json', JSON.stringify(manifest));
  for (const file of ['index.js', 'index.css', 'board.js', 'dialog.js', 'other.js']) write(`assets/${file}`, 'small');
  write('fonts/letters.woff2', 'small');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(dist, { recursive: true, force: true });
});

async function failuresWith(path, text) {
  write(path, text);
  const tally = new Tally();
  await checkBundleBudgets(tally, dist);
  return tally.failedSteps;
}

describe('the budgets of the bundle', () => {
  it('let a small one pass', async () => {
    expect(await failuresWith('assets/board.js', 'small')).toEqual([]);
  });

  it.each([
    ['first paint', 'assets/board.js', 300_000],
    ['whole board', 'assets/dialog.js', 400_000],
    ['style sheets', 'assets/index.css', 80_000],
    ['fonts', 'fonts/letters.woff2', 200_000],
  ])('name %s when it is too large', async (name, path, bytes) => {
    expect(await failuresWith(path, noise(bytes))).toContain(name);
  });

  it('leave the other pages out of what a board needs', async () => {
    expect(await failuresWith('assets/other.js', noise(400_000))).toEqual([]);
  });

  it('do not take a small entry for a board when the board is not among the pages', async () => {
    const manifest = {
      'index.html': { file: 'assets/index.js', isEntry: true },
      'src/app/pages/x.tsx': { file: 'assets/x.js' },
    };
    expect(await failuresWith('.vite/manifest.json', JSON.stringify(manifest))).toEqual(['bundle budgets']);
  });

  it('find zod in the first paint, and let it be in what comes later', async () => {
    const zod = readFileSync(createRequire(inRoot('packages/contracts/package.json')).resolve('zod/v4/core'), 'utf8');
    const schemas = readFileSync(
      join(dirname(createRequire(inRoot('packages/contracts/package.json')).resolve('zod/v4/core')), 'schemas.js'),
      'utf8',
    );
    expect(await failuresWith('assets/dialog.js', zod + schemas)).toEqual([]);
    expect(await failuresWith('assets/board.js', zod + schemas)).toContain('no zod in the first paint');
  });
});
