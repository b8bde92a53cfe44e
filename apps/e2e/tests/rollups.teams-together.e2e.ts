import { expectNoSidewaysScroll } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

const path = '/team-van-teams/team-van-teams';
const busy = { slug: 'iedereen-doet-mee', name: 'Iedereen doet mee' };
const buurt = 'Thuis in de buurt';

const byName = new Intl.Collator('nl');

test('a delegate reads the teams side by side, with the figures behind a picture', async ({ colleague }) => {
  test.slow();
  const { page } = await colleague('Marieke');
  await new BoardPage(page).open('team-van-teams');
  const tabs = page.getByRole('navigation', { name: 'Team van teams' });
  await tabs.getByRole('link', { name: 'Teams samen' }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(tabs.getByRole('link', { name: 'Teams samen' })).toHaveAttribute('aria-current', 'page');

  for (const name of ['Vragen aan ons', 'Waar kunnen we helpen?', 'Wat teams leerden'])
    await expect(page.getByRole('region', { name })).toBeVisible();
  const together = page.getByRole('region', { name: 'Per team' });
  const teams = together.getByRole('article');
  await expect(teams).toHaveCount(4);
  const names = await teams.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(names).toEqual([...names].sort(byName.compare));
  await expect(together.getByRole('heading', { level: 3, name: 'Vier teams samen' })).toBeVisible();

  const team = together.getByRole('article', { name: buurt });
  await expect(team.getByRole('img', { name: /^Wat Thuis in de buurt deed in 6 periodes/ })).toBeVisible();
  await team.getByText('Cijfers als tabel').focus();
  await page.keyboard.press('Enter');
  await expect(team.getByRole('columnheader', { name: 'Doorgeschoven' })).toBeVisible();
  await expect(team.getByRole('table', { name: 'Per periode' }).getByRole('row')).toHaveCount(7);
  await expect(team.getByRole('table', { name: 'Per ambitie' }).getByRole('rowheader').first()).toBeVisible();
  await lookAround(page);
});

test('teams of one municipality can be looked at, and each opens its board', async ({ colleague }) => {
  const { page } = await colleague('Marieke');
  await page.goto(path);
  const together = page.getByRole('region', { name: 'Per team' });
  await expect(together.getByRole('article').first()).toBeVisible();
  const choice = page.getByRole('combobox', { name: 'Gemeente' });
  await choice.selectOption({ label: 'Baarle-Nassau' });
  await expect(page).toHaveURL(/\?gemeente=/);
  await page.reload();
  await expect(choice.locator('option:checked')).toHaveText('Baarle-Nassau');
  await expect(together.getByRole('article').first()).toBeVisible();

  await choice.selectOption({ label: 'alle' });
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await together.getByRole('link', { name: buurt }).click();
  await expect(page).toHaveURL(/\/teams\/thuis-in-de-buurt$/);
  await expect(page.getByRole('heading', { level: 1, name: buurt })).toBeVisible();
});

test('on a phone each team is a card, and what a team does shows without asking', async ({ colleague }) => {
  test.slow();
  const [{ page }, lieke] = await Promise.all([
    colleague('Marieke', { viewport: { width: 390, height: 844 } }),
    colleague('Lieke'),
  ]);
  await page.goto(path);
  const team = page.getByRole('article', { name: busy.name });
  const done = team.getByText(/^\d+ van \d+/);
  await expect(done).toBeVisible();
  await expectNoSidewaysScroll(page);
  for (const name of ['Hoe staan we ervoor', 'Wat is gedaan', 'Wat merken inwoners?', 'Wat bewoog'])
    await expect(team.getByRole('heading', { level: 4, name })).toBeVisible();

  const wanted = async () => Number(/van (\d+)/.exec((await done.textContent()) ?? '')?.[1]);
  const before = await wanted();
  const { ambitions } = await lieke.seed.board(busy.slug);
  const ambition = ambitions.find(({ kind }) => kind === 'short-term')!;
  await lieke.seed.action(busy.slug, unique('Langs bij de bakker'), ambition.id);
  await expect.poll(wanted).toBeGreaterThan(before);
});

test('whoever does not sit in the Team van teams has its board, and is told who sees the teams', async ({
  colleague,
}) => {
  const { page } = await colleague('Fatima');
  await new BoardPage(page).open('team-van-teams');
  await expect(page.getByRole('navigation', { name: 'Team van teams' })).toHaveCount(0);
  await page.goto(path);
  await expect(page.getByText('Dit zien de leden van dit Team van teams')).toBeVisible();
  await page.getByRole('link', { name: 'Naar het bord' }).click();
  await expect(page).toHaveURL(/\/teams\/team-van-teams$/);
});
