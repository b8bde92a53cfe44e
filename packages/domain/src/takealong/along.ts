import type { Board } from '../boards/board.ts';

type WithKoffer = Pick<Board, 'takeAlongs'>;

/** What a card says of the koffer: what was brought back for it last, '' while it is away, undefined when it never went along. */
export const alongOf = ({ takeAlongs }: WithKoffer, subjectId: string): string | undefined => {
  const latest = takeAlongs.findLast((one) => one.subjectId === subjectId);
  return latest && (latest.broughtBack ?? '');
};

/** The thing as it lies in the koffer now. */
export const awayOf = ({ takeAlongs }: WithKoffer, subjectId: string) =>
  takeAlongs.find((one) => one.subjectId === subjectId && one.broughtBack === null);
