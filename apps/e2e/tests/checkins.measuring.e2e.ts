import { expect, jeugd, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { AmbitionPage } from '../pages/ambition-page.ts';
import { unique } from '../seed.ts';

test('a measure begins, takes numbers as they are written in Dutch, and shows them as a chart and a table', async ({
  colleague,
}) => {
  test.slow();
  const { page, seed } = await colleague('Joost');
  const { id } = await seed.shortTerm(jeugd.slug, unique('Ambitie die we meten'));
  const ambition = new AmbitionPage(page);
  await ambition.open(id);
  await ambition.button('Meting toevoegen').press('Enter');
  const dialog = ambition.dialog('Meting toevoegen');
  await dialog.getByRole('textbox', { name: 'Wat meten jullie?' }).fill('wachten op het eerste gesprek');
  await dialog.getByRole('textbox', { name: 'Waarin tel je?' }).fill('dagen');
  await dialog.getByRole('textbox', { name: 'Waar komen jullie vandaan?' }).fill('22,5');
  await dialog.getByRole('textbox', { name: 'Waar willen jullie zijn?' }).fill('tien');
  await page.keyboard.press('Enter');
  const goal = dialog.getByRole('textbox', { name: 'Waar willen jullie zijn?' });
  await expect(goal).toBeFocused();
  await expect(goal).toHaveAccessibleDescription(/Vul een getal in/);
  await goal.fill('10');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const measure = ambition.part('Meting wachten op het eerste gesprek');
  await expect(measure.getByRole('img')).toHaveAccessibleName(/hier kwamen we vandaan: 22,5.*hier willen we zijn: 10/);
  await measure.getByRole('button', { name: 'Cijfer erbij' }).press('Enter');
  const value = measure.getByRole('textbox', { name: 'Cijfer in dagen' });
  await expect(value).toBeFocused();
  for (const typed of ['18,25', '1.014,5']) {
    await value.fill(typed);
    await page.keyboard.press('Enter');
    await expect(value).toHaveValue('');
  }
  await measure.getByText('Als tabel: 2 cijfers').click();
  await expect(measure.getByRole('table')).toContainText('18,25');
  await expect(measure.getByRole('img')).toHaveAccessibleName(/2 cijfers, van 18,25 naar 1014,5/);
  await lookAround(page);

  await page.setViewportSize({ width: 1440, height: 900 });
  await measure.getByRole('button', { name: /^Haal 1014,5 van .* weg$/ }).click();
  await expect(measure.getByRole('table')).not.toContainText('1014,5');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(measure.getByRole('table')).toContainText('1014,5');
});

test('two who change the same number meet, and nothing is dropped before one of them chooses', async ({
  colleague,
}) => {
  const [fatima, joost] = [await colleague('Fatima'), await colleague('Joost')];
  const { id } = await fatima.seed.shortTerm(jeugd.slug, unique('Ambitie die we samen meten'));
  await fatima.seed.send('POST', `/ambitions/${id}/measures`, { title: 'bellers', from: 4, goal: 20 });
  const page = new AmbitionPage(fatima.page);
  await page.open(id);
  await page.button('Meer bij de meting bellers').click();
  await fatima.page.getByRole('menuitem', { name: 'Bewerken' }).click();
  const dialog = page.dialog('Meting bewerken');
  await dialog.getByRole('textbox', { name: 'Waar willen jullie zijn?' }).fill('25');
  const { items } = await joost.seed.get<{ items: { id: string }[] }>(`/ambitions/${id}/measures`);
  await joost.seed.send('PATCH', `/measures/${items[0]?.id}`, { goal: 30, seenVersion: 1 });
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Van je collega: 30');
  await expect(dialog.getByRole('alert')).toContainText('Van jou: 25');
  await dialog.getByRole('button', { name: 'Die van mij' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.part('Meting bellers').getByRole('img')).toHaveAccessibleName(/hier willen we zijn: 25/);
});
