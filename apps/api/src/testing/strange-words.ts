import { expect } from 'vitest';
import type { TestApi } from './open-test-api.ts';

/** Ids and texts that must be nowhere in what somebody is sent. */
export interface StrangeWords {
  readonly ids: ReadonlySet<string>;
  readonly texts: readonly string[];
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Every id of an organisation, and every name and title in it that the other organisation does not have too. */
export async function wordsOf(api: TestApi, organisation: string, other: string): Promise<StrangeWords> {
  const idTables = [
    'organisation',
    'person',
    'team',
    'municipality',
    'membership',
    'role_grant',
    'period',
    'ambition',
    'action',
  ];
  const ids = await api.ask<{ id: string }>(
    idTables.map((table) => `SELECT id FROM ${table}`).join(' UNION '),
    [],
    organisation,
  );
  const texts = `SELECT name AS text FROM organisation UNION SELECT given_name FROM person UNION SELECT family_name FROM person
    UNION SELECT name FROM team UNION SELECT purpose FROM team UNION SELECT name FROM municipality UNION SELECT title FROM ambition
    UNION SELECT effect FROM ambition UNION SELECT title FROM action UNION SELECT stuck_reason FROM action UNION SELECT with_text FROM action
    UNION SELECT title FROM period_result`;
  const own = (await api.ask<{ text: string | null }>(texts, [], other))
    .map(({ text }) => text?.toLowerCase() ?? '')
    .join('\n');
  const all = await api.ask<{ text: string | null }>(texts, [], organisation);
  const strange = all.flatMap(({ text }) =>
    text !== null && text.length > 3 && !own.includes(text.toLowerCase()) ? [text] : [],
  );
  return { ids: new Set(ids.map(({ id }) => id)), texts: strange };
}

/** Holds every byte of an answer against the words; `asked` are ids that the one who asks sent along. */
export function expectNothingStrange(
  text: string,
  words: StrangeWords,
  what: string,
  asked: readonly string[] = [],
): void {
  const ids = (text.match(uuid) ?? []).filter((id) => words.ids.has(id) && !asked.includes(id));
  expect(ids, what).toEqual([]);
  expect(
    words.texts.filter((word) => text.includes(word) || text.includes(JSON.stringify(word).slice(1, -1))),
    what,
  ).toEqual([]);
}
