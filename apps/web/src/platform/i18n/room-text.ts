import { access } from './nl/access.ts';
import { audit } from './nl/audit.ts';
import { checkInRooms } from './nl/check-in-rooms.ts';
import { decisions } from './nl/decisions.ts';
import { erasing } from './nl/erasing.ts';
import { history } from './nl/history.ts';
import { measures } from './nl/measures.ts';
import { memberships } from './nl/memberships.ts';
import { observations } from './nl/observations.ts';
import { overview } from './nl/overview.ts';
import { periodTurns } from './nl/period-turns.ts';
import { rollups } from './nl/rollups.ts';
import { sessionPages } from './nl/session-pages.ts';
import { signals } from './nl/signals.ts';
import { start } from './nl/start.ts';
import { successRooms } from './nl/success-rooms.ts';
import { takealong } from './nl/takealong.ts';
import { teamTree } from './nl/team-tree.ts';
import { text } from './use-text.ts';

/**
 * All sentences, also those of rooms that no first paint needs. Only what is fetched later may ask for them: one import of this from the
 * shell or from what a board draws at once, and they weigh on every first paint.
 */
export const roomText = {
  ...text,
  checkins: { ...text.checkins, ...checkInRooms },
  successes: { ...text.successes, ...successRooms },
  access,
  erasing,
  measures,
  history,
  audit,
  decisions,
  memberships,
  observations,
  overview,
  periodTurns,
  rollups,
  sessionPages,
  signals,
  start,
  takealong,
  teamTree,
};

/** The sentences of the interface for a room that is fetched later: `useRoomText().observations`. */
export const useRoomText = () => roomText;
