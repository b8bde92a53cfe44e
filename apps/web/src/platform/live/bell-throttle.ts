import type { Bell } from '@verbeterbord/contracts/live/live.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';

const AT_MOST_EACH_MS = 1_000;

/**
 * Calls at the first news, and then at most once a second however many bells ring: twenty teams at work ring many times a minute,
 * and each reading tells of them all. A stream that opens tells of each team where it stands; that counts as news, for something may have
 * changed after what is on the screen was read.
 */
export function bellThrottle(call: () => void): {
  readonly hear: (bell: Bell) => void;
  readonly stop: () => void;
} {
  const heard = new Map<TeamId, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  const callNow = () => {
    isWaiting = false;
    call();
    timer = setTimeout(() => {
      timer = undefined;
      if (isWaiting) callNow();
    }, AT_MOST_EACH_MS);
  };
  return {
    hear: ({ teamId, seq }) => {
      if (seq <= (heard.get(teamId) ?? 0)) return;
      heard.set(teamId, seq);
      if (timer === undefined) callNow();
      else isWaiting = true;
    },
    stop: () => clearTimeout(timer),
  };
}
