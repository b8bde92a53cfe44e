import { expect, jeugd, test } from '../fixtures.ts';
import { AmbitionPage } from '../pages/ambition-page.ts';
import { unique } from '../seed.ts';

test('an ambition is achieved with a word why, and taken up again', async ({ samira: { page, seed } }) => {
  const { id } = await seed.shortTerm(jeugd.slug, unique('Ambitie die lukt'));
  const ambition = new AmbitionPage(page);
  await ambition.open(id);
  await ambition.choose('Bereikt…');
  const dialog = ambition.dialog('Bereikt');
  await dialog.getByRole('textbox').fill('alle scholen weten wie ze bellen');
  await dialog.getByRole('button', { name: 'Deze ambitie is bereikt' }).click();
  await expect(ambition.main).toContainText('Bereikt');
  await expect(ambition.main).toContainText('alle scholen weten wie ze bellen');
  await page.reload();
  await expect(ambition.main).toContainText('alle scholen weten wie ze bellen');
  await ambition.button('Weer oppakken').click();
  await expect(ambition.main).not.toContainText('alle scholen weten wie ze bellen');
  await expect(ambition.button('Bewerken')).toBeVisible();
});

test('stopping is calm, and asks no more than a person wants to say', async ({ samira: { page, seed } }) => {
  const { id } = await seed.shortTerm(jeugd.slug, unique('Ambitie die stopt'));
  const ambition = new AmbitionPage(page);
  await ambition.open(id);
  await ambition.choose('Stoppen…');
  const dialog = ambition.dialog('We stoppen hiermee');
  await expect(dialog).toContainText('We doen het niet meer, en dat is oké.');
  await dialog.getByRole('button', { name: 'We stoppen hiermee' }).click();
  await expect(ambition.main).toContainText('Gestopt');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(ambition.main).not.toContainText('Gestopt');
});

test('unfinished actions hold an ambition: they are listed with links, and what to do is said', async ({
  samira: { page, seed },
}) => {
  const { id } = await seed.shortTerm(jeugd.slug, unique('Ambitie met werk'));
  const action = await seed.action(jeugd.slug, unique('Nog niet klaar'), id);
  const ambition = new AmbitionPage(page);
  for (const verb of ['Bereikt…', 'In de prullenbak']) {
    await ambition.open(id);
    await ambition.choose(verb);
    if (verb === 'Bereikt…') await page.getByRole('button', { name: 'Deze ambitie is bereikt' }).click();
    const held = ambition.dialog('Er lopen nog acties');
    await expect(held).toContainText('Deze acties zijn nog niet klaar.');
    await expect(held.getByRole('link', { name: action.title })).toBeVisible();
  }
  await ambition.dialog('Er lopen nog acties').getByRole('link', { name: action.title }).click();
  await expect(page).toHaveURL(new RegExp(`/teams/${jeugd.slug}`));
  await expect(page.getByRole('dialog', { name: new RegExp(action.title) })).toBeVisible();
});

test('an ambition without work goes to the bin, and undo brings it back', async ({ samira: { page, seed } }) => {
  const { id, title } = await seed.shortTerm(jeugd.slug, unique('Ambitie voor de bak'));
  const ambition = new AmbitionPage(page);
  await ambition.open(id);
  await ambition.choose('In de prullenbak');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze ambitie ligt in de prullenbak');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(ambition.heading).toHaveText(title);
  await page.reload();
  await expect(ambition.heading).toHaveText(title);
});
