import type { AmbitionOverview } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { classNames } from '../../ui/class-names.ts';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { Select } from '../../ui/select/select.tsx';
import { compareTeams } from './overview-tree.ts';
import { type OverviewView, standings } from './overview-view.ts';

type OverviewFiltersProps = {
  overview: AmbitionOverview;
  view: OverviewView;
  onChange: (change: Partial<OverviewView>) => void;
};

/** More municipalities than this do not fit beside each other. */
const MOST_SEGMENTS = 4;
const EVERY = '';

/** Narrows the overview down: to a municipality, a team, or how it stands. */
export function OverviewFilters({ overview, view, onChange }: OverviewFiltersProps) {
  const { filter: t, standings: names } = useRoomText().overview;
  const { municipalities } = overview;
  const places = [
    { value: EVERY, label: t.everyMunicipality },
    ...municipalities.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const chooseMunicipality = (id: string) => onChange({ municipalityId: id || null });
  const hasSegments = municipalities.length <= MOST_SEGMENTS;
  return (
    <fieldset className="vb-overview__filters">
      <legend className="vb-visually-hidden">{t.label}</legend>
      {overview.teams.length > 1 && (
        <Select
          label={t.team}
          options={[
            { value: EVERY, label: t.everyTeam },
            ...overview.teams.toSorted(compareTeams).map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          value={view.teamSlug ?? EVERY}
          onChange={(slug) => onChange({ teamSlug: slug || null })}
          active={view.teamSlug !== null}
        />
      )}
      <Select
        label={t.standing}
        options={[
          { value: EVERY, label: t.everyStanding },
          ...standings.map((one) => ({ value: one, label: names[one].toLowerCase() })),
        ]}
        value={view.standing ?? EVERY}
        onChange={(value) => onChange({ standing: standings.find((one) => one === value) ?? null })}
        active={view.standing !== null}
      />
      {municipalities.length > 1 && (
        <>
          {hasSegments && (
            <div className="vb-overview__segments">
              <SegmentedControl
                legend={t.municipality}
                options={places}
                value={view.municipalityId ?? EVERY}
                onChange={chooseMunicipality}
                look="view"
              />
            </div>
          )}
          <div className={classNames(hasSegments && 'vb-overview__instead')}>
            <Select
              label={t.municipality}
              options={places}
              value={view.municipalityId ?? EVERY}
              onChange={chooseMunicipality}
              icon="pin"
              active={view.municipalityId !== null}
              hideLabel
            />
          </div>
        </>
      )}
    </fieldset>
  );
}
