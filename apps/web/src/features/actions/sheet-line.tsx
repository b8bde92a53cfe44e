import { titleLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import type { ActionEdit } from '@verbeterbord/domain/boards/board-command';
import { useText } from '../../platform/i18n/use-text.ts';
import { LineChain, type LineChainStop } from '../../ui/line-of-sight/line-chain.tsx';
import { draftKeyOf } from './draft-keys.ts';
import { SheetText } from './sheet-text.tsx';

type SheetLineProps = {
  board: Board;
  action: BoardAction;
  lane: string;
  onTitle?: (set: ActionEdit, confirmed: readonly string[] | undefined, seenVersion: number) => void;
};

/** The line of sight down to the action; its own title is edited in place. */
export function SheetLine({ board, action, lane, onTitle }: SheetLineProps) {
  const t = useText().actions;
  const short = board.ambitions.find(({ id }) => id === action.ambitionId);
  const long = board.ambitions.find(({ id }) => id === short?.contributesToId);
  const above = board.upstream.find(({ id }) => id === long?.contributesToId);
  const isAbove = board.team.kind === 'team-of-teams';
  const title = (
    <SheetText
      label={t.edit.label}
      draftKey={draftKeyOf('title', action.id)}
      field="title"
      value={action.title}
      version={action.version}
      limit={titleLimit}
      isRequired
      isTitle
      onSave={onTitle && ((words, confirmed, seen) => onTitle({ title: words ?? action.title }, confirmed, seen))}
    />
  );
  const stops: (LineChainStop | false | undefined)[] = [
    above && { key: above.id, kind: 'square', eyebrow: above.teamName, text: above.title, voice: 'context' },
    long && {
      key: long.id,
      kind: isAbove ? 'square' : 'stip',
      eyebrow: t.sheet.longTerm,
      text: long.title,
      voice: 'context',
    },
    short && { key: short.id, kind: 'ring', eyebrow: t.sheet.shortTerm, text: short.title, voice: 'ambition' },
    { key: action.id, kind: 'dot', text: title, voice: 'action-title' },
  ];
  return (
    <LineChain lane={lane} label={t.sheet.line} stops={stops.filter((stop) => stop !== undefined && stop !== false)} />
  );
}
