import type { PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import { create } from 'zustand';

interface LiveState {
  readonly connection: 'connecting' | 'live' | 'offline';
  /** Who looks at the board of each team now; only of own teams, and kept nowhere. */
  readonly presence: Readonly<Record<TeamId, readonly PersonId[]>>;
}

export const useLive = create<LiveState>(() => ({ connection: 'connecting', presence: {} }));

const nobody: readonly PersonId[] = [];

/** Everyone who looks at this team's board now and lets it show, you included. */
export const usePresence = (teamId: TeamId): readonly PersonId[] =>
  useLive(({ presence }) => presence[teamId] ?? nobody);
