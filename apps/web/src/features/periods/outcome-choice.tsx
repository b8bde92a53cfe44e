import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import { asksForWords, type Outcome, outcomes, reasonChips } from '@verbeterbord/domain/periods/round-off';
import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import type { FieldGuard } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { OutcomeCards } from './outcome-cards.tsx';
import { outcomeIcons } from './outcome-icons.ts';
import type { Saying } from './round-off-form.ts';
import './outcome-choice.css';

type OutcomeChoiceProps = {
  action: BoardAction;
  saying: Saying;
  /** `cards` has room for what each choice means. */
  look: 'row' | 'cards';
  guard: FieldGuard;
  /** The name of the words in the request. */
  field: string;
  onSay: (saying: Saying) => void;
  /** The words while they are typed, where that is another thing than having said them. */
  onWords?: (words: string) => void;
  onLeaveWords?: () => void;
  /** What stands right below the field of words. */
  below?: ReactNode;
};

/** What becomes of an unfinished action, and why: a tap on a chip, or words where those are asked. */
export function OutcomeChoice(props: OutcomeChoiceProps) {
  const { action, saying, look, guard, field, onSay, onLeaveWords, below } = props;
  const { periods } = useText();
  const t = periods.roundOff;
  const { outcome, chip, words } = saying;
  const needsWords = outcome !== null && asksForWords(action, outcome);
  const choose = (next: Outcome) => onSay({ ...saying, outcome: next });
  const type = props.onWords ?? ((next: string) => onSay({ ...saying, words: next }));
  return (
    <>
      {look === 'cards' ? (
        <OutcomeCards legend={t.becomes(action.title)} value={outcome} onChange={choose} />
      ) : (
        <SegmentedControl<Outcome | ''>
          legend={t.becomes(action.title)}
          value={outcome ?? ''}
          options={outcomes.map((one) => ({ value: one, label: t.outcomes[one], icon: outcomeIcons[one] }))}
          onChange={(next) => next !== '' && choose(next)}
        />
      )}
      {outcome !== null && (
        <div className="vb-outcome">
          {look === 'row' ? <p className="vb-outcome__means">{t.means[outcome]}</p> : null}
          {outcome === 'carried-over' && needsWords && (
            <p className="vb-outcome__again">
              <Icon name="carry-over" /> <span>{t.again(action.timesCarried + 1)}</span>
            </p>
          )}
          {outcome !== 'asked' && (
            <fieldset className="vb-outcome__chips">
              <legend className={look === 'row' ? 'vb-visually-hidden' : 'vb-field__label'}>{t.why}</legend>
              {reasonChips.map((one) => (
                <Button
                  key={one}
                  pressed={chip === one}
                  onClick={() => onSay({ ...saying, chip: chip === one ? null : one })}
                >
                  {periods.reasonChips[one]}
                </Button>
              ))}
            </fieldset>
          )}
          <GuardNotice guard={guard} field={field} text={words} onChange={type} />
          <TextField
            label={outcome === 'asked' ? t.question : needsWords ? t.needed : t.inWords}
            value={words}
            maxLength={lineLimit}
            onChange={type}
            onBlur={() => {
              guard.look(field);
              onLeaveWords?.();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) onLeaveWords?.();
            }}
          />
          {below}
        </div>
      )}
    </>
  );
}
