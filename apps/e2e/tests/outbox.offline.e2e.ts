import { expect, jeugd, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

test('without a network a change shows at once, waits calmly, and is sent when the network is back', async ({
  samira: { page, seed },
}) => {
  const ambition = await seed.shortTerm(jeugd.slug, unique('Ambitie zonder netwerk'));
  const { id, title } = await seed.action(jeugd.slug, unique('Onderweg'), ambition.id);
  const board = new BoardPage(page);
  await board.open(jeugd.slug);
  await expect(board.card(title)).toBeVisible();
  await page.context().setOffline(true);
  await board.choose(title, 'Bezig');
  await expect(board.cardAt(title, ambition.title, 'Bezig')).toContainText('Nog niet verstuurd');
  await expect(page.getByText('Geen verbinding.')).toBeVisible();
  await expect(page.getByText('1 wijziging wacht nog.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(board.card(title)).not.toContainText('Nog niet verstuurd', { timeout: 15_000 });
  await expect(page.getByText('Geen verbinding.')).toBeHidden({ timeout: 15_000 });
  expect(await seed.get<{ status: string }>(`/actions/${id}`)).toMatchObject({ status: 'in-progress' });
});
