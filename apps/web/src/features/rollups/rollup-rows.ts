import type { Rollup, RollupPeriodView, RollupRow } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { CheckInStatus } from '@verbeterbord/domain/checkins/check-in';
import { addUpStates, stateFigures } from '@verbeterbord/domain/rollups/rollup';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { MunicipalityId } from '@verbeterbord/domain/shared/ids';

export type StateFigure = (typeof stateFigures)[number];
export type StateCounts = Readonly<Record<StateFigure, number>>;

/** Under which count an ambition of that status falls. */
export const figureOf = {
  'on-course': 'onCourse',
  'needs-attention': 'needsAttention',
  stuck: 'stuck',
} as const satisfies Record<CheckInStatus, StateFigure>;

/** The rows of teams that work for a municipality; null is all. The order stays that of the alphabet. */
export const rowsFor = (rows: readonly RollupRow[], municipalityId: MunicipalityId | null): readonly RollupRow[] =>
  municipalityId === null ? rows : rows.filter(({ team }) => team.municipalityIds.includes(municipalityId));

/** The rows whose team has these letters in its name, whatever their case or accents. */
export function rowsNamed(rows: readonly RollupRow[], letters: string): readonly RollupRow[] {
  const sought = plain(letters.trim());
  return sought === '' ? rows : rows.filter(({ team }) => plain(team.name).includes(sought));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The municipalities that can be chosen: those that some row works for. */
export const municipalitiesOf = ({ municipalities, rows }: Rollup): Rollup['municipalities'] =>
  municipalities.filter(({ id }) => rows.some(({ team }) => team.municipalityIds.includes(id)));

/** How ambitions stand now: of the last period on the row. */
export const nowOf = ({ periods }: RollupRow): RollupPeriodView | undefined => periods.at(-1);

/** How the ambitions of all these rows stand now, added up. Only states are: what is done is not. */
export const statesTogether = (rows: readonly RollupRow[]): StateCounts =>
  addUpStates(rows.map(nowOf).filter((period) => period !== undefined));

/** How many teams these rows tell of. */
export const teamsIn = (rows: readonly RollupRow[]): number => rows.reduce((sum, { teams }) => sum + teams, 0);

/** The last day one of the ambitions was talked about; null when none was, or the row does not say. */
export const lastSaid = ({ ambitions }: RollupRow): CalendarDay | null =>
  ambitions.reduce<CalendarDay | null>(
    (last, { saidOn }) => (saidOn !== null && (last === null || saidOn > last) ? saidOn : last),
    null,
  );

export interface Learned {
  readonly team: RollupRow['team'];
  readonly text: string;
  readonly on: CalendarDay;
}

/** What teams learned, what was said last first, and of one day in the order of the alphabet. */
export const learnedBy = (rows: readonly RollupRow[]): readonly Learned[] =>
  rows
    .flatMap(({ team, learned }) => (learned === null ? [] : [{ team, ...learned }]))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));

/** Whether a row tells what its team says, beside figures. Of a Team van teams and of very many teams only the figures are here. */
export function tellsAll(row: RollupRow): boolean {
  const now = nowOf(row);
  const counted = now === undefined ? 0 : stateFigures.reduce((sum, figure) => sum + now[figure], 0);
  return row.team.kind === 'team' && (row.ambitions.length > 0 || counted === 0);
}
