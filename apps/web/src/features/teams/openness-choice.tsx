import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TeamAccess } from '@verbeterbord/contracts/teams/teams.schemas';
import { useState } from 'react';
import { useAccount } from '../../platform/authorization/account.ts';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { problemText, reasonText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { AccessBox } from './access-box.tsx';
import { setOpenness, teamAccessQuery } from './team-access.queries.ts';

/** What the team chooses itself: whether other teams may read its board. */
export function OpennessChoice({ access }: { access: TeamAccess }) {
  const { choice: t } = useRoomText().access;
  const organisation = useAccount().organisation.shortName;
  const [isAsking, setAsking] = useState(false);
  const { team, openToOrganisation, organisationAllowsOpen } = access;
  const facts = { id: team.id, ancestorIds: [], municipalityIds: [], openToOrganisation };
  const decision = useMayI('team.set-openness', { team: facts });
  const words = organisationAllowsOpen ? (openToOrganisation ? t.isOpen : t.isClosed) : t.notAllowed;
  const blockedBecause = organisationAllowsOpen
    ? decision.allowed
      ? undefined
      : reasonText(decision.reason)
    : t.organisationCloses;
  return (
    <AccessBox icon="pencil" title={t.title}>
      <p>{words(organisation)}</p>
      <Button
        icon={openToOrganisation ? 'lock' : 'door'}
        blockedBecause={blockedBecause}
        onClick={() => setAsking(true)}
      >
        {openToOrganisation ? t.close : t.open}
      </Button>
      {isAsking && <OpennessDialog access={access} onClose={() => setAsking(false)} />}
    </AccessBox>
  );
}

function OpennessDialog({ access, onClose }: { access: TeamAccess; onClose: () => void }) {
  const { access: words, shell } = useRoomText();
  const t = words.choice;
  const organisation = useAccount().organisation.shortName;
  const client = useQueryClient();
  // What was asked stays the question, also when the answer is already on the screen behind it.
  const [isClosing] = useState(access.openToOrganisation);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => setOpenness(access.team.id, !isClosing),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: teamAccessQuery(access.team.id).queryKey }),
        client.invalidateQueries({ queryKey: ['teams'] }),
      ]);
      onClose();
      showToast({ message: isClosing ? t.closed : t.opened });
    },
  });
  return (
    <Dialog
      title={isClosing ? t.closeTitle : t.openTitle}
      closeLabel={shell.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button variant="primary" data-autofocus onClick={() => !isPending && mutate()}>
            {isClosing ? t.close : t.open}
          </Button>
        </>
      }
    >
      <div className="vb-access-box__ask">
        {error && (
          <Notice tone="negative" live="alert">
            {problemText(error)}
          </Notice>
        )}
        <p>{isClosing ? t.closeBody : t.openBody(organisation)}</p>
        {isClosing && <p>{t.closeTogether}</p>}
      </div>
    </Dialog>
  );
}
