import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { BoardPage } from '../pages/board-page.ts';

// A board that no other journey writes on: rounding off changes all of it.
const slug = 'vennebroek-kern';

async function openDialog(page: Page): Promise<Locator> {
  const board = new BoardPage(page);
  await board.open(slug);
  await page.getByRole('button', { name: 'Meer van dit bord' }).click();
  await page.getByRole('menuitem', { name: 'Periode afronden' }).click();
  return page.getByRole('dialog', { name: /afronden$/ });
}

test('a period is rounded off: what is missing is said, choices survive Escape, and what it became can be read back', async ({
  colleague,
}) => {
  const { page } = await colleague('Zainab');
  let dialog = await openDialog(page);
  const days = ((await dialog.getByRole('heading', { level: 2 }).textContent()) ?? '').replace(/ afronden$/, '');
  const cards = dialog.getByRole('listitem');
  const count = await cards.count();
  expect(count).toBeGreaterThan(0);

  await dialog.getByRole('button', { name: 'Rond de periode af' }).click();
  await expect(cards.first()).toContainText('Kies wat er met deze actie gebeurt.');
  await expect(cards.first().getByRole('radio', { name: 'Doorschuiven' })).toBeFocused();

  const first = (await cards.first().getByRole('heading').textContent()) ?? '';
  for (let index = 0; index < count; index++) {
    const card = cards.nth(index);
    await card.getByRole('radio', { name: index === 0 ? 'Loslaten' : 'Doorschuiven' }).check({ force: true });
    await card.getByRole('button', { name: 'Wachten op een ander' }).click();
    const needed = card.getByRole('textbox', { name: /Wat is er nodig/ });
    if (await needed.isVisible()) await needed.fill('Een vast gezicht bij de woningbouw');
  }
  await lookAround(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  dialog = await openDialog(page);
  await expect(dialog.getByRole('listitem').first().getByRole('radio', { name: 'Loslaten' })).toBeChecked();

  await dialog.getByRole('button', { name: 'Rond de periode af' }).click();
  await expect(page.getByText('De periode is afgerond.')).toBeVisible();
  await expect(page.getByText(days, { exact: true })).toBeHidden();
  await expect(new BoardPage(page).card(first)).toBeHidden();
  await page.getByRole('link', { name: /^Vorige periode/ }).click();
  await expect(page.getByRole('main')).toContainText('Deze periode is afgerond.');
  await expect(new BoardPage(page).card(first)).toContainText('Losgelaten: Wachten op een ander');
});
