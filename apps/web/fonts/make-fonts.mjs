/**
 * Makes public/fonts from the open font packages: run it with `pnpm --filter @verbeterbord/web fonts` after an update
 * of one of them. The results are committed, so a build needs neither this script nor the packages.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const BUDGET_BYTES = 150_000;
const resolve = createRequire(import.meta.url).resolve;
const target = join(dirname(fileURLToPath(import.meta.url)), '../public/fonts');

/** Files taken as they are; Literata comes with its weight axis only, the optical one would double it. */
const whole = [
  ['atkinson-hyperlegible-next', 'latin'],
  ['atkinson-hyperlegible-next', 'latin-ext'],
  ['literata', 'latin'],
  ['literata', 'latin-ext'],
];

const packageFolder = (family) => dirname(resolve(`@fontsource-variable/${family}/package.json`));

async function copyWhole([family, script]) {
  const bytes = await readFile(join(packageFolder(family), 'files', `${family}-${script}-wght-normal.woff2`));
  await writeFile(join(target, `${family}-${script}.woff2`), bytes);
  return bytes.length;
}

/** The slashed zero of Atkinson looks like code; this is the plain one, alone in its file. */
async function cutZero() {
  const source = join(packageFolder('hanken-grotesk'), 'files', 'hanken-grotesk-latin-wght-normal.woff2');
  const bytes = await subsetFont(await readFile(source), '0', {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  await writeFile(join(target, 'hanken-grotesk-zero.woff2'), bytes);
  return bytes.length;
}

await mkdir(target, { recursive: true });
const sizes = await Promise.all([...whole.map(copyWhole), cutZero()]);
for (const family of ['atkinson-hyperlegible-next', 'literata', 'hanken-grotesk']) {
  await copyFile(join(packageFolder(family), 'LICENSE'), join(target, `${family}-OFL.txt`));
}

const total = sizes.reduce((sum, size) => sum + size, 0);
process.stdout.write(`${sizes.join(' + ')} = ${total} bytes of fonts, ${BUDGET_BYTES} allowed\n`);
if (total > BUDGET_BYTES) process.exitCode = 1;
