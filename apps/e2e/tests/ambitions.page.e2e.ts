import { expect, jeugd, schools, test } from '../fixtures.ts';
import { AmbitionPage } from '../pages/ambition-page.ts';
import { unique } from '../seed.ts';

test('the page shows the chain up, and the actions through the periods with what became of them', async ({
  samira: { page, seed },
}) => {
  const { ambitions } = await seed.board(jeugd.slug);
  const id = ambitions.find(({ title }) => title === schools)?.id ?? '';
  const ambition = new AmbitionPage(page);
  await ambition.open(id);
  await expect(ambition.heading).toHaveText(schools);
  await expect(ambition.chain.getByRole('listitem')).toHaveCount(3);
  await expect(ambition.chain).toContainText('Team van teams');
  const done = ambition.part('Wat is gedaan');
  await expect(done.getByRole('heading', { level: 3 }).first()).toContainText('nu');
  await expect(done.getByText('afgerond').first()).toBeVisible();
  await ambition.chain.getByRole('link').last().click();
  await expect(ambition.part('Wat draagt hieraan bij').getByRole('link', { name: schools })).toBeVisible();
  await ambition.main.getByRole('link', { name: `Terug naar het bord van ${jeugd.name}` }).click();
  await expect(page).toHaveURL(`/teams/${jeugd.slug}`);
});

test('an action that a colleague adds appears on the page without a reload', async ({ samira, colleague }) => {
  const fatima = await colleague('Fatima');
  const { id } = await samira.seed.shortTerm(jeugd.slug, unique('Ambitie die meebeweegt'));
  const ambition = new AmbitionPage(samira.page);
  await ambition.open(id);
  await expect(ambition.main).toContainText('Nog geen actie bij deze ambitie.');
  await samira.page.waitForTimeout(500); // the stream stands
  const action = await fatima.seed.action(jeugd.slug, unique('Net erbij'), id);
  await expect(ambition.part('Wat is gedaan')).toContainText(action.title, { timeout: 1_000 });
});

test('who is no member reads the page and is told why nothing changes', async ({ colleague }) => {
  const { page, seed } = await colleague('Marieke');
  const { ambitions } = await seed.board(jeugd.slug);
  const ambition = new AmbitionPage(page);
  await ambition.open(ambitions[0]?.id ?? '');
  const edit = ambition.button('Bewerken');
  await expect(edit).toHaveAttribute('aria-disabled', 'true');
  await edit.click({ force: true }); // aria-disabled, and it explains
  await expect(page.getByText(`Alleen leden van ${jeugd.name} veranderen deze ambitie.`).last()).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('an ambition that is not there says so', async ({ samira: { page } }) => {
  await page.goto('/ambities/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
});
