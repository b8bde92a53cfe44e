import type { Locator, Page } from '@playwright/test';
import { type Colleague, expect, jeugd, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

/**
 * An ambition of its own with two actions, so that places can be counted. Pointers get a board of their own too: what other journeys
 * put on it would move the cards while they are pointed at.
 */
async function rowOfTwo({ page, seed }: Colleague, slug = jeugd.slug) {
  const ambition = await seed.shortTerm(slug, unique('Ambitie om te schuiven'));
  const first = await seed.action(slug, unique('Eerste'), ambition.id);
  const second = await seed.action(slug, unique('Tweede'), ambition.id);
  const board = new BoardPage(page);
  await board.open(slug);
  await board.card(second.title).scrollIntoViewIfNeeded();
  return { board, ambition: ambition.title, first: first.title, second: second.title };
}

async function middleOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to point at');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 30) };
}

async function drag(page: Page, from: Locator, to: Locator) {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 4, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await page.mouse.up();
}

test('a card is dragged to another status with the mouse and stays there', async ({ colleague }) => {
  const marieke = await colleague('Marieke');
  const { board, ambition, first } = await rowOfTwo(marieke, 'een-gezin-een-plan');
  await drag(marieke.page, board.card(first), board.cell(ambition, 'Bezig'));
  await expect(board.cardAt(first, ambition, 'Bezig')).toBeVisible();
  await marieke.page.reload();
  await expect(board.cardAt(first, ambition, 'Bezig')).toBeVisible();
});

test('with the keyboard each step is said: picked up, the place it comes to, put down', async ({ samira }) => {
  const { board, ambition, first, second } = await rowOfTwo(samira);
  const { page } = samira;
  await board.card(second).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(`Opgepakt: ${second}.`)).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Te doen, plek 1 van 2').last()).toBeAttached();
  await page.keyboard.press('Space');
  await expect(page.getByText('Neergezet: Te doen, plek 1 van 2.')).toBeAttached();
  await expect(board.cell(ambition, 'Te doen').getByRole('article').first()).toHaveAccessibleName(new RegExp(second));
  await expect(board.card(second)).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Teruggezet.').last()).toBeAttached();
  await expect(board.cardAt(second, ambition, 'Te doen')).toBeVisible();
  await expect(board.cardAt(first, ambition, 'Te doen')).toBeVisible();
});

test('number keys set the status of the card that has the focus', async ({ samira }) => {
  const { board, ambition, first } = await rowOfTwo(samira);
  await board.card(first).focus();
  await samira.page.keyboard.press('3');
  await expect(board.cardAt(first, ambition, 'Klaar')).toBeVisible();
});

test('a finger holds a card for a moment and drags it; a quick swipe scrolls', async ({ colleague }) => {
  const lieke = await colleague('Lieke', { hasTouch: true, viewport: { width: 1100, height: 900 } });
  const { board, ambition, first } = await rowOfTwo(lieke, 'iedereen-doet-mee');
  const [start, end] = [await middleOf(board.card(first)), await middleOf(board.cell(ambition, 'Bezig'))];
  const finger = await lieke.page.context().newCDPSession(lieke.page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await touch('touchStart', start);
  await lieke.page.waitForTimeout(450); // the hold that tells a drag from a swipe
  for (let step = 1; step <= 8; step += 1) {
    await touch('touchMove', {
      x: start.x + ((end.x - start.x) * step) / 8,
      y: start.y + ((end.y - start.y) * step) / 8,
    });
  }
  await touch('touchEnd');
  await expect(board.cardAt(first, ambition, 'Bezig')).toBeVisible();
});
