import { useEffect, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { IconButton } from '../button/icon-button.tsx';
import './take-away.css';

type TakeAwayProps = {
  words: {
    /** Spoken name of the small button: says what goes. */
    readonly startOf: string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
  };
  onTakeAway: () => void;
};

/** For what cannot be put back: a small button that asks once more, in place. */
export function TakeAway({ words, onTakeAway }: TakeAwayProps) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsked.current) start.current?.focus();
    wasAsked.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return <IconButton ref={start} icon="trash" size="compact" label={words.startOf} onClick={() => setAsking(true)} />;
  }
  return (
    <fieldset className="vb-take-away">
      <legend>{words.sure}</legend>
      <Button ref={keep} onClick={() => setAsking(false)}>
        {words.no}
      </Button>
      <Button variant="quiet" onClick={onTakeAway}>
        {words.yes}
      </Button>
    </fieldset>
  );
}
