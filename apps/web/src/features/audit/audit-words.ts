import { roomText } from '../../platform/i18n/room-text.ts';

/** The names of things by their id, as far as this screen knows them. */
export type NamesOf = ReadonlyMap<string, string>;

const wordIn = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;

/** What was done, in words; the code itself when there are none for it yet. */
export const actionWords = (action: string): string => wordIn(roomText.audit.actions, action);

/**
 * On what it was done: `team:<id> action:<id>` becomes "team Jeugd dichtbij, actie 3f2a91c0". What has no known name keeps the first part
 * of its id, so that it can be looked up.
 */
export function objectWords(object: string | null, names: NamesOf): string {
  if (object === null) return '';
  return object
    .split(' ')
    .map((thing) => {
      const at = thing.indexOf(':');
      if (at < 0) return thing;
      const id = thing.slice(at + 1);
      return `${wordIn(roomText.audit.kinds, thing.slice(0, at))} ${names.get(id) ?? id.split('-')[0]}`;
    })
    .join(', ');
}
