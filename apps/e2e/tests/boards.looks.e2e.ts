import type { Page } from '@playwright/test';
import { expect, jeugd, schools, teamVanTeams, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import type { Seed } from '../seed.ts';

interface Place {
  readonly name: string;
  /** Who looks: Samira, unless the page is not for her. */
  readonly who?: string;
  readonly go: (page: Page, seed: Seed) => Promise<void>;
}

const to = (path: string) => (page: Page) => page.goto(path).then(() => undefined);
const ambition = (kind: string) => async (page: Page, seed: Seed) => {
  const { ambitions } = await seed.board(jeugd.slug);
  const found = kind === 'short-term' ? ambitions.find(({ title }) => title === schools) : ambitions[0];
  await page.goto(`/ambities/${found?.id}`);
};

const places: readonly Place[] = [
  { name: 'Mijn acties', go: to('/') },
  { name: 'the boards', go: to('/teams') },
  { name: 'a Teambord', go: to(`/teams/${jeugd.slug}`) },
  { name: 'a Teambord as a list', go: to(`/teams/${jeugd.slug}?weergave=lijst`) },
  { name: 'the board of the Team van teams', go: to(`/teams/${teamVanTeams.slug}`) },
  { name: 'a short-term ambition', go: ambition('short-term') },
  { name: 'a long-term ambition', go: ambition('long-term') },
  { name: 'an address that leads nowhere', go: to('/nergens') },
  { name: 'where I am signed in', go: to('/sessies') },
  { name: 'Wie ziet wat of a team', go: to(`/wie-ziet-wat?team=${jeugd.slug}`) },
  { name: 'Wie ziet wat in general', who: 'Ruben', go: to('/wie-ziet-wat') },
  { name: 'the start of who has a role and no team', who: 'Hanneke', go: to('/') },
  { name: 'Beheer: people', who: 'Ruben', go: to('/beheer') },
  { name: 'Beheer: the audit trail', who: 'Ruben', go: to('/beheer/logboek') },
  {
    name: 'the dialog of a new action',
    go: async (page) => {
      await page.goto(`/teams/${jeugd.slug}`);
      await page.getByRole('main').getByRole('button', { name: 'Nieuwe actie' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the dialog of an ambition',
    go: async (page, seed) => {
      await ambition('short-term')(page, seed);
      await page.getByRole('button', { name: 'Bewerken' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];

for (const { name, who = 'Samira', go } of places) {
  test(`axe finds nothing on ${name}, light and dark, from 320 to 1440 px`, async ({ colleague }) => {
    const { page, seed } = await colleague(who);
    await go(page, seed);
    await lookAround(page);
  });
}

test('axe finds nothing on the sign-in page with what went wrong, light and dark, from 320 to 1440 px', async ({
  page,
}) => {
  await page.goto('/aanmelden?fout=verlopen');
  await expect(page.getByRole('link', { name: /^Samira/ })).toBeVisible();
  await lookAround(page);
});

test('the edge lies over the board wherever the board is scrolled to', async ({ samira: { page } }) => {
  await page.setViewportSize({ width: 1120, height: 900 });
  await page.goto(`/teams/${teamVanTeams.slug}`);
  await expect(page.getByRole('textbox', { name: 'Ik merk…' })).toBeVisible();
  const above = await page.evaluate(async () => {
    const edge = document.querySelector('.vb-board-edge')!;
    const found = new Set<string>();
    for (let at = 0; at < document.documentElement.scrollHeight; at += 20) {
      window.scrollTo(0, at);
      await new Promise((done) => setTimeout(done));
      const { top, bottom, left, right } = edge.getBoundingClientRect();
      for (let y = top + 3; y < Math.min(bottom, innerHeight) - 3; y += 12)
        for (let x = left + 40; x < right - 40; x += 60) {
          const there = document.elementFromPoint(x, y);
          if (there && !edge.contains(there)) found.add(there.className);
        }
    }
    return [...found];
  });
  expect(above).toEqual([]);
});

test('nothing moves when the fonts arrive late', async ({ samira: { page } }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.addInitScript(() => {
    const found: number[] = [];
    Object.assign(window, { shifts: found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`/teams/${jeugd.slug}`);
  await expect(page.getByRole('heading', { level: 1, name: jeugd.name })).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  const before = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.slice(before).reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
});
