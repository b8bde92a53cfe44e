import { expect, jeugd, signIn, test } from '../fixtures.ts';
import { SignInPage } from '../pages/sign-in-page.ts';

test('whoever chooses a demo person lands on their own actions', async ({ samira: { page } }) => {
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn acties' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).first()).toBeVisible();
});

test('a board asked for before signing in is where you end up after it', async ({ page }) => {
  await page.goto(`/teams/${jeugd.slug}?weergave=lijst`);
  await expect(page).toHaveURL(/\/aanmelden/);
  await new SignInPage(page).choose('Fatima');
  await expect(page).toHaveURL(`/teams/${jeugd.slug}?weergave=lijst`);
  await expect(page.getByRole('heading', { level: 1, name: jeugd.name })).toBeVisible();
});

test('after signing out nothing can be read any more', async ({ page }) => {
  await signIn(page, 'Joost');
  await page.getByRole('banner').getByRole('button', { name: 'Joost' }).click();
  await page.getByRole('menuitem', { name: 'Afmelden' }).click();
  await expect(page).toHaveURL(/\/aanmelden/);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('draft')))).toEqual([]);
  expect((await page.request.get('/api/v1/account')).status()).toBe(401);
  await page.goto(`/teams/${jeugd.slug}`);
  await expect(page).toHaveURL(/\/aanmelden/);
});

test('an address that leads nowhere says so and shows the way back', async ({ samira: { page } }) => {
  await page.goto('/teams/bestaat-niet');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL('/');
});
