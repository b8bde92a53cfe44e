import type { Page } from '@playwright/test';
import { expect, jeugd, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

/** Passes the eleven-test and belongs to nobody. */
const bsn = '111222333';

const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));

test('a text with a BSN is held with the reason, mended with one button, and kept nowhere', async ({
  samira: { page, seed },
}) => {
  const { title: ambition } = await seed.shortTerm(jeugd.slug, unique('Ambitie voor de wacht'));
  const board = new BoardPage(page);
  const words = unique('Gezin bellen over');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await board.open(jeugd.slug);
  await board.startAdding(ambition);
  await board.quickField(ambition).fill(`${words} ${bsn}`);
  await board.quickField(ambition).press('Enter');
  const notice = page.getByRole('alert').filter({ hasText: 'burgerservicenummer (BSN)' });
  await expect(notice).toBeVisible();
  expect(await stored(page)).not.toContain(bsn);
  await notice.getByRole('button', { name: 'Nummer weghalen' }).click();
  await expect(board.quickField(ambition)).not.toHaveValue(new RegExp(bsn));
  await board.quickField(ambition).press('Enter');
  await expect(board.card(words)).toBeVisible();
  expect(sent.join()).not.toContain(bsn);
  expect(await stored(page)).not.toContain(bsn);
});

test('the author may say that it is no BSN, and then it stands on the board', async ({ samira: { page, seed } }) => {
  const { title: ambition } = await seed.shortTerm(jeugd.slug, unique('Ambitie voor geen nummer'));
  const board = new BoardPage(page);
  const title = `${unique('Zaak van de gemeente met nummer')} ${bsn}`;
  await board.open(jeugd.slug);
  await board.startAdding(ambition);
  await board.quickField(ambition).fill(title);
  await board.quickField(ambition).press('Enter');
  await page.getByRole('button', { name: 'Dit is geen BSN' }).click();
  await board.quickField(ambition).press('Enter');
  await expect(board.card(title)).toBeVisible();
  await page.reload();
  await expect(board.card(title)).toBeVisible();
});

test('a held text does not outlive a reload', async ({ samira: { page, seed } }) => {
  const { title: ambition } = await seed.shortTerm(jeugd.slug, unique('Ambitie voor een scherm'));
  const board = new BoardPage(page);
  await board.open(jeugd.slug);
  await board.startAdding(ambition);
  await board.quickField(ambition).fill(`Bellen met ${bsn}`);
  await page.keyboard.press('Escape');
  await page.reload();
  await board.startAdding(ambition);
  await expect(board.quickField(ambition)).not.toHaveValue(new RegExp(bsn));
});
