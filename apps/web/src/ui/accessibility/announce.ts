import { create } from 'zustand';

type Announcement = { text: string; turn: number };

export const useAnnouncement = create<Announcement>(() => ({ text: '', turn: 0 }));

/** Has a screen reader say `text` when it is done speaking; the same text twice is said twice. */
export function announce(text: string): void {
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }));
}
