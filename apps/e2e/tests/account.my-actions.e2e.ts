import { expect, jeugd, test } from '../fixtures.ts';
import { MyActionsPage } from '../pages/my-actions-page.ts';
import { unique } from '../seed.ts';

test('one tap sets my action to bezig, and undo takes it back', async ({ samira: { page, seed } }) => {
  const ambition = await seed.shortTerm(jeugd.slug, unique('Ambitie voor mijn acties'));
  const { title } = await seed.action(jeugd.slug, unique('Rooster bespreken'), ambition.id);
  const mine = new MyActionsPage(page);
  await mine.open();
  await expect(page.getByRole('main')).toContainText(ambition.title);
  await mine.set(title, 'Bezig');
  await expect(mine.status(title, 'Bezig')).toBeChecked();
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(mine.status(title, 'Te doen')).toBeChecked();
  await page.reload();
  await expect(mine.status(title, 'Te doen')).toBeChecked();
});

test('loopt vast asks one sentence, and the team reads it on the board', async ({ samira: { page, seed } }) => {
  const ambition = await seed.shortTerm(jeugd.slug, unique('Ambitie voor wat vastloopt'));
  const { title } = await seed.action(jeugd.slug, unique('Sleutel regelen'), ambition.id);
  const mine = new MyActionsPage(page);
  await mine.open();
  await mine
    .card(title)
    .getByRole('button', { name: /Loopt vast/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('wacht op de sleutel van het gebouw');
  await dialog.getByRole('button', { name: 'Zet erbij' }).click();
  await expect(mine.card(title)).toContainText('wacht op de sleutel');
  await page.goto(`/teams/${jeugd.slug}`);
  await expect(page.getByRole('article', { name: title })).toContainText('Loopt vast: wacht op de sleutel');
});

test('the next board session is named', async ({ samira: { page } }) => {
  await expect(page.getByText(/Bordsessie \S+ \d+\.\d\d/).first()).toBeVisible();
});
