import { expect, jeugd, schools, test } from '../fixtures.ts';
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

test('without a network the dialogs open too, and what was put on the board is sent later', async ({
  samira: { page, seed },
}) => {
  const board = new BoardPage(page);
  const title = unique('In de trein bedacht');
  await board.open(jeugd.slug);
  await expect(board.row(schools)).toBeVisible();
  await page.waitForTimeout(4_000); // what comes when it is quiet
  await page.context().setOffline(true);
  await board.main.getByRole('button', { name: 'Nieuwe actie' }).click();
  await board.dialog.getByRole('radio', { name: schools }).check({ force: true });
  await board.dialog.getByRole('textbox').first().fill(title);
  await board.dialog.getByRole('button', { name: 'Op het bord zetten' }).click();
  await expect(board.card(title)).toContainText('Nog niet verstuurd');
  await page.context().setOffline(false);
  await expect
    .poll(async () => (await seed.board(jeugd.slug)).actions.some((action) => action.title === title), {
      timeout: 15_000,
    })
    .toBe(true);
});
