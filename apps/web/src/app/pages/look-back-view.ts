import type { Period } from '@verbeterbord/domain/periods/period';
import type { PeriodId } from '@verbeterbord/domain/shared/ids';
import { lookBackPath } from '../../platform/navigation/paths.ts';

/** What there is to look back at, in the order of the tabs; these words stand in the address. */
export const lookBackParts = ['periodes', 'verloop', 'besloten', 'successen'] as const;
export type LookBackPart = (typeof lookBackParts)[number];

/** What the address says about what is looked back at. */
export interface LookBackView {
  readonly part: LookBackPart;
  /** Null is the latest one that was rounded off. */
  readonly periodId: PeriodId | null;
}

/** What a part of the page is drawn with. */
export type LookBackPartProps = {
  team: { readonly id: string; readonly name: string; readonly slug: string };
  view: LookBackView;
  /** The rounded-off ones, oldest first. */
  periods: readonly Period[];
  address: (change: Partial<LookBackView>) => string;
};

/** Reads the part of an address behind the question mark. */
export function readLookBackView(search: string): LookBackView {
  const asked = new URLSearchParams(search);
  const part = lookBackParts.find((one) => one === asked.get('kijk')) ?? 'periodes';
  return { part, periodId: asked.get('periode') || null };
}

/** The address that shows that. */
export function lookBackAddress(slug: string, { part, periodId }: LookBackView): string {
  const asked = new URLSearchParams();
  if (part !== 'periodes') asked.set('kijk', part);
  if (periodId) asked.set('periode', periodId);
  const text = asked.toString();
  return lookBackPath(slug) + (text && `?${text}`);
}
