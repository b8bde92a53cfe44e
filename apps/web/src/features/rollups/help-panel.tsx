import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { FirstFew } from './first-few.tsx';
import { RollupIcon } from './rollup-icon.tsx';
import { RollupPanel } from './rollup-panel.tsx';

export interface HelpLine {
  readonly key: string;
  readonly team: string;
  /** What it is about, and what may be a reason to ask whether help is wanted. */
  readonly about: string;
  readonly text: string;
  readonly mark: ReactNode;
  /** Where it opens; null where this reader may not look. */
  readonly href: string | null;
}

const MOST_LINES = 4;

/** `isTold` is whether the rows say anything of ambitions at all: of very many teams they do not. */
type HelpPanelProps = { lines: readonly HelpLine[]; isTold: boolean };

/** Where a team waits on another: an opening for a talk, that leads to what it is about. */
export function HelpPanel({ lines, isTold }: HelpPanelProps) {
  const { help: t, rows } = useRoomText().rollups;
  return (
    <RollupPanel icon={<RollupIcon name="lifebuoy" />} title={t.title}>
      {lines.length === 0 && <p className="vb-rollup-panel__none">{isTold ? t.none : rows.withTeams}</p>}
      <FirstFew items={lines} most={MOST_LINES} className="vb-rollup-panel__list">
        {({ key, team, about, text, mark, href }) => {
          const words = (
            <>
              {mark}
              <span className="vb-help-line__words">
                <strong>{team}</strong>
                <span className="vb-help-line__about">{about}</span>
                <span>{text}</span>
              </span>
            </>
          );
          return (
            <li key={key}>
              {href === null ? (
                <div className="vb-help-line">{words}</div>
              ) : (
                <Link href={href} className="vb-help-line">
                  {words}
                  <Icon name="chevron-right" />
                </Link>
              )}
            </li>
          );
        }}
      </FirstFew>
    </RollupPanel>
  );
}
