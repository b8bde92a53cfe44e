import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import type { Colleague } from '@verbeterbord/contracts/organisations/organisations.schemas';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import { useId } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Select } from '../../ui/select/select.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import type { Taker } from './hand-over.ts';

type AwayTeamProps = {
  name: string;
  items: readonly MyAction[];
  takers: readonly Colleague[];
  teamChoice: Taker | undefined;
  choiceOf: (id: ActionId) => Taker | undefined;
  onTeam: (taker: Taker | undefined) => void;
  onAction: (id: ActionId, taker: Taker | undefined) => void;
};

/** What I have in hand for one team: everything to one colleague, or each to another. */
export function AwayTeam({ name, items, takers, teamChoice, choiceOf, onTeam, onAction }: AwayTeamProps) {
  const { away: t } = useText().account;
  const headingId = useId();
  const names = displayNames(takers);
  const people = [
    ...takers.map(({ id, givenName }) => ({ value: id, label: names.get(id) ?? givenName })),
    { value: 'leave', label: t.leave },
  ];
  return (
    <section className="vb-away-list__team" aria-labelledby={headingId}>
      <h3 id={headingId}>{name}</h3>
      <Select
        wide
        icon="people"
        label={t.allTo}
        value={teamChoice ?? ''}
        active={teamChoice !== undefined}
        onChange={(taker) => onTeam(taker || undefined)}
        options={[{ value: '', label: t.nobodyYet }, ...people]}
      />
      <ul className="vb-away-list__actions">
        {items.map(({ action }) => (
          <li key={action.id} className="vb-away-list__action">
            <span className="vb-away-list__title">
              <StatusGlyph name={action.stuckReason === null ? action.status : 'stuck'} /> <span>{action.title}</span>
            </span>
            {items.length > 1 && (
              <Select
                hideLabel
                look="quiet"
                label={t.oneTo(action.title)}
                value={choiceOf(action.id) ?? ''}
                active={choiceOf(action.id) !== undefined}
                onChange={(taker) => onAction(action.id, taker || undefined)}
                options={[{ value: '', label: t.asTheRest }, ...people]}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
