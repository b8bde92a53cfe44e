import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { BoardPage } from '../pages/board-page.ts';

// A board that no other journey writes on.
const slug = 'team-van-teams-heidestad';

async function ask(page: Page, item: string) {
  await page.getByRole('button', { name: 'Meer van dit bord' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return page.getByRole('dialog');
}
const daysOf = (page: Page) => page.getByRole('navigation', { name: 'Periode' }).locator('p');

test('a period is made longer for a holiday, the next one follows, and a colleague who chose meanwhile hears so', async ({
  colleague,
}) => {
  test.slow();
  const { page } = await colleague('Anouk');
  const beside = await colleague('Anouk');
  for (const one of [page, beside.page]) await new BoardPage(one).open(slug);
  const was = (await daysOf(page).textContent()) ?? '';
  const theirs = await ask(beside.page, 'Periode langer of korter');
  await expect(theirs.getByLabel('Tot en met welke dag?')).toBeFocused();

  const dialog = await ask(page, 'Periode langer of korter');
  await dialog.getByRole('button', { name: '1 week langer' }).click();
  await expect(dialog).toContainText(/3 weken, tot en met zondag/);
  await expect(dialog).toContainText(/De volgende periode begint maandag .* en duurt 2 weken/);
  await lookAround(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole('button', { name: 'Zet zo neer' }).click();
  await expect(page.getByText(/^De periode is nu/)).toBeVisible();
  await expect(daysOf(page)).not.toHaveText(was);

  await expect(theirs).toContainText('Een collega heeft deze periode net veranderd');
  await theirs.getByRole('button', { name: '2 weken langer' }).click();
  await expect(theirs).toContainText(/5 weken, tot en met zondag/);
  await theirs.getByRole('button', { name: 'Annuleren' }).click();

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(daysOf(page)).toHaveText(was);
  await expect(daysOf(beside.page)).toHaveText(was);
});

test('a day that cannot be is said calmly, by keyboard alone', async ({ colleague }) => {
  const { page } = await colleague('Anouk');
  await new BoardPage(page).open(slug);
  const dialog = await ask(page, 'Periode langer of korter');
  const day = dialog.getByLabel('Tot en met welke dag?');
  await day.fill('2025-01-01');
  await page.keyboard.press('Enter');
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog).toContainText('Kies een dag na het begin van de periode.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Meer van dit bord' })).toBeFocused();
});

test('the team sets its own rhythm, sees it at once, and takes it back', async ({ colleague }) => {
  test.slow();
  const { page } = await colleague('Anouk');
  await new BoardPage(page).open('team-van-teams-regio');
  const session = page.getByText(/^Bordsessie /).first();
  const before = (await session.textContent()) ?? '';
  const dialog = await ask(page, 'Ons ritme');
  await dialog.getByLabel('Een periode duurt').selectOption({ label: '3 weken' });
  await dialog.getByLabel('Bordsessie op').selectOption({ label: 'woensdag' });
  await dialog.getByLabel('Hoe laat begint de bordsessie?').fill('14:15');
  await lookAround(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Jullie ritme is bewaard.')).toBeVisible();
  await expect(session).toContainText('woensdag 14.15');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(session).toHaveText(before);
});
