import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import type { Reason } from '@verbeterbord/domain/authorization/rule';
import { ApiProblem, NoConnection } from '../api/api-problem.ts';
import { text } from './use-text.ts';

/** What went wrong and what you can do, in one or two sentences; for anything that was thrown or refused. */
export function problemText(error: unknown): string {
  const { byCode, byReason, noConnection, unexpected } = text.problems;
  if (error instanceof NoConnection) return noConnection;
  if (!(error instanceof ApiProblem)) return unexpected;
  const { code, reason } = error.problem;
  if (code === 'not-allowed' && reason !== undefined && reason in byReason) return byReason[reason as Reason];
  return byCode[code] ?? unexpected;
}

/** Why the policies say no. */
export const reasonText = (reason: Reason): string => text.problems.byReason[reason];

/** What is wrong with each field of a form, by the name of the field in the request; empty when the problem says nothing of fields. */
export function faultTexts(error: unknown): Readonly<Record<string, string>> {
  const faults = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  return Object.fromEntries(faults.map((fault: Fault) => [fault.field, text.problems.byFault[fault.code]]));
}
