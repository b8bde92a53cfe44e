import { useEffect, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import './take-away.css';

type TakeAwayProps = {
  words: {
    /** On the small button, and its spoken name, which says what goes. */
    readonly start: string;
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
    return (
      <Button ref={start} variant="quiet" aria-label={words.startOf} onClick={() => setAsking(true)}>
        {words.start}
      </Button>
    );
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
