import { describe, expect, it } from 'vitest';
import { becameWords, noticedDay } from './note-words.ts';
import { titleFrom } from './title-from.ts';

describe('the day on which something was noticed', () => {
  it('is said as a colleague says it', () => {
    const said = (on: string) => noticedDay(on, '2026-11-17');
    expect(said('2026-11-17')).toBe('vandaag');
    expect(said('2026-11-16')).toBe('gisteren');
    expect(said('2026-11-11')).toBe('woensdag');
    expect(said('2026-11-10')).toBe('10 november');
  });
});

describe('what came of it', () => {
  it('comes with its words when there are any', () => {
    const words = (outcome: 'action' | 'question' | 'let-go' | null, reason: string | null, title?: string) =>
      becameWords({ outcome, outcomeReason: reason }, title);
    expect(words('action', null, 'Folder drukken')).toBe('Werd een actie: Folder drukken');
    expect(words('action', null)).toBe('Werd een actie');
    expect(words('question', 'Mag dat?')).toBe('Werd een vraag: Mag dat?');
    expect(words('let-go', null)).toBe('Losgelaten');
    expect(words(null, null)).toBe('Staat nog open');
  });
});

describe('an action that begins with what was noticed', () => {
  it('has a title that fits, cut between words', () => {
    expect(titleFrom('  De folder\n is op ', 200)).toBe('De folder is op');
    expect(titleFrom('Ouders weten niet wie hun vaste gezicht is', 20)).toBe('Ouders weten niet');
    expect(titleFrom('Jeugdgezondheidszorgafsprakenlijst', 10)).toBe('Jeugdgezon');
    expect(titleFrom(`${'a'.repeat(9)}👍`, 10)).toBe('a'.repeat(9));
  });
});
