import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** `pnpm screenshots`: the same product on the same fresh demo, with a camera instead of journeys. */
export default defineConfig(journeys, {
  testDir: '.',
  testMatch: 'screenshots.ts',
  timeout: 60_000,
  // Side by side the pictures would show each other's colleagues looking along.
  workers: 1,
  fullyParallel: false,
});
