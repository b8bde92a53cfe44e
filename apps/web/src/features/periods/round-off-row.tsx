import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import {
  asksForWords,
  type Outcome,
  outcomes,
  type RoundOffFault,
  reasonChips,
} from '@verbeterbord/domain/periods/round-off';
import { useText } from '../../platform/i18n/use-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import type { FieldGuard } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { Saying } from './round-off-form.ts';

const icons = { 'carried-over': 'carry-over', 'let-go': 'feather', asked: 'question' } as const;

type RoundOffRowProps = {
  action: BoardAction;
  /** Whose it is and what it contributes to, in a line. */
  about: string;
  saying: Saying;
  fault: RoundOffFault['fault'] | undefined;
  guard: FieldGuard;
  onSay: (saying: Saying) => void;
};

/** One action that is not finished: what becomes of it, and why. */
export function RoundOffRow({ action, about, saying, fault, guard, onSay }: RoundOffRowProps) {
  const { periods } = useText();
  const t = periods.roundOff;
  const { outcome, chip, words } = saying;
  const needsWords = outcome !== null && asksForWords(action, outcome);
  return (
    <li className="vb-round-off__item" data-faulty={fault !== undefined}>
      <h3 className="vb-round-off__title">{action.title}</h3>
      <p className="vb-round-off__about">{about}</p>
      {action.stuckReason && (
        <p className="vb-round-off__about">
          <StatusGlyph name="stuck" size="small" /> {t.stuck(action.stuckReason)}
        </p>
      )}
      <SegmentedControl<Outcome | ''>
        legend={t.becomes(action.title)}
        value={outcome ?? ''}
        options={outcomes.map((one) => ({ value: one, label: t.outcomes[one], icon: icons[one] }))}
        onChange={(next) => next !== '' && onSay({ ...saying, outcome: next })}
      />
      {outcome !== null && (
        <>
          <p className="vb-round-off__about">{t.means[outcome]}</p>
          {outcome === 'carried-over' && needsWords && (
            <p className="vb-round-off__again">
              <Icon name="carry-over" /> <span>{t.again(action.timesCarried + 1)}</span>
            </p>
          )}
          {outcome !== 'asked' && (
            <fieldset className="vb-round-off__chips">
              <legend className="vb-visually-hidden">{t.why}</legend>
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
          <GuardNotice
            guard={guard}
            field={action.id}
            text={words}
            onChange={(next) => onSay({ ...saying, words: next })}
          />
          <TextField
            label={outcome === 'asked' ? t.question : needsWords ? t.needed : t.inWords}
            value={words}
            maxLength={lineLimit}
            onChange={(next) => onSay({ ...saying, words: next })}
            onBlur={() => guard.look(action.id)}
          />
        </>
      )}
      {fault && (
        <p className="vb-round-off__fault">
          <StatusGlyph name="error" /> <span>{t.faults[fault]}</span>
        </p>
      )}
    </li>
  );
}
