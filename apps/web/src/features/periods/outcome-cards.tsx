import { type Outcome, outcomes } from '@verbeterbord/domain/periods/round-off';
import { useId } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { outcomeIcons } from './outcome-icons.ts';

type OutcomeCardsProps = { legend: string; value: Outcome | null; onChange: (outcome: Outcome) => void };

/** The three ways on, each with what it means; arrow keys walk through them. */
export function OutcomeCards({ legend, value, onChange }: OutcomeCardsProps) {
  const { roundOff: t } = useText().periods;
  const name = useId();
  return (
    <fieldset className="vb-outcome-cards">
      <legend className="vb-visually-hidden">{legend}</legend>
      {outcomes.map((one) => (
        <label key={one} className="vb-outcome-card vb-focus-within">
          <input
            className="vb-visually-hidden"
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            onChange={() => onChange(one)}
          />
          <Icon name={outcomeIcons[one]} />
          <span>
            <strong className="vb-outcome-card__name">{t.outcomes[one]}</strong>
            <span className="vb-outcome-card__means">{t.inShort[one]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
