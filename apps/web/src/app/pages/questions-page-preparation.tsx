import { useQuery } from '@tanstack/react-query';
import { decide } from '@verbeterbord/domain/authorization/decide';
import { useMemo } from 'react';
import { PreparedQuestions } from '../../features/signals/prepared-questions.tsx';
import { teamNamesQuery } from '../../features/signals/signals.queries.ts';
import { actorOf, useAccount } from '../../platform/authorization/account.ts';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { QuestionsPart } from './questions-page-part.tsx';

/** Voorbereiding, for a facilitator: about the teams in the own scope. */
export function Preparation() {
  const { prepared: t } = useRoomText().signals;
  const mayPrepare = useMayI('signal.prepare', {}).allowed;
  const account = useAccount();
  const today = useToday();
  const { data } = useQuery({ ...teamNamesQuery, enabled: mayPrepare });
  const teams = useMemo(() => {
    const actor = actorOf(account);
    const all = data?.items ?? [];
    const above = (parentId: string | null): readonly string[] =>
      parentId === null ? [] : [parentId, ...above(all.find(({ id }) => id === parentId)?.parentId ?? null)];
    return all.filter(({ id, parentId, municipalityIds }) => {
      const facts = { id, municipalityIds, ancestorIds: above(parentId), openToOrganisation: true };
      return decide(actor, 'signal.raise', { today, team: facts }).allowed;
    });
  }, [account, today, data]);
  if (!mayPrepare) return null;
  return (
    <QuestionsPart icon="lock" title={t.title} isWide>
      <PreparedQuestions teams={teams} />
    </QuestionsPart>
  );
}
