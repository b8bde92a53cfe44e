import { setTimeout as wait } from 'node:timers/promises';
import type { TestClient } from './test-client.ts';

export interface HeardEvent {
  readonly event: string;
  readonly data: Record<string, unknown>;
  readonly at: number;
}

/** A reader of the live stream, over a real connection. */
export interface Ear {
  readonly status: number;
  readonly heard: readonly HeardEvent[];
  /** Whether the server ended the stream. */
  readonly isOver: () => boolean;
  /** Waits for an event of that name for which `fits` holds; throws after five seconds. */
  readonly hears: (event: string, fits?: (data: Record<string, unknown>) => boolean) => Promise<HeardEvent>;
  readonly close: () => void;
}

/** Opens the stream of those teams at a server that listens at `address`. */
export async function listenToStream(address: string, client: TestClient, query: string): Promise<Ear> {
  const hangUp = new AbortController();
  const answer = await fetch(`${address}/api/v1/events?${query}`, {
    headers: { cookie: client.cookie ?? '' },
    signal: hangUp.signal,
  });
  const heard: HeardEvent[] = [];
  let isOver = false;
  const read = async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const bytes of answer.body ?? []) {
      text += decoder.decode(bytes, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = /^event: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (event && data) heard.push({ event, data: JSON.parse(data), at: performance.now() });
      }
    }
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
    });
  return {
    status: answer.status,
    heard,
    isOver: () => isOver,
    hears: async (event, fits = () => true) => {
      for (let tries = 0; tries < 500; tries++) {
        const found = heard.find((one) => one.event === event && fits(one.data));
        if (found) return found;
        await wait(10);
      }
      throw new Error(`never heard ${event}; only ${JSON.stringify(heard)}`);
    },
    close: () => hangUp.abort(),
  };
}
