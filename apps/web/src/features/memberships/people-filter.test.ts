import { describe, expect, it } from 'vitest';
import { filterOf, type PeopleFilter, searchOf } from './people-filter.ts';

describe('the filter of people', () => {
  it('comes back from the address as it went in', () => {
    const filters: PeopleFilter[] = [
      {},
      { search: 'noor de' },
      { state: 'waiting' },
      { search: 'ü&=', state: 'ended', teamId: 'team' },
    ];
    for (const filter of filters) expect(filterOf(new URLSearchParams(searchOf(filter).toString()))).toEqual(filter);
  });
  it('leaves out what it does not know, and an empty search', () => {
    expect(filterOf(new URLSearchParams('zoek=%20&wie=constructor&team=&x=1'))).toEqual({});
  });
});
