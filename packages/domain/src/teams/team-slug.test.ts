import { describe, expect, it } from 'vitest';
import { teamSlug } from './team-slug.ts';

const slugOf = (name: string, ...taken: string[]) => teamSlug(name, (slug) => taken.includes(slug));

describe('the address of a team', () => {
  it('is its name in small letters, without accents and signs', () => {
    expect(slugOf('Thuis in de Buurt')).toBe('thuis-in-de-buurt');
    expect(slugOf('  Één gezin, één plan! ')).toBe('een-gezin-een-plan');
    expect(slugOf('Wijkteam 3')).toBe('wijkteam-3');
  });
  it('is never that of another team, never empty and never endless', () => {
    expect(slugOf('Jeugd', 'jeugd', 'jeugd-2')).toBe('jeugd-3');
    expect(slugOf('…')).toBe('team');
    expect(slugOf(`${'a'.repeat(59)} bc`)).toBe('a'.repeat(59));
  });
});
