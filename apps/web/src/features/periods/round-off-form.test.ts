import { expect, it } from 'vitest';
import { faultsOf, readSayings, reasonOf, type Sayings, sayingFrom, wishesOf } from './round-off-form.ts';

const open = (id: string, timesCarried = 0) => ({ id, status: 'to-do' as const, timesCarried });
const done = { id: 'done', status: 'done' as const, timesCarried: 0 };

it('says nothing of what is done or not chosen yet, and lets own words go before a chip', () => {
  const sayings: Sayings = {
    done: { outcome: 'let-go', chip: 'too-busy', words: '' },
    a: { outcome: 'let-go', chip: 'too-busy', words: '  Het hoeft niet meer.  ' },
    b: { outcome: 'carried-over', chip: 'waits-for-others', words: '' },
  };
  expect(wishesOf([done, open('a'), open('b'), open('c')], sayings)).toEqual([
    { actionId: 'a', outcome: 'let-go', reason: 'Het hoeft niet meer.' },
    { actionId: 'b', outcome: 'carried-over', reason: 'waits-for-others' },
  ]);
});

it('names what is missing at each action: an outcome, a reason, or words at the third time', () => {
  const sayings: Sayings = {
    b: { outcome: 'let-go', chip: null, words: ' ' },
    c: { outcome: 'carried-over', chip: 'too-busy', words: '' },
    d: { outcome: 'asked', chip: 'too-busy', words: '' },
  };
  expect([...faultsOf([open('a'), open('b'), open('c', 2), open('d')], sayings)].sort()).toEqual([
    ['a', 'outcome-missing'],
    ['b', 'reason-missing'],
    ['c', 'words-missing'],
    ['d', 'reason-missing'],
  ]);
});

it('takes a draft back as it was, and a broken one as nothing said', () => {
  const sayings: Sayings = { a: { outcome: 'asked', chip: null, words: 'Wie kan dit regelen?' } };
  expect(readSayings(JSON.stringify(sayings))).toEqual(sayings);
  expect(readSayings('{"a":{"outcome":"weg","chip":3}}')).toEqual({ a: { outcome: null, chip: null, words: '' } });
  expect([readSayings(''), readSayings('{'), readSayings('null')]).toEqual([{}, {}, {}]);
});

it('takes what was set beforehand as said: a chip as a chip, words as words, and nothing as nothing', () => {
  expect(sayingFrom({ outcome: 'let-go', reason: 'too-busy' })).toEqual({
    outcome: 'let-go',
    chip: 'too-busy',
    words: '',
  });
  const asked = { outcome: 'asked', reason: 'Wie kan dit regelen?' } as const;
  expect(sayingFrom(asked)).toEqual({ outcome: 'asked', chip: null, words: 'Wie kan dit regelen?' });
  expect(sayingFrom(undefined)).toEqual({ outcome: null, chip: null, words: '' });
  for (const prepared of [asked, { outcome: 'let-go', reason: 'too-busy' } as const]) {
    expect(reasonOf(sayingFrom(prepared))).toBe(prepared.reason);
  }
});

it('still asks for words where a chip was set beforehand for the third time', () => {
  const sayings = { c: sayingFrom({ outcome: 'carried-over', reason: 'too-busy' }) };
  expect([...faultsOf([open('c', 2)], sayings)]).toEqual([['c', 'words-missing']]);
});
