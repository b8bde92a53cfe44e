import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { TakeAlongSubject } from '@verbeterbord/domain/takealong/take-along';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { Button } from '../../ui/button/button.tsx';
import { useKofferOfTeam } from './use-koffer-of-team.ts';

type TakeAlongButtonProps = { teamId: TeamId; subject: TakeAlongSubject; subjectId: string; title: string };

/** "Meenemen naar …" where there is no menu, for members of the team; once it went, the way out of the koffer again. */
export function TakeAlongButton({ teamId, subject, subjectId, title }: TakeAlongButtonProps) {
  const team = { id: teamId, ancestorIds: [], municipalityIds: [], openToOrganisation: false };
  const isMember = useMayI('take-along.write', { team }).allowed;
  const { kofferItem } = useKofferOfTeam(teamId, isMember);
  if (!kofferItem) return null;
  const { label, onSelect } = kofferItem(subject, subjectId, title);
  return (
    <Button variant="quiet" icon="case" onClick={onSelect}>
      {label}
    </Button>
  );
}
