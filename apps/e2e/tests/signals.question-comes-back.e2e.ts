import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts';
import { type Colleague, expect, jeugd, schools, teamVanTeams, test } from '../fixtures.ts';
import { BoardPage } from '../pages/board-page.ts';
import { unique } from '../seed.ts';
import { openOwnServer } from '../server.ts';

const owed = (page: Page) => page.getByRole('main').getByRole('region', { name: 'Van jou gevraagd' });
const asked = (page: Page) => page.getByRole('main').getByRole('region', { name: 'Wij vroegen' });
const item = (list: ReturnType<typeof owed>, question: string) =>
  list.getByRole('listitem').filter({ hasText: question });

async function seeQuestions(page: Page): Promise<void> {
  await page.goto('/vragen');
  await expect(page.getByRole('heading', { level: 1, name: 'Vragen' })).toBeVisible();
}

test('a member asks from an action, a delegate answers, and the answer is on the board without asking again', async ({
  colleague,
}) => {
  test.setTimeout(120_000);
  const [joost, marieke] = await Promise.all([colleague('Joost'), colleague('Marieke')]);
  const title = unique('Vaste gezichten voorstellen op school');
  const firstWords = unique('Wie kent iemand op school?');
  const question = unique('Wie kent iemand op de school in Riel?');
  const { ambitions, team } = await joost.seed.board(jeugd.slug);
  const later = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  await joost.seed.action(jeugd.slug, title, ambitions.find((one) => one.title === schools)!.id);

  const board = new BoardPage(joost.page);
  await board.open(jeugd.slug);
  await board.choose(title, 'Vraag stellen…');
  const dialog = board.dialog;
  // Only the question is needed; what is the matter comes from the action.
  await expect(dialog.getByRole('textbox', { name: 'Wat vragen we?' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Vraag stellen' }).click();
  await expect(dialog.getByText('Schrijf op wat jullie vragen.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Meer', exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Wat is er aan de hand?' })).toHaveValue(title);
  await expect(dialog.getByLabel('Aan', { exact: true })).toHaveValue(/./);
  await expectAccessible(joost.page);

  // What was typed outlives Escape.
  await dialog.getByRole('textbox', { name: 'Wat vragen we?' }).fill(firstWords);
  await joost.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await board.choose(title, 'Vraag stellen…');
  await expect(dialog.getByRole('textbox', { name: 'Wat vragen we?' })).toHaveValue(firstWords);
  await dialog.getByRole('button', { name: 'Vraag stellen' }).click();
  await expect(dialog).toBeHidden();
  const line = board.card(title).getByRole('button', { name: question });
  // Until there is an answer the words can still change.
  await board.card(title).getByRole('button', { name: firstWords }).click();
  await dialog.getByRole('button', { name: 'Vraag wijzigen' }).click();
  await dialog.getByRole('textbox', { name: 'Wat vragen we?' }).fill(question);
  const day = dialog.getByLabel('Wanneer is een antwoord fijn?');
  await day.fill('2020-01-01');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(day).toHaveAccessibleDescription(/Kies vandaag of een dag die nog komt/);
  await day.fill(later);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await expect(dialog).toContainText(question);
  const { signals } = await joost.seed.get<{ signals: { question: string; wantedBy: string }[] }>(
    `/teams/${team.id}/board`,
  );
  expect(signals.find((one) => one.question === question)?.wantedBy).toBe(later);
  await joost.page.keyboard.press('Escape');
  await expect(line).toHaveText(/^Vraag aan Team van teams/);

  await seeQuestions(marieke.page);
  const mine = item(owed(marieke.page), question);
  await expect(mine).toContainText(jeugd.name);
  await mine.getByRole('button', { name: `Oppakken: ${question}` }).click();
  await expect(mine).toContainText('Door jou opgepakt');
  await expect(line).toContainText('opgepakt door Marieke');

  await mine.getByRole('button', { name: `Antwoorden op: ${question}` }).click();
  const answer = marieke.page.getByRole('dialog');
  await expect(answer).toContainText(title);
  await expect(answer).toContainText(`Je antwoord staat direct op het bord van ${jeugd.name}.`);
  await expectAccessible(marieke.page);
  await answer.getByRole('textbox', { name: 'Jullie antwoord' }).fill('De conciërge. Zij verwacht je maandag.');
  await answer.getByRole('button', { name: 'Antwoord geven' }).click();
  await expect(answer).toBeHidden();
  await expect(mine).toHaveCount(0);

  // Nobody loads anything again: the card says so, and so does a calm message.
  await expect(line).toContainText('beantwoord');
  await expect(joost.page.getByText(`Er is antwoord op jullie vraag: ${question}`)).toBeVisible();
  await line.click();
  await expect(dialog.getByRole('list', { name: 'Wat er met de vraag gebeurde' })).toContainText(
    'De conciërge. Zij verwacht je maandag.',
  );
  await expectAccessible(joost.page);
  await dialog.getByRole('button', { name: `Ja, afronden: ${question}` }).click();
  await expect(dialog).toBeHidden();
  await expect(line).toHaveCount(0);
});

test('a question is passed on to the directors, lights up for them when it is late, and comes back answered', async ({
  colleague,
}) => {
  test.setTimeout(120_000);
  const [joost, marieke, willemijn] = await Promise.all([
    colleague('Joost'),
    colleague('Marieke'),
    colleague('Willemijn'),
  ]);
  const question = unique('Mogen drie teams samen één lokaal huren?');
  const { team } = await joost.seed.board(jeugd.slug);
  await joost.seed.send('POST', `/teams/${team.id}/signals`, { question });

  await seeQuestions(marieke.page);
  const mine = item(owed(marieke.page), question);
  await mine.getByRole('button', { name: `Meer bij de vraag: ${question}` }).click();
  await marieke.page.getByRole('menuitem', { name: 'Doorgeven…' }).click();
  const passing = marieke.page.getByRole('dialog', { name: 'Vraag doorgeven' });
  await passing.getByRole('button', { name: 'Doorgeven', exact: true }).click();
  await expect(passing.getByText('Kies eerst aan wie je de vraag doorgeeft.')).toBeVisible();
  await passing.getByLabel('Doorgeven aan').selectOption({ label: 'de directeur' });
  await passing.getByRole('textbox').fill('Dit kan alleen een directeur beslissen.');
  await expectAccessible(marieke.page);
  await passing.getByRole('button', { name: 'Doorgeven', exact: true }).click();
  await expect(passing).toBeHidden();
  await expect(mine).toHaveCount(0);

  // Six weeks on nobody answered yet.
  await willemijn.page.clock.setFixedTime(Date.now() + 42 * 86_400_000);
  await seeQuestions(willemijn.page);
  const hers = item(owed(willemijn.page), question);
  await expect(hers).toContainText(/\d+ dagen te laat/);
  await expect(hers).toContainText(jeugd.name);
  await expect(hers).toContainText('Dit kan alleen een directeur beslissen.');
  await expectAccessible(willemijn.page);
  await willemijn.page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(willemijn.page);
  await hers.getByRole('button', { name: `Antwoorden op: ${question}` }).click();
  const answer = willemijn.page.getByRole('dialog');
  await answer.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Dat mag. Stuur de rekening naar mij.');
  await answer.getByRole('button', { name: 'Antwoord geven' }).click();
  await expect(hers).toHaveCount(0);

  await seeQuestions(joost.page);
  const ours = item(asked(joost.page), question);
  await expect(ours).toContainText('Dat mag. Stuur de rekening naar mij.');
  await expect(ours).toContainText('aan de directeur');
  await expectAccessible(joost.page);

  // An answer that does not help yet goes back with what is still needed.
  await ours.getByRole('button', { name: `Nog niet: ${question}` }).click();
  await ours.getByRole('button', { name: 'Vraag opnieuw' }).click();
  await expect(ours.getByText('Schrijf op wat er nog nodig is.')).toBeVisible();
  await ours.getByRole('textbox', { name: 'Wat hebben jullie nog nodig?' }).fill('Tot welk bedrag mag het?');
  await ours.getByRole('button', { name: 'Vraag opnieuw' }).click();
  await expect(ours.getByRole('textbox')).toHaveCount(0);
  await willemijn.page.reload();
  await expect(hers).toBeVisible();
  await hers.getByRole('button', { name: `Antwoorden op: ${question}` }).click();
  await expect(answer).toContainText('Tot welk bedrag mag het?');
  await answer.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Tot vijfhonderd euro.');
  await answer.getByRole('button', { name: 'Antwoord geven' }).click();
  await joost.page.reload();
  await expect(ours).toContainText('Tot vijfhonderd euro.');
  await ours.getByRole('button', { name: `Ja, afronden: ${question}` }).click();
  await expect(ours).toHaveCount(0);
});

test('a facilitator prepares a question that nobody else sees, and puts it on the agenda', async ({ colleague }) => {
  test.setTimeout(120_000);
  // Elsewhere Hanneke loses her role for a while.
  const server = await openOwnServer();
  try {
    await prepareAndPutOnAgenda(
      await colleague('Hanneke', { baseURL: server.url }),
      await colleague('Pieter', { baseURL: server.url }),
    );
  } finally {
    await server.dispose();
  }
});

async function prepareAndPutOnAgenda({ page }: Colleague, pieter: Colleague): Promise<void> {
  const question = unique('Wat helpt jullie om weer op gang te komen?');
  await seeQuestions(page);
  const prepared = page.getByRole('main').getByRole('region', { name: 'Voorbereiding' });
  await expect(prepared).toContainText('Alleen jij ziet dit.');
  await prepared.getByRole('button', { name: 'Vraag voorbereiden' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Over', { exact: true }).selectOption({ label: 'Thuis in de buurt' });
  await dialog.getByRole('textbox', { name: 'Wat wil je vragen?' }).fill(question);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog).toBeHidden();
  await expect(item(prepared, question)).toContainText('nog niet besproken met het team');

  await seeQuestions(pieter.page);
  await expect(owed(pieter.page)).toBeVisible();
  await expect(pieter.page.getByText(question)).toHaveCount(0);

  await prepared.getByRole('button', { name: `Op de agenda zetten: ${question}` }).click();
  await expect(dialog).toContainText('Dit wordt een vraag van Thuis in de buurt.');
  await dialog.getByRole('button', { name: 'Op de agenda zetten' }).click();
  await expect(dialog).toBeHidden();
  await expect(item(prepared, question)).toHaveCount(0);
  await expect(item(asked(pieter.page), question)).toContainText(`aan ${teamVanTeams.name}`);
}
