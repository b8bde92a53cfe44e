import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { Transaction } from '../../platform/db/database.ts';

const mostAtOnce = 500;

/** What changed on a board after a counter, or on one thing of it, in order: some five hundred rows at most; never half of one write. */
export async function readChanges(
  transaction: Transaction,
  teamId: TeamId,
  { after, of, without }: { after: number; of: string | undefined; without: readonly string[] },
) {
  const thing = of === undefined ? {} : { entityId: of };
  const rows = await transaction.change.findMany({
    where: { teamId, seq: { gt: after }, entity: { notIn: [...without] }, ...thing },
    orderBy: [{ seq: 'asc' }, { part: 'asc' }],
    take: mostAtOnce,
  });
  const last = rows.at(-1)?.seq;
  const whole = rows.length === mostAtOnce ? rows.filter(({ seq }) => seq !== last) : rows;
  return whole.map(({ seq, part, at, actorId, entity, entityId, kind, before, after: became }) => ({
    seq: Number(seq),
    part,
    at: at.toISOString(),
    actorId,
    entity,
    entityId,
    kind,
    before: before as Record<string, unknown>,
    after: became as Record<string, unknown>,
  }));
}
