import { problems } from '@verbeterbord/contracts/problems/problems';
import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import { expect, it } from 'vitest';
import { ApiProblem, NoConnection } from '../api/api-problem.ts';
import { problemText } from './problem-text.ts';
import { text } from './use-text.ts';

const refusal = (problem: Partial<Problem>) =>
  new ApiProblem({ type: '', title: '', status: 403, code: 'not-allowed', detail: '', ...problem });

it('there is a sentence for every problem code', () => {
  expect(Object.keys(text.problems.byCode).sort()).toEqual(Object.keys(problems).sort());
});

it('a refusal is explained by its reason when there is one', () => {
  expect(problemText(refusal({ reason: 'not-a-member' }))).toBe('Alleen leden van dit team veranderen dit bord.');
  expect(problemText(refusal({}))).toBe('Dit kun jij hier niet doen.');
});

it('no connection and a fault of our own have a sentence too', () => {
  expect(problemText(new NoConnection())).toContain('Geen verbinding');
  expect(problemText(new TypeError('oops'))).toContain('Er ging iets mis');
});
