import { useQuery } from '@tanstack/react-query';
import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import type { AmbitionId, MeasureId, TeamId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { MeasureDialog } from './measure-dialog.tsx';
import { MeasurePanel } from './measure-panel.tsx';
import { measuresQuery } from './measures.queries.ts';
import { useMeasureWrites } from './use-measure-writes.ts';
import './measures.css';

type AmbitionMeasuresProps = {
  teamId: TeamId;
  ambitionId: AmbitionId;
  isMember: boolean;
  /** Nothing new begins under an ambition that was achieved or stopped. */
  isActive: boolean;
  /** What the team said, latest first, to stand under the days of the chart. */
  checkIns: readonly Pick<CheckIn, 'id' | 'on' | 'status'>[];
};

/** What is measured for an ambition, each as a chart with its table. */
export function AmbitionMeasures({ teamId, ambitionId, isMember, isActive, checkIns }: AmbitionMeasuresProps) {
  const { measures: t } = useRoomText();
  const { data, error, refetch } = useQuery(measuresQuery(teamId, ambitionId));
  const writes = useMeasureWrites(teamId, ambitionId);
  const [open, setOpen] = useState<{ readonly id: MeasureId | null } | null>(null);
  const opened = data?.find(({ id }) => id === open?.id) ?? null;
  const mayAdd = isMember && isActive;
  const add = (
    <Button icon="plus" onClick={() => setOpen({ id: null })}>
      {t.add}
    </Button>
  );
  return (
    <>
      {data?.map((measure) => (
        <MeasurePanel
          key={measure.id}
          measure={measure}
          checkIns={checkIns}
          teamId={teamId}
          isMember={isMember}
          onEdit={() => setOpen({ id: measure.id })}
        />
      ))}
      {data === undefined && error !== null && (
        <section className="vb-ambition-panel" aria-label={t.heading}>
          <p>{t.failed}</p>
          <Button onClick={() => void refetch()}>{t.retry}</Button>
        </section>
      )}
      {data?.length === 0 && (
        <section className="vb-ambition-panel vb-measure" aria-label={t.heading}>
          <h2 className="vb-ambition-panel__title">{t.heading}</h2>
          <p>{mayAdd ? t.none : t.noneElsewhere}</p>
          {mayAdd && <div>{add}</div>}
        </section>
      )}
      {data !== undefined && data.length > 0 && mayAdd && <div className="vb-measures__add">{add}</div>}
      {open !== null && (open.id === null || opened !== null) && (
        <MeasureDialog
          key={open.id}
          ambitionId={ambitionId}
          measure={opened}
          writes={writes}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
