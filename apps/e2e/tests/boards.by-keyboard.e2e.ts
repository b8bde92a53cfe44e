import type { Locator, Page } from '@playwright/test';
import { expect, jeugd, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { unique } from '../seed.ts';

/** Walks with Tab until the target has the focus; fails when it is never reached. */
async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < most; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard never gets there');
}

test('by keyboard alone: sign in, add, edit, finish, and end the day on the own list', async ({ page }) => {
  const signIn = new SignInPage(page);
  await signIn.open();
  await tabTo(page, signIn.person('Samira'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn acties' })).toBeVisible();

  const board = new BoardPage(page);
  await tabTo(page, page.getByRole('link', { name: jeugd.name }).first());
  await page.keyboard.press('Enter');
  await expect(board.heading).toHaveText(jeugd.name);

  await tabTo(page, board.main.getByRole('button', { name: 'Nieuwe actie' }));
  await page.keyboard.press('Enter');
  const title = unique('Met het toetsenbord');
  await expect(board.dialog).toBeVisible();
  await tabTo(page, board.dialog.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, board.dialog.getByRole('textbox', { name: 'Wat is er klaar aan het eind van deze periode?' }));
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(board.dialog).toBeHidden();

  await tabTo(page, board.card(title), 400);
  await page.keyboard.press('Enter');
  await expect(board.editField).toBeFocused();
  await page.keyboard.type(' gedaan');
  await page.keyboard.press('Enter');
  await expect(board.card(`${title} gedaan`)).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.getByText(`“${title} gedaan” staat op Klaar`).first()).toBeAttached();
});
