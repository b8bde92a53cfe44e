import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { RollupList } from './rollup-list.tsx';
import { aRow, fixtureRollup, somePeriods } from './testing/fixture-rollup.ts';

const drawn = (rows: Parameters<typeof RollupList>[0]['rows'], isReadable: (id: string) => boolean = () => true) =>
  renderToStaticMarkup(
    <Router ssrPath="/team-van-teams/team-van-teams">
      <RollupList rows={rows} isReadable={isReadable} />
    </Router>,
  );
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('teams side by side', () => {
  const html = drawn(fixtureRollup.rows);

  it('each open their own board, and a child Team van teams its own teams', () => {
    expect(html).toContain('href="/teams/jeugd%20dichtbij"');
    const child = aRow('Amersfoort', { teams: 13, team: { kind: 'team-of-teams' } });
    expect(drawn([child])).toContain('href="/team-van-teams/amersfoort"');
    expect(words(drawn([child]))).toContain('Team van teams met 13 teams');
  });

  it('say beside the bars what is done, of what was wanted, in the days of their own period', () => {
    expect(words(html)).toContain('4 van 12 tot nu toe 9 t/m 22 november');
    expect(html).toContain('vb-activity__wanted--running');
  });

  it('have a picture with a name and a table behind it', () => {
    expect(html).toContain('aria-label="Wat Jeugd dichtbij deed in 2 periodes. De cijfers staan in de tabel."');
    expect(html).toContain('aria-label="Verloop van 2 ambities over 2 periodes. De cijfers staan in de tabel."');
    expect(html.match(/<summary>/g)).toHaveLength(2);
  });

  it('tell what residents notice, what moved and when was talked, in words', () => {
    const told = words(html);
    for (const part of [
      '“Ik hoef maar één nummer te bellen.” verteld op 10 november',
      'Wachttijd: 12,5 werkdagen was 16, willen naar 10',
      'Gehaald: De proefwoning is open',
      'Ons succes: Wachtlijst samen doorgelopen',
      '1 ambitie ging van op koers naar loopt vast',
      'Laatst bijgepraat 25 oktober',
    ])
      expect(told).toContain(part);
  });

  it('add up states on the last row, and nothing that was done', () => {
    const last = words(html.slice(html.indexOf('vb-together__sum')));
    expect(last).toContain('Twee teams samen');
    expect(last).toMatch(/3 op koers .*1 aandacht nodig .*1 loopt vast .*1 nog geen/);
    expect(last).not.toMatch(/ van \d/);
  });
});

it('a team alone is not added up', () => {
  expect(drawn([aRow('Jeugd')])).not.toContain('vb-together__sum');
});

it('a board that is closed to the reader is named, and has no link', () => {
  const html = drawn([aRow('Jeugd')], () => false);
  expect(html).not.toContain('href=');
  expect(words(html)).toContain('Het bord van dit team is besloten.');
});

it('a team with nothing yet says so, without a picture', () => {
  const html = drawn([aRow('Nieuw', { periods: somePeriods({}) })]);
  expect(words(html)).toContain('Nog geen ambities.');
  expect(words(html)).toContain('Nog geen acties.');
  expect(html).not.toContain('role="img"');
});

it('of five hundred teams fifty are drawn, with figures only, and all are added up', () => {
  const many = Array.from({ length: 500 }, (_, index) => aRow(`Team ${String(index).padStart(3, '0')}`));
  const html = drawn(many);
  expect(html.match(/<article/g)).toHaveLength(50);
  expect(words(html)).toContain('Toon alle 500 teams');
  expect(words(html)).toContain('500 teams samen');
  expect(words(html)).toContain('1000 op koers');
  expect(html).toContain('Zoek een team');
  expect(words(html)).not.toContain('Wat merken inwoners?');
});
