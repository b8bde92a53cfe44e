import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { BoardPage } from '../pages/board-page.ts';
import { type Seed, unique } from '../seed.ts';

// Boards on which no other journey notices anything: the strip shows the latest two.
const [binnenstad, vennebroek] = ['binnenstad', 'vennebroek-kern'];
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Wat we merkten' });

async function notice(seed: Seed, slug: string, text: string): Promise<{ id: string; version: number }> {
  const { team } = await seed.board(slug);
  return seed.send('POST', `/teams/${team.id}/observations`, { text });
}

test('with no meeting at all, by keyboard: a question, back again, let go, and an action that comes back to who noticed', async ({
  colleague,
}) => {
  const { page, seed } = await colleague('Anouk');
  const words = unique('buren vragen wie zij bellen');
  const { title: ambition } = await seed.shortTerm(binnenstad, unique('Ambitie van wat wij merkten'));
  await notice(seed, binnenstad, words);
  await page.goto(`/teams/${binnenstad}`);

  await page.getByRole('button', { name: words }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Vraag stellen…' }).press('Enter');
  const dialog = dialogOf(page);
  const question = dialog.getByRole('textbox', { name: 'Wat vragen jullie?' });
  await expect(question).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveAccessibleDescription('Schrijf jullie vraag op.');
  await question.fill('Wie neemt de telefoon op?');
  await question.press('Enter');
  const done = dialog.getByRole('region', { name: 'Vandaag bekeken' }).getByRole('listitem').filter({ hasText: words });
  await expect(done).toContainText('Werd een vraag: Wie neemt de telefoon op?');

  await done.getByRole('button', { name: `Terugzetten: ${words}` }).press('Enter');
  await expect(done).toBeHidden();
  const others = dialog.getByRole('button', { name: new RegExp(words) });
  if (await others.isVisible()) await others.press('Enter');
  await dialog.getByRole('button', { name: /^Loslaten/ }).press('Enter');
  await page.keyboard.press('Enter');
  await expect(done).toContainText('Losgelaten');

  await done.getByRole('button', { name: `Terugzetten: ${words}` }).click();
  await expect(done).toBeHidden();
  if (await others.isVisible()) await others.click();
  await dialog.getByRole('button', { name: /^Actie van maken/ }).click();
  const form = page.getByRole('dialog', { name: 'Nieuwe actie' });
  await form.getByRole('radio', { name: ambition }).check({ force: true });
  await expect(form.getByRole('textbox').first()).toHaveValue(words);
  await form.getByRole('button', { name: 'Op het bord zetten' }).click();
  await expect(done).toContainText(`Werd een actie: ${words}`);
  await page.keyboard.press('Escape');
  await expect(new BoardPage(page).card(words)).toBeVisible();

  await page.goto('/');
  await page.getByText('Wat jij merkte', { exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: `Werd een actie: ${words}` })).toBeVisible();
});

test('the place where it is cleared looks right everywhere, and stays open when the screen turns', async ({
  colleague,
}) => {
  test.slow();
  const { page, seed } = await colleague('Anouk');
  await notice(seed, binnenstad, unique('jeugdgezondheidszorgafsprakenlijsten liggen op drie plekken'));
  await page.goto(`/teams/${binnenstad}`);
  await page.getByRole('button', { name: /^Bekijk/ }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: /^Vraag stellen/ }).click();
  await expect(dialog.getByRole('textbox', { name: 'Wat vragen jullie?' })).toBeVisible();
  await lookAround(page);
  await expect(dialog.getByRole('textbox', { name: 'Wat vragen jullie?' })).toBeVisible();
});

test('two clear the same at once: who was writing keeps the words, hears it, and the last choice holds', async ({
  colleague,
}) => {
  const [{ page, seed }, other] = [await colleague('Zainab'), await colleague('Zainab')];
  const words = unique('de sleutel is weer weg');
  const { id, version } = await notice(seed, vennebroek, words);
  await page.goto(`/teams/${vennebroek}`);
  await page.getByRole('button', { name: words }).click();
  await page.getByRole('menuitem', { name: 'Vraag stellen…' }).click();
  const dialog = dialogOf(page);
  const question = dialog.getByRole('textbox', { name: 'Wat vragen jullie?' });
  await question.fill('Waar hangt de sleutel?');

  await other.seed.send('PUT', `/observations/${id}/outcome`, { outcome: 'let-go', seenVersion: version });
  await expect(dialog.getByText('Een collega koos net al: losgelaten.')).toBeVisible();
  await expect(question).toHaveValue('Waar hangt de sleutel?');
  await question.press('Enter');
  await expect(
    dialog.getByRole('region', { name: 'Vandaag bekeken' }).getByRole('listitem').filter({ hasText: words }),
  ).toContainText('Werd een vraag: Waar hangt de sleutel?');
});
