import { useQuery } from '@tanstack/react-query';
import type { TeamAccess } from '@verbeterbord/contracts/teams/teams.schemas';
import { useSearchParams } from 'wouter';
import { AccessGrid } from '../../features/teams/access-grid.tsx';
import { AccessNever, AccessNotes } from '../../features/teams/access-notes.tsx';
import { AccessPeople } from '../../features/teams/access-people.tsx';
import { OpennessChoice } from '../../features/teams/openness-choice.tsx';
import { teamAccessQuery } from '../../features/teams/team-access.queries.ts';
import { type OwnTeam, ownTeams, useAccount } from '../../platform/authorization/account.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { classNames } from '../../ui/class-names.ts';
import { Select } from '../../ui/select/select.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { FailedScreen } from '../shell/failed-screen.tsx';
import { AccessInGeneral } from './who-sees-what-in-general.tsx';
import './who-sees-what-page.css';

/** Who sees what: of one of my own teams, or in general for who has none. Made from the policies themselves. */
export function WhoSeesWhatPage() {
  const { access: t } = useRoomText();
  const teams = ownTeams(useAccount(), useToday());
  const [search] = useSearchParams();
  usePageTitle(t.title);
  const team = teams.find(({ slug }) => slug === search.get('team')) ?? teams[0];
  return team ? <AccessOfTeam key={team.id} team={team} teams={teams} /> : <AccessInGeneral />;
}

function AccessOfTeam({ team, teams }: { team: OwnTeam; teams: readonly OwnTeam[] }) {
  const { access: t } = useRoomText();
  const [, setSearch] = useSearchParams();
  const organisation = useAccount().organisation.shortName;
  const { data, error, refetch } = useQuery(teamAccessQuery(team.id));
  if (data === undefined && error) return <FailedScreen error={error} onRetry={() => void refetch()} />;
  return (
    <div className="vb-who-sees-what">
      <header className="vb-who-sees-what__head">
        <h1>{t.title}</h1>
        {teams.length > 1 && (
          <Select
            label={t.team}
            options={teams.map(({ slug, name }) => ({ value: slug, label: name }))}
            value={team.slug}
            onChange={(slug) => setSearch({ team: slug }, { replace: true })}
          />
        )}
        <p className={classNames(teams.length > 1 && 'vb-print-only')}>{t.ofTeam(team.name, organisation)}</p>
        <p className="vb-who-sees-what__source">{t.source}</p>
      </header>
      {data ? <AccessShown access={data} /> : <Skeleton height="card" />}
    </div>
  );
}

function AccessShown({ access }: { access: TeamAccess }) {
  const { access: t } = useRoomText();
  const organisation = useAccount().organisation.shortName;
  const { team, parent } = access;
  const subject = {
    openToOrganisation: access.openToOrganisation && access.organisationAllowsOpen,
    hasParent: parent !== null,
  };
  return (
    <>
      <AccessGrid
        caption={t.table(team.name)}
        subject={subject}
        names={t.columns}
        below={{
          'own-team': team.name,
          'other-teams': t.below.otherTeams(organisation),
          delegates: parent?.name ?? t.below.delegates,
          facilitator: t.below.roleHere,
          director: t.below.roleHere,
          administrator: t.below.administrator(organisation),
        }}
      />
      <div className="vb-who-sees-what__boxes">
        <AccessNever />
        <AccessPeople access={access} />
        <OpennessChoice access={access} />
        <AccessNotes subject={subject} />
      </div>
    </>
  );
}
