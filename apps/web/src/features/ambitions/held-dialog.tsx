import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import { Link } from 'wouter';
import { useAccount } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { ambitionPath, boardPath } from '../../platform/navigation/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';

type HeldDialogProps = { teamId: string; problem: Problem; onClose: () => void };

/** What stands in the way of ending or binning an ambition, each as a link, and what to do about it. */
export function HeldDialog({ teamId, problem, onClose }: HeldDialogProps) {
  const { ambitions } = useText();
  const t = ambitions.held;
  const slug = useAccount().memberships.find(({ team }) => team.id === teamId)?.team.slug ?? '';
  const isAboutActions = problem.code === 'has-unfinished-actions';
  const things = (isAboutActions ? problem.actions : problem.ambitions) ?? [];
  return (
    <Dialog
      title={isAboutActions ? t.actionsTitle : t.ambitionsTitle}
      closeLabel={ambitions.write.close}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t.understood}
        </Button>
      }
    >
      <p>{isAboutActions ? t.actions : t.ambitions}</p>
      <ul className="vb-ambition-held">
        {things.map(({ id, title }) => (
          <li key={id}>
            <Link href={isAboutActions ? `${boardPath(slug)}?actie=${id}` : ambitionPath(id)} onClick={onClose}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
