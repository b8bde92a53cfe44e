import { type Messages, nl } from './messages.nl.ts';

/** The sentences of the interface, for code outside a component. */
export const text: Messages = nl;

/** The sentences of the interface: `t.actions.stuck.ask`, `t.boards.doneOf(4, 12)`. */
export const useText = (): Messages => text;
