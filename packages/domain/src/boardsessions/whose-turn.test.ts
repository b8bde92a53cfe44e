import fc from 'fast-check';
import { expect, it } from 'vitest';
import { whoseTurn } from './whose-turn.ts';

const at = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();
const people = fc.uniqueArray(fc.constantFrom('aya', 'bo', 'cas', 'dirk', 'eva'), { minLength: 1 });
const chaired = fc.array(
  fc.record({ chairId: fc.constantFrom(null, 'aya', 'bo', 'cas', 'dirk', 'eva', 'oud'), day: fc.nat(300) }),
);
const sessionsOf = (rows: readonly { chairId: string | null; day: number }[]) =>
  rows.map(({ chairId, day }) => ({ chairId, startedAt: at(day) }));

it('asks who never chaired first, by name', () => {
  expect(whoseTurn(['aya', 'bo', 'cas'], [{ chairId: 'aya', startedAt: at(1) }])).toBe('bo');
  expect(whoseTurn(['aya', 'bo'], [])).toBe('aya');
});

it('then who chaired longest ago', () => {
  const sessions = sessionsOf([
    { chairId: 'aya', day: 20 },
    { chairId: 'bo', day: 6 },
    { chairId: 'cas', day: 34 },
    { chairId: 'bo', day: 1 },
  ]);
  expect(whoseTurn(['aya', 'bo', 'cas'], sessions)).toBe('bo');
});

it('asks the same person again only when there is nobody else', () => {
  expect(whoseTurn(['aya'], [{ chairId: 'aya', startedAt: at(1) }])).toBe('aya');
  expect(whoseTurn([], [])).toBeNull();
});

it('is always a member, never the last chair while there is another, and nobody who was free for longer is passed over', () => {
  fc.assert(
    fc.property(people, chaired, (members, rows) => {
      const sessions = sessionsOf(rows);
      const turn = whoseTurn(members, sessions)!;
      expect(members).toContain(turn);
      const lastOf = (id: string) =>
        Math.max(-1, ...rows.filter(({ chairId }) => chairId === id).map(({ day }) => day));
      const held = rows.filter(({ chairId }) => chairId !== null).sort((a, b) => b.day - a.day);
      const onlyLast = held.filter(({ day }) => day === held[0]?.day);
      if (members.length > 1 && onlyLast.length === 1) expect(turn).not.toBe(held[0]?.chairId);
      const others = members.filter((id) => id !== turn && !onlyLast.some(({ chairId }) => chairId === id));
      for (const id of others) expect(lastOf(id)).toBeGreaterThanOrEqual(lastOf(turn));
    }),
  );
});

it('goes round: in as many sessions as there are members each of them chairs once', () => {
  fc.assert(
    fc.property(people, (members) => {
      const sessions: { chairId: string; startedAt: string }[] = [];
      for (let day = 1; day <= members.length * 3; day++) {
        sessions.push({ chairId: whoseTurn(members, sessions)!, startedAt: at(day) });
      }
      for (let from = 0; from < sessions.length; from += members.length) {
        const round = sessions.slice(from, from + members.length).map(({ chairId }) => chairId);
        expect(new Set(round).size).toBe(members.length);
      }
    }),
  );
});
