import type { Measure } from '@verbeterbord/domain/measures/measure';
import { formatDay } from '../../platform/i18n/dates.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';

type MeasureGoalProps = {
  measure: Measure;
  x: (day: string) => number;
  y: (value: number) => number;
  left: number;
  right: number;
  /** Where the first reading stands. */
  start: number;
};

/** Where we come from and where we want to be: a line from one to the other when the day is known, else a line at the goal. */
export function MeasureGoal({ measure, x, y, left, right, start }: MeasureGoalProps) {
  const { measures } = useRoomText();
  const t = measures.chart;
  const { from, goal, goalOn } = measure;
  const isUp = goal === null || from === null || goal >= from;
  const end = goalOn === null ? right : x(goalOn);
  // The words stand away from the line of readings: those of the higher end above it, those of the lower below.
  const above = (value: number) => y(value) - 8;
  const below = (value: number) => y(value) + 18;
  return (
    <>
      {goal !== null && (
        <>
          <line
            x1={from !== null && goalOn !== null ? start : left}
            y1={from !== null && goalOn !== null ? y(from) : y(goal)}
            x2={end}
            y2={y(goal)}
            className="vb-measure-chart__goal"
          />
          {goalOn !== null && <circle cx={end} cy={y(goal)} r={5} className="vb-measure-chart__there" />}
          <text x={right} y={isUp ? above(goal) : below(goal)} textAnchor="end" className="vb-measure-chart__words">
            {goalOn === null ? t.goal(formatNumber(goal)) : t.goalOn(formatNumber(goal), formatDay(goalOn))}
          </text>
        </>
      )}
      {from !== null && (
        <text x={left + 6} y={isUp ? below(from) : above(from)} className="vb-measure-chart__words">
          {t.from(formatNumber(from))}
        </text>
      )}
    </>
  );
}
