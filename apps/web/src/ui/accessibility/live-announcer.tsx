import { useAnnouncement } from './announce.ts';

/** Mount once. Two regions take turns, so that a repeated text counts as a change. */
export function LiveAnnouncer() {
  const { text, turn } = useAnnouncement();
  return (
    <div className="vb-visually-hidden">
      <div aria-live="polite" aria-atomic="true">
        {turn % 2 === 0 ? text : ''}
      </div>
      <div aria-live="polite" aria-atomic="true">
        {turn % 2 === 1 ? text : ''}
      </div>
    </div>
  );
}
