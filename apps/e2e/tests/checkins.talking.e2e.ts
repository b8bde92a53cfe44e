import { expect, jeugd, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { AmbitionPage } from '../pages/ambition-page.ts';
import { unique } from '../seed.ts';

const bsn = '111222333';

test('bijpraten by keyboard: a story is asked at a deviation only, residents stay out of it, and Escape keeps what was typed', async ({
  colleague,
}) => {
  test.slow();
  const { page, seed } = await colleague('Fatima');
  const { id, title } = await seed.shortTerm(jeugd.slug, unique('Ambitie om over te praten'));
  const ambition = new AmbitionPage(page);
  await ambition.open(id);
  await expect(ambition.part('Hoe staan we ervoor')).toContainText('Nog niet bijgepraat');
  await ambition.button('Bijpraten').press('Enter');
  const dialog = ambition.dialog('Bijpraten');
  await expect(dialog.getByRole('button', { name: 'Ongewijzigd, klopt nog' })).toBeHidden();
  await dialog.getByRole('button', { name: 'Bewaren' }).press('Enter');
  await expect(dialog).toContainText('Kies hoe jullie ervoor staan.');

  const story = dialog.getByRole('textbox', { name: 'Wat is er aan de hand?' });
  await dialog.getByRole('radio', { name: 'Op koers' }).press('Space');
  await expect(story).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Aandacht nodig' })).toBeChecked();
  await story.fill(`Wacht op ${bsn}`);
  await dialog.getByRole('button', { name: '2', exact: true }).press('Enter');
  await dialog.getByRole('textbox', { name: 'Wat leerden we?' }).fill('Bellen werkt beter dan mailen.');
  await dialog.getByRole('button', { name: 'Bewaren' }).press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('burgerservicenummer');
  await lookAround(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await story.fill('Wacht op een reactie');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(ambition.button('Bijpraten')).toBeFocused();
  await page.reload();
  await ambition.button('Bijpraten').press('Enter');
  await expect(story).toHaveValue('Wacht op een reactie');
  await dialog.getByRole('button', { name: 'Bewaren' }).press('Enter');
  await expect(dialog).toBeHidden();

  const told = ambition.part('Het verhaal');
  await expect(told).toContainText('Wacht op een reactie');
  await expect(told).toContainText('Bellen werkt beter dan mailen.');
  await expect(ambition.part('Hoe staan we ervoor').getByRole('img')).toHaveAccessibleName(/Aandacht nodig, 2 van 5/);
  await lookAround(page);

  await page.setViewportSize({ width: 1440, height: 900 });
  await ambition.button('Bijpraten').press('Enter');
  await dialog.getByRole('button', { name: 'Ongewijzigd, klopt nog' }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.goto(`/teams/${jeugd.slug}`);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  await expect(card.first()).toContainText('Aandacht nodig');
  await expect(card.first()).toContainText('2 van 5');
});

test('halen we dit?: each alone, then all together, and nobody is told who gave what', async ({ colleague }) => {
  test.slow();
  const [fatima, joost] = [await colleague('Fatima'), await colleague('Joost')];
  const { id } = await fatima.seed.shortTerm(jeugd.slug, unique('Ambitie met twijfel'));
  const dialogs = [fatima, joost].map(({ page }) => page.getByRole('dialog', { name: 'Bijpraten' }));
  const [hers, his] = [dialogs[0]!, dialogs[1]!];
  for (const { page } of [fatima, joost]) {
    const ambition = new AmbitionPage(page);
    await ambition.open(id);
    await ambition.button('Bijpraten').click();
  }
  await hers.getByRole('button', { name: 'Eerst ieder voor zich' }).click();
  const round = his.getByRole('region', { name: 'Halen we dit?' });
  await expect(round).toContainText('Nog niemand gaf een cijfer');
  await round.getByRole('button', { name: '4', exact: true }).click();
  // A vote rings no bell: the other screen hears of it because it asks.
  await expect(hers).toContainText(/1 van de \d+ gaf een cijfer/, { timeout: 10_000 });
  await expect(hers.getByRole('button', { name: '4', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await hers.getByRole('button', { name: '2', exact: true }).click();
  await expect(hers).toContainText(/2 van de \d+ gaven een cijfer/);
  await hers.getByRole('button', { name: 'Toon samen' }).click();

  for (const dialog of [hers, his]) {
    const spread = dialog.getByRole('list', { name: 'Hoeveel van jullie gaven welk cijfer' });
    await expect(spread).toContainText('1 keer een 2');
    await expect(spread).toContainText('1 keer een 4');
  }
  await lookAround(fatima.page);
  const together = hers.getByRole('group', { name: 'Welk cijfer geven jullie samen?' });
  await expect(together.getByRole('button', { name: '2', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await together.getByRole('button', { name: '3', exact: true }).click();
  await hers.getByRole('radio', { name: 'Op koers' }).check({ force: true });
  await hers.getByRole('button', { name: 'Bewaren' }).click();
  await expect(hers).toBeHidden();
  await expect(new AmbitionPage(fatima.page).main).toContainText('3 van 5');
});
