import type { Board } from '../boards/board.ts';
import type { PersonId } from '../shared/ids.ts';
import { type CardFact, cardFactsOf } from './card-facts.ts';
import { type LoggedChange, textIn } from './logged-change.ts';

/** One line of "Sinds jij er was": what it is about, who did it, and what it became. */
export interface News {
  readonly about: 'noticed' | 'handed-to-me' | 'my-action' | 'my-ambition' | 'rounded-off';
  readonly entityId: string;
  readonly actorId: PersonId | null;
  /** The words of the thing it is about; null for a period. */
  readonly title: string | null;
  readonly fact: CardFact | null;
  /** What was said of an ambition, or what came of something noticed. */
  readonly became: string | null;
}

/** No more lines than this: who wants all of it has the history. */
export const mostNews = 5;

const order = ['noticed', 'handed-to-me', 'my-action', 'my-ambition', 'rounded-off'] as const;

/**
 * What changed for this person by the hands of others, one line for each thing and five at most: first what came of what they noticed,
 * then what was handed to them, their actions, the ambitions they lead, and a period that was rounded off. Of one thing the latest counts;
 * that it was handed over is never pushed away by what came after. `noticed` are the observations this person made, with their text.
 */
export function newsSince(
  changes: readonly LoggedChange[],
  board: Pick<Board, 'actions' | 'ambitions'>,
  me: PersonId,
  noticed: ReadonlyMap<string, string>,
): News[] {
  const byThing = new Map<string, News>();
  for (const change of changes) {
    if (change.actorId === me) continue;
    const news = newsIn(change, board, me, noticed);
    if (news === null) continue;
    const earlier = byThing.get(news.entityId);
    if (earlier?.about === 'handed-to-me' && news.about === 'my-action') continue;
    byThing.set(news.entityId, news);
  }
  const place = ({ about }: News): number => order.indexOf(about);
  return [...byThing.values()].sort((a, b) => place(a) - place(b)).slice(0, mostNews);
}

function newsIn(
  change: LoggedChange,
  board: Pick<Board, 'actions' | 'ambitions'>,
  me: PersonId,
  noticed: ReadonlyMap<string, string>,
): News | null {
  const { entity, entityId, kind, actorId, after } = change;
  const line = { entityId, actorId, title: null, fact: null, became: null };
  if (entity === 'observation') {
    const text = noticed.get(entityId);
    return kind === 'cleared' && text !== undefined
      ? { ...line, about: 'noticed', title: text, became: textIn(after, 'outcome') }
      : null;
  }
  if (entity === 'period') return kind === 'rounded-off' ? { ...line, about: 'rounded-off' } : null;
  if (entity === 'check-in') {
    const ambition = board.ambitions.find(({ id, leadId }) => id === after.ambition_id && leadId === me);
    if (ambition === undefined) return null;
    return {
      ...line,
      entityId: ambition.id,
      about: 'my-ambition',
      title: ambition.title,
      became: textIn(after, 'status'),
    };
  }
  const fact = cardFactsOf(change)[0] ?? null;
  if (fact === null) return null;
  if (entity === 'ambition') {
    const ambition = board.ambitions.find(({ id, leadId }) => id === entityId && leadId === me);
    return ambition ? { ...line, about: 'my-ambition', title: ambition.title, fact } : null;
  }
  const action = board.actions.find(({ id, ownerId }) => id === entityId && ownerId === me);
  if (entity !== 'action' || action === undefined) return null;
  return { ...line, about: after.owner_id === me ? 'handed-to-me' : 'my-action', title: action.title, fact };
}
