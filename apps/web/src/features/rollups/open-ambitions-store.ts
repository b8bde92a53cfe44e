import type { AmbitionId } from '@verbeterbord/domain/shared/ids';
import { create } from 'zustand';

interface OpenAmbitions {
  /** What the reader opened or closed; what is not in it stands as it does by itself. */
  readonly chosen: ReadonlyMap<AmbitionId, boolean>;
  readonly choose: (ids: readonly AmbitionId[], isOpen: boolean) => void;
}

/** Which ambitions of the overview are open; outlives the page, so that going back finds it as it was. */
export const useOpenAmbitions = create<OpenAmbitions>((set) => ({
  chosen: new Map(),
  choose: (ids, isOpen) =>
    set(({ chosen }) => ({ chosen: new Map([...chosen, ...ids.map((id): [AmbitionId, boolean] => [id, isOpen])]) })),
}));
