import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { expect, firstTalk, jeugd, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { type Seed, unique } from '../seed.ts';

interface SessionInList {
  readonly id: string;
  readonly isCurrent: boolean;
}

const sessionsOf = async (seed: Seed) =>
  (await seed.get<{ items: readonly SessionInList[] }>('/account/sessions')).items;

/** Ends the session of this screen from another one of the same person. */
async function endFromElsewhere(here: Seed, there: Seed): Promise<void> {
  const current = (await sessionsOf(here)).find(({ isCurrent }) => isCurrent);
  await there.remove(`/account/sessions/${current?.id}`);
}

const overDialog = (page: Page) => page.getByRole('dialog', { name: 'Je bent uitgelogd' });

/** Signs Samira in again in the window that the dialog opens, after which the page goes on. */
async function signInAgain(page: Page): Promise<void> {
  const opened = page.waitForEvent('popup');
  await overDialog(page)
    .getByRole('link', { name: /^Log opnieuw in/ })
    .click();
  const window = await opened;
  const closed = window.waitForEvent('close');
  await (await new SignInPage(window).find('Samira')).click();
  await closed;
  await expect(overDialog(page)).toBeHidden();
}

test('a session that ends while somebody types: sign in again in a window of its own, and the text is still there', async ({
  colleague,
}) => {
  const [{ page, seed }, phone] = [await colleague('Samira'), await colleague('Samira')];
  const board = new BoardPage(page);
  const title = unique('Getypt terwijl de aanmelding verliep');
  await board.open(jeugd.slug);
  await board.main.getByRole('button', { name: 'Nieuwe actie' }).click();
  const form = page.getByRole('dialog', { name: 'Nieuwe actie' });
  await form.getByRole('radio', { name: firstTalk }).check({ force: true });
  const field = form.getByRole('textbox', { name: 'Wat is er klaar aan het eind van deze periode?' });
  await field.fill(title);
  await endFromElsewhere(seed, phone.seed);
  // The stream notices by itself, within ten seconds; nobody has to press anything.
  await expect(overDialog(page)).toBeVisible({ timeout: 12_000 });
  await expectAccessible(page);
  await signInAgain(page);
  await expect(field).toHaveValue(title);
  await form.getByRole('button', { name: 'Op het bord zetten' }).click();
  await expect(board.cardAt(title, firstTalk, 'Te doen')).toBeVisible();
  await page.reload();
  await expect(board.cardAt(title, firstTalk, 'Te doen')).toBeVisible();
});

test('what is saved after the session ended waits, and goes on its way after signing in again', async ({
  colleague,
}) => {
  const [{ page, seed }, phone] = [await colleague('Samira'), await colleague('Samira')];
  const board = new BoardPage(page);
  const title = unique('Bewaard terwijl de aanmelding verliep');
  await board.open(jeugd.slug);
  await board.startAdding(firstTalk);
  await board.quickField(firstTalk).fill(title);
  // Saved at once, before the live stream has told that the session is over.
  await endFromElsewhere(seed, phone.seed);
  await board.quickField(firstTalk).press('Enter');
  await expect(overDialog(page)).toBeVisible({ timeout: 12_000 });
  await signInAgain(page);
  await expect(board.card(title)).not.toContainText('Nog niet verstuurd');
  const { actions } = await seed.board(jeugd.slug);
  expect(actions.filter((action) => action.title === title)).toHaveLength(1);
});

test('who lost a phone signs out there: the phone knows within ten seconds', async ({ colleague }) => {
  const [here, phone] = [await colleague('Pieter'), await colleague('Pieter')];
  await phone.page.goto('/teams/thuis-in-de-buurt');
  await expect(phone.page.getByRole('heading', { level: 1 })).toBeVisible();
  await here.page.goto('/sessies');
  await expect(here.page.getByRole('heading', { level: 1, name: 'Waar je bent ingelogd' })).toBeVisible();
  await expect(here.page.getByText('dit apparaat')).toHaveCount(1);
  await here.page.getByRole('button', { name: /^Log uit op / }).click();
  await here.page.getByRole('dialog').getByRole('button', { name: 'Log daar uit' }).click();
  await expect(here.page.getByText('Je bent alleen op dit apparaat ingelogd.')).toBeVisible();
  await expect(overDialog(phone.page)).toBeVisible({ timeout: 10_000 });
  expect((await phone.page.request.get('/api/v1/account')).status()).toBe(401);
  expect((await here.page.request.get('/api/v1/account')).status()).toBe(200);
});
