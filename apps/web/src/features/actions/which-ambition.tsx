import type { Board } from '@verbeterbord/domain/boards/board';
import type { AmbitionId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { LineChain } from '../../ui/line-of-sight/line-chain.tsx';
import { RadioCards } from '../../ui/radio-cards/radio-cards.tsx';
import { ambitionChoices, laneOf } from './ambition-choices.ts';

type WhichAmbitionProps = {
  board: Board;
  value: AmbitionId | null;
  onChange: (id: AmbitionId) => void;
  /** All choices at once; otherwise only the line of the chosen one, with a way to change it. */
  startsOpen: boolean;
  error?: string;
};

/** The first question: which ambition this contributes to, along the line. */
export function WhichAmbition({ board, value, onChange, startsOpen, error }: WhichAmbitionProps) {
  const t = useText().actions.create;
  const [isOpen, setOpen] = useState(startsOpen);
  const groups = ambitionChoices(board);
  const group = groups.find(({ options }) => options.some((option) => option.value === value));
  if (groups.length === 0) return <p>{t.noAmbition}</p>;
  if (isOpen || value === null || group === undefined) {
    return <RadioCards legend={t.whichAmbition} groups={groups} value={value} onChange={onChange} error={error} />;
  }
  return (
    <>
      <p className="vb-field__label">{t.whichAmbition}</p>
      <div className={`vb-create__chosen ${laneOf(board, value)}`}>
        <LineChain
          lane={group.lane}
          stops={[
            { key: 'long', kind: group.mark ?? 'stip', text: group.heading, voice: 'context' },
            {
              key: 'short',
              kind: 'ring',
              text: group.options.find((option) => option.value === value)?.label,
              voice: 'ambition',
            },
          ]}
        />
        <Button variant="quiet" onClick={() => setOpen(true)}>
          {t.change}
        </Button>
      </div>
    </>
  );
}
