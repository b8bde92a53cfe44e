import { beforeEach, expect, it, vi } from 'vitest';
import { dropAllDrafts, dropDraft, keepDraft, openDraftBox, readDraft } from './draft-box.ts';

const bsn = 'Bel terug over 111222333';
let stored: Record<string, string>;

beforeEach(() => {
  stored = {};
  const storage = {
    getItem: (name: string) => stored[name] ?? null,
    setItem: (name: string, text: string) => {
      stored[name] = text;
    },
    removeItem: (name: string) => {
      delete stored[name];
    },
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(storage, {
      ownKeys: () => Object.keys(stored),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  );
  openDraftBox('nobody');
  openDraftBox('samira');
});

it('a draft outlives the page', () => {
  keepDraft('title:a', 'Afspraak maken');
  openDraftBox('nobody');
  openDraftBox('samira');
  expect(readDraft('title:a')).toBe('Afspraak maken');
});

it('text that the privacy guard suspects is never stored, and takes what was stored with it', () => {
  keepDraft('title:a', 'Bel terug over 11122233');
  expect(Object.keys(stored)).toHaveLength(1);
  keepDraft('title:a', bsn);
  expect(JSON.stringify(stored)).not.toContain('1112');
  expect(readDraft('title:a')).toBe(bsn);
});

it('who shares the device does not see the draft of another', () => {
  keepDraft('title:a', 'Van Samira');
  openDraftBox('fatima');
  expect(readDraft('title:a')).toBeNull();
});

it('after success the draft is gone, and after signing out all of them', () => {
  keepDraft('title:a', 'een');
  keepDraft('title:b', 'twee');
  dropDraft('title:a');
  expect(readDraft('title:a')).toBeNull();
  dropAllDrafts();
  expect(readDraft('title:b')).toBeNull();
  expect(stored).toEqual({});
});

it('a browser that forbids storage keeps the draft on the screen', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new Error('full');
    },
    getItem: () => null,
    removeItem: () => undefined,
  });
  keepDraft('title:a', 'een');
  expect(readDraft('title:a')).toBe('een');
});
