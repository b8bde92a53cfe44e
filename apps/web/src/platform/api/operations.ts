/**
 * Which operation a wish is. The same wish said again before the server answered (the answer got lost, somebody pressed twice) is the same
 * operation, and so is done once; once answered, saying it again is a new one.
 */
export class Operations {
  readonly #ids = new Map<string, string>();

  idOf(wish: unknown): string {
    const said = JSON.stringify(wish);
    const id = this.#ids.get(said) ?? crypto.randomUUID();
    this.#ids.set(said, id);
    return id;
  }

  answered(wish: unknown): void {
    this.#ids.delete(JSON.stringify(wish));
  }
}
