import { expect, firstTalk, jeugd, schools, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

test('the plus on the line: ambition known, me, Enter, and the field is ready for the next', async ({
  samira: { page },
}) => {
  const board = new BoardPage(page);
  const [one, two] = [unique('Bellen met de schoolleider'), unique('Foto op de site zetten')];
  await board.open(jeugd.slug);
  await board.startAdding(schools);
  await board.quickField(schools).fill(one);
  await board.quickField(schools).press('Enter');
  await board.quickField(schools).fill(two);
  await board.quickField(schools).press('Enter');
  for (const title of [one, two]) await expect(board.cardAt(title, schools, 'Te doen')).toContainText('Samira (jij)');
  await page.reload();
  await expect(board.cardAt(two, schools, 'Te doen')).toBeVisible();
});

test('the dialog asks the ambition first, says what is missing, and puts the first such question in focus', async ({
  samira: { page },
}) => {
  const board = new BoardPage(page);
  const title = unique('Uitnodiging voor ouders geschreven');
  await board.open(jeugd.slug);
  await board.main.getByRole('button', { name: 'Nieuwe actie' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe actie' });
  await dialog.getByRole('button', { name: 'Op het bord zetten' }).click();
  await expect(dialog.getByText('Kies de ambitie waar deze actie aan bijdraagt.')).toBeVisible();
  await expect(dialog.getByText('Schrijf op wat er straks klaar is.')).toBeVisible();
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await dialog.getByRole('radio', { name: firstTalk }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'Wat is er klaar aan het eind van deze periode?' }).fill(title);
  await dialog.getByRole('button', { name: 'Op het bord zetten' }).click();
  await expect(dialog).toBeHidden();
  await expect(board.cardAt(title, firstTalk, 'Te doen')).toBeVisible();
});

test('a text is edited in place; Escape keeps a draft that outlives a reload, Enter puts it on the board', async ({
  samira: { page, seed },
}) => {
  const board = new BoardPage(page);
  const { id } = await seed.shortTerm(jeugd.slug, unique('Ambitie voor teksten'));
  const { title } = await seed.action(jeugd.slug, unique('Folder schrijven'), id);
  const better = `${title} en laten lezen`;
  await board.open(jeugd.slug);
  await (await board.startEditing(title)).fill(better);
  await page.keyboard.press('Escape');
  await expect(board.card(title)).toContainText('Concept, nog niet op het bord');
  await page.reload();
  await expect(board.card(title)).toContainText('Concept, nog niet op het bord');
  const field = await board.startEditing(title);
  await expect(field).toHaveValue(better);
  await field.press('Enter');
  await expect(board.card(better)).toBeVisible();
  await expect(board.card(better)).not.toContainText('Concept');
});

test('the menu does all that dragging does, and every change can be taken back', async ({ samira: { page, seed } }) => {
  const board = new BoardPage(page);
  const ambition = await seed.shortTerm(jeugd.slug, unique('Ambitie voor het menu'));
  const { title } = await seed.action(jeugd.slug, unique('Afspraak maken'), ambition.id);
  await board.open(jeugd.slug);
  await board.choose(title, 'Bezig');
  await expect(board.cardAt(title, ambition.title, 'Bezig')).toBeVisible();
  await board.undo.click();
  await expect(board.cardAt(title, ambition.title, 'Te doen')).toBeVisible();
  await board.choose(title, /Loopt vast/);
  await board.dialog.getByRole('textbox').fill('de agenda’s passen niet');
  await board.dialog.getByRole('textbox').press('Enter');
  await expect(board.card(title)).toContainText('Loopt vast: de agenda’s passen niet');
  await board.choose(title, 'Klaar');
  await expect(board.cardAt(title, ambition.title, 'Klaar')).not.toContainText('Loopt vast');
});

test('the bin gives back what was thrown away', async ({ samira: { page, seed } }) => {
  const board = new BoardPage(page);
  const { id } = await seed.shortTerm(jeugd.slug, unique('Ambitie voor de prullenbak'));
  const { title } = await seed.action(jeugd.slug, unique('Oude lijst opruimen'), id);
  await board.open(jeugd.slug);
  await board.choose(title, 'Naar prullenbak');
  await expect(board.card(title)).toBeHidden();
  await board.undo.click();
  await expect(board.card(title)).toBeVisible();
  await board.choose(title, 'Naar prullenbak');
  await expect(board.card(title)).toBeHidden();
  await board.main.getByRole('button', { name: 'Meer van dit bord' }).click();
  await page.getByRole('menuitem', { name: 'Prullenbak' }).click();
  await board.dialog.getByRole('button', { name: `Terugzetten: ${title}` }).click();
  await page.keyboard.press('Escape');
  await expect(board.card(title)).toBeVisible();
});
