import { useQuery } from '@tanstack/react-query';
import { mySignalsQuery } from './my-signals.queries.ts';

/** How many questions wait for me or my teams; undefined until that is known. */
export const useOwedCount = (): number | undefined => useQuery(mySignalsQuery).data?.owed.length;
