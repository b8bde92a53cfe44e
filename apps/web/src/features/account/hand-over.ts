import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import type { Colleague } from '@verbeterbord/contracts/organisations/organisations.schemas';
import { isUnfinished } from '@verbeterbord/domain/actions/action';
import type { ActionId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';

/** Somebody to hand an action to, or to leave it where it is: the team keeps an eye on it. */
export type Taker = PersonId | 'leave';

/** What is chosen so far: one for a whole team, and others for single actions. */
export interface HandOverChoices {
  readonly ofTeam: Readonly<Record<TeamId, Taker>>;
  readonly ofAction: Readonly<Record<ActionId, Taker>>;
}

export const nothingChosen: HandOverChoices = { ofTeam: {}, ofAction: {} };

/** Who an action goes to: what was chosen for itself, else for its team; undefined while nothing was. */
export const takerOf = ({ ofTeam, ofAction }: HandOverChoices, { action, team }: MyAction): Taker | undefined =>
  ofAction[action.id] ?? ofTeam[team.id];

/** The actions that change hands, each with who takes it. */
export const handOversOf = (
  items: readonly MyAction[],
  choices: HandOverChoices,
): readonly { readonly item: MyAction; readonly takerId: PersonId }[] =>
  items.flatMap((item) => {
    const takerId = takerOf(choices, item);
    return takerId === undefined || takerId === 'leave' || !isUnfinished(item.action) ? [] : [{ item, takerId }];
  });

const byName = new Intl.Collator('nl');

/** The colleagues of a team other than me, by name. */
export const takersIn = (people: readonly Colleague[], teamId: TeamId, me: PersonId): readonly Colleague[] =>
  people
    .filter(({ id, teamIds }) => id !== me && teamIds.includes(teamId))
    .sort((a, b) => byName.compare(a.givenName, b.givenName) || byName.compare(a.familyName, b.familyName));
