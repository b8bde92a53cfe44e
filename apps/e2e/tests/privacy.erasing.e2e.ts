import { expect, test } from '../fixtures.ts';
import { tabTo } from '../keyboard.ts';
import { lookAround } from '../look-around.ts';

// A word that stands nowhere by itself.
const word = 'Kwartelkoning';

test('an administrator makes a text unreadable by keyboard, sees counts only, and it is gone from the open board', async ({
  colleague,
}) => {
  const [pieter, ruben] = [await colleague('Pieter'), await colleague('Ruben')];
  const { items } = await pieter.seed.get<{ items: { id: string; slug: string }[] }>('/teams');
  const team = items.find(({ slug }) => slug === 'thuis-in-de-buurt')!;
  await pieter.seed.send('POST', `/teams/${team.id}/decisions`, { text: `We nodigen ${word} uit` });
  const { page } = ruben;
  await page.goto('/beheer');
  await page.getByRole('navigation', { name: 'Onderdelen van beheer' }).getByRole('link', { name: 'Privacy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beheer: verwijderen om privacy' })).toBeVisible();
  await lookAround(page);

  const field = page.getByRole('textbox', { name: 'Welke tekst?' });
  await tabTo(page, field);
  await page.keyboard.type('ab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Geef ten minste drie letters of cijfers.')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(word.toUpperCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit staat op 2 plekken, in 1 team.')).toBeVisible();
  expect(page.url()).not.toContain('KWARTEL');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('KWARTEL');

  await tabTo(page, page.getByRole('button', { name: 'Maak onleesbaar' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Nee, laat staan' })).toBeFocused();
  await lookAround(page);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Maak onleesbaar' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Ja, maak onleesbaar' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Onleesbaar gemaakt op 2 plekken, in 1 team.')).toBeVisible();
  await expect(field).toHaveValue('');
  await expect(page.getByRole('row', { name: /een tekst op 2 plekken, in 1 team jou/ })).toBeVisible();
  const kept = await pieter.seed.get<{ items: { text: string }[] }>(`/teams/${team.id}/decisions`);
  expect(kept.items[0]?.text).toBe('We nodigen [verwijderd om privacy] uit');
  await lookAround(page);
});

test('nobody else finds the page, and a colleague is found by a piece of the name', async ({ colleague }) => {
  const [samira, ruben] = [await colleague('Samira'), await colleague('Ruben')];
  await samira.page.goto('/beheer/privacy');
  await expect(samira.page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible();
  const { page } = ruben;
  await page.goto('/beheer/privacy');
  await page.getByText('De naam van een collega').click();
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByText('Kies eerst een collega.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Welke collega?' }).fill('sahet');
  await page.getByRole('radio', { name: 'Dewi Sahetapy' }).check();
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByText(/^De naam van deze collega staat op \d+ plek/)).toBeVisible();
  await lookAround(page);
});
