import { expect, jeugd, test } from '../fixtures.ts';
import { AmbitionDialog } from '../pages/ambition-dialog.ts';
import { AmbitionPage } from '../pages/ambition-page.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

test('an ambition is written with the effect for residents first, and stands on the board at once', async ({
  samira: { page, seed },
}) => {
  const long = await seed.longTerm(jeugd.slug, unique('Elk kind speelt mee'));
  const sentence = unique('In elke kern is een vaste inloop');
  const ambition = new AmbitionPage(page);
  await ambition.open(long.id);
  await ambition.button('Kortetermijnambitie schrijven').click();
  const dialog = new AmbitionDialog(page);
  await expect(dialog.effect).toBeFocused();
  await expect(dialog.contributesTo(long.title)).toBeChecked();
  await dialog.effect.fill('Ouders lopen binnen zonder afspraak.');
  await dialog.sentence.fill(sentence);
  await dialog.until.fill('2027-03-31');
  await dialog.putAndClose();
  await expect(page.getByText(`“${sentence}” staat op het bord`)).toBeVisible();
  const board = new BoardPage(page);
  await board.open(jeugd.slug);
  await expect(board.row(sentence)).toBeVisible();
  await page.getByRole('link', { name: sentence }).click();
  await expect(ambition.heading).toHaveText(sentence);
  await expect(ambition.main).toContainText('Ouders lopen binnen zonder afspraak.');
  await expect(ambition.chain).toContainText('t/m 31 maart 2027');
});

test('what is missing is said all at once, and the first question with a fault gets the focus', async ({
  samira: { page, seed },
}) => {
  const long = await seed.longTerm(jeugd.slug, unique('Iedereen hoort erbij'));
  const ambition = new AmbitionPage(page);
  await ambition.open(long.id);
  await ambition.button('Kortetermijnambitie schrijven').click();
  const dialog = new AmbitionDialog(page);
  await dialog.milestoneWord.fill('College');
  await dialog.put();
  await expect(dialog.root.getByText('Schrijf jullie ambitie in één zin.')).toBeVisible();
  await expect(dialog.root.getByText('Kies de dag van de mijlpaal.')).toBeVisible();
  await expect(dialog.sentence).toBeFocused();
});

test('what was typed outlives Escape and a reload, and can be thrown away', async ({ samira: { page, seed } }) => {
  const { id } = await seed.shortTerm(jeugd.slug, unique('Ambitie met concept'));
  const ambition = new AmbitionPage(page);
  const dialog = new AmbitionDialog(page);
  await ambition.open(id);
  await ambition.button('Bewerken').click();
  await dialog.effect.fill('Ouders weten wie er komt.');
  await page.keyboard.press('Escape');
  await expect(dialog.root).toBeHidden();
  await page.reload();
  await ambition.button('Bewerken').click();
  await expect(dialog.effect).toHaveValue('Ouders weten wie er komt.');
  await expect(dialog.root).toContainText('Dit is je concept');
  await dialog.root.getByRole('button', { name: 'Concept weggooien' }).click();
  await expect(dialog.effect).toHaveValue('');
});

test('an edit shows at once and can be taken back', async ({ samira: { page, seed } }) => {
  const { id, title } = await seed.shortTerm(jeugd.slug, unique('Ambitie om bij te schaven'));
  const ambition = new AmbitionPage(page);
  const dialog = new AmbitionDialog(page);
  await ambition.open(id);
  await ambition.button('Bewerken').click();
  await dialog.sentence.fill(`${title}, samen met de school`);
  await dialog.milestoneWord.fill('College');
  await dialog.milestoneDay.fill('2026-12-08');
  await dialog.putAndClose();
  await expect(ambition.heading).toHaveText(`${title}, samen met de school`);
  await expect(ambition.main).toContainText('College 8 december');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(ambition.heading).toHaveText(title);
  await page.reload();
  await expect(ambition.heading).toHaveText(title);
});

test('the privacy guard reads along in an ambition too', async ({ samira: { page, seed } }) => {
  const { id } = await seed.shortTerm(jeugd.slug, unique('Ambitie onder de wacht'));
  const ambition = new AmbitionPage(page);
  const dialog = new AmbitionDialog(page);
  await ambition.open(id);
  await ambition.button('Bewerken').click();
  await dialog.effect.fill('Bel het gezin met nummer 111222333');
  await dialog.put();
  await expect(dialog.root.getByRole('alert')).toContainText('burgerservicenummer');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('111222333');
  await dialog.root.getByRole('button', { name: 'Nummer weghalen' }).click();
  await dialog.putAndClose();
  await expect(ambition.main).toContainText('Bel het gezin met nummer');
});

test('two people change the same sentence: both stand there to choose from', async ({ samira, colleague }) => {
  const fatima = await colleague('Fatima');
  const { id, title } = await samira.seed.shortTerm(jeugd.slug, unique('Ambitie van twee'));
  const ambition = new AmbitionPage(samira.page);
  const dialog = new AmbitionDialog(samira.page);
  await ambition.open(id);
  await ambition.button('Bewerken').click();
  await dialog.sentence.fill(`${title} in Rijen`);
  await fatima.seed.send('PATCH', `/ambitions/${id}`, { title: `${title} in Chaam`, seenVersion: 1 });
  await dialog.put();
  const conflict = samira.page.getByRole('dialog', { name: 'Fatima heeft deze ambitie net ook veranderd' });
  await expect(conflict.getByRole('region', { name: 'Van Fatima' })).toContainText('in Chaam');
  await expect(conflict.getByRole('region', { name: 'Van jou, net' })).toContainText('in Rijen');
  await conflict.getByRole('button', { name: 'Die van mij' }).click();
  await expect(ambition.heading).toHaveText(`${title} in Rijen`);
  await expect
    .poll(() => samira.seed.get<{ title: string }>(`/ambitions/${id}`).then((read) => read.title))
    .toBe(`${title} in Rijen`);
});
