import type { SummaryLine, SummarySection } from '@verbeterbord/domain/boardsessions/session-summary';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import type { boardsessions } from '../../platform/i18n/nl/boardsessions.ts';
import { outcomeReason } from '../../platform/i18n/outcome-reason.ts';

type Words = (typeof boardsessions)['summary'];
type Names = ReadonlyMap<PersonId, string>;

/** What stands behind the words of a line: whose it is, why, and how it stands. */
export function besideOf({ ownerId, reason, checkIn }: SummaryLine, names: Names, t: Words): readonly string[] {
  return [
    ownerId === undefined ? '' : (names.get(ownerId) ?? ''),
    reason ? outcomeReason(reason) : '',
    checkIn ? t.statuses[checkIn.status] : '',
    checkIn?.confidence ? t.confidence(checkIn.confidence) : '',
  ].filter((words) => words !== '');
}

/** What a check-in tells in sentences of the team. */
export const storyOf = ({ checkIn }: SummaryLine, t: Words): readonly string[] =>
  checkIn === undefined
    ? []
    : [
        checkIn.story ?? '',
        checkIn.noticed ? t.noticed(checkIn.noticed) : '',
        checkIn.learned ? t.learned(checkIn.learned) : '',
      ].filter((words) => words !== '');

/** The summary as plain text, for a mail or a document. `head` stands on top, a line each. */
export function summaryText(
  head: readonly string[],
  sections: readonly SummarySection[],
  names: Names,
  t: Words,
): string {
  const blocks = sections.map(({ kind, lines }) =>
    [
      t.kinds[kind],
      ...lines.flatMap((line) => {
        const beside = besideOf(line, names, t);
        const first = beside.length > 0 ? `- ${line.text} (${beside.join(', ')})` : `- ${line.text}`;
        return [first, ...storyOf(line, t).map((words) => `  ${words}`)];
      }),
    ].join('\n'),
  );
  return [head.join('\n'), ...blocks].join('\n\n');
}
