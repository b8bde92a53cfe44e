import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { DecisionList } from '../../features/decisions/decision-list.tsx';
import { AmbitionTrends } from '../../features/history/ambition-trends.tsx';
import { SuccessWall } from '../../features/successes/success-wall.tsx';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { LookBackPeriods } from './look-back-page-periods.tsx';
import type { LookBackPartProps } from './look-back-view.ts';
import { useKofferOfTeam } from './use-koffer-of-team.ts';

/** The part of looking back that the address names. */
export function LookBackPart(props: LookBackPartProps) {
  const { team, view, periods } = props;
  const { history: t } = useRoomText();
  const facts = { id: team.id, ancestorIds: [], municipalityIds: [], openToOrganisation: true };
  const { allowed: canWrite } = useMayI('success.write', { team: facts });
  // The tab says it already to who sees it.
  const heading = <h2 className="vb-visually-hidden">{t.parts[view.part]}</h2>;
  switch (view.part) {
    case 'periodes':
      return periods.length === 0 ? (
        <DashedCard>{t.periods.none}</DashedCard>
      ) : (
        <>
          {heading}
          <LookBackPeriods {...props} />
        </>
      );
    case 'verloop':
      return (
        <section className="vb-look-back__narrow">
          {heading}
          <AmbitionTrends teamId={team.id} />
        </section>
      );
    case 'besloten':
      return (
        <section className="vb-look-back__narrow">
          {heading}
          <DecisionList teamId={team.id} />
        </section>
      );
    case 'successen':
      return (
        <section className="vb-look-back__narrow">
          {heading}
          <Successes teamId={team.id} canWrite={canWrite} />
        </section>
      );
  }
}

function Successes({ teamId, canWrite }: { teamId: TeamId; canWrite: boolean }) {
  const { kofferItem } = useKofferOfTeam(teamId, canWrite);
  return <SuccessWall teamId={teamId} canWrite={canWrite} kofferItem={kofferItem} />;
}
