import type { Page } from '@playwright/test';
import { sizes, take, takePaper } from './camera.ts';
import { expect, firstTalk, jeugd, schools, teamVanTeams, test } from './fixtures.ts';
import { PeoplePage } from './pages/people-page.ts';
import { type Seed, takeRolesFrom } from './seed.ts';

const workplace = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

type Go = (page: Page, seed: Seed) => Promise<void>;

const to =
  (path: string): Go =>
  async (page) => {
    await page.goto(path);
  };

const ambitionPage =
  (title: string): Go =>
  async (page, seed) => {
    const { ambitions } = await seed.board(jeugd.slug);
    await page.goto(`/ambities/${ambitions.find((one) => one.title === title)?.id ?? ambitions[0]?.id}`);
  };

const newAction: Go = async (page) => {
  await page.goto(`/teams/${jeugd.slug}`);
  await page.getByRole('button', { name: 'Nieuwe actie' }).first().click();
  await page.getByRole('dialog').getByRole('radio', { name: schools }).check({ force: true });
};

const shots: readonly (readonly [name: string, go: Go])[] = [
  ['mijn-acties', to('/')],
  ['teams', to('/teams')],
  ['teambord', to(`/teams/${jeugd.slug}`)],
  ['teambord-lijst', to(`/teams/${jeugd.slug}?weergave=lijst`)],
  ['team-van-teams', to(`/teams/${teamVanTeams.slug}`)],
  ['vragen', to('/vragen')],
  [
    'teambord-antwoord',
    async (page) => {
      await page.goto(`/teams/${jeugd.slug}`);
      await page.getByRole('button', { name: /^Vraag aan Eén gezin, één plan/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  ['nieuwe-actie', newAction],
  [
    'nieuwe-actie-bsn',
    async (page, seed) => {
      await newAction(page, seed);
      const field = page.getByRole('textbox', { name: 'Wat is er klaar aan het eind van deze periode?' });
      await field.fill('Gezin gebeld over 111222333');
      await field.blur();
      await page.getByRole('alert').scrollIntoViewIfNeeded();
    },
  ],
  [
    'actie',
    async (page, seed) => {
      const { ambitions, actions } = await seed.board(jeugd.slug);
      const ambition = ambitions.find(({ title }) => title === firstTalk);
      const action = actions.find((one) => one.ambitionId === ambition?.id);
      await page.goto(`/teams/${jeugd.slug}?actie=${action?.id}`);
    },
  ],
  ['wie-ziet-wat', to(`/wie-ziet-wat?team=${jeugd.slug}`)],
  ['ambitie', ambitionPage(schools)],
  ['langetermijnambitie', ambitionPage('')],
  [
    'ambitie-bewerken',
    async (page, seed) => {
      await ambitionPage(schools)(page, seed);
      await page.getByRole('button', { name: 'Bewerken' }).click();
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeAttached();
    },
  ],
  [
    'bijpraten',
    async (page, seed) => {
      await ambitionPage(schools)(page, seed);
      await page.getByRole('button', { name: 'Bijpraten' }).first().click();
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeAttached();
    },
  ],
  ['terugkijken', to(`/teams/${jeugd.slug}/terugkijken`)],
  ['terugkijken-verloop', to(`/teams/${jeugd.slug}/terugkijken?kijk=verloop`)],
  ['terugkijken-besloten', to(`/teams/${jeugd.slug}/terugkijken?kijk=besloten`)],
  ['terugkijken-successen', to(`/teams/${jeugd.slug}/terugkijken?kijk=successen`)],
  ['bord-van-een-dag', async (page) => void (await page.goto(`/teams/${jeugd.slug}?op=${daysAgo(40)}`))],
  [
    'even-weg',
    async (page) => {
      await page.goto('/');
      await page.getByRole('button', { name: /^Even weg/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'periode-afronden',
    async (page) => {
      await page.goto(`/teams/${jeugd.slug}`);
      await page.getByRole('button', { name: 'Meer van dit bord' }).click();
      await page.getByRole('menuitem', { name: 'Periode afronden' }).click();
      const cards = page.getByRole('dialog').getByRole('listitem');
      await cards.first().getByRole('radio', { name: 'Doorschuiven' }).check({ force: true });
      await cards.first().getByRole('button', { name: 'Wachten op een ander' }).click();
    },
  ],
];

/** Pages that are not for Samira. */
const shotsOf: readonly (readonly [name: string, who: string, go: Go])[] = [
  ['start-zonder-team', 'Hanneke', to('/')],
  ['vragen-begeleider', 'Hanneke', to('/vragen')],
  ['beheer-teams', 'Ruben', to('/beheer/teams')],
  ['beheer', 'Ruben', to('/beheer')],
  ['verwijderen-om-privacy', 'Ruben', to('/beheer/privacy')],
  [
    'beheer-persoon',
    'Ruben',
    async (page) => {
      const people = new PeoplePage(page);
      await people.open();
      await people.openPerson('Noor de Graaf');
    },
  ],
];

test('aanmelden', async ({ page }) => {
  await page.goto('/aanmelden');
  await expect(page.getByRole('link', { name: /^Samira/ })).toBeVisible();
  await take(page, 'aanmelden');
});

for (const [name, who, go] of [...shots.map(([name, go]) => [name, 'Samira', go] as const), ...shotsOf]) {
  test(name, async ({ colleague }) => {
    const { page, seed } = await colleague(who);
    await go(page, seed);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await page.waitForLoadState('load');
    await take(page, name);
  });
}

/** Two pages that are read from top to bottom, and on paper. */
for (const [name, who, path, sheet] of [
  ['teams-samen', 'Samira', `/team-van-teams/${teamVanTeams.slug}`, 'A3'],
  ['ambities', 'Willemijn', '/ambities', 'A4'],
] as const) {
  test(name, async ({ colleague }) => {
    const { page } = await colleague(who);
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible();
    await take(page, name, sizes, true);
    await takePaper(page, name, sheet);
  });
}

test('sessies', async ({ colleague }) => {
  await colleague('Fatima', { userAgent: phone });
  const { page } = await colleague('Fatima', { userAgent: workplace });
  await page.goto('/sessies');
  await expect(page.getByRole('button', { name: /^Log uit op/ })).toBeVisible();
  await take(page, 'sessies');
});

test('opnieuw-inloggen', async ({ samira: { page } }) => {
  await page.goto(`/teams/${jeugd.slug}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.request.delete('/api/v1/session');
  await expect(page.getByRole('dialog', { name: 'Je bent uitgelogd' })).toBeVisible({ timeout: 12_000 });
  await take(page, 'opnieuw-inloggen');
});

test('wacht-op-team', async ({ colleague }) => {
  const [hanneke, ruben] = [await colleague('Hanneke'), await colleague('Ruben')];
  await takeRolesFrom(ruben.seed, 'Hanneke');
  await hanneke.page.goto('/');
  await expect(hanneke.page.getByRole('button', { name: 'Kijk opnieuw' })).toBeVisible();
  await take(hanneke.page, 'wacht-op-team');
});

/** Meeting mode, on the big screen and on a phone; the steps in the order of the session. */
test('bordsessie', async ({ samira: { page, seed } }) => {
  test.setTimeout(240_000);
  const screens = [
    { width: 1920, height: 1080 },
    { width: 390, height: 844 },
  ];
  const session = `/teams/${jeugd.slug}/sessie`;
  await page.goto(session);
  await expect(page.getByRole('button', { name: 'Start de bordsessie' })).toBeVisible();
  await take(page, 'bordsessie-begin', screens);
  await page.getByRole('button', { name: 'Start de bordsessie' }).click();
  for (const name of ['Fatima', 'Joost', 'Samira']) await page.getByRole('button', { name: `${name} is er` }).click();
  const names = ['rondje', 'klaar', 'niet-klaar', 'ambities', 'ik-merk', 'vragen', 'besloten', 'nieuwe-acties'];
  for (const name of names) {
    await take(page, `bordsessie-${name}`, screens);
    await page.getByRole('button', { name: /^Naar (?!het bord)/ }).click();
  }
  const { team } = await seed.board(jeugd.slug);
  const { items } = await seed.get<{ items: { id: string }[] }>(`/teams/${team.id}/board-sessions`);
  await seed.send('POST', `/teams/${team.id}/decisions`, { text: 'We bellen op dinsdag', sessionId: items[0]?.id });
  await page.getByRole('textbox', { name: 'Wat neemt de schakel mee?' }).fill('Wie kent de nieuwe jeugdarts?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Haal weg/ })).toBeVisible();
  await take(page, 'bordsessie-afronden', screens);
  await page.getByRole('button', { name: 'Sluit de sessie' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Bordsessie van/ })).toBeVisible();
  await take(page, 'bordsessie-samenvatting', screens);
});

// Last, so that there is something in it.
test('logboek', async ({ colleague }) => {
  const { page, seed } = await colleague('Lieke');
  await page.request.get('/api/v1/audit-entries');
  await seed.action(
    'iedereen-doet-mee',
    'Bakker bellen over de proefplek',
    await anAmbitionOf(seed, 'iedereen-doet-mee'),
  );
  const ruben = await colleague('Ruben');
  await ruben.page.goto('/beheer/logboek');
  await expect(ruben.page.getByRole('table')).toBeVisible();
  await take(ruben.page, 'logboek');
});

const anAmbitionOf = async (seed: Seed, slug: string): Promise<string> =>
  (await seed.board(slug)).ambitions.find(({ kind }) => kind === 'short-term')?.id ?? '';
