import type { BoardAction, BoardAmbition } from '@verbeterbord/domain/boards/board';
import type { AmbitionId } from '@verbeterbord/domain/shared/ids';
import type { ReactNode } from 'react';

/** What the page hangs into the board: cards, fields and verbs come from the features they belong to. */
export interface BoardParts {
  readonly renderCard: (action: BoardAction) => ReactNode;
  readonly renderListRow: (action: BoardAction) => ReactNode;
  /** The field in place, for as long as it is open at this ambition. */
  readonly renderAdder: (ambition: BoardAmbition) => ReactNode;
  /** How the ambition stands, or nothing while nobody said. */
  readonly renderStanding: (ambition: BoardAmbition) => ReactNode;
  /** The questions that were asked about the ambition itself. */
  readonly renderQuestions: (ambition: BoardAmbition) => ReactNode;
  readonly renderLaneMenu: (ambition: BoardAmbition) => ReactNode;
  readonly onAdd: (ambitionId: AmbitionId) => void;
  readonly onWriteShortTerm: (longTermId: AmbitionId) => void;
  readonly addingTo: AmbitionId | null;
  /** Why nothing can be added here; undefined when it can, null where adding makes no sense (a rounded-off period). */
  readonly addBlocked: string | undefined | null;
  readonly ambitionBlocked: string | undefined | null;
  readonly periodState: 'planned' | 'running' | 'rounded-off';
  readonly foldsColleagues: boolean;
  /** On a phone the field stands after the last card, elsewhere beside the plus. */
  readonly isPhone: boolean;
}
