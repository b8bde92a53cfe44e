import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { ring } from '../platform/live/bells.ts';
import { connectLive } from './live-map.ts';

it('a list that was on its way while something changed is read anew: nobody knows whether it was in time', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const stop = connectLive(client);
  const answers = ['before', 'on its way', 'after'];
  const finish: (() => void)[] = [];
  let asked = 0;
  const observer = new QueryObserver(client, {
    queryKey: ['observations', 'team', 'all'],
    queryFn: () => {
      const text = answers[asked++];
      return new Promise((done) => finish.push(() => done({ items: [{ text }] })));
    },
  });
  const forget = observer.subscribe(() => undefined);
  finish[0]?.();
  await expect.poll(() => observer.getCurrentResult().data).toEqual({ items: [{ text: 'before' }] });
  ring({ teamId: 'team', seq: 1 });
  void observer.refetch();
  await expect.poll(() => asked).toBe(2);
  ring({ teamId: 'team', seq: 2 });
  await expect.poll(() => asked).toBe(3);
  finish[1]?.();
  finish[2]?.();
  await expect.poll(() => observer.getCurrentResult().data).toEqual({ items: [{ text: 'after' }] });
  forget();
  stop();
});
