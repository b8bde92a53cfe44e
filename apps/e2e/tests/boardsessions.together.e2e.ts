import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { tabTo } from '../keyboard.ts';
import { unique } from '../seed.ts';

// A board that no other journey writes on: one session runs at most, and rounding off changes all of it.
const slug = 'een-gezin-een-plan';
const steps = [
  ...['Rondje', 'Wat is klaar?', 'Niet klaar', 'Ambities', 'Ik merk…', 'Vragen', 'Besloten', 'Nieuwe acties'],
  'Afronden',
];
const stepOf = (page: Page) =>
  page.getByRole('heading', { level: 2, name: new RegExp(`^(${steps.join('|').replaceAll('?', '\\?')})$`) });
const goOn = (page: Page) => page.getByRole('button', { name: /^Naar (?!het bord)/ });

async function everybodyIsAt(step: string, ...pages: Page[]): Promise<void> {
  for (const page of pages) {
    await expect(stepOf(page)).toHaveText(step);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
}

test.describe.configure({ mode: 'serial' });

test('a whole session: two browsers follow each other, and its summary tells what came of it', async ({
  colleague,
}) => {
  test.setTimeout(120_000);
  const marieke = await colleague('Marieke', { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
  const hanneke = await colleague('Hanneke', { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const [wide, phone] = [marieke.page, hanneke.page];
  const { team } = await marieke.seed.board(slug);
  const { id: ambitionId, title: ambition } = await marieke.seed.shortTerm(slug, unique('Ambitie voor de sessie'));
  const done = await marieke.seed.action(slug, unique('Dit hebben we gedaan'), ambitionId);
  await marieke.seed.send('PUT', `/actions/${done.id}/status`, { status: 'done', seenVersion: 1 });
  const noticed = unique('Gezinnen vragen naar één nummer');
  await marieke.seed.send('POST', `/teams/${team.id}/observations`, { text: noticed });

  await wide.goto(`/teams/${slug}`);
  await wide.getByRole('link', { name: 'Bordsessie', exact: true }).click();
  await expect(wide.getByRole('button', { name: 'Start de bordsessie' })).toBeVisible();
  await expectAccessible(wide);
  await wide.getByRole('button', { name: 'Start de bordsessie' }).click();
  await phone.goto(`/teams/${slug}`);
  await phone.getByRole('link', { name: 'Doe mee' }).click();
  await everybodyIsAt('Rondje', wide, phone);
  await wide.getByRole('button', { name: 'Marieke is er' }).click();
  await expect(phone.getByRole('button', { name: 'Marieke is er' })).toHaveAttribute('aria-pressed', 'true');

  await goOn(phone).click();
  await everybodyIsAt('Wat is klaar?', wide, phone);
  await wide
    .getByRole('list', { name: 'Klaar in deze periode' })
    .getByRole('button', { name: new RegExp(done.title) })
    .click();
  await expect(phone.getByRole('region', { name: 'Deze sessie gekozen' })).toContainText(done.title);

  await goOn(wide).click();
  await everybodyIsAt('Niet klaar', wide, phone);
  await goOn(phone).click();
  await everybodyIsAt('Ambities', wide, phone);
  await wide
    .getByRole('button', { name: /^Ongewijzigd/ })
    .first()
    .click();
  await goOn(wide).click();

  await everybodyIsAt('Ik merk…', wide, phone);
  const other = wide.getByRole('button', { name: new RegExp(noticed) });
  if (await other.isVisible()) await other.click();
  await wide.getByRole('button', { name: /^Vraag stellen/ }).click();
  await wide.getByRole('textbox', { name: 'Wat vragen jullie?' }).fill('Wie regelt één nummer?');
  await wide.keyboard.press('Enter');
  await expect(
    wide.getByRole('region', { name: 'In deze sessie bekeken' }).or(wide.getByText('Werd een vraag')).first(),
  ).toBeVisible();

  await goOn(wide).click();
  await everybodyIsAt('Vragen', wide, phone);
  await expect(wide.getByText('Wie regelt één nummer?')).toBeVisible();
  await goOn(phone).click();

  await everybodyIsAt('Besloten', wide, phone);
  await wide.getByRole('textbox', { name: 'Wat hebben jullie besloten?' }).fill('We bellen op dinsdag');
  await wide.keyboard.press('Enter');
  await expect(phone.getByRole('list', { name: 'Deze sessie besloten' })).toContainText('We bellen op dinsdag');

  await goOn(wide).click();
  await everybodyIsAt('Nieuwe acties', wide, phone);
  const ofAmbition = wide.getByRole('region', { name: ambition });
  await ofAmbition.getByRole('button', { name: `Actie erbij: ${ambition}` }).click();
  const title = unique('Eén nummer aanvragen');
  await ofAmbition.getByRole('textbox').fill(title);
  await wide.keyboard.press('Enter');
  await expect(phone.getByRole('region', { name: ambition })).toContainText(title);

  await goOn(wide).click();
  await everybodyIsAt('Afronden', wide, phone);
  await phone.getByRole('textbox', { name: 'Wat neemt de schakel mee?' }).fill('Wie betaalt het nummer?');
  await phone.keyboard.press('Enter');
  await expect(wide.getByRole('region', { name: 'Wat neemt de schakel mee?' })).toContainText(
    'Wie betaalt het nummer?',
  );
  await roundOff(wide);
  await expect(phone.getByText(/is afgerond\.$/)).toBeVisible();

  await phone.getByRole('button', { name: 'Sluit de sessie' }).click();
  for (const page of [wide, phone]) {
    await expect(page.getByRole('heading', { level: 1, name: /^Bordsessie van/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Wat is klaar' })).toContainText(done.title);
    await expect(page.getByRole('region', { name: 'Ons succes' })).toContainText(done.title);
    await expect(page.getByRole('region', { name: 'Besloten' })).toContainText('We bellen op dinsdag');
    await expect(page.getByRole('region', { name: 'Nieuwe acties' })).toContainText(title);
    await expect(page.getByRole('region', { name: 'Wat de schakel meeneemt' })).toContainText(
      'Wie betaalt het nummer?',
    );
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await expect(wide.getByRole('region', { name: 'Vragen' })).toContainText('Wie regelt één nummer?');
  await expect(phone.getByText('Wie regelt één nummer?')).toBeHidden();
});

/** Every action that is not done gets its outcome in the panel of the last step. */
async function roundOff(page: Page): Promise<void> {
  const panel = page.getByRole('region', { name: 'De periode afronden' });
  const folded = panel.locator('summary');
  if (await folded.isVisible()) await folded.click();
  const cards = panel.getByRole('listitem');
  for (let index = 0; index < (await cards.count()); index++) {
    const card = cards.nth(index);
    await card.getByRole('radio', { name: 'Loslaten' }).check({ force: true });
    const chip = card.getByRole('button', { name: 'Te weinig tijd' });
    if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  }
  await panel.getByRole('button', { name: 'Rond de periode af' }).click();
  await expect(panel.getByText(/is afgerond\.$/)).toBeVisible();
}

test('on a phone and by keyboard alone: skip, look back without moving the others, and go along again', async ({
  colleague,
}) => {
  test.setTimeout(120_000);
  const { page } = await colleague('Marieke', { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const other = await colleague('Marieke', { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const press = async (name: string | RegExp) => {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Enter');
  };
  await page.goto(`/teams/${slug}/sessie`);
  await press('Start de bordsessie');
  await other.page.goto(`/teams/${slug}/sessie`);
  await everybodyIsAt('Rondje', page, other.page);

  await press('Sla over');
  await everybodyIsAt('Wat is klaar?', page, other.page);
  await expect(stepOf(page)).toBeFocused();
  await press(/^Naar /);
  await everybodyIsAt('Niet klaar', page, other.page);

  await page.getByRole('button', { name: /^Alle stappen/ }).focus();
  await page.keyboard.press('Enter');
  await press(/^Rondje \(overgeslagen\)/);
  await everybodyIsAt('Rondje', page);
  await expect(page.getByRole('status').filter({ hasText: 'De sessie is bij: Niet klaar' })).toBeVisible();
  await expect(stepOf(other.page)).toHaveText('Niet klaar');
  await page.getByRole('button', { name: 'Ga mee' }).press('Enter');
  await everybodyIsAt('Niet klaar', page);

  await other.page.getByRole('button', { name: /^Ambities/ }).click();
  await other.page.getByRole('button', { name: 'Neem iedereen mee hierheen' }).click();
  await everybodyIsAt('Ambities', page, other.page);

  await page.getByRole('button', { name: 'Wissel' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Niemand' }).press('Enter');
  await expect(other.page.getByText('Niemand zit voor')).toBeVisible();
  await page.getByRole('button', { name: 'Verberg de tijd' }).press('Enter');
  await expect(page.getByText(/^nog \d+ min/)).toBeHidden();

  for (const step of steps.slice(4)) {
    await goOn(other.page).click();
    await expect(stepOf(other.page)).toHaveText(step);
  }
  await everybodyIsAt('Afronden', page, other.page);
  await press('Sluit de sessie');
  await expect(page.getByRole('heading', { level: 1, name: /^Bordsessie van/ })).toBeVisible();
  await expect(other.page.getByRole('heading', { level: 1, name: /^Bordsessie van/ })).toBeVisible();
});
