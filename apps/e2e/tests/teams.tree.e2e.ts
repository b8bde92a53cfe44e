import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts';
import { expect, teamVanTeams, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { unique } from '../seed.ts';

const tree = (page: Page) => page.getByRole('region', { name: 'De teams, van boven naar beneden' });
const inTree = (page: Page, name: string) => tree(page).getByRole('listitem').filter({ hasText: name });

async function make(page: Page, name: string, kind: 'Een team' | 'Een Team van teams', under: string): Promise<void> {
  await page.getByRole('button', { name: 'Team maken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Team maken' });
  await dialog.getByRole('textbox', { name: 'Hoe heet het team?' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Wat is de opgave van het team?' }).fill('Dichtbij voor iedereen');
  await dialog.getByRole('radio', { name: kind, exact: true }).check({ force: true });
  await dialog.getByRole('combobox', { name: /^Onder welk Team van teams/ }).selectOption(under);
  await dialog.getByRole('button', { name: 'Team maken' }).click();
  await expect(dialog).toBeHidden();
  await expect(inTree(page, name).last()).toBeVisible();
}

test('an administrator makes teams, moves one, and is told why a Team van teams cannot stand under itself', async ({
  colleague,
}) => {
  test.setTimeout(90_000);
  const { page } = await colleague('Ruben');
  const [top, middle, team] = [unique('Regio'), unique('Stad'), unique('Wijk')];
  await page.goto('/beheer');
  await page.getByRole('link', { name: 'Teams', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beheer: teams' })).toBeVisible();
  await expect(inTree(page, teamVanTeams.name).first()).toContainText('Jeugd dichtbij');
  await make(page, top, 'Een Team van teams', 'Onder geen Team van teams');
  await make(page, middle, 'Een Team van teams', top);
  await make(page, team, 'Een team', 'Onder geen Team van teams');

  await page.getByRole('button', { name: `Verplaatsen: ${team}` }).click();
  const moving = page.getByRole('dialog', { name: `Waar hoort ${team}?` });
  await moving.getByRole('combobox').selectOption(middle);
  await moving.getByRole('button', { name: 'Verplaatsen' }).click();
  await expect(moving).toBeHidden();
  await expect(inTree(page, middle).last()).toContainText(team);

  await page.getByRole('button', { name: `Verplaatsen: ${top}` }).click();
  const refused = page.getByRole('dialog', { name: `Waar hoort ${top}?` });
  await refused.getByRole('combobox').selectOption(middle);
  await refused.getByRole('button', { name: 'Verplaatsen' }).click();
  await expect(refused.getByRole('alert')).toContainText('dan valt dit team onder zichzelf');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: `Verplaatsen: ${top}` })).toBeFocused();
  await lookAround(page);
});

test('a team that still leans on its Team van teams stays, and the reason says what to do first', async ({
  colleague,
}) => {
  const { page } = await colleague('Ruben');
  await page.goto('/beheer/teams');
  await page.getByRole('button', { name: 'Verplaatsen: Jeugd dichtbij' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption('Onder geen Team van teams');
  await dialog.getByRole('button', { name: 'Verplaatsen' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Haal die lijn eerst weg.');
});
