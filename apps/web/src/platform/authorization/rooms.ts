import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import { decide } from '@verbeterbord/domain/authorization/decide';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { actorOf, ownTeams } from './account.ts';

export interface Rooms {
  /** Has a place in the organisation: a team or a role. Who has neither waits for an administrator. */
  readonly isPlaced: boolean;
  readonly hasTeam: boolean;
  /** May read boards besides those of the own teams. */
  readonly readsBoards: boolean;
  readonly administers: boolean;
  /** Is asked what only a director can do. */
  readonly directs: boolean;
  readonly readsAmbitions: boolean;
  /** Asks, is asked, or helps who does. */
  readonly readsQuestions: boolean;
}

/** Which parts of the product are there for this person; what is not there is not shown as a way to go. */
export function roomsOf(account: Account, today: CalendarDay): Rooms {
  const actor = actorOf(account);
  const hasTeam = ownTeams(account, today).length > 0;
  const scopeIds = actor.roles.flatMap(({ scopeId }) => scopeId ?? []);
  // The most readable board there could be: open to all, and within every scope. Who may not read that one, reads none.
  const openBoard = { id: '', ancestorIds: scopeIds, municipalityIds: scopeIds, openToOrganisation: true };
  const readsBoards = decide(actor, 'board.read', { today, team: openBoard }).allowed;
  const directs = decide(actor, 'need.ask', { today, team: openBoard }).allowed;
  return {
    isPlaced: decide(actor, 'teams.list', { today }).allowed,
    hasTeam,
    readsBoards,
    administers: decide(actor, 'administration.read', { today }).allowed,
    directs,
    readsAmbitions: hasTeam || decide(actor, 'ambition-overview.read', { today, team: openBoard }).allowed,
    readsQuestions: hasTeam || readsBoards || directs,
  };
}
