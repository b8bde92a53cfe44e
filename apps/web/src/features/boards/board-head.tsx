import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import './board-head.css';

type BoardHeadProps = {
  title: string;
  /** The ways to look at a Team van teams, beside its name. */
  tabs?: ReactNode;
  isNew: boolean;
  /** Colleagues of the team who look at this board now. */
  watching: readonly { readonly id: string; readonly name: string }[];
  look: 'board' | 'list';
  onLook: (look: 'board' | 'list') => void;
  /** Why no action can be added; null where there is nothing to add to. */
  addBlocked: string | undefined | null;
  onNewAction: () => void;
  newActionWords: string;
  /** The way to the board session, before the primary button. */
  session?: ReactNode;
  /** A menu of what is seldom needed. */
  more: ReactNode;
  children: ReactNode;
};

/** Title, who looks along, and the one primary button; below it the period and the filters. */
export function BoardHead(props: BoardHeadProps) {
  const {
    title,
    tabs,
    isNew,
    watching,
    look,
    onLook,
    addBlocked,
    onNewAction,
    newActionWords,
    session,
    more,
    children,
  } = props;
  const { boards: t } = useText();
  return (
    <header className="vb-board-head">
      <div className="vb-board-head__title">
        <h1>{title}</h1>
        {tabs}
        {isNew && <span className="vb-board-head__quiet">{t.empty.newBoard}</span>}
        {watching.length > 0 && (
          <p className="vb-board-head__watching">
            <span className="vb-board-head__magnets">
              {watching.slice(0, 5).map(({ id, name }) => (
                <Magnet key={id} firstName={name} tintKey={id} live label={name} />
              ))}
            </span>
            {t.watching(watching.length)}
          </p>
        )}
      </div>
      {!isNew && (
        <div className="vb-board-head__buttons">
          <SegmentedControl
            legend={t.looks.legend}
            look="view"
            value={look}
            onChange={onLook}
            options={[
              { value: 'board', label: t.looks.board, icon: 'board' },
              { value: 'list', label: t.looks.list, icon: 'list' },
            ]}
          />
          {session}
          {addBlocked !== null && (
            <Button variant="primary" icon="plus" blockedBecause={addBlocked} onClick={onNewAction}>
              {newActionWords}
            </Button>
          )}
          {more}
        </div>
      )}
      <div className="vb-board-head__below">{children}</div>
    </header>
  );
}
