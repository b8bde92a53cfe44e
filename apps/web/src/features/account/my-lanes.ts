import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';

type Stop = MyAction['line'][number];

/** My actions under one short-term ambition. */
export interface MyRow {
  readonly shortTerm: Stop;
  readonly items: readonly MyAction[];
}

/** A long-term ambition of one team with what I do for it. */
export interface MyLane {
  readonly longTerm: Stop;
  readonly rows: readonly MyRow[];
}

export interface MyTeam {
  readonly team: MyAction['team'];
  readonly period: MyAction['period'];
  readonly lanes: readonly MyLane[];
}

/** My actions along their lines of sight: teams before Teams van teams, in a team in the order of its board. */
export function laneMine(items: readonly MyAction[]): readonly MyTeam[] {
  return groups(items, ({ team }) => team.id)
    .map((ofTeam) => ({
      team: ofTeam[0].team,
      period: ofTeam[0].period,
      lanes: groups(ofTeam, (item) => longTermOf(item).id).map((ofLane) => ({
        longTerm: longTermOf(ofLane[0]),
        rows: groups(ofLane, (item) => shortTermOf(item).id).map((ofRow) => ({
          shortTerm: shortTermOf(ofRow[0]),
          items: ofRow,
        })),
      })),
    }))
    .sort((a, b) => a.team.kind.localeCompare(b.team.kind) || byName.compare(a.team.name, b.team.name));
}

const byName = new Intl.Collator('nl');

// The line of sight is a rule: every action has both, nearest first.
const shortTermOf = ({ line }: MyAction): Stop => line[0]!;
const longTermOf = ({ line }: MyAction): Stop => line[1]!;

type Filled<Item> = readonly [Item, ...Item[]];

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Filled<Item>[] {
  const found = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return [...found.values()];
}
