import { accessTable } from '@verbeterbord/domain/authorization/access-table';
import { AccessGrid } from '../../features/teams/access-grid.tsx';
import { AccessNever, AccessNotes } from '../../features/teams/access-notes.tsx';
import { useAccount } from '../../platform/authorization/account.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import './who-sees-what-page.css';

const anyTeam = { openToOrganisation: true, hasParent: true };

/** For who is in no team: the rules as they are for every team, without names. */
export function AccessInGeneral() {
  const { access: t } = useRoomText();
  const organisation = useAccount().organisation.shortName;
  return (
    <div className="vb-who-sees-what">
      <header className="vb-who-sees-what__head">
        <h1>{t.title}</h1>
        <p>{t.everyTeam(organisation)}</p>
        <p className="vb-who-sees-what__source">{t.source}</p>
      </header>
      <AccessGrid
        caption={t.tableInGeneral}
        subject={anyTeam}
        names={{ ...t.columns, 'own-team': t.ownTeamInGeneral }}
        below={{
          'other-teams': t.below.otherTeams(organisation),
          delegates: t.below.delegates,
          facilitator: t.below.role,
          director: t.below.role,
          administrator: t.below.administrator(organisation),
        }}
      />
      <p>
        {t.closedTo(
          shutOut()
            .map((column) => t.columns[column].toLowerCase())
            .join(', '),
        )}
      </p>
      <div className="vb-who-sees-what__boxes">
        <AccessNever />
        <AccessNotes subject={anyTeam} />
      </div>
    </div>
  );
}

/** Who reads an open board and not a closed one. */
function shutOut() {
  const [open, closed] = [true, false].map(
    (openToOrganisation) => accessTable({ ...anyTeam, openToOrganisation }).rows.find(({ row }) => row === 'actions')!,
  );
  return open!.cells.filter(({ level }, at) => level !== closed!.cells[at]!.level).map(({ column }) => column);
}
