import type { News } from '@verbeterbord/domain/history/since-last-look';
import { roomText } from '../../platform/i18n/room-text.ts';
import type { IconName } from '../../ui/icon/icon-paths.ts';
import type { StatusGlyphName } from '../../ui/status-glyph/status-glyph.tsx';
import { type CardNames, factWords } from './card-fact-words.ts';

/** One line of news as a sentence. */
export function newsWords({ about, actorId, title, fact, became }: News, names: CardNames): string {
  const { since: t, trends } = roomText.history;
  const who = names.person(actorId);
  const words = title ?? '';
  if (about === 'rounded-off') return t.roundedOff;
  if (about === 'noticed') return became !== null && became in t.noticed ? t.noticed[became as 'action'](words) : words;
  if (about === 'handed-to-me') return t.handed(who, words);
  if (became !== null) return t.said(who, trends.statuses[became as 'stuck'] ?? became, words);
  return fact === null ? words : t.yours(factWords(fact, who, names), words);
}

/** The shape before a line. */
export function newsMark({ about, fact, became }: News): { icon: IconName } | { glyph: StatusGlyphName } {
  if (about === 'noticed') return { icon: 'eye-plus' };
  if (about === 'rounded-off') return { icon: 'lock' };
  if (about === 'handed-to-me') return { icon: 'person' };
  const status = became ?? (fact?.kind === 'status' ? fact.to : fact?.kind);
  return isGlyph(status) ? { glyph: status } : { icon: 'pencil' };
}

const glyphs = ['to-do', 'in-progress', 'done', 'on-course', 'needs-attention', 'stuck'] as const;
const isGlyph = (name: string | undefined): name is StatusGlyphName => glyphs.some((glyph) => glyph === name);
