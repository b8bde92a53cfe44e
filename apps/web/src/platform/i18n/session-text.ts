import { boardsessions } from './nl/boardsessions.ts';

/** What the board session says. Apart from `useText`, so that a board is drawn without these words. */
export const useSessionText = (): typeof boardsessions => boardsessions;
