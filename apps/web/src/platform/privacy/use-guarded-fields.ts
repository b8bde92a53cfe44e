import { confirmationKey, type FieldSuspicion, unconfirmedSuspicions } from '@verbeterbord/domain/privacy/confirmation';
import type { SuspicionKind } from '@verbeterbord/domain/privacy/suspected-residents-data';
import { useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { foundByServer, type ServerFind } from './server-find.ts';

export type FieldTexts = Readonly<Record<string, string | null | undefined>>;

export interface FieldGuard {
  /** For the body of the request; undefined when the author confirmed nothing. */
  readonly confirmedNoResidentData: string[] | undefined;
  /** On submit: whether the texts must wait. From then on the notices show. */
  readonly holds: (texts: FieldTexts) => boolean;
  /** On blur of one field: from now on its notice may show. */
  readonly look: (field: string) => void;
  /** What is shown at a field now, given its text. */
  readonly shownAt: (field: string, text: string | null | undefined) => readonly FieldSuspicion[];
  readonly confirm: (field: string, kind: SuspicionKind) => void;
  /** When the server held a text that the browser let through: shows its finds too and gives true. */
  readonly heldByServer: (error: unknown, texts: FieldTexts) => boolean;
  readonly reset: () => void;
}

const nothing = {
  looked: [] as readonly string[],
  confirmed: [] as readonly string[],
  server: [] as readonly ServerFind[],
};

/** The privacy guard of one form: the same rule as the server's, asked before anything is sent. Field names as in the request. */
export function useGuardedFields(): FieldGuard {
  const [{ looked, confirmed, server }, setState] = useState(nothing);
  const add = (change: Partial<typeof nothing>) => setState((now) => ({ ...now, ...change }));
  const found = (field: string, text: string | null | undefined): readonly FieldSuspicion[] => {
    const own = unconfirmedSuspicions({ [field]: text }, confirmed);
    return own.length > 0 ? own : foundByServer(server, field, text, confirmed);
  };

  return {
    confirmedNoResidentData: confirmed.length > 0 ? [...confirmed] : undefined,
    holds: (texts) => {
      const held = Object.entries(texts).filter(([field, text]) => found(field, text).length > 0);
      if (held.length > 0) add({ looked: [...looked, ...held.map(([field]) => field)] });
      return held.length > 0;
    },
    look: (field) => add({ looked: [...looked, field] }),
    shownAt: (field, text) => (looked.includes(field) ? found(field, text) : []),
    confirm: (field, kind) => add({ confirmed: [...confirmed, confirmationKey(field, kind)] }),
    heldByServer: (error, texts) => {
      const finds = error instanceof ApiProblem ? (error.problem.suspicions ?? []) : [];
      if (finds.length === 0) return false;
      add({
        looked: [...looked, ...finds.map(({ field }) => field)],
        server: finds.map((find) => ({ ...(find as FieldSuspicion), text: texts[find.field] ?? '' })),
      });
      return true;
    },
    reset: () => setState(nothing),
  };
}
