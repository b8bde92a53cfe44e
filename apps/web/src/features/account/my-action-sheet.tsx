import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { Link } from 'wouter';
import { useAccount } from '../../platform/authorization/account.ts';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { boardPath } from '../../platform/navigation/paths.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { LineChain } from '../../ui/line-of-sight/line-chain.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { changeMyStatus } from './change-my-status.ts';
import { chainOf, laneOf } from './my-line.ts';
import { StatusChoice } from './status-choice.tsx';
import './my-action-sheet.css';

type MyActionSheetProps = { item: MyAction; onStuck: () => void; onClose: () => void };

/** Everything about one of my actions, beginning with what it is for. */
export function MyActionSheet({ item, onStuck, onClose }: MyActionSheetProps) {
  const { account: t, shell } = useText();
  const { person } = useAccount();
  const { action, team, period, municipality } = item;
  return (
    <Dialog title={action.title} hideTitle closeLabel={shell.close} onClose={onClose}>
      <LineChain stops={chainOf(item, t.sheet)} lane={laneOf(team.kind, 0)} label={t.sheet.line} />
      <div className="vb-my-sheet">
        <StatusChoice
          title={action.title}
          value={action.status}
          size="sheet"
          onChange={(status) => void changeMyStatus(item, { status })}
        />
        {action.status !== 'done' && (
          <button type="button" className="vb-my-sheet__stuck" aria-haspopup="dialog" onClick={onStuck}>
            <StatusGlyph name={action.stuckReason === null ? 'stuck-outline' : 'stuck'} />
            <strong>{action.stuckReason === null ? t.mine.stuck : t.mine.isStuck}</strong>
            <span className="vb-my-sheet__why">{action.stuckReason ?? t.mine.tellWhy}</span>
          </button>
        )}
        <dl className="vb-my-sheet__facts">
          {action.doneWhen && (
            <>
              <dt>{t.sheet.doneWhen}</dt>
              <dd>{action.doneWhen}</dd>
            </>
          )}
          <dt>{t.sheet.owner}</dt>
          <dd className="vb-my-sheet__owner">
            <Magnet firstName={person.givenName} tintKey={person.id} filled />
            {t.sheet.me(person.givenName, action.with)}
          </dd>
          {municipality && (
            <>
              <dt>{t.sheet.municipality}</dt>
              <dd>{municipality}</dd>
            </>
          )}
          <dt>{t.sheet.period}</dt>
          <dd>{formatPeriod(period)}</dd>
        </dl>
        <Link href={`${boardPath(team.slug)}?actie=${action.id}`} className={buttonClass('secondary', true)}>
          <Icon name="board" />
          {t.sheet.toBoard}
        </Link>
      </div>
    </Dialog>
  );
}
