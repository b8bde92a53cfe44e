import type { ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';

/** Which people are shown; what is left out narrows nothing. */
export interface PeopleFilter {
  readonly search?: string;
  readonly state?: ManagedPerson['state'];
  readonly teamId?: string;
}

const states = { meedoet: 'active', wacht: 'waiting', beeindigd: 'ended' } as const;
type StateName = keyof typeof states;

const isStateName = (text: string | null): text is StateName => text !== null && Object.hasOwn(states, text);

/** Reads the filter from the address: `?zoek=noor&wie=wacht&team=<id>`. What it does not know is no filter. */
export function filterOf(search: URLSearchParams): PeopleFilter {
  const text = search.get('zoek')?.trim().slice(0, 100);
  const who = search.get('wie');
  const team = search.get('team');
  return {
    ...(text ? { search: text } : {}),
    ...(isStateName(who) ? { state: states[who] } : {}),
    ...(team ? { teamId: team } : {}),
  };
}

/** The filter as it stands in the address, in a fixed order. */
export function searchOf({ search, state, teamId }: PeopleFilter): URLSearchParams {
  const params = new URLSearchParams();
  const who = Object.entries(states).find(([, value]) => value === state)?.[0];
  if (search) params.set('zoek', search);
  if (who) params.set('wie', who);
  if (teamId) params.set('team', teamId);
  return params;
}
