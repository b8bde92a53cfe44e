import { expect, jeugd, teamVanTeams, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';

test('what a colleague does appears within a second, without a reload', async ({ samira, colleague }) => {
  const fatima = await colleague('Fatima');
  const ambition = await samira.seed.shortTerm(jeugd.slug, unique('Ambitie om samen te zien'));
  const { title } = await samira.seed.action(jeugd.slug, unique('Samen kijken'), ambition.id);
  const [hers, mine] = [new BoardPage(fatima.page), new BoardPage(samira.page)];
  await Promise.all([hers.open(jeugd.slug), mine.open(jeugd.slug)]);
  await expect(hers.card(title)).toBeVisible();
  await fatima.page.waitForTimeout(500); // the stream stands
  await mine.choose(title, 'Bezig');
  await expect(hers.cardAt(title, ambition.title, 'Bezig')).toBeVisible({ timeout: 1_000 });
});

// On a board that no other journey looks at with these two.
test('a colleague of the team who looks along is seen, and gone when they leave', async ({ samira, colleague }) => {
  const marieke = await colleague('Marieke');
  const [hers, mine] = [new BoardPage(marieke.page), new BoardPage(samira.page)];
  await Promise.all([hers.open(teamVanTeams.slug), mine.open(teamVanTeams.slug)]);
  await expect(
    mine.main
      .getByRole('img', { name: 'Marieke' })
      .or(mine.main.getByText(/kijkt? nu mee|kijken nu mee/))
      .first(),
  ).toBeVisible();
  await expect(mine.main.getByText(/kijken? nu mee|kijkt nu mee/)).toBeVisible();
  await marieke.page.close();
  await expect(mine.main.getByRole('img', { name: 'Marieke' })).toBeHidden({ timeout: 10_000 });
});
