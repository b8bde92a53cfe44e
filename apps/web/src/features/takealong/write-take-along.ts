import { takeAlongPaths } from '@verbeterbord/contracts/takealong/takealong.paths';
import type {
  createTakeAlong,
  deleteTakeAlong,
  setBroughtBack,
} from '@verbeterbord/contracts/takealong/takealong.routes';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { TakeAlong, TakeAlongSubject } from '@verbeterbord/domain/takealong/take-along';
import { call } from '../../platform/api/call.ts';
import { useTeamWrite } from '../../platform/api/use-team-write.ts';
import { takeAlongsKey } from './takealong.queries.ts';

/** What is taken along: a thing on the board by its id, with other words than its own when `text` has them. */
export interface Taken {
  readonly subject: TakeAlongSubject;
  readonly subjectId: string | null;
  readonly text?: string;
  readonly confirmedNoResidentData?: string[];
}

export const sendTakeAlong = (teamId: TeamId, body: Taken, operationId: string) =>
  call<typeof createTakeAlong>(takeAlongPaths.createTakeAlong, { params: { teamId }, body, operationId });

export const sendTakeOut = (takeAlongId: string, operationId: string) =>
  call<typeof deleteTakeAlong>(takeAlongPaths.deleteTakeAlong, { params: { takeAlongId }, operationId });

interface BroughtBack {
  readonly item: Pick<TakeAlong, 'id' | 'version'>;
  /** Null takes it away again. */
  readonly text: string | null;
  readonly confirmedNoResidentData?: string[] | undefined;
}

/** Says what was brought back. */
export const useBringBack = (teamId: TeamId) =>
  useTeamWrite(teamId, takeAlongsKey, ({ item, ...wish }: BroughtBack, operationId) =>
    call<typeof setBroughtBack>(takeAlongPaths.setBroughtBack, {
      params: { takeAlongId: item.id },
      body: { ...wish, seenVersion: item.version },
      operationId,
    }),
  );
