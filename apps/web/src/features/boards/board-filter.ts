import type { BoardAction } from '@verbeterbord/domain/boards/board';
import { type CalendarDay, parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { MunicipalityId, PersonId } from '@verbeterbord/domain/shared/ids';
import { boardPath } from '../../platform/navigation/paths.ts';

/** Whose actions stand out, and of which municipality; null is everyone, everywhere. */
export interface BoardFilter {
  readonly ownerId: PersonId | null;
  readonly municipalityId: MunicipalityId | null;
}

export const noFilter: BoardFilter = { ownerId: null, municipalityId: null };

/** What the address says about how the board is looked at. */
export interface BoardView {
  readonly look: 'board' | 'list';
  /** `me`, the id of a person, or null. */
  readonly who: 'me' | PersonId | null;
  readonly municipalityId: MunicipalityId | null;
  readonly periodId: string | null;
  readonly actionId: string | null;
  /** An earlier day of which the board is shown; null is now. */
  readonly on: CalendarDay | null;
}

/** Reads the part of an address behind the question mark. */
export function readBoardView(search: string): BoardView {
  const asked = new URLSearchParams(search);
  const who = asked.get('wie');
  return {
    look: asked.get('weergave') === 'lijst' ? 'list' : 'board',
    who: who === 'ik' ? 'me' : who || null,
    municipalityId: asked.get('gemeente') || null,
    periodId: asked.get('periode') || null,
    actionId: asked.get('actie') || null,
    on: parseCalendarDay(asked.get('op') ?? ''),
  };
}

/** The address of a board looked at in that way: only what differs from the ordinary look stands in it. */
export function boardAddress(slug: string, view: Partial<BoardView>): string {
  const asked = new URLSearchParams();
  if (view.on) asked.set('op', view.on);
  if (view.periodId) asked.set('periode', view.periodId);
  if (view.look === 'list') asked.set('weergave', 'lijst');
  if (view.who) asked.set('wie', view.who === 'me' ? 'ik' : view.who);
  if (view.municipalityId) asked.set('gemeente', view.municipalityId);
  if (view.actionId) asked.set('actie', view.actionId);
  const text = asked.toString();
  return boardPath(slug) + (text && `?${text}`);
}

/**
 * The filter that holds. On a rounded-off period and outside the own team nobody looks at the actions of one person (rule 8), whatever
 * the address says.
 */
export function filterOf(view: BoardView, me: PersonId, mayFilterOnOwner: boolean): BoardFilter {
  const ownerId = view.who === 'me' ? me : view.who;
  return { ownerId: mayFilterOnOwner ? ownerId : null, municipalityId: view.municipalityId };
}

export const isShown = (action: BoardAction, filter: BoardFilter): boolean =>
  (filter.ownerId === null || action.ownerId === filter.ownerId) &&
  (filter.municipalityId === null || action.municipalityId === filter.municipalityId);
