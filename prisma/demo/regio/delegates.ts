import type { DemoMember } from '../authoring.ts';
import { memberKey } from './compose-team.ts';
import { neighbourhoods } from './places.ts';

/** The first member of every neighbourhood team that belongs to this Team van teams stands for it there. */
export const delegatesTo = (parent: string): DemoMember[] =>
  neighbourhoods
    .filter((team) => team.parent === parent)
    .map((team) => ({ person: memberKey(team.slug, 0), standsFor: team.slug }));
