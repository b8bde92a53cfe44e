import { successPaths } from '@verbeterbord/contracts/successes/successes.paths';
import type { createSuccess, deleteSuccess } from '@verbeterbord/contracts/successes/successes.routes';
import type { ActionId, BoardSessionId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Success } from '@verbeterbord/domain/successes/success';
import { call } from '../../platform/api/call.ts';
import { useTeamWrite } from '../../platform/api/use-team-write.ts';
import { successesKey } from './successes.queries.ts';

interface Chosen {
  readonly text: string;
  readonly actionId: ActionId | null;
  readonly sessionId: BoardSessionId | null;
  readonly confirmedNoResidentData?: string[];
}

/** Keeps something as "ons succes". */
export const useChoose = (teamId: TeamId) =>
  useTeamWrite(teamId, successesKey, (body: Chosen, operationId) =>
    call<typeof createSuccess>(successPaths.createSuccess, { params: { teamId }, body, operationId }),
  );

/** Takes one away that was chosen by mistake. */
export const useTakeAway = (teamId: TeamId) =>
  useTeamWrite(teamId, successesKey, ({ id }: Pick<Success, 'id'>, operationId) =>
    call<typeof deleteSuccess>(successPaths.deleteSuccess, { params: { successId: id }, operationId }),
  );
