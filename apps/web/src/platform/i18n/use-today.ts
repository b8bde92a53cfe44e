import { type CalendarDay, calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import { useSyncExternalStore } from 'react';
import { useAccount } from '../authorization/account.ts';

const LOOK_EVERY_MS = 15_000;

/** The calendar day it is in the organisation's time zone; turns over at midnight by itself. */
export function useToday(): CalendarDay {
  const { timeZone } = useAccount().organisation;
  return useSyncExternalStore(watchClock, () => calendarDayIn(Date.now(), timeZone));
}

// A laptop that slept through midnight looks again as soon as somebody looks at it.
function watchClock(onLook: () => void): () => void {
  const timer = setInterval(onLook, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', onLook);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onLook);
  };
}
