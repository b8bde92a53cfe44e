import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, mayWorkLater } from '../platform/api/api-problem.ts';
import { backOff } from '../platform/api/back-off.ts';
import { accountQuery } from '../platform/authorization/account.ts';

const MOST_RETRIES = 3;

export const isSignedOut = (error: unknown): boolean => error instanceof ApiProblem && error.status === 401;

/** The read cache. What was read stays on the screen without a network; a refusal is not asked twice. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'offlineFirst',
      retry: (count, error) => mayWorkLater(error) && count < MOST_RETRIES,
      retryDelay: (count) => backOff(count + 1),
    },
  },
});

/** The session may be over: what is behind the sign-in watches the account, and asks to sign in again. */
export function askAccountAgain(): void {
  void queryClient.invalidateQueries({ queryKey: accountQuery.queryKey, exact: true });
}
