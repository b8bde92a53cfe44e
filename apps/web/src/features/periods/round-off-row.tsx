import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { RoundOffFault } from '@verbeterbord/domain/periods/round-off';
import { useText } from '../../platform/i18n/use-text.ts';
import type { FieldGuard } from '../../platform/privacy/use-guarded-fields.ts';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import type { Saying } from './round-off-form.ts';

type RoundOffRowProps = {
  action: BoardAction;
  /** Whose it is and what it contributes to, in a line. */
  about: string;
  saying: Saying;
  /** What is said here was set before the session. */
  isPrepared: boolean;
  fault: RoundOffFault['fault'] | undefined;
  guard: FieldGuard;
  onSay: (saying: Saying) => void;
};

/** One action that is not finished: what becomes of it, and why. */
export function RoundOffRow({ action, about, saying, isPrepared, fault, guard, onSay }: RoundOffRowProps) {
  const t = useText().periods.roundOff;
  return (
    <li className="vb-round-off__item" data-faulty={fault !== undefined}>
      <h3 className="vb-round-off__title">{action.title}</h3>
      <p className="vb-round-off__about">{about}</p>
      {action.stuckReason && (
        <p className="vb-round-off__about vb-round-off__stuck">
          <StatusGlyph name="stuck" size="small" /> {t.stuck(action.stuckReason)}
        </p>
      )}
      {isPrepared && <p className="vb-round-off__about">{t.prepared}</p>}
      <OutcomeChoice look="row" field={action.id} {...{ action, saying, guard, onSay }} />
      {fault && (
        <p className="vb-round-off__fault">
          <StatusGlyph name="error" /> <span>{t.faults[fault]}</span>
        </p>
      )}
    </li>
  );
}
