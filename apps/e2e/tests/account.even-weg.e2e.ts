import { expect, test } from '../fixtures.ts';
import { lookAround } from '../look-around.ts';
import { MyActionsPage } from '../pages/my-actions-page.ts';
import { unique } from '../seed.ts';

const slug = 'team-van-teams-regio';

test('even weg: on a small phone and without a network all goes to colleagues in one tap, and comes back in one', async ({
  colleague,
}) => {
  test.slow();
  const { page, seed } = await colleague('Anouk', { viewport: { width: 320, height: 640 } });
  const ambition = await seed.shortTerm(slug, unique('Ambitie voor als ik er niet ben'));
  const one = await seed.action(slug, unique('Naar een collega'), ambition.id);
  const two = await seed.action(slug, unique('Naar een ander'), ambition.id);
  const kept = await seed.action(slug, unique('Blijft open'), ambition.id);
  const mine = new MyActionsPage(page);
  await mine.open();
  await expect(mine.card(one.title)).toBeVisible();
  await page.waitForTimeout(4_000); // what comes when it is quiet
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Even weg\?/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Even weg?' });
  await expect(dialog).toContainText('hoef je niet te zeggen');
  await dialog.getByRole('button', { name: 'Draag over' }).press('Enter');
  await expect(dialog).toContainText('Kies eerst wie je acties overneemt.');
  const taker = (title: string) => dialog.getByLabel(`Wie neemt over: ${title}`);
  await taker(one.title).selectOption({ index: 1 });
  await taker(two.title).selectOption({ index: 2 });
  await taker(kept.title).selectOption({ label: 'laat open, mijn team kijkt' });
  await lookAround(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await dialog.getByRole('button', { name: 'Draag 2 acties over' }).click();

  await expect(mine.card(one.title)).toBeHidden();
  await expect(mine.card(two.title)).toBeHidden();
  await expect(mine.card(kept.title)).toBeVisible();
  await page.context().setOffline(false);
  const me = (await seed.get<{ person: { id: string } }>('/account')).person.id;
  const owners = async () =>
    (await seed.board(slug)).actions.filter(({ id }) => id === one.id || id === two.id).map(({ ownerId }) => ownerId);
  await expect.poll(async () => (await owners()).filter((id) => id === me).length, { timeout: 15_000 }).toBe(0);
  expect(new Set(await owners()).size).toBe(2);

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(mine.card(one.title)).toBeVisible();
  await expect(mine.card(two.title)).toBeVisible();
  await expect.poll(async () => (await owners()).filter((id) => id === me).length, { timeout: 15_000 }).toBe(2);
});
