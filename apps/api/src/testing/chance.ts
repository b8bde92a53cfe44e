/** Numbers that look like chance and come back for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not with, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not with, `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  /** One of them; undefined when there is none. */
  of<One>(some: readonly One[]): One | undefined {
    return some[this.below(some.length)];
  }
}
