import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { AmbitionKind } from '@verbeterbord/domain/ambitions/ambition';
import type { AmbitionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { create } from 'zustand';
import type { ApiProblem } from '../../platform/api/api-problem.ts';
import type { AmbitionOfTeam } from './ambition-drafts.ts';
import type { AmbitionForm } from './ambition-form.ts';

/** Which dialog about an ambition stands open. A `refusal` is why the server did not take what was written before. */
export type AmbitionDialog =
  | {
      readonly name: 'write';
      readonly teamId: TeamId;
      readonly kind: AmbitionKind;
      readonly contributesToId?: AmbitionId;
      readonly refusal?: ApiProblem;
    }
  | { readonly name: 'edit'; readonly ambitionId: AmbitionId; readonly refusal?: ApiProblem }
  | { readonly name: 'achieve' | 'stop'; readonly ambitionId: AmbitionId; readonly refusal?: ApiProblem }
  | { readonly name: 'held'; readonly teamId: TeamId; readonly problem: Problem }
  | {
      readonly name: 'conflict';
      readonly seen: AmbitionOfTeam;
      readonly form: AmbitionForm;
      readonly problem: Problem;
    };

export const useAmbitionDialog = create<{ readonly open: AmbitionDialog | null }>(() => ({ open: null }));

/** Opens a dialog; closes the one that stood open. */
export const openAmbitionDialog = (open: AmbitionDialog): void => useAmbitionDialog.setState({ open });

export const closeAmbitionDialog = (): void => useAmbitionDialog.setState({ open: null });

/** Opens the dialog to write a new ambition; a short-term one may already know what it contributes to. */
export const openWriteAmbition = (teamId: TeamId, kind: AmbitionKind, contributesToId?: AmbitionId): void =>
  openAmbitionDialog({ name: 'write', teamId, kind, contributesToId });
