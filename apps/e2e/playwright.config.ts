import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { freePort } from './free-port.ts';

// Workers read this file too: the first process chooses the port, and they inherit it.
process.env.E2E_PORT ??= String(await freePort());
const url = `http://127.0.0.1:${process.env.E2E_PORT}`;

const onTheMachine = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executablePath = onTheMachine.find((path) => path && existsSync(path));

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Long, because a busy machine is no defect: what is there at once costs nothing of it.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL: url,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--force-color-profile=srgb', '--font-render-hinting=none'],
    },
  },
  webServer: {
    command: 'node serve.mjs',
    url: `${url}/health/ready`,
    env: { PORT: process.env.E2E_PORT, DATA_DIR: '', DATABASE_URL: '', DEMO: '1' },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGINT', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
