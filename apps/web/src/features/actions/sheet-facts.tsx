import { lineLimit, textLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { ActionEdit } from '@verbeterbord/domain/boards/board-command';
import { isOpen } from '@verbeterbord/domain/periods/period';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Select } from '../../ui/select/select.tsx';
import type { ActionSheetProps } from './action-sheet-props.ts';
import { draftKeyOf } from './draft-keys.ts';
import { OwnerChoice } from './owner-choice.tsx';
import { OwnerWords } from './owner-words.tsx';
import { SheetText } from './sheet-text.tsx';

type SheetFactsProps = Pick<ActionSheetProps, 'board' | 'action' | 'people' | 'me' | 'mayChange'> & {
  onEdit: (set: ActionEdit, confirmed?: readonly string[], seenVersion?: number) => void;
};

/** Everything else about an action, each fact changed where it stands. */
export function SheetFacts({ board, action, people, me, mayChange, onEdit }: SheetFactsProps) {
  const { actions: t } = useText();
  const municipality = board.municipalities.find(({ id }) => id === action.municipalityId)?.name;
  const periods = board.periods.filter(isOpen);
  const owner = people.get(action.ownerId);
  return (
    <dl className="vb-sheet__facts">
      <dt>{t.sheet.doneWhen}</dt>
      <dd>
        <SheetText
          label={t.sheet.doneWhen}
          draftKey={draftKeyOf('doneWhen', action.id)}
          field="doneWhen"
          value={action.doneWhen}
          version={action.version}
          limit={textLimit}
          onSave={mayChange ? (doneWhen, confirmed, seen) => onEdit({ doneWhen }, confirmed, seen) : undefined}
        />
      </dd>
      <dt>{t.sheet.owner}</dt>
      <dd className="vb-sheet__owner">
        {mayChange ? (
          <OwnerChoice board={board} me={me} value={action.ownerId} onChange={(ownerId) => onEdit({ ownerId })} />
        ) : (
          <OwnerWords owner={owner} />
        )}
        {owner?.hasLeft && action.status !== 'done' && <span className="vb-sheet__asks">{t.whoTakesOver}</span>}
      </dd>
      <dt>{t.sheet.with}</dt>
      <dd>
        <SheetText
          label={t.sheet.with}
          draftKey={draftKeyOf('with', action.id)}
          field="with"
          value={action.with}
          version={action.version}
          limit={lineLimit}
          onSave={mayChange ? (partners, confirmed, seen) => onEdit({ with: partners }, confirmed, seen) : undefined}
        />
      </dd>
      {(municipality || board.municipalities.length > 1) && (
        <>
          <dt>{t.sheet.municipality}</dt>
          <dd>
            {mayChange ? (
              <Select
                label={t.sheet.municipality}
                hideLabel
                icon="pin"
                look="quiet"
                value={action.municipalityId ?? ''}
                onChange={(id) => onEdit({ municipalityId: id || null })}
                options={[
                  { value: '', label: t.create.noMunicipality },
                  ...board.municipalities.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            ) : (
              (municipality ?? t.sheet.none)
            )}
          </dd>
        </>
      )}
      <dt>{t.sheet.period}</dt>
      <dd>
        {mayChange && periods.length > 1 ? (
          <Select
            label={t.sheet.period}
            hideLabel
            icon="calendar"
            look="quiet"
            value={action.periodId}
            onChange={(periodId) => onEdit({ periodId })}
            options={periods.map((period) => ({
              value: period.id,
              label:
                period.state === 'running'
                  ? t.sheet.thisPeriod(formatPeriod(period))
                  : t.sheet.nextPeriod(formatPeriod(period)),
            }))}
          />
        ) : (
          formatPeriod(board.period)
        )}
      </dd>
    </dl>
  );
}
