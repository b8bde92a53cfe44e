import type { Board } from '@verbeterbord/domain/boards/board';
import { deviationsFirst } from '@verbeterbord/domain/checkins/deviation';
import { isMemberOn } from '@verbeterbord/domain/memberships/membership';
import type { AmbitionId, BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { AmbitionStop } from './ambition-stop.tsx';
import { CheckInDialog } from './check-in-dialog.tsx';
import type { TalkedAbout } from './talked-about.ts';
import './ambition-check-ins.css';

type AmbitionCheckInsProps = { board: Board; sessionId: BoardSessionId | null };

/** The active ambitions of a board one after another, what deviated the last time first. */
export function AmbitionCheckIns({ board, sessionId }: AmbitionCheckInsProps) {
  const { checkins } = useRoomText();
  const t = checkins.step;
  const today = useToday();
  const { team } = board;
  const facts = { id: team.id, ancestorIds: [], municipalityIds: [], openToOrganisation: false };
  const may = useMayI('check-in.write', { team: facts }).allowed;
  const ambitions = talkedAbout(board);
  // The order of the beginning holds while the team talks: a card never jumps away under somebody's finger.
  const [order] = useState(() => deviationsFirst(ambitions, board.checkIns).map(({ id }) => id));
  const [openId, setOpenId] = useState<AmbitionId | null>(null);
  const place = (id: AmbitionId) => (order.includes(id) ? order.indexOf(id) : order.length);
  const inOrder = [...ambitions].sort((a, b) => place(a.id) - place(b.id));
  const members = board.people.filter((person) => isMemberOn(person, today)).length;
  const opened = ambitions.find(({ id }) => id === openId);
  if (ambitions.length === 0) return <DashedCard>{t.noAmbitions}</DashedCard>;
  return (
    <div className="vb-talk">
      <div className="vb-talk__head">
        <h2 className="vb-talk__title">{t.heading}</h2>
        <p className="vb-talk__progress" aria-live="polite">
          {t.progress(ambitions.filter(({ last }) => last?.on === today).length, ambitions.length)}
        </p>
      </div>
      <ol className="vb-talk__line">
        {inOrder.map((ambition) => (
          <AmbitionStop
            key={ambition.id}
            ambition={ambition}
            sessionId={sessionId}
            members={members}
            may={may}
            today={today}
            hasAction={ambition.kind === 'long-term' || board.actions.some((one) => one.ambitionId === ambition.id)}
            onTell={() => setOpenId(ambition.id)}
          />
        ))}
      </ol>
      {opened && (
        <CheckInDialog
          key={opened.id}
          ambition={opened}
          sessionId={sessionId}
          members={members}
          onClose={() => setOpenId(null)}
        />
      )}
    </div>
  );
}

function talkedAbout({ team, ambitions, upstream, checkIns }: Board): readonly TalkedAbout[] {
  const active = ambitions.filter(({ lifecycle }) => lifecycle === 'active');
  const lanes = active.filter(({ kind }) => kind === 'long-term');
  const titles = new Map([...upstream, ...ambitions].map(({ id, title }) => [id, title]));
  return active.map((ambition) => {
    const lane = lanes.findIndex(({ id }) => id === (ambition.contributesToId ?? ambition.id) || id === ambition.id);
    const { id, title, kind, contributesToId } = ambition;
    return {
      id,
      teamId: team.id,
      title,
      kind,
      above: titles.get(contributesToId ?? '') ?? null,
      lane: laneClass(team.kind === 'team-of-teams' ? 'neutral' : Math.max(0, lane)),
      last: checkIns.find(({ ambitionId }) => ambitionId === id) ?? null,
    };
  });
}
