import { account } from './nl/account.ts';
import { actions } from './nl/actions.ts';
import { ambitions } from './nl/ambitions.ts';
import { boards } from './nl/boards.ts';
import { checkins } from './nl/checkins.ts';
import { periods } from './nl/periods.ts';
import { privacy } from './nl/privacy.ts';
import { problems } from './nl/problems.ts';
import { sessions } from './nl/sessions.ts';
import { shell } from './nl/shell.ts';
import { signalLine } from './nl/signal-line.ts';
import { successes } from './nl/successes.ts';

/** The sentences of the first paint, by the feature that says them; `room-text.ts` has those of rooms that are fetched later. */
export const nl = {
  account,
  actions,
  ambitions,
  boards,
  checkins,
  periods,
  privacy,
  problems,
  sessions,
  shell,
  signalLine,
  successes,
};

/** What another language has to say too, to the letter. */
export type Messages = typeof nl;
