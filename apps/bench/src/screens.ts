import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Row } from './table.ts';
import type { World } from './world.ts';

const system = '/usr/bin/chromium';
const changes = 40;

/** From A sending a change until the card shows it on B's screen, p95 in ms, on the built product in a real browser. */
export async function measureScreens(url: string, world: World): Promise<Row[]> {
  const browser = await chromium.launch({
    ...(existsSync(system) ? { executablePath: system } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name, value] = world.cookie.split('=') as [string, string];
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    await page.goto(`${url}/teams/bord-0`);
    await page.getByRole('heading', { level: 1, name: 'bord-0' }).waitFor();
    await page.waitForTimeout(1_000);
    const id = world.boards[0]!.actionIds[0]!;
    const times: number[] = [];
    for (let change = 0; change < changes; change++) {
      const { version } = (await (
        await fetch(`${url}/api/v1/actions/${id}`, { headers: { cookie: world.cookie } })
      ).json()) as { version: number };
      const title = `Rooster ${change} naast elkaar leggen`;
      const start = performance.now();
      const shown = page.waitForFunction((text) => document.body.textContent?.includes(text), title, {
        polling: 'raf',
      });
      await fetch(`${url}/api/v1/actions/${id}`, {
        method: 'PATCH',
        headers: { cookie: world.cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify({ title, seenVersion: version }),
      });
      await shown;
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return [
      {
        what: "a change until the card on B's screen, p95 (ms)",
        ours: times[Math.floor(changes * 0.95)]!,
        reach: { most: 300 },
      },
    ];
  } finally {
    await browser.close();
  }
}
