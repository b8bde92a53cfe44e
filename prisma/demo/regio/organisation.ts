import type { DemoOrganisation, DemoPerson, DemoTeam } from '../authoring.ts';
import { composeTeam, memberKey, membersPerTeam } from './compose-team.ts';
import { regioName } from './names.ts';
import { neighbourhoods, regioMunicipalities } from './places.ts';
import { regioQuestions } from './questions.ts';
import { teamVanTeamsOf } from './team-van-teams-of-municipality.ts';
import { teamVanTeamsRegio } from './team-van-teams-regio.ts';
import type { RegioTheme } from './theme.ts';
import { themesCloseBy } from './themes-close-by.ts';
import { themesTogether } from './themes-together.ts';

const themes = [...themesCloseBy, ...themesTogether];

const neighbourhoodTeams: DemoTeam[] = neighbourhoods.map((team, index) =>
  composeTeam(team, index, themes[index % themes.length] as RegioTheme, Math.floor(index / themes.length)),
);

const members: DemoPerson[] = neighbourhoods.flatMap((team, t) =>
  Array.from({ length: membersPerTeam }, (_, i) => ({
    key: memberKey(team.slug, i),
    ...regioName(t * membersPerTeam + i),
  })),
);

/** Twenty neighbourhood teams in seven invented municipalities: a second organisation, to see the walls hold. */
export const regio: DemoOrganisation = {
  slug: 'regio',
  name: 'Regio (voorbeeld)',
  shortName: 'Regio',
  earlierPeriods: 2,
  municipalities: regioMunicipalities,
  people: [
    ...members,
    { key: 'marjolein', givenName: 'Marjolein', familyName: 'Tuinstra' },
    { key: 'theo', givenName: 'Theo', familyName: 'Wijnands' },
    { key: 'sevda', givenName: 'Sevda', familyName: 'Polat' },
    { key: 'gerben', givenName: 'Gerben', familyName: 'Talsma' },
  ],
  roles: [
    { person: 'marjolein', role: 'facilitator' },
    { person: 'theo', role: 'director' },
    { person: 'sevda', role: 'administrator' },
    { person: 'gerben', role: 'administrator', within: 'team-van-teams-heidestad' },
  ],
  teams: [teamVanTeamsRegio, teamVanTeamsOf('Heidestad', 2), teamVanTeamsOf('Waterdrecht', 4), ...neighbourhoodTeams],
  questions: regioQuestions,
};
