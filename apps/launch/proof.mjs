import { Tally } from './checks/tally.mjs';
import { runVitest } from './checks/vitest.mjs';
import { ensureInstalled } from './install.mjs';
import { root, stopWith } from './repository.mjs';

/**
 * `pnpm proof`: the same tests with far more rounds of kill -9 (PROOF_ROUNDS) and far more seeds (PROOF_SEEDS) than
 * `npm test` has time for; a night rather than a coffee.
 */
process.chdir(root);
const { PROOF_ROUNDS = '200', PROOF_SEEDS = '5000' } = process.env;
await ensureInstalled().catch((error) => stopWith(error.message));
const tally = new Tally();
console.log(`Proving with ${PROOF_ROUNDS} rounds and ${PROOF_SEEDS} seeds:`);
await runVitest(tally, 'long proofs', {
  projects: ['domain', 'api'],
  words: ['--testTimeout=7200000'],
  env: { PROOF_ROUNDS, PROOF_SEEDS },
});
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
