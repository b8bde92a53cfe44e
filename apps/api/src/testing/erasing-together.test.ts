import { setTimeout as wait } from 'node:timers/promises';
import type { Erasure } from '@verbeterbord/contracts/privacy/privacy.schemas';
import type { Action } from '@verbeterbord/domain/actions/action';
import { erasedMark } from '@verbeterbord/domain/privacy/erasing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardOf, countOf, putAction, type Written } from './board-steps.ts';
import { openTestApi, signIn, type TestApi } from './open-test-api.ts';
import type { TestClient } from './test-client.ts';

let api: TestApi;
let administrator: TestClient;
let writers: TestClient[];
beforeAll(async () => {
  api = await openTestApi({ connections: 12 });
  administrator = await signIn(api, 'ruben');
  writers = await Promise.all(
    ['samira', 'noor', 'daan', 'lotte', 'fatima', 'youssef', 'joost', 'samira'].map((key) => signIn(api, key)),
  );
});
afterAll(() => api.dispose());

const erase = (text: string) => administrator.post<Erasure>('/erasures', { kind: 'text', text });

it('two who erase the same at one moment take turns: one finds it, the other finds nothing', async () => {
  await putAction(writers[0]!, { title: 'Tweemaal Quagga' });
  const both = await Promise.all([erase('quagga'), erase('QUAGGA')]);
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  expect(both.map(({ body }) => body.places).sort()).toEqual([0, 2]);
});

it('erasing while eight people write that very text: nothing acknowledged is lost, and no old text comes back', async () => {
  const texts = ['Pannenkoekplant', 'Pannenkoekplant begieten'];
  const shared = await Promise.all(Array.from({ length: 4 }, () => putAction(writers[0]!, { title: texts[0] })));
  const before = await countOf(api);
  const acknowledged: Written<Action>[] = [];
  let stillWriting = true;
  const write = async (client: TestClient, index: number) => {
    for (let round = 0; round < 6; round++) {
      acknowledged.push(await putAction(client, { title: `${texts[1]} ${index}-${round}` }));
      const target = shared[(index + round) % shared.length]!;
      const set = await client.put<Written<Action>>(`/actions/${target.id}/status`, {
        status: round % 2 ? 'done' : 'in-progress',
        seenVersion: 1,
      });
      expect(set.status, set.text).toBe(200);
      if (set.body.changed) acknowledged.push(set.body);
    }
  };
  const look = async () => {
    while (stillWriting) {
      expect((await boardOf(writers[1]!)).actions.length).toBeGreaterThan(0);
      await wait(20);
    }
  };
  const eraseOften = async () => {
    const erased: Erasure[] = [];
    for (let time = 0; time < 4; time++) erased.push((await erase('pannenkoekplant')).body);
    return erased;
  };
  const looking = look();
  const [erasures] = await Promise.all([eraseOften(), ...writers.map(write)]).finally(() => {
    stillWriting = false;
  });
  await looking;
  expect(erasures.every(({ teams }) => teams <= 1)).toBe(true);
  const counted = erasures.reduce((count, { teams }) => count + teams, 0);
  const seqs = acknowledged.map(({ seq }) => seq);
  expect(new Set(seqs).size).toBe(seqs.length);
  const { seq, changes } = await countOf(api);
  expect([seq, changes]).toEqual([before.seq + seqs.length + counted, before.changes + seqs.length + counted]);

  const last = await erase('pannenkoekplant');
  expect(last.status).toBe(201);
  const kept = await api.ask<{ id: string; title: string; version: number; changes: number }>(
    'SELECT id, title, version, (SELECT count(*)::int FROM change c WHERE c.entity_id = a.id) AS changes FROM action a WHERE id = ANY ($1)',
    [[...shared, ...acknowledged].map(({ id }) => id)],
  );
  expect(kept.length).toBe(shared.length + writers.length * 6);
  expect(kept.filter(({ title }) => !title.startsWith(erasedMark))).toEqual([]);
  expect(kept.filter(({ version, changes: rows }) => version !== rows)).toEqual([]);
  const left = await api.ask("SELECT 1 FROM change WHERE before::text || after::text ~* 'pannenkoekplant'");
  expect(left).toEqual([]);
  expect(JSON.stringify(await boardOf(writers[0]!))).not.toMatch(/pannenkoekplant/i);
});
