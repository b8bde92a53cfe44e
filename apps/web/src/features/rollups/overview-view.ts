import { type CheckInStatus, checkInStatuses } from '@verbeterbord/domain/checkins/check-in';
import type { MunicipalityId } from '@verbeterbord/domain/shared/ids';
import { overviewPath } from '../../platform/navigation/paths.ts';

/** How an ambition stood at the last session; `none` is "nog geen". */
export type Standing = CheckInStatus | 'none';

export const standings: readonly Standing[] = [...checkInStatuses, 'none'];

/** What the overview is narrowed down to; null is everything. */
export interface OverviewView {
  readonly municipalityId: MunicipalityId | null;
  readonly teamSlug: string | null;
  readonly standing: Standing | null;
}

export const wholeOverview: OverviewView = { municipalityId: null, teamSlug: null, standing: null };

/** These words stand in the address. */
const standingWords: Readonly<Record<Standing, string>> = {
  'on-course': 'op-koers',
  'needs-attention': 'aandacht-nodig',
  stuck: 'loopt-vast',
  none: 'nog-geen',
};

/** Reads the part of an address behind the question mark. */
export function readOverviewView(search: string): OverviewView {
  const asked = new URLSearchParams(search);
  return {
    municipalityId: asked.get('gemeente') || null,
    teamSlug: asked.get('team') || null,
    standing: standings.find((one) => standingWords[one] === asked.get('stand')) ?? null,
  };
}

/** The address that shows that. */
export function overviewAddress({ municipalityId, teamSlug, standing }: OverviewView): string {
  const asked = new URLSearchParams();
  if (municipalityId) asked.set('gemeente', municipalityId);
  if (teamSlug) asked.set('team', teamSlug);
  if (standing) asked.set('stand', standingWords[standing]);
  const text = asked.toString();
  return overviewPath + (text && `?${text}`);
}
