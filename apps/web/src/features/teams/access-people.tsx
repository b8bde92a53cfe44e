import type { TeamAccess } from '@verbeterbord/contracts/teams/teams.schemas';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { AccessBox } from './access-box.tsx';

type Named = { readonly givenName: string; readonly familyName: string };

const fullName = ({ givenName, familyName }: Named): string => `${givenName} ${familyName}`.trim();

/** Who the columns of the table are today, by name. */
export function AccessPeople({ access }: { access: TeamAccess }) {
  const { now: t } = useRoomText().access;
  const delegates = access.delegates.map((one) => (one.isStandIn ? t.standIn(fullName(one)) : fullName(one)));
  const groups = [
    ...(access.parent ? [{ title: t.delegates, names: delegates }] : []),
    { title: t.facilitators, names: access.facilitators.map(fullName) },
    { title: t.directors, names: access.directors.map(fullName) },
    { title: t.administrators, names: access.administrators.map(fullName) },
  ];
  return (
    <AccessBox icon="people" title={t.title}>
      <dl className="vb-access-box__list">
        {groups.map(({ title, names }) => (
          <div key={title}>
            <Icon name="person" />
            <dt>{title}:</dt>
            <dd>{names.length > 0 ? names.join(', ') : t.nobody}</dd>
          </div>
        ))}
      </dl>
    </AccessBox>
  );
}
