import type { SessionStep } from '@verbeterbord/domain/boardsessions/board-session';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { announce } from '../../ui/accessibility/announce.ts';

/** Whether somebody is in the middle of a text in there. */
export const isTypingIn = (place: HTMLElement | null): boolean => {
  const field = document.activeElement;
  const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
  return isText && field.value !== '' && (place?.contains(field) ?? false);
};

/**
 * The step on this screen. It follows the session, unless this person looks elsewhere, or was typing when the others went on. `content` is
 * what a step is drawn in, `heading` its heading, which gets the focus after a step of one's own.
 */
export function useFollowedStep(
  step: SessionStep,
  content: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
) {
  const { steps, moved } = useSessionText();
  const [followed, setFollowed] = useState(step);
  const [own, setOwn] = useState<{ step: SessionStep; wasTyping: boolean } | null>(null);
  const isByMe = useRef(false);
  if (followed !== step) {
    setFollowed(step);
    if (own === null && !isByMe.current && isTypingIn(content.current)) setOwn({ step: followed, wasTyping: true });
    else if (own?.step === step) setOwn(null);
  }
  const at = own?.step ?? step;

  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    if (isByMe.current || document.activeElement === document.body) heading.current?.focus();
    isByMe.current = false;
  }, [at, heading]);

  const said = useRef(step);
  useEffect(() => {
    if (said.current !== step) announce(moved(steps[step]));
    said.current = step;
  }, [step, moved, steps]);

  return {
    at,
    isAlone: own !== null,
    wasTyping: own?.wasTyping ?? false,
    /** Looks at a step without moving the others. */
    look: (other: SessionStep) => {
      isByMe.current = true;
      setOwn(other === step ? null : { step: other, wasTyping: false });
    },
    /** Goes along with the session again, or moves it: the next change of step is one's own. */
    goAlong: () => {
      isByMe.current = true;
      setOwn(null);
    },
  };
}
