import { expect, it } from 'vitest';
import { boardAddress, filterOf, isShown, readBoardView } from './board-filter.ts';
import { anAction } from './testing/fixture-board.ts';

it('keeps how the board is looked at in the address, and reads it back', () => {
  const view = {
    look: 'list',
    who: 'me',
    municipalityId: 'alphen',
    periodId: 'straks',
    actionId: 'a',
    on: null,
  } as const;
  const address = boardAddress('jeugd', view);
  expect(address).toBe('/teams/jeugd?periode=straks&weergave=lijst&wie=ik&gemeente=alphen&actie=a');
  expect(readBoardView(address.split('?')[1]!)).toEqual(view);
});

it('names an earlier day in the address, and knows only days that exist', () => {
  expect(boardAddress('jeugd', { on: '2026-11-02' })).toBe('/teams/jeugd?op=2026-11-02');
  expect(readBoardView('op=2026-11-02').on).toBe('2026-11-02');
  for (const nonsense of ['op=2026-02-30', 'op=gisteren', 'op=', '']) expect(readBoardView(nonsense).on).toBeNull();
});

it('gives the ordinary look a clean address', () => {
  expect(boardAddress('jeugd', readBoardView(''))).toBe('/teams/jeugd');
});

it('shows the actions of one owner, of one municipality, or of both', () => {
  const mine = anAction('a', { ownerId: 'samira', municipalityId: 'alphen' });
  expect(isShown(mine, { ownerId: 'samira', municipalityId: null })).toBe(true);
  expect(isShown(mine, { ownerId: 'samira', municipalityId: 'baarle' })).toBe(false);
  expect(isShown(mine, { ownerId: 'noor', municipalityId: 'alphen' })).toBe(false);
});

it('never filters on a person where that is not allowed, whatever the address says', () => {
  const view = readBoardView('wie=noor&gemeente=alphen');
  expect(filterOf(view, 'samira', false)).toEqual({ ownerId: null, municipalityId: 'alphen' });
  expect(filterOf(view, 'samira', true).ownerId).toBe('noor');
});
