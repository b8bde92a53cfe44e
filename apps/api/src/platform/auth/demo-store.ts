import type { Adapter, AdapterPayload } from 'oidc-provider';

const most = 5_000;

/** What the provider of the demo keeps while somebody signs in: in memory, the oldest let go first, gone with the server. */
export class DemoStore implements Adapter {
  static readonly #kept = new Map<string, { payload: AdapterPayload; until: number }>();
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const kept = DemoStore.#kept;
    for (const oldest of kept.keys()) {
      if (kept.size < most) break;
      kept.delete(oldest);
    }
    kept.set(this.#key(id), { payload, until: Date.now() + expiresIn * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = DemoStore.#kept.get(this.#key(id));
    return found && found.until > Date.now() ? found.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    for (const [key, { payload }] of DemoStore.#kept) {
      if (key.startsWith(`${this.#kind}:`) && payload.uid === uid) return payload;
    }
    return undefined;
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const found = DemoStore.#kept.get(this.#key(id));
    if (found) found.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    DemoStore.#kept.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of DemoStore.#kept) if (payload.grantId === grantId) DemoStore.#kept.delete(key);
  }

  #key(id: string): string {
    return `${this.#kind}:${id}`;
  }
}
