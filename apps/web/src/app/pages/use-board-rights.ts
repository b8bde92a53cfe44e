import { decide } from '@verbeterbord/domain/authorization/decide';
import type { Permission } from '@verbeterbord/domain/authorization/policies';
import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useMemo } from 'react';
import { actorOf, useAccount } from '../../platform/authorization/account.ts';
import { reasonText } from '../../platform/i18n/problem-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';

export interface ActionRights {
  readonly maySetStatus: boolean;
  readonly mayChange: boolean;
  /** Why not everything, in a sentence. */
  readonly because: string | undefined;
}

/** What this reader may do on the board on the screen, by the same policies as the server. */
export function useBoardRights(board: Board) {
  const account = useAccount();
  const today = useToday();
  const { team, period } = board;
  const parentId = team.parent?.id;
  return useMemo(() => {
    const actor = actorOf(account);
    const ofTeam = {
      id: team.id,
      ancestorIds: parentId === undefined ? [] : [parentId],
      municipalityIds: [],
      openToOrganisation: true,
    };
    const why = (permission: Permission, ownerId?: PersonId): string | undefined => {
      const decision = decide(actor, permission, { today, team: ofTeam, period: { state: period.state }, ownerId });
      return decision.allowed ? undefined : reasonText(decision.reason);
    };
    const isMember = why('bin.read') === undefined;
    return {
      me: account.person.id,
      isMember,
      isFrozen: period.state === 'rounded-off',
      addBlocked: period.state === 'rounded-off' ? null : why('action.create'),
      ambitionBlocked: why('ambition.create'),
      roundOffBlocked: why('period.round-off'),
      mayStretch: period.state !== 'rounded-off' && why('period.update') === undefined,
      maySetRhythm: why('team.set-rhythm') === undefined,
      mayJoinSession: why('board-session.lead') === undefined,
      mayOn: ({ ownerId }: BoardAction): ActionRights => {
        const because = why('action.update', ownerId);
        return {
          mayChange: because === undefined,
          maySetStatus: why('action.set-status', ownerId) === undefined,
          because,
        };
      },
    };
  }, [account, today, team.id, parentId, period.state]);
}
