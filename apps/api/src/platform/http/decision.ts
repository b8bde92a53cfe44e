import type { Actor } from '@verbeterbord/domain/authorization/actor';
import { decide } from '@verbeterbord/domain/authorization/decide';
import type { Permission } from '@verbeterbord/domain/authorization/policies';
import type { Facts } from '@verbeterbord/domain/authorization/rule';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Directory, TeamFacts } from '../authorization/directory.ts';
import { notFound, ProblemError } from './problem.ts';

/** The one place where a request is decided on. The mount refuses to send an answer while nothing was decided. */
export class Decisions {
  readonly actor: Actor;
  readonly directory: Directory;
  readonly today: CalendarDay;
  made = false;
  /** What the deed was about beside what its address names, as `kind:id`, for the audit trail. */
  readonly concerns = new Set<string>();

  constructor(actor: Actor, directory: Directory, today: CalendarDay) {
    this.actor = actor;
    this.directory = directory;
    this.today = today;
  }

  /** The team, if it is one of the organisation; else 404, which says no more than that. */
  team(teamId: TeamId): TeamFacts {
    const team = this.directory.teams.get(teamId);
    if (team === undefined) throw notFound();
    return team;
  }

  /** Whether this actor may; asks without refusing. */
  allows(permission: Permission, facts: Omit<Facts, 'today'>): boolean {
    return decide(this.actor, permission, { ...facts, today: this.today }).allowed;
  }

  /** Goes on only when allowed. What the actor cannot even see is 404; what is seen but not allowed is 403 with the reason. */
  require(permission: Permission, facts: Omit<Facts, 'today'>): void {
    const decision = decide(this.actor, permission, { ...facts, today: this.today });
    this.made = true;
    if (decision.allowed) return;
    const seeing = facts.signal === undefined ? 'board.read' : 'signal.read';
    if (facts.team !== undefined && !this.allows(seeing, facts)) throw notFound();
    if (decision.reason === 'period-rounded-off') {
      throw new ProblemError('period-rounded-off', 'What a rounded-off period became does not change any more.');
    }
    throw new ProblemError('not-allowed', 'You can see this but not do it.', { reason: decision.reason });
  }
}
