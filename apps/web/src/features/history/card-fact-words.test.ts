import type { CardFact } from '@verbeterbord/domain/history/card-facts';
import { describe, expect, it } from 'vitest';
import { type CardNames, factWords } from './card-fact-words.ts';

const names: CardNames = {
  person: (id) => (id === 'daan' ? 'Daan' : 'een oud-collega'),
  ambition: (id) => (id === 'school' ? 'Elke school heeft een vast gezicht' : undefined),
};
const words = (fact: CardFact) => factWords(fact, 'Noor', names);

describe('the history of a card in words', () => {
  it('says who did what, by the names people have now', () => {
    expect(words({ kind: 'status', to: 'done', reason: null })).toBe('Noor zette dit op klaar');
    expect(words({ kind: 'handed-over', to: 'daan' })).toBe('Noor droeg dit over aan Daan');
    expect(words({ kind: 'other-ambition', to: 'school' })).toBe(
      'Noor hing dit onder: Elke school heeft een vast gezicht',
    );
    expect(words({ kind: 'other-ambition', to: 'elders' })).toBe('Noor hing dit onder een andere ambitie');
  });

  it('gives what stood there before, or nothing when that was erased', () => {
    expect(words({ kind: 'renamed', from: 'Bellen' })).toBe('Noor veranderde de tekst. Hiervoor was die: Bellen');
    expect(words({ kind: 'renamed', from: null })).toBe('Noor veranderde de tekst');
  });

  it('reads a reason as people chose it', () => {
    expect(words({ kind: 'became', to: 'carried-over', reason: 'too-busy' })).toBe(
      'Bij het afronden: doorschuiven. Te weinig tijd',
    );
    expect(words({ kind: 'lifecycle', to: 'stopped', reason: null })).toBe('Noor zei: we stoppen hiermee');
  });

  it('stays readable for a word of later', () => {
    expect(words({ kind: 'status', to: 'paused', reason: null })).toBe('Noor zette dit op paused');
  });
});
