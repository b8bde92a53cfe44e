import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { runBuildStep, staleSteps } from './build-steps.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root, stopWith } from './repository.mjs';

const apiPort = process.env.PORT ?? '8080';
const webPort = Number(process.env.WEB_PORT ?? 5173);
// The server refuses what another site sends, so it must see the address that the browser has.
const api = { target: `http://127.0.0.1:${apiPort}`, changeOrigin: false };

process.chdir(root);
try {
  await ensureInstalled();
  if (staleSteps().includes('client')) await runBuildStep('client');
} catch (error) {
  stopWith(error.message);
}

// Signing in goes by way of addresses of the server, in a demo also those of its own identity provider.
const ofServer = ['/api', '/health', '/aanmelden/begin', '/aanmelden/terug', '/demo-aanmelden'];
const vitePath = createRequire(inRoot('apps/web/package.json')).resolve('vite');
const { createServer } = await import(pathToFileURL(vitePath).href);
const web = await createServer({
  root: inRoot('apps/web'),
  server: { port: webPort, strictPort: true, proxy: Object.fromEntries(ofServer.map((path) => [path, api])) },
});
await web.listen().catch((error) => stopWith(`The web server cannot start: ${error.message}.`));

// PUBLIC_URL is the address in the browser: cookies and the check on the origin of a write go by it.
const server = spawn(
  process.execPath,
  [inRoot('node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'apps/api/src/main.ts'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PORT: apiPort,
      HOST: '127.0.0.1',
      PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${webPort}`,
    },
  },
);
let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  server.kill('SIGTERM');
  await web.close();
  if (server.exitCode === null && server.signalCode === null) await new Promise((done) => server.once('exit', done));
  process.exit(code);
}
process.on('SIGINT', () => stop(130));
process.on('SIGTERM', () => stop(143));
server.on('exit', (code) => stop(code ?? 1));
web.printUrls();
