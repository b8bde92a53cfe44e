import { expect, jeugd, schools, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

test('the filter on me stands in the address and survives a reload; ambitions always stay', async ({
  samira: { page, seed },
}) => {
  const { id } = await seed.shortTerm(jeugd.slug, unique('Ambitie voor filters'));
  const mine = await seed.action(jeugd.slug, unique('Van mij'), id);
  const { ambitions, actions } = await seed.board(jeugd.slug);
  const me = actions.find((action) => action.id === mine.id)?.ownerId;
  const theirs = actions.find((action) => action.ownerId !== me);
  const board = new BoardPage(page);
  await board.open(jeugd.slug);
  await board.main.getByRole('button', { name: 'Alleen mij' }).click();
  await expect(page).toHaveURL(/wie=ik/);
  await page.reload();
  await expect(board.card(mine.title)).toBeVisible();
  await expect(board.card(theirs?.title ?? '')).toBeHidden();
  for (const { title, kind } of ambitions.slice(0, 4)) {
    await expect(page.getByRole('heading', { level: kind === 'long-term' ? 2 : 3, name: title })).toBeVisible();
  }
});

test('the filter on a municipality stands in the address', async ({ samira: { page } }) => {
  const board = new BoardPage(page);
  await board.open(jeugd.slug);
  await page.getByRole('combobox', { name: 'Gemeente' }).selectOption({ label: 'Baarle-Nassau' });
  await expect(page).toHaveURL(/gemeente=/);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Gemeente' })).toHaveValue(/.+/);
});

test('on a phone the board begins on the first screen; what is seldom chosen unfolds, and stays while it holds', async ({
  colleague,
}) => {
  const { page } = await colleague('Samira', { viewport: { width: 390, height: 844 } });
  const board = new BoardPage(page);
  await board.open(jeugd.slug);
  const municipality = page.getByRole('combobox', { name: 'Gemeente' });
  await expect(page.getByRole('button', { name: /^Ik merk…/ })).toBeVisible();
  await expect(municipality).toBeHidden();
  const { y } = (await board.main.getByRole('heading', { level: 2 }).first().boundingBox())!;
  expect(y).toBeLessThan(844 / 2 + 40);
  await page.getByRole('button', { name: 'Kies van wie en welke gemeente' }).press('Enter');
  await municipality.selectOption({ label: 'Baarle-Nassau' });
  await expect(page).toHaveURL(/gemeente=/);
  await page.reload();
  await expect(municipality).toHaveValue(/.+/);
  await municipality.selectOption({ label: 'alle' });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Kies van wie en welke gemeente' })).toBeVisible();
  await expect(municipality).toBeHidden();
});

test('the list has the same rights as the board', async ({ samira: { page, seed } }) => {
  const ambition = await seed.shortTerm(jeugd.slug, unique('Ambitie voor de lijst'));
  const { title } = await seed.action(jeugd.slug, unique('In de lijst'), ambition.id);
  const board = new BoardPage(page);
  await board.open(jeugd.slug);
  await board.main.getByText('Lijst', { exact: true }).click();
  await expect(page).toHaveURL(/weergave=lijst/);
  await page.getByRole('combobox', { name: `Status: ${title}` }).selectOption('Bezig');
  await board.main.getByText('Bord', { exact: true }).click();
  await expect(board.cardAt(title, ambition.title, 'Bezig')).toBeVisible();
});

test('a link to one action opens it, with the line it stands on', async ({ samira: { page, seed } }) => {
  const { ambitions } = await seed.board(jeugd.slug);
  const ambition = ambitions.find(({ title }) => title === schools);
  const { id, title } = await seed.action(jeugd.slug, unique('Met een link'), ambition?.id ?? '');
  await page.goto(`/teams/${jeugd.slug}?actie=${id}`);
  const sheet = page.getByRole('dialog', { name: new RegExp(title) });
  await expect(sheet).toContainText(schools);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page).not.toHaveURL(/actie=/);
});

test('the next period can be prepared', async ({ samira: { page, seed } }) => {
  const ambition = await seed.shortTerm(jeugd.slug, unique('Ambitie voor straks'));
  const title = unique('Vast klaarzetten');
  const board = new BoardPage(page);
  await board.open(jeugd.slug);
  await board.main
    .getByRole('link', { name: 'Volgende periode' })
    .or(board.main.getByRole('button', { name: 'Volgende periode' }))
    .click();
  await expect(page).toHaveURL(/periode=/);
  await board.add(title, ambition.title);
  await board.main
    .getByRole('link', { name: 'Vorige periode' })
    .or(board.main.getByRole('button', { name: 'Vorige periode' }))
    .click();
  await expect(board.card(title)).toBeHidden();
});

test('a member reads the board of another team and is told why nothing changes there', async ({ samira: { page } }) => {
  const board = new BoardPage(page);
  await board.open('thuis-in-de-buurt');
  const create = board.main.getByRole('button', { name: 'Nieuwe actie' });
  await expect(create).toHaveAttribute('aria-disabled', 'true');
  await create.click({ force: true }); // aria-disabled, and it explains
  await expect(board.dialog).toBeHidden();
});
