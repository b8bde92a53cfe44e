import { useQuery } from '@tanstack/react-query';
import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import { isMemberOn } from '@verbeterbord/domain/memberships/membership';
import { Suspense, useState } from 'react';
import { factsOf } from '../../features/ambitions/ambition-buttons.tsx';
import { laneOf } from '../../features/ambitions/ambition-lane.ts';
import { AmbitionView } from '../../features/ambitions/ambition-view.tsx';
import { teamAmbitionsQuery, teamWithMembersQuery } from '../../features/ambitions/ambitions.queries.ts';
import { CheckInDialog } from '../../features/checkins/check-in-dialog.tsx';
import { CheckInHistory } from '../../features/checkins/check-in-history.tsx';
import { CheckInTag } from '../../features/checkins/check-in-tag.tsx';
import { checkInsQuery } from '../../features/checkins/checkins.queries.ts';
import { ConfidencePips } from '../../features/checkins/confidence-pips.tsx';
import { AmbitionMeasures } from '../../features/measures/ambition-measures.tsx';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { lazyPart } from '../../platform/navigation/lazy-part.ts';
import { Button } from '../../ui/button/button.tsx';
import { CaseLine } from '../../ui/case-line/case-line.tsx';
import { AmbitionHistory } from './ambition-history.tsx';
import { questionItem } from './questions-on-board.tsx';
import { useKofferOfTeam } from './use-koffer-of-team.ts';

const AskAboutAmbition = lazyPart(() => import('./ask-about-ambition.tsx').then((room) => room.AskAboutAmbition));

/** An ambition that was read, with what the team says of it and what it measures. */
export function AmbitionOnScreen({ page }: { page: AmbitionPage }) {
  const { checkins: t, actions } = useRoomText();
  const today = useToday();
  const [isTalking, setTalking] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const may = useMayI('check-in.write', { team: factsOf(page) }).allowed;
  const { data: checkIns = [] } = useQuery(checkInsQuery(page.team.id, page.id));
  const { data: team } = useQuery(teamWithMembersQuery(page.team.id));
  const { data: all } = useQuery(teamAmbitionsQuery(page.team.id));
  const { kofferItem, alongOf } = useKofferOfTeam(page.team.id, may);
  const along = alongOf(page.id);
  const isActive = page.lifecycle === 'active';
  const last = checkIns[0] ?? null;
  const members = (team?.members ?? []).filter((member) => isMemberOn(member, today)).length;
  return (
    <>
      <AmbitionView
        page={page}
        standing={
          (last || along !== undefined) && (
            <>
              {last && <CheckInTag status={last.status} />}
              {last && last.confidence !== null && <ConfidencePips value={last.confidence} />}
              {along !== undefined && (
                <CaseLine isBack={along !== ''}>{along ? actions.broughtBack(along) : actions.inKoffer}</CaseLine>
              )}
            </>
          )
        }
        talk={
          isActive && (
            <Button
              variant="primary"
              blockedBecause={may ? undefined : t.step.notYours}
              onClick={() => setTalking(true)}
            >
              {t.form.title}
            </Button>
          )
        }
        more={[
          ...(may && isActive
            ? [{ ...questionItem('ambition', page.id, page.title), onSelect: () => setAsking(true) }]
            : []),
          ...(kofferItem && isActive ? [kofferItem('ambition', page.id, page.title)] : []),
        ]}
        standingOf={({ status }) => <CheckInTag status={status} />}
        said={<CheckInHistory teamId={page.team.id} ambitionId={page.id} />}
        history={<AmbitionHistory page={page} ambitions={all ?? []} members={team?.members ?? []} />}
        measured={
          <AmbitionMeasures
            teamId={page.team.id}
            ambitionId={page.id}
            isActive={isActive}
            isMember={may}
            checkIns={checkIns}
          />
        }
      />
      {isAsking && (
        <Suspense>
          <AskAboutAmbition page={page} onClose={() => setAsking(false)} />
        </Suspense>
      )}
      {isTalking && isActive && (
        <CheckInDialog
          ambition={{
            ...{ id: page.id, teamId: page.team.id, title: page.title, kind: page.kind, last },
            above: page.upward[0]?.title ?? null,
            lane: laneOf(page, all),
          }}
          sessionId={null}
          members={members}
          onClose={() => setTalking(false)}
        />
      )}
    </>
  );
}
