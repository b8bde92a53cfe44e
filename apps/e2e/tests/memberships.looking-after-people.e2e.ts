import { expect, test } from '../fixtures.ts';
import { tabTo } from '../keyboard.ts';
import { lookAround } from '../look-around.ts';
import { PeoplePage } from '../pages/people-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { takeRolesFrom } from '../seed.ts';

// Hanneke comes, waits, and goes: one thing after the other.
test.describe.configure({ mode: 'serial' });

const doetMee = { slug: 'iedereen-doet-mee', name: 'Iedereen doet mee' };

test('a waiting person is let in by an administrator, and the board comes without signing in again', async ({
  colleague,
}) => {
  test.setTimeout(90_000);
  const [hanneke, ruben] = [await colleague('Hanneke'), await colleague('Ruben')];
  await takeRolesFrom(ruben.seed, 'Hanneke');
  await hanneke.page.goto(`/teams/${doetMee.slug}`);
  const welcome = hanneke.page.getByRole('heading', { level: 1, name: 'Welkom, Hanneke' });
  await expect(welcome).toBeVisible();
  await lookAround(hanneke.page);

  const people = new PeoplePage(ruben.page);
  await people.open();
  await people.placeButton('Hanneke Smulders').click();
  await people.dialog.getByRole('combobox', { name: 'Team' }).selectOption(doetMee.name);
  await people.dialog.getByRole('button', { name: 'Zet in dit team' }).click();
  await expect(people.dialog).toBeHidden();
  await expect(people.placeButton('Hanneke Smulders')).toBeHidden();

  await hanneke.page.getByRole('button', { name: 'Kijk opnieuw' }).click();
  await expect(hanneke.page.getByRole('heading', { level: 1, name: doetMee.name })).toBeVisible();
});

test('ended access stops an open board within ten seconds, and signing in again says so', async ({ colleague }) => {
  const [hanneke, ruben] = [await colleague('Hanneke'), await colleague('Ruben')];
  await hanneke.page.goto(`/teams/${doetMee.slug}`);
  await expect(hanneke.page.getByRole('heading', { level: 1, name: doetMee.name })).toBeVisible();
  const people = new PeoplePage(ruben.page);
  await people.open();
  const dialog = await people.openPerson('Hanneke Smulders');
  await dialog.getByRole('button', { name: 'Toegang beëindigen' }).click();
  await dialog.getByRole('button', { name: 'Toegang beëindigen' }).last().click();
  await expect(dialog.getByRole('button', { name: 'Toegang weer openen' })).toBeVisible();
  await expect(hanneke.page.getByRole('dialog', { name: 'Je bent uitgelogd' })).toBeVisible({ timeout: 10_000 });
  const signInPage = new SignInPage(hanneke.page);
  await signInPage.open();
  await (await signInPage.find('Hanneke')).click();
  await expect(hanneke.page.getByText('Je hebt hier geen toegang meer.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Toegang weer openen' }).click();
  await signInPage.choose('Hanneke');
});

test('letting somebody in and looking them up takes a keyboard only', async ({ colleague }) => {
  const { page } = await colleague('Ruben');
  const people = new PeoplePage(page);
  await people.open();
  await tabTo(page, people.placeButton('Nina Vermeulen'));
  await page.keyboard.press('Enter');
  await expect(people.dialog.getByRole('combobox', { name: 'Team' })).toBeFocused();
  await page.keyboard.type('Iedereen');
  await tabTo(page, people.dialog.getByRole('button', { name: 'Zet in dit team' }));
  await page.keyboard.press('Enter');
  await expect(people.dialog).toBeHidden();
  await expect(people.placeButton('Nina Vermeulen')).toBeHidden();

  await tabTo(page, people.searchField);
  await page.keyboard.type('vermeulen');
  await tabTo(page, people.person('Nina Vermeulen'));
  await page.keyboard.press('Enter');
  await expect(people.dialog.getByText(doetMee.name)).toBeVisible();
  await lookAround(page);
  await page.keyboard.press('Escape');
  await expect(people.dialog).toBeHidden();
  await expect(people.person('Nina Vermeulen')).toBeFocused();
});

test('the audit trail tells who was let in, and never who looked', async ({ colleague }) => {
  const ruben = await colleague('Ruben');
  await ruben.page.goto('/beheer/logboek');
  await expect(ruben.page.getByRole('heading', { level: 1, name: 'Beheer: logboek' })).toBeVisible();
  const { items } = await ruben.seed.get<{ items: { action: string; actorName: string | null; result: string }[] }>(
    '/audit-entries',
  );
  expect(items).toContainEqual(expect.objectContaining({ action: 'create-membership', result: 'done' }));
  expect(items.filter(({ action, result }) => result === 'done' && /\b(read|list|follow)\b/.test(action))).toEqual([]);
});
