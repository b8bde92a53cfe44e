const handlers = new Set<() => void>();

/** Has a handler told whenever the server says that nobody is signed in (any more); gives the way to stop. */
export function registerSignedOut(handler: () => void): () => void {
  handlers.add(handler);
  return () => handlers.delete(handler);
}

export function tellSignedOut(): void {
  for (const handler of handlers) handler();
}
