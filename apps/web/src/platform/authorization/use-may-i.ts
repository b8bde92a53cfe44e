import { type Decision, decide } from '@verbeterbord/domain/authorization/decide';
import type { Permission } from '@verbeterbord/domain/authorization/policies';
import type { Facts } from '@verbeterbord/domain/authorization/rule';
import { useMemo } from 'react';
import { useToday } from '../i18n/use-today.ts';
import { actorOf, useAccount } from './account.ts';

/**
 * Whether the person who signed in may do this, by the same policies as the server. What the browser does not know of a team (what
 * stands above it, its municipalities) it leaves empty: that only widens reading, and reading is the server's to decide.
 */
export function useMayI(permission: Permission, facts: Omit<Facts, 'today'>): Decision {
  const today = useToday();
  const account = useAccount();
  const actor = useMemo(() => actorOf(account), [account]);
  return decide(actor, permission, { ...facts, today });
}
