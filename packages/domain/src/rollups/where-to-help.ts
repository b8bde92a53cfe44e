import type { CalendarDay } from '../shared/calendar-day.ts';
import type { AmbitionId, TeamId } from '../shared/ids.ts';
import { isLongNotSaid } from './long-not-said.ts';
import type { RollupPeriod, StatusTrend } from './rollup.ts';

/** An active short-term ambition as a row of the rollup has it. */
export interface RowAmbition {
  readonly id: AmbitionId;
  readonly title: string;
  readonly trend: StatusTrend;
  readonly saidOn: CalendarDay | null;
  /** Actions of the running period under it. */
  readonly actions: number;
  /** An open question about it waits for somebody else. */
  readonly isWaiting: boolean;
}

/** As much of a row as these rules look at; rows stand in the order of the alphabet. */
export interface HelpRow {
  readonly team: { readonly id: TeamId };
  readonly periods: readonly Pick<RollupPeriod, 'startsOn' | 'endsOn' | 'state'>[];
  readonly ambitions: readonly RowAmbition[];
}

/** Stuck and waiting on another; nobody works on it this period; not talked about for long. Facts to talk about, in this order. */
export const helpReasons = ['waits-on-another', 'without-action', 'long-not-said'] as const;
export type HelpReason = (typeof helpReasons)[number];

/** An ambition of a row with what may be a reason to ask the team whether it wants help. */
export interface PlaceToHelp<Row extends HelpRow = HelpRow> {
  readonly row: Row;
  readonly ambition: Row['ambitions'][number];
  /** At least one, in the order of `helpReasons`. */
  readonly reasons: readonly HelpReason[];
}

/** Where teams of a Team van teams may want help. In the order of the rows: nobody is ranked, and no count is made of it. */
export const whereToHelp = <Row extends HelpRow>(rows: readonly Row[], today: CalendarDay): PlaceToHelp<Row>[] =>
  rows.flatMap((row) =>
    row.ambitions.flatMap((ambition) => {
      const reasons = helpReasons.filter((reason) => holds[reason](ambition, row, today));
      return reasons.length === 0 ? [] : [{ row, ambition, reasons }];
    }),
  );

const holds: Readonly<Record<HelpReason, (ambition: RowAmbition, row: HelpRow, today: CalendarDay) => boolean>> = {
  'waits-on-another': ({ trend, isWaiting }) => isWaiting && trend.at(-1) === 'stuck',
  'without-action': ({ actions }, { periods }) => actions === 0 && periods.at(-1)?.state === 'running',
  'long-not-said': ({ saidOn }, { periods }, today) => isLongNotSaid(saidOn, periods, today),
};
