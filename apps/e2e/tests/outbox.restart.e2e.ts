import { expect, jeugd, schools, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';
import { openOwnServer } from '../server.ts';

test('a change made while the server is down waits, and is there once after it is back', async ({ colleague }) => {
  test.setTimeout(90_000);
  const server = await openOwnServer();
  try {
    const { page, seed } = await colleague('Samira', { baseURL: server.url });
    const board = new BoardPage(page);
    await board.open(jeugd.slug);
    await expect(board.row(schools)).toBeVisible();
    await server.kill();
    const title = unique('Tijdens de storing');
    await board.add(title, schools);
    await expect(board.card(title)).toContainText('Nog niet verstuurd');
    await server.start();
    await expect(board.card(title)).not.toContainText('Nog niet verstuurd', { timeout: 45_000 });
    const { actions } = await seed.board(jeugd.slug);
    expect(actions.filter((action) => action.title === title)).toHaveLength(1);
  } finally {
    await server.dispose();
  }
});
