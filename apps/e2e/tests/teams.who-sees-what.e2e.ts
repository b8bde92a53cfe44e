import { expect, jeugd, test } from '../fixtures.ts';
import { SignInPage } from '../pages/sign-in-page.ts';

const doetMee = { slug: 'iedereen-doet-mee', name: 'Iedereen doet mee' };

test('every member reads who sees what of the own team', async ({ samira: { page } }) => {
  await page.getByRole('banner').getByRole('button', { name: 'Samira' }).click();
  await page.getByRole('menuitem', { name: 'Wie ziet wat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wie ziet wat' })).toBeVisible();
  await expect(page.getByText('Een lijst van wie wanneer keek')).toBeVisible();
  await page.goto(`/wie-ziet-wat?team=${jeugd.slug}`);
  const table = page.getByRole('table', { name: `Wie ziet wat van ${jeugd.name}` });
  const actions = table.getByRole('row', { name: /^Acties, met wie ze oppakt/ });
  await expect(actions).toContainText('ziet en wijzigt');
  await expect(actions).toContainText('ziet dit niet');
});

test('a team closes its board, and a colleague of another team finds nothing there any more', async ({
  samira,
  colleague,
}) => {
  const lieke = await colleague('Lieke');
  const board = samira.page.getByRole('heading', { level: 1, name: doetMee.name });
  await samira.page.goto(`/teams/${doetMee.slug}`);
  await expect(board).toBeVisible();
  await lieke.page.goto(`/wie-ziet-wat?team=${doetMee.slug}`);
  try {
    await lieke.page.getByRole('button', { name: 'Sluiten voor andere teams' }).click();
    await lieke.page.getByRole('dialog').getByRole('button', { name: 'Sluiten voor andere teams' }).click();
    await expect(lieke.page.getByText('Jullie bord is nu gesloten voor andere teams.').first()).toBeVisible();
    await samira.page.reload();
    await expect(board).toBeHidden();
    await expect(samira.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    // A closed board does not close the ears of a team: it can still be asked something.
    await samira.page.goto('/vragen');
    await samira.page.getByRole('button', { name: 'Vraag stellen' }).click();
    await samira.page.getByRole('menuitem', { name: new RegExp(jeugd.name) }).click();
    await samira.page.getByRole('button', { name: 'Meer', exact: true }).click();
    await samira.page.getByLabel('Aan', { exact: true }).selectOption(doetMee.name);
  } finally {
    await lieke.page.goto(`/wie-ziet-wat?team=${doetMee.slug}`);
    await lieke.page.getByRole('button', { name: 'Openen voor andere teams' }).click();
    await lieke.page.getByRole('dialog').getByRole('button', { name: 'Openen voor andere teams' }).click();
    await expect(lieke.page.getByText('Andere teams kunnen jullie bord nu lezen.').first()).toBeVisible();
  }
  await samira.page.goto(`/teams/${doetMee.slug}`);
  await expect(board).toBeVisible();
});

test('a director starts at the ambitions, and finds no boards, people or actions', async ({ colleague }) => {
  const { page } = await colleague('Willemijn');
  await expect(page).toHaveURL(/\/ambities$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Ambities van ABG' })).toBeVisible();
  await page.goto(`/teams/${jeugd.slug}`);
  await expect(page.getByRole('heading', { level: 1, name: jeugd.name })).toBeHidden();
  for (const path of ['/people', '/managed-people', '/audit-entries']) {
    expect([path, [403, 404].includes((await page.request.get(`/api/v1${path}`)).status())]).toEqual([path, true]);
  }
});

test('whoever is not signed in learns of no team', async ({ page }) => {
  await page.goto(`/wie-ziet-wat?team=${jeugd.slug}`);
  await expect(new SignInPage(page).heading).toBeVisible();
  await expect(page.getByText(jeugd.name, { exact: true })).toBeHidden();
});
