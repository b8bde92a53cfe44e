import type { PersonId } from '@verbeterbord/domain/shared/ids';
import type { Decisions } from '../../platform/http/decision.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';

/** Who is named must be somebody of the organisation; a guest from another team may sit in. */
export function checkPeople({ directory }: Decisions, field: string, people: readonly PersonId[]): void {
  if (people.some((id) => !directory.actors.has(id))) {
    throw invalidRequest([bodyFault(field, 'unknown', 'no such person in this organisation')]);
  }
}
