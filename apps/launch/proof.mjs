import { Tally } from './checks/tally.mjs';
import { runVitest } from './checks/vitest.mjs';
import { ensureInstalled } from './install.mjs';
import { root, stopWith } from './repository.mjs';

/**
 * `pnpm proof`: what `npm test` proves, for longer. PROOF_ROUNDS is how often the plug is pulled, PROOF_SEEDS how many
 * rounds of odd requests are sent; the properties of the domain are drawn anew once per hundred of those.
 */
process.chdir(root);
const { PROOF_ROUNDS = '200', PROOF_SEEDS = '5000' } = process.env;
await ensureInstalled().catch((error) => stopWith(error.message));
const tally = new Tally();
console.log(`Proving with ${PROOF_ROUNDS} rounds and ${PROOF_SEEDS} seeds:`);
const draws = Math.max(1, Math.round(Number(PROOF_SEEDS) / 100));
for (let draw = 1; draw <= draws && tally.failed === 0; draw += 1) {
  await runVitest(tally, `properties of the domain, draw ${draw} of ${draws}`, { projects: ['domain'] });
}
await runVitest(tally, 'the server under faults and odd requests', {
  projects: ['api'],
  env: { PROOF_ROUNDS, PROOF_SEEDS },
});
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
