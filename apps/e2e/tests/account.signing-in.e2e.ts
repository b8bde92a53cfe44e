import { expect, jeugd, signIn, test } from '../fixtures.ts';
import { tabTo } from '../keyboard.ts';
import { SignInPage } from '../pages/sign-in-page.ts';

test('whoever chooses a demo person goes past the provider and lands on their own actions', async ({ page }) => {
  const visited: string[] = [];
  page.on('request', (request) => visited.push(new URL(request.url()).pathname));
  await signIn(page, 'Samira');
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn acties' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).first()).toBeVisible();
  expect(visited).toEqual(expect.arrayContaining(['/aanmelden/begin', '/demo-aanmelden/auth', '/aanmelden/terug']));
});

test('a board asked for before signing in is where you end up after it', async ({ page }) => {
  await page.goto(`/teams/${jeugd.slug}?weergave=lijst`);
  await expect(page).toHaveURL(/\/aanmelden/);
  await new SignInPage(page).choose('Fatima');
  await expect(page).toHaveURL(`/teams/${jeugd.slug}?weergave=lijst`);
  await expect(page.getByRole('heading', { level: 1, name: jeugd.name })).toBeVisible();
});

test('signing in takes a keyboard only', async ({ page }) => {
  const signInPage = new SignInPage(page);
  await signInPage.open();
  const joost = await signInPage.find('Joost');
  await tabTo(page, joost);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn acties' })).toBeVisible();
});

test('after signing out nothing can be read any more', async ({ page }) => {
  await signIn(page, 'Joost');
  await page.getByRole('banner').getByRole('button', { name: 'Joost' }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/aanmelden/);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('draft')))).toEqual([]);
  expect((await page.request.get('/api/v1/account')).status()).toBe(401);
  await page.goto(`/teams/${jeugd.slug}`);
  await expect(page).toHaveURL(/\/aanmelden/);
});

test('the answer of the provider counts once: going back to it says so, and shows the way on', async ({ page }) => {
  const answers: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/aanmelden/terug?')) answers.push(request.url());
  });
  await signIn(page, 'Joost');
  expect(answers).toHaveLength(1);
  await page.context().clearCookies();
  await page.goto(answers[0]!);
  await expect(page).toHaveURL(/\/aanmelden\?fout=verlopen/);
  await expect(page.getByText('Dat duurde te lang.')).toBeVisible();
  await new SignInPage(page).choose('Joost');
  await expect(page).toHaveURL('/');
});

test('an answer that began in another browser is not taken', async ({ page, browser, baseURL }) => {
  const signInPage = new SignInPage(page);
  await signInPage.open();
  const begin = await (await signInPage.find('Joost')).getAttribute('href');
  // Somebody else begins, stops just before coming back, and passes on that address.
  const other = await browser.newContext({ baseURL });
  let answer = begin!;
  for (let steps = 0; steps < 10 && !answer.includes('/aanmelden/terug?'); steps += 1) {
    answer = (await other.request.get(answer, { maxRedirects: 0 })).headers().location!;
  }
  expect(answer).toContain('code=');
  await page.goto(answer);
  await expect(page).toHaveURL(/\/aanmelden\?fout=mislukt/);
  await expect(page.getByText('Inloggen is niet gelukt.')).toBeVisible();
  expect((await page.request.get('/api/v1/account')).status()).toBe(401);
  await other.close();
});

test('an address that leads nowhere says so and shows the way back', async ({ samira: { page } }) => {
  await page.goto('/teams/bestaat-niet');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL('/');
});
