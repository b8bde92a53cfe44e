import type { BoardAmbition } from '@verbeterbord/domain/boards/board';
import { parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { describe, expect, it } from 'vitest';
import { changesOf, faultsOf, firstFault, formOf, wishOf } from './ambition-form.ts';

const day = (text: string) => parseCalendarDay(text)!;
const ambition: BoardAmbition = {
  id: 'a',
  kind: 'short-term',
  title: 'Elke school heeft een vast gezicht',
  effect: 'Ouders zien een bekend gezicht.',
  until: day('2026-12-31'),
  milestone: { on: day('2026-12-08'), label: 'College' },
  leadId: 'fatima',
  contributesToId: 'dicht-bij-huis',
  municipalityIds: ['gilze', 'baarle'],
  lifecycle: 'active',
  version: 3,
};

describe('the form of an ambition', () => {
  it('opens on the ambition as it stands and then changes nothing', () => {
    expect(changesOf(ambition, formOf(ambition))).toEqual({});
  });

  it('sends only what was changed, and no difference of spaces or order', () => {
    const form = { ...formOf(ambition), title: ` ${ambition.title} `, municipalityIds: ['baarle', 'gilze'] };
    expect(changesOf(ambition, { ...form, until: '' })).toEqual({ until: null });
    expect(changesOf(ambition, { ...form, milestoneLabel: '', milestoneOn: '' })).toEqual({ milestone: null });
  });

  it('tells all faults at once, and which field comes first', () => {
    const faults = faultsOf(
      { ...formOf({}), effect: 'e'.repeat(1001), until: '2026-02-30', milestoneOn: '2026-12-08' },
      'short-term',
    );
    expect(faults).toEqual({
      effect: 'too-long',
      title: 'missing',
      contributesToId: 'missing',
      until: 'no-day',
      milestoneLabel: 'missing',
    });
    expect(firstFault(faults)).toBe('effect');
  });

  it('asks a day for a milestone that has a word, and a long-term ambition may stand by itself', () => {
    expect(faultsOf({ ...formOf({}), title: 'Buurt', milestoneLabel: 'College' }, 'long-term')).toEqual({
      milestoneOn: 'missing',
    });
    expect(firstFault({})).toBe(null);
  });

  it('reads empty fields as nothing', () => {
    expect(wishOf({ ...formOf({}), title: 'Buurt' })).toEqual({
      effect: null,
      title: 'Buurt',
      contributesToId: null,
      until: null,
      milestone: null,
      leadId: null,
      municipalityIds: [],
    });
  });
});
