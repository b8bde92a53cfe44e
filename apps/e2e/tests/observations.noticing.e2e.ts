import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { unique } from '../seed.ts';

const slug = 'thuis-in-de-buurt';
const strip = (page: Page) => page.getByRole('region', { name: 'Ik merk…' });
const field = (page: Page) => page.getByRole('textbox', { name: 'Ik merk…' });
const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));

test('what somebody notices is put down in one line, from the board and from Mijn acties', async ({ colleague }) => {
  const { page } = await colleague('Pieter');
  const [first, second] = [unique('de folder is op'), unique('de bel doet het niet')];
  await page.goto(`/teams/${slug}`);
  await field(page).fill(first);
  await field(page).press('Enter');
  await expect(strip(page).getByRole('button', { name: first })).toBeVisible();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(strip(page).getByRole('status').filter({ hasText: 'Bewaard' })).toBeVisible();

  await page.goto('/');
  await field(page).fill(second);
  await field(page).press('Enter');
  await page.getByText('Wat jij merkte', { exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: second })).toContainText('Staat nog open · vandaag');
});

test('words with data of a resident wait on this screen only', async ({ colleague }) => {
  const { page } = await colleague('Pieter');
  const words = unique('terugmailen');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.goto(`/teams/${slug}`);
  await field(page).fill(`jan@voorbeeld.nl ${words}`);
  await field(page).press('Enter');
  const notice = page.getByRole('alert').filter({ hasText: 'e-mailadres' });
  await expect(notice).toBeVisible();
  expect(await stored(page)).not.toContain('jan@voorbeeld.nl');
  await notice.getByRole('button', { name: 'Adres weghalen' }).click();
  await field(page).press('Enter');
  await expect(strip(page).getByRole('button', { name: words })).toBeVisible();
  expect(sent.join()).not.toContain('jan@voorbeeld.nl');
});

test('after a lost answer the words still stand there, and sending them again puts them down once', async ({
  colleague,
}) => {
  const { page, seed } = await colleague('Pieter');
  const words = unique('de lift staat stil');
  await page.goto(`/teams/${slug}`);
  await page.route('**/observations', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await field(page).fill(words);
  await field(page).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Geen verbinding' })).toBeVisible();
  await expect(field(page)).toHaveValue(words);
  await page.unroute('**/observations');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('');
  const { team } = await seed.board(slug);
  const { items } = await seed.get<{ items: { text: string }[] }>(`/teams/${team.id}/observations`);
  expect(items.filter(({ text }) => text === words)).toHaveLength(1);
});

test('on a phone one button opens a sheet with the field first', async ({ colleague }) => {
  const { page } = await colleague('Pieter', { viewport: { width: 390, height: 844 } });
  const words = unique('de stoep ligt open');
  await page.goto(`/teams/${slug}`);
  await page.getByRole('button', { name: /^Ik merk…/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Wat we merkten' });
  await expect(sheet.getByRole('textbox', { name: 'Ik merk…' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('button', { name: words })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Ik merk…/ })).toBeFocused();
});

test('who is no member sees the ledge, and nothing of what the team notices', async ({ colleague }) => {
  const { page } = await colleague('Joost');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`/teams/${slug}`);
  await expect(page.getByRole('complementary', { name: 'Ons succes' })).toBeVisible();
  await expect(field(page)).toBeHidden();
  expect(asked.filter((url) => url.includes('/observations'))).toEqual([]);
});
