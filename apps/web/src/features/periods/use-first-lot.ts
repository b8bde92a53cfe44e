import { useRef } from 'react';

/**
 * Keeps what once was to be talked about where it stands, also when it is settled meanwhile: nothing jumps away under somebody's hands.
 * Gives the ids that go first, out of all, in the order of all.
 */
export function useFirstLot(ids: readonly string[], goesFirst: (id: string) => boolean): ReadonlySet<string> {
  const first = useRef(new Set<string>());
  for (const id of ids) if (goesFirst(id)) first.current.add(id);
  return new Set(ids.filter((id) => first.current.has(id)));
}
