import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../repository.mjs';

const kB = 1000;
const budgets = { firstPaint: 155, board: 240, css: 40, fonts: 150 };
const boardPage = /^src\/app\/pages\/(team-)?board(-page)?\.tsx$/;

const page = /^src\/app\/pages\//;

/** All chunks that these keys bring along: what they import, and with `later` what they may import while in use, save other pages. */
function closure(manifest, keys, later = false) {
  const found = new Set();
  const visit = (key) => {
    if (found.has(key)) return;
    found.add(key);
    const { imports = [], dynamicImports = [] } = manifest[key];
    for (const next of imports) visit(next);
    if (later) for (const next of dynamicImports) if (!page.test(next)) visit(next);
  };
  for (const key of keys) visit(key);
  return [...found].map((key) => manifest[key]);
}

const gzipped = (dist, files) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);

function fontBytes(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.woff2'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function assertWithin(what, bytes, most) {
  const sentence = `${what}: ${(bytes / kB).toFixed(1)} kB of ${most} kB`;
  if (bytes > most * kB) throw new Error(sentence);
  console.log(`  ${sentence}`);
}

/** What the browser must fetch for a board, from Vite's own list of what was built; every budget is a check. */
export async function checkBundleBudgets(tally, dist = inRoot('apps/web/dist')) {
  const list = join(dist, '.vite/manifest.json');
  if (!existsSync(list)) {
    await tally.check('bundle budgets', () => {
      throw new Error('the web was not built');
    });
    return;
  }
  const manifest = JSON.parse(readFileSync(list, 'utf8'));
  const entry = Object.keys(manifest).filter((key) => manifest[key].isEntry && key === 'index.html');
  const pages = Object.keys(manifest).filter((key) => boardPage.test(key));
  if (pages.length === 0 && Object.keys(manifest).some((key) => page.test(key))) {
    await tally.check('bundle budgets', () => {
      throw new Error('pages are loaded apart, and none of them is known as the board');
    });
    return;
  }
  const first = closure(manifest, [...entry, ...pages]);
  const whole = [...first, ...closure(manifest, pages.length > 0 ? pages : entry, true)];
  const scripts = (chunks) => chunks.map(({ file }) => file).filter((file) => file.endsWith('.js'));
  const styles = (chunks) => chunks.flatMap(({ css = [] }) => css);

  await tally.check('first paint', () =>
    assertWithin('JavaScript to the first paint of a board', gzipped(dist, scripts(first)), budgets.firstPaint),
  );
  await tally.check('whole board', () =>
    assertWithin('JavaScript for all of a board', gzipped(dist, scripts(whole)), budgets.board),
  );
  await tally.check('style sheets', () =>
    assertWithin('style sheets of a board', gzipped(dist, styles(whole)), budgets.css),
  );
  await tally.check('fonts', () => assertWithin('fonts, all of them', fontBytes(dist), budgets.fonts));
  await tally.check('no zod in the first paint', () => {
    // Every zod schema keeps its inner part under this name; it cannot be shortened, for other libraries read it.
    const withZod = scripts(first).filter((file) => readFileSync(join(dist, file), 'utf8').includes('_zod'));
    if (withZod.length > 0) throw new Error(`zod is in ${withZod.join(', ')}`);
  });
}
