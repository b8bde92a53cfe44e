import { checkBundleBudgets } from './checks/bundle-budgets.mjs';
import { runJourneys } from './checks/journeys.mjs';
import { checkSmokeStart } from './checks/smoke-start.mjs';
import { Tally } from './checks/tally.mjs';
import { runVitest } from './checks/vitest.mjs';
import { assertWorkingTreeIs, readWorkingTree } from './checks/working-tree.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root } from './repository.mjs';
import { runNode } from './run-step.mjs';

/** `npm test`: everything that must hold, on a fresh clone with only Node and npm. Its last line counts. */
process.chdir(root);
const started = Date.now();
const tally = new Tally();
const before = readWorkingTree();
const launch = (script) => runNode(script, inRoot('apps/launch', `${script}.mjs`));
const heading = (words) => console.log(`${words} (${Math.round((Date.now() - started) / 1000)} s)`);

if (await tally.check('packages', ensureInstalled)) {
  heading('Form and words:');
  await tally.check('format and lint', () =>
    runNode('format and lint', inRoot('node_modules/@biomejs/biome/bin/biome'), ['ci', '--colors=off', '.']),
  );
  await tally.check('types', () => launch('typecheck'));
  await tally.check('import law', () => launch('imports'));
  heading('Tests beside the code:');
  await runVitest(tally, 'unit and integration');
  heading('The product:');
  const isBuilt = await tally.check('build', () => launch('build'));
  await checkBundleBudgets(tally);
  if (isBuilt) {
    await checkSmokeStart(tally);
    heading('In a browser:');
    await runJourneys(tally);
  }
  await tally.check('generated files are fresh and nothing is left behind', () => assertWorkingTreeIs(before));
}

heading('All steps done');
if (tally.failedSteps.length > 0) console.log(`Failed: ${tally.failedSteps.join(', ')}.`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
