import { ambitionPaths } from '@verbeterbord/contracts/ambitions/ambitions.paths';
import type { AmbitionLifecycle } from '@verbeterbord/domain/ambitions/ambition';
import type { BoardAmbition } from '@verbeterbord/domain/boards/board';
import type { AmbitionEdit } from '@verbeterbord/domain/boards/board-command';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { OutboxDraft } from '../../platform/outbox/outbox-entry.ts';

/** Suspicions that the author says are no residents' data, as "title:bsn". */
type Confirmed = readonly string[] | undefined;

/** An ambition with the team whose board it stands on. */
export type AmbitionOfTeam = BoardAmbition & { readonly teamId: TeamId };

const about = ({ id, teamId, title }: AmbitionOfTeam) => ({ teamId, entityId: id, title });

export function createDraft(ambition: AmbitionOfTeam, confirmed: Confirmed): OutboxDraft {
  const { teamId } = ambition;
  const { version: _version, lifecycle: _lifecycle, ...wish } = onBoard(ambition);
  return {
    ...about(ambition),
    command: { kind: 'create-ambition', ambition: onBoard(ambition) },
    request: {
      path: ambitionPaths.createAmbition,
      params: { teamId },
      body: { ...wish, confirmedNoResidentData: confirmed },
    },
  };
}

export function editDraft(seen: AmbitionOfTeam, set: AmbitionEdit, confirmed: Confirmed): OutboxDraft {
  return {
    ...about(seen),
    title: set.title ?? seen.title,
    command: { kind: 'edit-ambition', ambitionId: seen.id, set },
    request: {
      path: ambitionPaths.editAmbition,
      params: { ambitionId: seen.id },
      body: { ...set, seenVersion: seen.version, confirmedNoResidentData: confirmed },
    },
  };
}

export function lifecycleDraft(
  seen: AmbitionOfTeam,
  lifecycle: AmbitionLifecycle,
  reason: string | null,
  confirmed: Confirmed,
): OutboxDraft {
  return {
    ...about(seen),
    command: { kind: 'set-ambition-lifecycle', ambitionId: seen.id, lifecycle },
    request: {
      path: ambitionPaths.setAmbitionLifecycle,
      params: { ambitionId: seen.id },
      body: { lifecycle, reason, seenVersion: seen.version, confirmedNoResidentData: confirmed },
    },
  };
}

export function deleteDraft(seen: AmbitionOfTeam): OutboxDraft {
  return {
    ...about(seen),
    command: { kind: 'delete-ambition', ambitionId: seen.id },
    request: {
      path: ambitionPaths.deleteAmbition,
      params: { ambitionId: seen.id },
      query: { seenVersion: seen.version },
    },
  };
}

export function restoreDraft(ambition: AmbitionOfTeam): OutboxDraft {
  return {
    ...about(ambition),
    command: { kind: 'restore-ambition', ambition: onBoard(ambition) },
    request: { path: ambitionPaths.restoreAmbition, params: { ambitionId: ambition.id } },
  };
}

/** The fields that a board knows of an ambition, whatever else was read with it. */
export const onBoard = (ambition: BoardAmbition): BoardAmbition => ({
  id: ambition.id,
  kind: ambition.kind,
  title: ambition.title,
  effect: ambition.effect,
  until: ambition.until,
  milestone: ambition.milestone,
  leadId: ambition.leadId,
  contributesToId: ambition.contributesToId,
  municipalityIds: ambition.municipalityIds,
  lifecycle: ambition.lifecycle,
  version: ambition.version,
});
