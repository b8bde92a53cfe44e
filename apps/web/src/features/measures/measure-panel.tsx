import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import type { Measure } from '@verbeterbord/domain/measures/measure';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useId, useRef, useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { MeasureChart } from './measure-chart.tsx';
import { MeasureTable } from './measure-table.tsx';
import { ReadingForm } from './reading-form.tsx';
import { takeMeasureAway, takeReadingAway } from './take-away.ts';
import { useMeasureWrites } from './use-measure-writes.ts';

type MeasurePanelProps = {
  teamId: TeamId;
  measure: Measure;
  checkIns: readonly Pick<CheckIn, 'id' | 'on' | 'status'>[];
  isMember: boolean;
  onEdit: () => void;
};

/** One measure: its chart, its table, and the next number. */
export function MeasurePanel({ teamId, measure, checkIns, isMember, onEdit }: MeasurePanelProps) {
  const { measures: t } = useRoomText();
  const writes = useMeasureWrites(teamId, measure.ambitionId);
  const headingId = useId();
  const place = useRef<HTMLDivElement>(null);
  const [isReading, setReading] = useState(false);
  const hasAny = measure.readings.length > 0 || measure.from !== null || measure.goal !== null;
  const close = () => {
    setReading(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  return (
    <section className="vb-ambition-panel vb-measure" aria-labelledby={headingId}>
      <div className="vb-measure__head">
        <h2 id={headingId} className="vb-ambition-panel__title">
          {t.heading} <span className="vb-ambition-panel__aside">{measure.title}</span>
        </h2>
        {isMember && (
          <MenuButton
            label={t.more(measure.title)}
            className="vb-icon-button vb-icon-button--normal"
            items={[
              { key: 'edit', label: t.edit, icon: 'pencil', onSelect: onEdit },
              {
                key: 'remove',
                label: t.remove,
                icon: 'trash',
                separated: true,
                onSelect: () => void takeMeasureAway(writes, measure),
              },
            ]}
          >
            <Icon name="more" />
          </MenuButton>
        )}
      </div>
      {hasAny && <MeasureChart measure={measure} checkIns={checkIns} />}
      {measure.readings.length === 0 && (
        <p className="vb-measure__none">{isMember ? t.chart.noReadings : t.chart.noReadingsElsewhere}</p>
      )}
      {hasAny && (
        <MeasureTable
          measure={measure}
          checkIns={checkIns}
          onDelete={isMember ? (reading) => void takeReadingAway(writes, measure, reading) : undefined}
        />
      )}
      {isMember && (
        <div ref={place}>
          {isReading ? (
            <ReadingForm measure={measure} read={writes.read} onClose={close} />
          ) : (
            <Button icon="plus" onClick={() => setReading(true)}>
              {t.reading.add}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
