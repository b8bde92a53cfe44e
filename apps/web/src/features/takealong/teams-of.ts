import type { ListedTakeAlong } from '@verbeterbord/contracts/takealong/takealong.schemas';

const byName = new Intl.Collator('nl');

export interface TeamWithItems {
  readonly team: ListedTakeAlong['team'];
  readonly items: readonly ListedTakeAlong[];
}

/** What was taken along, per team in alphabetical order; what is still away before what came back, in the order it was taken. */
export function teamsOf(items: readonly ListedTakeAlong[]): readonly TeamWithItems[] {
  const teams = new Map(items.map(({ team }) => [team.id, team]));
  return [...teams.values()]
    .sort((a, b) => byName.compare(a.name, b.name))
    .map((team) => {
      const own = items.filter((item) => item.team.id === team.id);
      const isAway = ({ broughtBack }: ListedTakeAlong) => broughtBack === null;
      return { team, items: [...own.filter(isAway), ...own.filter((item) => !isAway(item))] };
    });
}
