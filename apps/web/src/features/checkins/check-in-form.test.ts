import { expect, it } from 'vitest';
import { draftOf, emptyForm, faultsOf, readForm, wishOf } from './check-in-form.ts';

const form = { status: 'stuck', confidence: 2, story: ' Wacht ', noticed: '', learned: 'Bel eerder' } as const;

it('a draft brings back what was filled in, and an untouched form leaves none', () => {
  expect(readForm(draftOf(form))).toEqual(form);
  expect(draftOf(emptyForm)).toBe('');
  expect(readForm('')).toEqual(emptyForm);
  expect(readForm(draftOf({ ...emptyForm, confidence: null }))).toEqual({ ...emptyForm, confidence: null });
});

it('a draft that was damaged counts as nothing', () => {
  for (const damaged of ['{', 'null', '7', '{"status":"bad","confidence":9,"story":4}']) {
    expect(readForm(damaged)).toEqual(emptyForm);
  }
});

it('asks for the status and for nothing else', () => {
  expect([...faultsOf(emptyForm).keys()]).toEqual(['status']);
  expect(faultsOf({ ...emptyForm, status: 'on-course' }).size).toBe(0);
  expect([...faultsOf({ ...form, story: 'x'.repeat(1001) })]).toEqual([['story', 'too-long']]);
});

it('a number that was left alone is the one the team gave together, and one taken away is none', () => {
  const { confidence: _, ...untouched } = form;
  expect(wishOf(untouched, 'stuck', 4).confidence).toBe(4);
  expect(wishOf({ ...form, confidence: null }, 'stuck', 4).confidence).toBe(null);
  expect(wishOf(form, 'stuck', 4)).toEqual({
    status: 'stuck',
    confidence: 2,
    story: 'Wacht',
    noticed: null,
    learned: 'Bel eerder',
  });
});
