import type { BoardAction, BoardAmbition } from '@verbeterbord/domain/boards/board';
import { outcomeReason } from '../../platform/i18n/outcome-reason.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icon-paths.ts';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import './past-period.css';

/** A long-term ambition with its short-term ones and what stood under each. */
export interface PastLane {
  readonly ambition: BoardAmbition;
  readonly rows: readonly { readonly ambition: BoardAmbition; readonly shown: readonly BoardAction[] }[];
}

type PastPeriodProps = {
  lanes: readonly PastLane[];
  isTeamOfTeams: boolean;
  /** What the owners are called now. */
  people: ReadonlyMap<string, string>;
  me: string;
};

/** A rounded-off period along the line: what we wanted, and beside it what it became. */
export function PastPeriod({ lanes, isTeamOfTeams, people, me }: PastPeriodProps) {
  const { periods: t } = useRoomText().history;
  const filled = lanes
    .map((lane) => ({ ...lane, rows: lane.rows.filter(({ shown }) => shown.length > 0) }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return <DashedCard>{t.noActions}</DashedCard>;
  return (
    <div className="vb-past">
      <div className="vb-past__head" aria-hidden="true">
        <span>{t.wanted}</span>
        <span>{t.became}</span>
      </div>
      {filled.map(({ ambition, rows }) => (
        <section
          key={ambition.id}
          className={`vb-past-lane ${laneClass(isTeamOfTeams ? 'neutral' : lanes.findIndex((lane) => lane.ambition.id === ambition.id))}`}
        >
          <h3 className="vb-past-lane__title vb-ambition-voice">
            <LineMark kind={isTeamOfTeams ? 'square' : 'stip'} />
            {ambition.title}
          </h3>
          {rows.map((row) => (
            <section key={row.ambition.id} className="vb-past-row">
              <LineMark kind="ring" />
              <h4 className="vb-past-row__title vb-ambition-voice">{row.ambition.title}</h4>
              <ul>
                {row.shown.map((action) => (
                  <li key={action.id} className="vb-past-action">
                    <p className="vb-past-action__wanted">
                      <Magnet
                        firstName={people.get(action.ownerId) ?? '?'}
                        tintKey={action.ownerId}
                        filled={action.ownerId === me}
                        label={t.by(people.get(action.ownerId) ?? '?')}
                      />
                      <span>{action.title}</span>
                    </p>
                    <Became action={action} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}

const icons = { 'carried-over': 'carry-over', 'let-go': 'feather', asked: 'question' } satisfies Record<
  string,
  IconName
>;

function Became({ action: { outcome, outcomeReason: reason } }: { action: BoardAction }) {
  const { outcomes } = useRoomText().history;
  if (outcome === undefined) return null;
  return (
    <p className="vb-past-action__became">
      {outcome === 'done' ? <StatusGlyph name="done" tone="own" /> : <Icon name={icons[outcome]} />}
      <span>
        <strong>{outcomes[outcome]}</strong>
        {reason && <span className="vb-past-action__reason"> {outcomeReason(reason)}</span>}
      </span>
    </p>
  );
}
