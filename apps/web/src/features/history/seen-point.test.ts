import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSeenPoint, seenPoint } from './seen-point.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('how far somebody looked', () => {
  it('is not known on the first visit, and kept for each person and team apart', () => {
    expect(seenPoint('noor', 'jeugd')).toBeNull();
    keepSeenPoint('noor', 'jeugd', 12);
    expect(seenPoint('noor', 'jeugd')).toBe(12);
    expect(seenPoint('daan', 'jeugd')).toBeNull();
    expect(seenPoint('noor', 'thuis')).toBeNull();
  });

  it('never goes back, so that a second window tells nothing twice', () => {
    keepSeenPoint('noor', 'jeugd', 12);
    keepSeenPoint('noor', 'jeugd', 7);
    expect(seenPoint('noor', 'jeugd')).toBe(12);
  });

  it('is simply not known where the browser forbids to keep anything', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => 'none of ours',
      setItem: () => {
        throw new Error('full');
      },
    });
    keepSeenPoint('noor', 'jeugd', 12);
    expect(seenPoint('noor', 'jeugd')).toBeNull();
  });
});
