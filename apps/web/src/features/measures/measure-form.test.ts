import { expect, it } from 'vitest';
import { changesOf, faultsOf, fieldsOf, formOf, readForm } from './measure-form.ts';

const measure = { title: 'Werkdagen tot het gesprek', unit: 'dagen', from: 22.5, goal: 10, goalOn: '2027-03-31' };

it('a measure becomes a form and the form the same measure', () => {
  expect(formOf(measure)).toMatchObject({ from: '22,5', goal: '10' });
  expect(fieldsOf(formOf(measure))).toEqual(measure);
  expect(changesOf(measure, formOf(measure))).toEqual({});
});

it('only what was changed is sent, and an emptied field is none', () => {
  expect(changesOf(measure, { ...formOf(measure), goal: '9,5', goalOn: '', unit: ' ' })).toEqual({
    goal: 9.5,
    goalOn: null,
    unit: null,
  });
});

it('asks for what is measured and for numbers that are numbers', () => {
  expect([...faultsOf(formOf(null))]).toEqual([['title', 'missing']]);
  const wrong = { title: 'x'.repeat(201), unit: 'x'.repeat(41), from: 'veel', goal: '1,23456', goalOn: '2027-02-30' };
  expect(Object.fromEntries(faultsOf(wrong))).toEqual({
    ...{ title: 'too-long', unit: 'too-long', from: 'no-number', goal: 'no-number', goalOn: 'no-day' },
  });
});

it('a draft lies over what stands there, and a damaged one is untouched', () => {
  const initial = formOf(measure);
  expect(readForm(JSON.stringify({ ...initial, goal: '9' }), initial).goal).toBe('9');
  for (const damaged of ['', '{', 'null', '{"goal":9}']) expect(readForm(damaged, initial)).toEqual(initial);
});
