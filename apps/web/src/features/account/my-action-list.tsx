import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { useState } from 'react';
import { Link } from 'wouter';
import { boardPath } from '../../platform/navigation/paths.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { MyActionCard } from './my-action-card.tsx';
import { MyActionSheet } from './my-action-sheet.tsx';
import { laneMine, type MyLane } from './my-lanes.ts';
import { laneOf } from './my-line.ts';
import { useUndoKey } from './my-undo.ts';
import { type HeldReason, StuckDialog } from './stuck-dialog.tsx';
import './my-action-list.css';

type Open = { readonly kind: 'sheet' | 'stuck'; readonly actionId: string; readonly held?: HeldReason } | null;

/** My actions hanging from their lines of sight, team by team. */
export function MyActionList({ items }: { items: readonly MyAction[] }) {
  const [open, setOpen] = useState<Open>(null);
  useUndoKey();
  const teams = laneMine(items);
  const item = items.find(({ action }) => action.id === open?.actionId);
  const close = () => setOpen(null);
  return (
    <div className="vb-mine">
      {teams.map(({ team, lanes }) => (
        <section key={team.id} className="vb-mine__team" aria-labelledby={`mine-${team.id}`}>
          <h2 id={`mine-${team.id}`} className={teams.length > 1 ? 'vb-mine__team-name' : 'vb-visually-hidden'}>
            {teams.length > 1 ? <Link href={boardPath(team.slug)}>{team.name}</Link> : team.name}
          </h2>
          {lanes.map((lane, index) => (
            <Lane key={lane.longTerm.id} lane={lane} look={laneOf(team.kind, index)} onOpen={setOpen} />
          ))}
        </section>
      ))}
      {item && open?.kind === 'sheet' && (
        <MyActionSheet
          item={item}
          onClose={close}
          onStuck={() => setOpen({ kind: 'stuck', actionId: item.action.id })}
        />
      )}
      {item && open?.kind === 'stuck' && (
        <StuckDialog
          key={open.held?.text}
          item={item}
          held={open.held}
          onHeld={(held) => setOpen({ kind: 'stuck', actionId: item.action.id, held })}
          onClose={close}
        />
      )}
    </div>
  );
}

type LaneProps = { lane: MyLane; look: string; onOpen: (open: Open) => void };

function Lane({ lane, look, onOpen }: LaneProps) {
  return (
    <div className={`vb-mine__lane ${look}`}>
      <p className="vb-mine__long vb-ambition-voice">
        <LineMark kind="stip" />
        {lane.longTerm.title}
      </p>
      {lane.rows.map(({ shortTerm, items }) => (
        <div key={shortTerm.id} className="vb-mine__row">
          <h3 className="vb-mine__short vb-ambition-voice">
            <LineMark kind="ring" />
            {shortTerm.title}
          </h3>
          <ul className="vb-mine__cards">
            {items.map((item) => (
              <li key={item.action.id} className="vb-mine__card">
                <LineMark kind="dot" />
                <MyActionCard
                  item={item}
                  onOpen={() => onOpen({ kind: 'sheet', actionId: item.action.id })}
                  onStuck={() => onOpen({ kind: 'stuck', actionId: item.action.id })}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
