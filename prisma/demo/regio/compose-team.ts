import { carriedOver, type DemoAction, type DemoAmbition, type DemoPastAction, type DemoTeam } from '../authoring.ts';
import { composeRhythm } from './compose-rhythm.ts';
import type { Neighbourhood } from './places.ts';
import type { RegioTheme } from './theme.ts';

export const membersPerTeam = 6;
const waitingOn = [
  'wacht op een reactie',
  'we missen nog iemand',
  'het hangt op een handtekening',
  'de agenda’s passen niet',
];
const reasons = ['te weinig tijd', 'wachten op een ander', 'te groot', 'iets anders ging voor'];
const lettingGo = [
  'de buurt regelt het zelf',
  'het bleek niet nodig',
  'we kiezen eerst iets kleiners',
  'iets anders helpt meer',
];
const times = ['09:00', '09:30', '10:00', '13:00', '13:30'];

/** The key of the nth member (0-based) of a neighbourhood team. */
export const memberKey = (teamSlug: string, index: number): string => `${teamSlug}-${(index % membersPerTeam) + 1}`;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** How far a team is in the ten actions of an ambition: what comes before is done, so teams are at different stages. */
const actionsBehind = [6, 4, 5, 3];
const statusesNow = [
  ['done', 'in-progress', 'to-do'],
  ['done', 'in-progress', 'to-do'],
  ['in-progress', 'to-do'],
] as const;

interface Line {
  team: Neighbourhood;
  index: number;
  nth: number;
  key: string;
  behind: number;
  titles: readonly string[];
}

const runningOf = ({ team, index, nth, key, behind, titles }: Line): DemoAction[] =>
  pick(statusesNow, nth).map((status, i) => ({
    ambition: key,
    title: titles[behind + i] as string,
    owner: memberKey(team.slug, index + nth * 2 + i),
    status,
    ...(nth === 0 && status === 'in-progress' ? { earlier: [carriedOver(pick(reasons, index))] } : {}),
    ...(nth === 1 && status === 'in-progress' && index % 3 === 0 ? { stuck: pick(waitingOn, index) } : {}),
  }));

const pastOf = ({ team, index, nth, key, behind, titles }: Line): DemoPastAction[] =>
  titles.slice(0, behind).map((title, i) => {
    const ago = i < behind / 2 ? 2 : 1;
    const base = { ago, ambition: key, title, owner: memberKey(team.slug, index + nth + i) };
    if (i === 2 && nth === 1) return { ...base, end: 'let-go', reason: pick(lettingGo, index) };
    if (i === 1 && nth === 2) return { ...base, end: 'done', earlier: [carriedOver(pick(reasons, index + 1))] };
    return { ...base, end: 'done' };
  });

/** A neighbourhood team with its board: the theme's texts, each team as far along as it is. */
export function composeTeam(team: Neighbourhood, index: number, theme: RegioTheme, turn: number): DemoTeam {
  const inPlace = (text: string) => text.replaceAll('{plek}', team.name);
  const lines = theme.ambitions.map((ambition, nth): Line => {
    const behind = pick(actionsBehind, turn);
    return { team, index, nth, key: `${theme.key}-${nth + 1}`, behind, titles: ambition.actions.map(inPlace) };
  });
  const shortTerm = theme.ambitions.map(
    (ambition, nth): DemoAmbition => ({
      key: `${theme.key}-${nth + 1}`,
      kind: 'short-term',
      title: inPlace(ambition.title),
      until: { quartersAhead: nth === 0 ? 0 : 1 },
      lead: memberKey(team.slug, nth),
      contributesTo: theme.key,
    }),
  );
  const first = lines[0] as Line;
  return {
    slug: team.slug,
    name: `Buurtteam ${team.name.replace(/^(de|het) /, '')}`,
    purpose: inPlace(theme.purpose),
    kind: 'team',
    parent: team.parent,
    session: { weekday: ((index % 5) + 1) as 1 | 2 | 3 | 4 | 5, time: pick(times, index) },
    municipalities: [team.municipality],
    members: Array.from({ length: membersPerTeam }, (_, i) => ({ person: memberKey(team.slug, i) })),
    ambitions: [
      {
        key: theme.key,
        kind: 'long-term',
        title: inPlace(theme.title),
        effect: theme.effect,
        until: { yearsAhead: 2, month: 12 },
        lead: memberKey(team.slug, 0),
        contributesTo: theme.contributesTo,
      },
      ...shortTerm,
    ],
    running: lines.flatMap(runningOf),
    next: [
      {
        ambition: first.key,
        title: first.titles[first.behind + 3] as string,
        owner: memberKey(team.slug, index),
        status: 'to-do',
      },
    ],
    past: lines.flatMap(pastOf),
    rhythm: composeRhythm(
      index,
      theme.key,
      shortTerm.map(({ key }) => key),
      memberKey(team.slug, index),
    ),
  };
}
