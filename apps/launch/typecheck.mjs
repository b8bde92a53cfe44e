import { existsSync, readdirSync } from 'node:fs';
import { runBuildStep, staleSteps } from './build-steps.mjs';
import { inRoot, stopWith } from './repository.mjs';
import { runNode } from './run-step.mjs';

const folders = [
  ...['packages', 'apps'].flatMap((floor) => readdirSync(inRoot(floor)).map((room) => `${floor}/${room}`)),
  'prisma',
];
const projects = folders
  .flatMap((folder) => [`${folder}/tsconfig.json`, `${folder}/tsconfig.test.json`])
  .filter((file) => existsSync(inRoot(file)));

if (staleSteps().includes('client')) await runBuildStep('client').catch((error) => stopWith(error.message));

let failed = 0;
async function worker() {
  for (let project = projects.shift(); project; project = projects.shift()) {
    await runNode(`types of ${project}`, inRoot('node_modules/typescript/lib/tsc.js'), ['-p', project]).catch(
      (error) => {
        failed += 1;
        console.error(error.message);
      },
    );
  }
}
await Promise.all([worker(), worker()]);
if (failed > 0) stopWith(`${failed} project(s) have type errors.`);
