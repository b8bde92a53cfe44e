import { useQuery } from '@tanstack/react-query';
import type { AmbitionPage, Contribution } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAccount } from '../../platform/authorization/account.ts';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { boardPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { AmbitionButtons, factsOf } from './ambition-buttons.tsx';
import { openAmbitionDialog, openWriteAmbition } from './ambition-dialog-store.ts';
import { AmbitionDownward } from './ambition-downward.tsx';
import { AmbitionHead } from './ambition-head.tsx';
import { laneOf } from './ambition-lane.ts';
import { AmbitionPeriods } from './ambition-periods.tsx';
import { teamAmbitionsQuery, teamWithMembersQuery } from './ambitions.queries.ts';
import './ambition-page.css';

type AmbitionViewProps = {
  page: AmbitionPage;
  /** How it stands now. */
  standing: ReactNode;
  /** The way to say how it stands. */
  talk: ReactNode;
  /** What the team said over time. */
  said: ReactNode;
  measured: ReactNode;
  /** Who changed what on it. */
  history: ReactNode;
  /** What else a member can do with it. */
  more: readonly MenuItem[];
  standingOf: (link: Contribution) => ReactNode;
};

/** One ambition: its line up and down, how it stands, what residents notice, what is measured and what was done for it. */
export function AmbitionView({ page, standing, talk, said, measured, history, more, standingOf }: AmbitionViewProps) {
  const { ambitions } = useText();
  const t = ambitions.page;
  usePageTitle(page.title);
  const today = useToday();
  const me = useAccount().person.id;
  const isMember = useMayI('ambition.update', { team: factsOf(page) }).allowed;
  const { data: team } = useQuery(teamWithMembersQuery(page.team.id));
  const { data: all } = useQuery(teamAmbitionsQuery(page.team.id));
  const lane = laneOf(page, all);
  const municipalities = (team?.municipalities ?? []).filter(({ id }) => page.municipalityIds.includes(id));
  return (
    <div className="vb-ambition-page">
      <Link href={boardPath(page.team.slug)} className="vb-ambition-page__back">
        <Icon name="chevron-left" size="small" />
        {t.back(page.team.name)}
      </Link>
      <div className="vb-ambition-page__column">
        <AmbitionHead
          page={page}
          lane={lane}
          me={me}
          today={today}
          municipalities={municipalities.map(({ name }) => name)}
          standing={standing}
          buttons={
            <>
              <AmbitionButtons page={page} more={more} />
              {talk}
            </>
          }
        />
        <section className="vb-ambition-panel" aria-labelledby="wat-merken-inwoners">
          <h2 id="wat-merken-inwoners" className="vb-ambition-panel__title vb-ambition-panel__title--icon">
            <Icon name="residents" />
            {t.effect}
          </h2>
          {page.effect ? <p className="vb-ambition-effect">{page.effect}</p> : <p>{t.noEffect}</p>}
          {!page.effect && isMember && (
            <Button icon="pencil" onClick={() => openAmbitionDialog({ name: 'edit', ambitionId: page.id })}>
              {t.writeEffect}
            </Button>
          )}
        </section>
        {said}
      </div>
      <div className="vb-ambition-page__column">
        {measured}
        <AmbitionDownward
          page={page}
          lane={lane}
          isMember={isMember}
          standingOf={standingOf}
          invitation={
            isMember &&
            page.lifecycle === 'active' && (
              <Button icon="plus" onClick={() => openWriteAmbition(page.team.id, 'short-term', page.id)}>
                {ambitions.write.newTitles['short-term']}
              </Button>
            )
          }
        />
        <AmbitionPeriods page={page} isMember={isMember} />
        {history}
      </div>
    </div>
  );
}
