import { expect, jeugd, schools, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

const slug = 'iedereen-doet-mee';
const path = `/teams/${slug}/terugkijken`;
const employers = 'Tien werkgevers bieden een proefplek aan';

const daysAgo = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);

test('what we wanted and what it became can be read back, period by period', async ({ colleague }) => {
  test.slow();
  const { page } = await colleague('Lieke');
  await new BoardPage(page).open(slug);
  await page.getByRole('button', { name: 'Meer van dit bord' }).click();
  await page.getByRole('menuitem', { name: 'Terugkijken' }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByRole('heading', { level: 1, name: /^Terugkijken/ })).toBeVisible();

  const strip = page.getByRole('navigation', { name: 'Afgeronde periodes' });
  const blocks = strip.getByRole('link');
  await expect(blocks.last()).toHaveAttribute('aria-current', 'true');
  await expect(blocks.last()).toContainText(/\d+ van \d+ klaar/);
  await expect(page.getByRole('heading', { level: 4, name: employers })).toBeVisible();
  await lookAround(page);

  await blocks.first().focus();
  await page.keyboard.press('Enter');
  await expect(blocks.first()).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(/periode=/);
});

test('each ambition has its trend as a picture and as a table, beside what was decided and chosen', async ({
  colleague,
}) => {
  test.slow();
  const { page } = await colleague('Lieke');
  await page.goto(path);
  await page.getByRole('link', { name: 'Verloop' }).click();
  const trend = page.getByRole('region', { name: employers });
  await expect(trend.getByRole('img', { name: new RegExp(`^Verloop van ${employers}`) })).toBeVisible();
  await trend.getByText('Als tabel').click();
  await expect(trend.getByRole('columnheader', { name: 'Losgelaten' })).toBeVisible();
  await lookAround(page);

  for (const part of ['Besloten', 'Ons succes']) {
    await page.getByRole('link', { name: part, exact: true }).click();
    await expect(page.getByRole('link', { name: part, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeAttached();
  }
});

test('the board of an earlier day is there to look at only', async ({ colleague }) => {
  test.slow();
  const { page } = await colleague('Lieke');
  await page.goto(path);
  await page.getByLabel('Het bord op een dag').fill('1999-01-01');
  await page.getByRole('button', { name: 'Bekijken' }).click();
  await expect(page.getByText(/^Kies een dag van/)).toBeVisible();
  await expect(page.getByLabel('Het bord op een dag')).toBeFocused();
  await page.getByLabel('Het bord op een dag').fill(daysAgo(30));
  await page.getByRole('button', { name: 'Bekijken' }).click();

  await expect(page).toHaveURL(new RegExp(`op=${daysAgo(30)}`));
  const banner = page.getByText(/Zo stond het bord aan het eind van/);
  await expect(banner).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByRole('article').first()).toBeVisible();
  for (const name of [/Nieuwe actie/, /^Actie erbij/, /^Menu van/, /Meer van dit bord/])
    await expect(main.getByRole('button', { name })).toHaveCount(0);
  await lookAround(page);

  await page.getByRole('link', { name: /^Een dag eerder/ }).click();
  await expect(page).toHaveURL(new RegExp(`op=${daysAgo(31)}`));
  await page.getByRole('radio', { name: 'Lijst' }).check({ force: true });
  await expect(page).toHaveURL(/weergave=lijst/);
  await page.getByRole('link', { name: 'Terug naar vandaag' }).last().click();
  await expect(banner).toHaveCount(0);
  await expect(main.getByRole('button', { name: /Nieuwe actie/ })).toBeVisible();

  await page.goto(`/teams/${slug}?op=2001-01-01`);
  await expect(page.getByRole('heading', { level: 1, name: 'Van deze dag is er geen bord.' })).toBeVisible();
});

test('since you were here: what a colleague did to my action, told once, with its history', async ({ colleague }) => {
  test.slow();
  const [joost, fatima] = [await colleague('Joost'), await colleague('Fatima')];
  const title = unique('Koffie drinken op school');
  const { ambitions } = await joost.seed.board(jeugd.slug);
  const ambition = ambitions.find((one) => one.title === schools)!;
  const action = await joost.seed.action(jeugd.slug, title, ambition.id);
  const board = new BoardPage(joost.page);
  await board.open(jeugd.slug);
  await expect(board.card(title)).toBeVisible();
  // How far somebody looked stays on the device.
  const isKept = () => Object.keys(localStorage).some((name) => name.startsWith('verbeterbord.seen.'));
  await expect.poll(() => joost.page.evaluate(isKept)).toBe(true);
  const sheet = joost.page.getByRole('complementary', { name: 'Sinds jij er was' });
  await joost.page
    .getByRole('link', { name: /^Mijn acties/ })
    .first()
    .click();
  await expect(board.card(title)).toHaveCount(0);

  await fatima.seed.send('PUT', `/actions/${action.id}/status`, {
    status: 'in-progress',
    stuckReason: null,
    seenVersion: 1,
  });
  await board.open(jeugd.slug);
  const line = sheet.getByRole('link', { name: `Fatima zette dit op bezig: ${title}` });
  await expect(line).toBeVisible();
  expect(await sheet.getByRole('listitem').count()).toBeLessThanOrEqual(5);
  await lookAround(joost.page);
  await joost.page.setViewportSize({ width: 1440, height: 900 });

  await line.click();
  const dialog = joost.page.getByRole('dialog');
  await dialog.getByText('Geschiedenis').click();
  await expect(dialog.getByText('Je zette dit op het bord')).toBeVisible();
  await expect(dialog.getByText('Fatima zette dit op bezig')).toBeVisible();
  await expect(dialog.getByText(/\d+[:.]\d\d/)).toHaveCount(0);
  await joost.page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await sheet.getByRole('button', { name: 'Sluiten' }).focus();
  await joost.page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await board.open(jeugd.slug);
  await expect(board.card(title)).toBeVisible();
  await joost.page.waitForTimeout(1_000);
  await expect(sheet).toHaveCount(0);
});
