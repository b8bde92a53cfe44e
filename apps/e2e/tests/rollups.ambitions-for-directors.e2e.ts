import type { Page } from '@playwright/test';
import { expect, firstTalk, teamVanTeams, test } from '../fixtures.ts';
import { tabTo } from '../keyboard.ts';
import { lookAround } from '../look-around.ts';
import { Seed, unique } from '../seed.ts';

const buurt = 'Thuis in de buurt';
const wide = 'Kinderen en ouders krijgen hulp dicht bij huis, binnen twee weken';

interface Overview {
  readonly teams: readonly { readonly periods: readonly { readonly state: string }[] }[];
  readonly ambitions: readonly { readonly title: string }[];
}

/** What the API answers this page from now on, by address. */
function listen(page: Page): { readonly answers: readonly { readonly path: string; readonly text: string }[] } {
  const answers: { path: string; text: string }[] = [];
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith('/api/v1/')) return;
    answers.push({ path: pathname, text: await response.text().catch(() => '') });
  });
  return { answers };
}

const title = (page: Page, name: string) => page.getByRole('main').getByRole('heading', { name, exact: true });

test('a director lands on the ambitions, narrows them down and opens the tree by keyboard', async ({ colleague }) => {
  const { page } = await colleague('Willemijn');
  await page.goto('/');
  await expect(page).toHaveURL(/\/ambities$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Ambities van ABG' })).toBeVisible();
  await expect(page.getByText(/^na de bordsessies? van /)).toBeVisible();
  await expect(page.getByText('De teams zijn aan zet.').or(page.getByText(/alleen jij kunt doen/))).toBeVisible();

  await page.getByRole('radio', { name: 'Baarle-Nassau' }).check({ force: true });
  await expect(page).toHaveURL(/gemeente=/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Baarle-Nassau' })).toBeChecked();
  await page.getByRole('radio', { name: 'Alle gemeenten' }).check({ force: true });
  await expect(page).toHaveURL(/\/ambities$/);

  const branch = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: wide, exact: true }) })
    .last();
  const toggle = branch.getByRole('button', { name: /^toon \d+ ambities/ });
  await tabTo(page, toggle);
  await expect(title(page, firstTalk)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(title(page, firstTalk)).toBeVisible();
  await expect(branch.getByRole('button', { name: /^verberg \d+ ambities/ })).toBeFocused();
  // A director reads no boards, so nothing here leads to one.
  await expect(page.getByRole('main').getByRole('link', { name: firstTalk })).toHaveCount(0);

  await page.getByRole('banner').getByRole('button', { name: 'Willemijn' }).click();
  await page.getByRole('menuitem', { name: 'Wie ziet wat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wie ziet wat' })).toBeVisible();
  await page.goBack();
  await expect(title(page, firstTalk)).toBeVisible();

  await page.getByText('Stand per periode als tabel').click();
  await expect(
    page.getByRole('table', { name: /^Jeugd dichtbij/ }).getByRole('row', { name: firstTalk }),
  ).toBeVisible();
});

test('on paper every ambition is open', async ({ colleague }) => {
  const { page, seed } = await colleague('Willemijn');
  await page.goto('/ambities');
  const { ambitions } = await seed.get<Overview>('/ambition-overview');
  await expect(title(page, wide)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const one of ambitions) await expect(title(page, one.title).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^toon/ })).toHaveCount(0);
});

test('a director asks a team what it needs, and no answer of the API has the name of a colleague', async ({
  colleague,
}) => {
  const { page } = await colleague('Willemijn');
  const { answers } = listen(page);
  await page.goto('/');
  await expect(title(page, wide)).toBeVisible();

  const ask = page.getByRole('button', { name: /Wat heb je van mij nodig\?$/ });
  await page.getByLabel('Aan welk team?').selectOption({ label: buurt });
  await expect(ask).toHaveText(`Vraag ${buurt}: Wat heb je van mij nodig?`);
  await ask.click();
  const taken = page.getByRole('button', { name: `Toch niet nodig: de vraag aan ${buurt}` });
  await expect(taken).toBeVisible();
  await expect(page.getByLabel('Aan welk team?').getByRole('option', { name: buurt })).toHaveCount(0);
  await taken.click();
  await expect(taken).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Gevraagd van jou' })).toBeFocused();

  const ruben = await colleague('Ruben');
  const { items } = await ruben.seed.get<{ items: { givenName: string; familyName: string }[] }>('/managed-people');
  const names = items
    .filter(({ givenName }) => givenName !== 'Willemijn')
    .flatMap(({ givenName, familyName }) => [givenName, familyName]);
  expect(names.length).toBeGreaterThan(20);
  expect(answers.map(({ path }) => path)).toContain('/api/v1/ambition-overview');
  for (const { path, text } of answers) {
    expect(
      names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text)),
      path,
    ).toEqual([]);
  }
  const overview = await new Seed(page.request).get<Overview>('/ambition-overview');
  expect(new Set(overview.teams.flatMap(({ periods }) => periods.map(({ state }) => state)))).toEqual(
    new Set(['rounded-off']),
  );
});

test('a director answers what the Team van teams asks without leaving the ambitions', async ({ samira, colleague }) => {
  const { team } = await samira.seed.board(teamVanTeams.slug);
  const question = unique('Wil je het bestuur van de school bellen?');
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const { id } = await samira.seed.send<{ id: string }>('POST', `/teams/${team.id}/signals`, {
    question,
    addressedTo: 'directors',
    addressedTeamId: null,
    wantedBy: today,
  });
  const { page } = await colleague('Willemijn');
  await page.getByRole('button', { name: `Antwoorden op: ${question}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Ik bel morgen.');
  await dialog.getByRole('button', { name: 'Antwoord geven' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(question)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Gevraagd van jou' })).toBeFocused();

  const { answer, version } = await samira.seed.get<{ answer: { text: string }; version: number }>(`/signals/${id}`);
  expect(answer.text).toBe('Ik bel morgen.');
  await samira.seed.send('PUT', `/signals/${id}/state`, { state: 'closed', seenVersion: version });
});

test('a member reads the same tree, with the way to each ambition and nothing asked', async ({ samira: { page } }) => {
  await page.goto('/ambities');
  await expect(title(page, wide).getByRole('link')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gevraagd van jou' })).toHaveCount(0);
});

test('axe finds nothing on the ambitions of a director, folded and open', async ({ colleague }) => {
  test.setTimeout(120_000);
  const { page } = await colleague('Willemijn');
  await page.goto('/ambities');
  await page.getByRole('button', { name: 'Alles openen' }).click();
  await expect(title(page, firstTalk)).toBeVisible();
  await lookAround(page);
});
