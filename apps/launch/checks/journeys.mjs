import { inRoot } from '../repository.mjs';
import { ensureChromium, playwrightCli } from './chromium.mjs';

const report = '.cache/test/playwright.json';

/** The journeys in a browser: every page by keyboard and pointer, with axe, in light and dark. */
export async function runJourneys(tally) {
  const isReady = await tally.check('a browser', async () => {
    const chromium = await ensureChromium();
    if (chromium) process.env.CHROMIUM_PATH = chromium;
  });
  if (!isReady) return;
  await tally.suite('journeys', playwrightCli(), ['test', '--reporter=list,json'], {
    cwd: inRoot('apps/e2e'),
    env: { CI: '1', FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_NAME: inRoot(report) },
    report,
    // A journey that passes at the second try only is not passed.
    read: ({ stats, errors = [] }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
    }),
  });
}
