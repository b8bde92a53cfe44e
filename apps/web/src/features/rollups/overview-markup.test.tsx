import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { OverviewAmbitions } from './overview-ambitions.tsx';
import { OverviewAsked } from './overview-asked.tsx';
import { OverviewTeams } from './overview-teams.tsx';
import { overviewTree } from './overview-tree.ts';
import { wholeOverview } from './overview-view.ts';
import { anAmbition, anAskedSignal, anOverview, aPeriod, aTeam } from './testing/fixture-overview.ts';

const today = '2026-11-17';
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const ignore = () => {};

const jeugd = aTeam('jeugd', { name: 'Jeugd dichtbij', periods: [aPeriod('2026-10-26', '2026-11-08')] });
const steps = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    anAmbition(`stap ${at}`, 'jeugd', { kind: 'short-term', contributesToId: 'dicht bij huis' }),
  );
const told = anAmbition('dicht bij huis', 'jeugd', {
  trend: ['stuck', null, 'needs-attention'],
  saidOn: '2026-10-25',
  story: { text: 'De wachttijd daalt.', on: '2026-10-25' },
  noticed: { text: 'Minder vaak hetzelfde vertellen.', on: '2026-10-25' },
  learned: { text: 'Bellen werkt beter dan mailen.', on: '2026-10-25' },
});
const drawn = (count: number, readable: readonly string[] = []) => {
  const overview = anOverview({ teams: [jeugd], ambitions: [told, ...steps(count)] });
  return renderToStaticMarkup(
    <Router ssrPath="/ambities">
      <OverviewAmbitions
        tree={overviewTree(overview, wholeOverview)}
        today={today}
        isSearched={false}
        readable={new Set(readable)}
      />
    </Router>,
  );
};

describe('an ambition on the overview', () => {
  it('tells how it stands, how old the story is, what residents notice and what was learned', () => {
    const html = drawn(0);
    const text = words(html);
    expect(text).toContain('Hoe staan we ervoor: Aandacht nodig');
    expect(html).toContain(
      'aria-label="Na de laatste 3 bordsessies, oudste eerst: loopt vast, nog geen, aandacht nodig"',
    );
    expect(text).toContain('De wachttijd daalt. 23 dagen oud');
    expect(text).toContain('Wat merken inwoners? Minder vaak hetzelfde vertellen.');
    expect(text).toContain('Wat we leerden: Bellen werkt beter dan mailen.');
  });

  it('leads to its page for who reads the board, and nowhere for a director', () => {
    expect(drawn(0)).not.toContain('href=');
    expect(drawn(0, ['jeugd'])).toContain('href="/ambities/dicht bij huis"');
  });

  it('shows what contributes to it at once when there is little, and folds it when there is much', () => {
    expect(words(drawn(3))).toMatch(/verberg 3 ambities.* stap 0 .* stap 2 /);
    const folded = drawn(12);
    expect(words(folded)).toContain('toon 12 ambities');
    expect(folded).toContain('aria-expanded="false"');
    expect(words(folded)).not.toContain('stap 0');
  });
});

describe('what is asked of a director', () => {
  const asked = (...signals: readonly ReturnType<typeof anAskedSignal>[]) =>
    words(
      renderToStaticMarkup(
        <Router ssrPath="/ambities">
          <OverviewAsked asked={signals} today={today} onAnswer={ignore} needs={null}>
            {null}
          </OverviewAsked>
        </Router>,
      ),
    );

  it('is three things at most, and the rest one way further', () => {
    const text = asked(...['een', 'twee', 'drie', 'vier'].map((id) => anAskedSignal(id)));
    expect(text).toContain('drie dingen die alleen jij kunt doen');
    expect(text).toContain('drie');
    expect(text).not.toContain('vier');
    expect(text).toContain('Nog 1 vraag. Bekijk alle vragen');
  });

  it('says what is too late', () => {
    expect(asked(anAskedSignal('een', { wantedBy: '2026-11-15' }))).toContain('2 dagen te laat');
    expect(asked(anAskedSignal('een', { wantedBy: '2026-11-20' }))).toContain('voor vr 20 nov');
  });

  it('may be nothing, and then the teams are', () => {
    expect(asked()).toContain('Er wordt nu niets van je gevraagd. De teams zijn aan zet.');
  });
});

describe('the teams side by side on the overview', () => {
  it('have figures of rounded-off periods only, with a table, and no sum', () => {
    const html = renderToStaticMarkup(<OverviewTeams teams={[jeugd, aTeam('nieuw', { name: 'Nieuw' })]} />);
    const text = words(html);
    expect(text).toContain('5 van 9 26 oktober t/m 8 november');
    expect(text).toMatch(/2 op koers .*1 aandacht nodig .*0 loopt vast .*0 nog geen/);
    expect(text).toContain('Nog geen periode afgerond.');
    expect(html.match(/<summary>/g)).toHaveLength(1);
    expect(text).not.toContain('tot nu toe');
  });
});
