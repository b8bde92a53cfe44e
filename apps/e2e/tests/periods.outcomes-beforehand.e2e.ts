import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

// A board that no other journey writes on.
const slug = 'binnenstad';

async function startFrom(page: Page, title: string) {
  const board = new BoardPage(page);
  await board.open(slug, '');
  await expect(board.card(title)).toBeVisible();
  const menu = await board.openMenu(title);
  await menu.getByRole('menuitem', { name: 'Openen' }).click();
  const sheet = page.getByRole('dialog', { name: `Actie: ${title}` });
  await sheet.getByRole('button', { name: /^Wat wordt het\?/ }).click();
  return { board, sheet, dialog: page.getByRole('dialog', { name: /^Wat wordt het aan het eind/ }) };
}

test('who does it says beforehand what it becomes; colleagues see it, and it can be taken back', async ({
  colleague,
}) => {
  test.slow();
  const { page, seed } = await colleague('Anouk');
  const ambition = await seed.shortTerm(slug, unique('Ambitie om over te praten'));
  const { title } = await seed.action(slug, unique('Niet op tijd klaar'), ambition.id);
  const beside = await colleague('Anouk');
  const theirs = new BoardPage(beside.page);
  await theirs.open(slug);
  const { board, sheet, dialog } = await startFrom(page, title);

  await dialog.getByRole('button', { name: 'Zet het vooraf' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Kies wat er met deze actie gebeurt.');
  // By keyboard alone: the three ways on are one group of radios.
  await dialog.getByRole('radio', { name: /^Doorschuiven/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^Loslaten/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Iets anders ging voor' }).click();
  await lookAround(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  // Nothing is lost by Escape.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await sheet.getByRole('button', { name: /^Wat wordt het\?/ }).click();
  await expect(dialog.getByRole('radio', { name: /^Loslaten/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Zet het vooraf' }).click();
  await expect(sheet.getByRole('button', { name: /^Wat wordt het\?/ })).toContainText(
    'Loslaten: Iets anders ging voor',
  );
  await page.keyboard.press('Escape');
  await expect(board.card(title)).toContainText('straks: loslaten');
  await expect(theirs.card(title)).toContainText('straks: loslaten');

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(board.card(title)).not.toContainText('straks');
  await expect(theirs.card(title)).not.toContainText('straks');
});

test('what was said beforehand stands filled in and folded when the period is rounded off', async ({ colleague }) => {
  test.slow();
  const { page, seed } = await colleague('Anouk');
  const ambition = await seed.shortTerm(slug, unique('Ambitie met een keuze vooraf'));
  const { id, title } = await seed.action(slug, unique('Al over nagedacht'), ambition.id);
  const board = new BoardPage(page);
  await board.open(slug);
  await expect(board.card(title)).toBeVisible();
  await seed.send('PUT', `/actions/${id}/outcome`, { outcome: 'let-go', reason: 'other-things-first' });
  await expect(board.card(title)).toContainText('straks: loslaten');
  await page.getByRole('button', { name: 'Meer van dit bord' }).click();
  await page.getByRole('menuitem', { name: 'Periode afronden' }).click();
  const roundOff = page.getByRole('dialog', { name: /afronden$/ });
  const card = roundOff.getByRole('listitem').filter({ hasText: title });
  await expect(card).toBeHidden();
  await roundOff
    .getByText(/vooraf gezet$/)
    .first()
    .click();
  await expect(card).toContainText('Vooraf gezet. Je kunt het nog veranderen.');
  await expect(card.getByRole('radio', { name: 'Loslaten' })).toBeChecked();
  await expect(card.getByRole('button', { name: 'Iets anders ging voor' })).toHaveAttribute('aria-pressed', 'true');
  await lookAround(page);
});

test('what is said beforehand without a network waits, and a text that looks like data of residents stays here', async ({
  colleague,
}) => {
  const { page, seed } = await colleague('Anouk');
  const ambition = await seed.shortTerm(slug, unique('Ambitie onderweg'));
  const { id, title } = await seed.action(slug, unique('Onderweg bedacht'), ambition.id);
  const { board, dialog } = await startFrom(page, title);
  await dialog.getByRole('radio', { name: /^Vraag stellen/ }).check({ force: true });
  const words = dialog.getByRole('textbox', { name: 'Wat vragen jullie?' });
  await words.fill('Kan mevrouw met 111222333 hier terecht?');
  await dialog.getByRole('button', { name: 'Zet het vooraf' }).click();
  await expect(dialog.getByRole('alert').first()).toContainText('burgerservicenummer');
  await words.fill('Wie van de gemeente kan hier ja op zeggen?');
  await page.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Zet het vooraf' }).click();
  await page.keyboard.press('Escape');
  await expect(board.card(title)).toContainText('straks: een vraag');
  await expect(board.card(title)).toContainText('Nog niet verstuurd');
  await page.context().setOffline(false);
  await expect(board.card(title)).not.toContainText('Nog niet verstuurd', { timeout: 15_000 });
  const { prepared } = (await seed.board(slug)) as unknown as { prepared: { actionId: string; reason: string }[] };
  expect(prepared.find(({ actionId }) => actionId === id)?.reason).toBe('Wie van de gemeente kan hier ja op zeggen?');
});
