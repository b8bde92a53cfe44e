import type { ManagedTeam } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { ParentChoice } from './parent-choice.tsx';
import { treeProblemText, useMoveTeam } from './use-team-tree-write.ts';
import './team-tree.css';

type MoveTeamDialogProps = { team: ManagedTeam; teams: readonly ManagedTeam[]; onClose: () => void };

/** Puts a team under another Team van teams, or under none; when it cannot be, the reason stays on the screen. */
export function MoveTeamDialog({ team, teams, onClose }: MoveTeamDialogProps) {
  const { teamTree: t, shell } = useRoomText();
  const [parentId, setParentId] = useState(team.parentId);
  const { mutate, error, isPending, reset } = useMoveTeam(team.id);
  const put = () => {
    if (isPending) return;
    mutate(parentId, {
      onSuccess: () => {
        const to = teams.find(({ id }) => id === parentId)?.name;
        showToast({ message: to === undefined ? t.done.loose(team.name) : t.done.moved(team.name, to) });
        onClose();
      },
    });
  };
  return (
    <Dialog
      title={t.moving.title(team.name)}
      closeLabel={shell.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button variant="primary" onClick={put}>
            {t.moving.put}
          </Button>
        </>
      }
    >
      <div className="vb-team-form">
        {error && (
          <Notice tone="negative" live="alert">
            {treeProblemText(error)}
          </Notice>
        )}
        <ParentChoice
          teams={teams.filter(({ id }) => id !== team.id)}
          value={parentId}
          onChange={(next) => {
            reset();
            setParentId(next);
          }}
        />
        <p className="vb-team-form__quiet">{t.moving.means}</p>
      </div>
    </Dialog>
  );
}
