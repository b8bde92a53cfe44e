import type { Actor } from './actor.ts';
import { type Permission, policies } from './policies.ts';
import type { Facts, Reason } from './rule.ts';

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: Reason };

const yes: Decision = { allowed: true };

/** Whether this actor may do this, given these facts; if not, the reason. The browser asks the same function as the API. */
export function decide(actor: Actor, permission: Permission, facts: Facts): Decision {
  const answer = policies[permission](actor, facts);
  return answer === true ? yes : { allowed: false, reason: answer };
}
