import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts';
import { expect, firstTalk, jeugd, teamVanTeams, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

const chooseIn = async (page: Page, menu: string | RegExp, item: string) => {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const itemIn = (page: Page, koffer: string | RegExp, text: string) =>
  page.getByRole('region', { name: koffer }).getByRole('listitem').filter({ hasText: text });

test('the schakel takes things along, brings something back, and a colleague sees it on the card at once', async ({
  samira,
  colleague,
}) => {
  test.setTimeout(90_000);
  const { page, seed } = samira;
  const [title, noticed, answer] = [unique('Rooster voor bezoek'), unique('de deur is dicht'), unique('doe mee')];
  const { ambitions, team } = await seed.board(jeugd.slug);
  const ambition = ambitions.find((one) => one.title === firstTalk)!;
  await seed.action(jeugd.slug, title, ambition.id);
  const fatima = await colleague('Fatima');
  const theirs = new BoardPage(fatima.page);
  await theirs.open(jeugd.slug);
  await expect(theirs.card(title)).toBeVisible();

  const board = new BoardPage(page);
  await board.open(jeugd.slug);
  await chooseIn(page, `Meer bij: ${title}`, `Meenemen naar ${teamVanTeams.name}`);
  await expect(board.card(title)).toContainText('in de koffer');
  await expect(theirs.card(title)).toContainText('in de koffer');
  await seed.send('POST', `/teams/${team.id}/observations`, { text: noticed });
  const strip = page.getByRole('region', { name: 'Ik merk…' });
  await strip.getByRole('button', { name: noticed }).click();
  await page.getByRole('menuitem', { name: `Meenemen naar ${teamVanTeams.name}` }).click();
  await expect(page.getByText(`In de koffer: ${noticed}`)).toBeVisible();

  // It lies beside what the Team van teams itself notices.
  await page.goto(`/teams/${teamVanTeams.slug}`);
  const brought = page.getByRole('list', { name: 'Wat teams meebrengen' });
  await brought.getByRole('link', { name: `${noticed} ${jeugd.name}` }).click();
  await expect(page).toHaveURL(new RegExp(`/team-van-teams/${teamVanTeams.slug}$`));
  await expect(itemIn(page, /Jouw koffer/, noticed)).toContainText('Ik merk…');
  const item = itemIn(page, /Jouw koffer/, title);
  await item.getByRole('button', { name: `Wat bracht je mee terug? Over: ${title}` }).click();
  const field = item.getByRole('textbox', { name: 'Wat bracht je mee terug?' });
  await expect(field).toBeFocused();
  await field.fill(answer);
  await field.press('Escape');
  await item.getByRole('button', { name: `Wat bracht je mee terug? Over: ${title}` }).click();
  await expect(field).toHaveValue(answer);
  await item.getByRole('button', { name: 'Bewaren' }).click();
  await expect(item).toContainText(`Teruggebracht: ${answer}`);
  await expect(theirs.card(title)).toContainText(`teruggebracht: ${answer}`);
  await lookAround(page);
});

test('on a phone data of a resident stays out of what is brought back, and what left the koffer comes back', async ({
  samira,
}) => {
  const { page, seed } = samira;
  const words = unique('Wie kent de huisarts');
  const { team } = await seed.board(jeugd.slug);
  await seed.send('POST', `/teams/${team.id}/take-alongs`, { subject: 'words', text: words });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/team-van-teams/${teamVanTeams.slug}`);
  const item = itemIn(page, /Jouw koffer/, words);
  await item.getByRole('button', { name: /^Wat bracht je mee terug/ }).click();
  await item.getByRole('textbox', { name: 'Wat bracht je mee terug?' }).fill('Bel 06-12345678');
  await item.getByRole('button', { name: 'Bewaren' }).click();
  await expect(item.getByRole('alert')).toContainText('telefoonnummer');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await item.getByRole('button', { name: 'Annuleren' }).click();
  await item.getByRole('button', { name: `Uit de koffer halen: ${words}` }).click();
  await expect(item).toBeHidden();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(item).toBeVisible();
});
