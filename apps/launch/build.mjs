import { runBuildStep, staleSteps } from './build-steps.mjs';
import { ensureInstalled } from './install.mjs';
import { stopWith } from './repository.mjs';

try {
  await ensureInstalled();
  const stale = new Set(staleSteps());
  const run = async (name) => stale.has(name) && (await runBuildStep(name));
  if (stale.size > 0) console.log('Building:');
  const serverAfterClient = async () => {
    await run('client');
    await run('server');
  };
  await Promise.all([serverAfterClient(), run('web')]);
} catch (error) {
  stopWith(error.message);
}
