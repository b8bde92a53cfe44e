import { expect, jeugd, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

test('two people change the same text: both stand there, and the choice is theirs', async ({ samira, colleague }) => {
  const fatima = await colleague('Fatima');
  const { id } = await samira.seed.shortTerm(jeugd.slug, unique('Ambitie voor twee'));
  const { title } = await samira.seed.action(jeugd.slug, unique('Kennismaken'), id);
  const [hers, mine] = [new BoardPage(fatima.page), new BoardPage(samira.page)];
  await Promise.all([hers.open(jeugd.slug), mine.open(jeugd.slug)]);
  const [herField, myField] = [await hers.startEditing(title), await mine.startEditing(title)];
  await herField.fill(`${title} in Baarle-Nassau`);
  await myField.fill(`${title} met de directeur`);
  await herField.press('Enter');
  await expect(hers.card(`${title} in Baarle-Nassau`)).toBeVisible();
  await myField.press('Enter');
  const dialog = samira.page.getByRole('dialog', { name: 'Fatima heeft deze actie net ook veranderd' });
  await expect(dialog.getByRole('region', { name: 'Van Fatima' })).toContainText('in Baarle-Nassau');
  await expect(dialog.getByRole('region', { name: 'Van jou, net' })).toContainText('met de directeur');
  await dialog.getByRole('button', { name: 'Zelf samenvoegen' }).click();
  await dialog.getByRole('textbox').fill(`${title} met de directeur in Baarle-Nassau`);
  await dialog.getByRole('button', { name: 'Deze tekst op het bord' }).click();
  await expect(hers.card(`${title} met de directeur in Baarle-Nassau`)).toBeVisible();
});

test('different fields of one action: both changes hold', async ({ samira, colleague }) => {
  const fatima = await colleague('Fatima');
  const ambition = await samira.seed.shortTerm(jeugd.slug, unique('Ambitie voor velden'));
  const { title } = await samira.seed.action(jeugd.slug, unique('Lijst maken'), ambition.id);
  const [hers, mine] = [new BoardPage(fatima.page), new BoardPage(samira.page)];
  await Promise.all([hers.open(jeugd.slug), mine.open(jeugd.slug)]);
  const field = await mine.startEditing(title);
  await hers.choose(title, 'Bezig');
  await expect(hers.cardAt(title, ambition.title, 'Bezig')).toBeVisible();
  await field.fill(`${title} van scholen`);
  await field.press('Enter');
  await expect(mine.cardAt(`${title} van scholen`, ambition.title, 'Bezig')).toBeVisible();
  await expect(hers.cardAt(`${title} van scholen`, ambition.title, 'Bezig')).toBeVisible();
});
