import type { ManagedTeam } from '@verbeterbord/contracts/memberships/memberships.schemas';
import type { MembershipRefusal } from '@verbeterbord/domain/memberships/check-membership';
import { type CalendarDay, parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { faultTexts } from '../../platform/i18n/problem-text.ts';
import { roomText } from '../../platform/i18n/room-text.ts';
import type { ManagedMembership } from './membership-words.ts';

/** What the form holds: days and ids as text, empty for none. */
export interface MembershipForm {
  readonly teamId: string;
  readonly from: string;
  readonly until: string;
  readonly standsForTeamId: string;
  readonly isStandIn: boolean;
}

export type MembershipField = keyof MembershipForm;
export type FieldFaults = Partial<Readonly<Record<MembershipField, string>>>;

/** The form of a membership, or of a new one from today on. */
export const formOf = (membership: ManagedMembership | null, today: CalendarDay): MembershipForm => ({
  teamId: membership?.teamId ?? '',
  from: membership?.from ?? today,
  until: membership?.until ?? '',
  standsForTeamId: membership?.standsForTeamId ?? '',
  isStandIn: membership?.isStandIn ?? false,
});

/** The teams that a delegate in this team can speak for: those right below it. */
export const teamsBelow = (teams: readonly ManagedTeam[], teamId: string): readonly ManagedTeam[] =>
  teams.filter(({ parentId }) => parentId === teamId);

/** What can be seen to be wrong before it is sent; the rest is the server's to say. */
export function faultsOf({ teamId, from, until }: MembershipForm): FieldFaults {
  const { form, refusals } = roomText.memberships;
  const isFirstDay = parseCalendarDay(from) !== null;
  const isLastDay = until === '' || parseCalendarDay(until) !== null;
  return {
    ...(teamId === '' ? { teamId: form.faults.team } : {}),
    ...(isFirstDay ? {} : { from: form.faults.from }),
    ...(isLastDay ? {} : { until: form.faults.until }),
    ...(isFirstDay && isLastDay && until !== '' && until < from ? { until: refusals['ends-before-it-begins'] } : {}),
  };
}

/** The form as it is sent: what was hidden by another choice of team is not. */
export function requestOf(form: MembershipForm, teams: readonly ManagedTeam[]) {
  const standsFor = teamsBelow(teams, form.teamId).find(({ id }) => id === form.standsForTeamId);
  return {
    teamId: form.teamId,
    from: form.from,
    until: form.until === '' ? null : form.until,
    standsForTeamId: standsFor?.id ?? null,
    isStandIn: standsFor !== undefined && form.isStandIn,
  };
}

const fieldOfRefusal: Readonly<Record<MembershipRefusal, MembershipField>> = {
  'ends-before-it-begins': 'until',
  'not-a-team-of-teams': 'teamId',
  'not-a-team-below': 'standsForTeamId',
  'stands-for-nobody': 'standsForTeamId',
  overlaps: 'from',
  'not-a-member-there': 'standsForTeamId',
  'still-a-delegate': 'until',
  'already-begun': 'from',
};

const isRefusal = (reason: string | undefined): reason is MembershipRefusal =>
  reason !== undefined && Object.hasOwn(fieldOfRefusal, reason);

/** What the server has against it, at the field it is about; empty when it is about none. */
export function refusalTexts(error: unknown): FieldFaults {
  if (!(error instanceof ApiProblem)) return {};
  const { code, reason } = error.problem;
  if (code === 'membership-refused' && isRefusal(reason)) {
    return { [fieldOfRefusal[reason]]: roomText.memberships.refusals[reason] };
  }
  return faultTexts(error);
}
