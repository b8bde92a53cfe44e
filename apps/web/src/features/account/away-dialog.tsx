import { useQuery } from '@tanstack/react-query';
import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { isUnfinished } from '@verbeterbord/domain/actions/action';
import { decide } from '@verbeterbord/domain/authorization/decide';
import { useState } from 'react';
import { actorOf, useAccount } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { AwayTeam } from './away-team.tsx';
import { colleaguesQuery } from './colleagues.queries.ts';
import { giveAway } from './give-away.ts';
import { handOversOf, nothingChosen, takersIn } from './hand-over.ts';
import { laneMine } from './my-lanes.ts';

type AwayDialogProps = { items: readonly MyAction[]; onClose: () => void };

/** All that I have in hand, team by team, and who takes it; one tap hands it over. */
export function AwayDialog({ items, onClose }: AwayDialogProps) {
  const { shell, account: texts } = useText();
  const t = texts.away;
  const today = useToday();
  const account = useAccount();
  const colleagues = useQuery(colleaguesQuery);
  const [choices, setChoices] = useState(nothingChosen);
  const actor = actorOf(account);
  const mayGive = ({ team, period }: MyAction) =>
    decide(actor, 'action.update', {
      today,
      team: { id: team.id, ancestorIds: [], municipalityIds: [], openToOrganisation: true },
      period,
    }).allowed;
  const open = items.filter(({ action }) => isUnfinished(action));
  const mine = open.filter(mayGive);
  const others = open.filter((item) => !mayGive(item));
  const going = handOversOf(mine, choices);
  const people = colleagues.data?.items ?? [];

  return (
    <Dialog
      title={t.title}
      closeLabel={shell.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              onClose();
              void giveAway(going);
            }}
            blockedBecause={going.length === 0 ? t.chooseFirst : undefined}
          >
            {t.put(going.length)}
          </Button>
        </>
      }
    >
      <div className="vb-away-list">
        <p>{t.help}</p>
        {colleagues.isError && people.length === 0 && (
          <Notice tone="negative" live="alert">
            {t.noColleagues}
          </Notice>
        )}
        {laneMine(mine).map(({ team, lanes }) => (
          <AwayTeam
            key={team.id}
            name={team.name}
            items={lanes.flatMap(({ rows }) => rows.flatMap((row) => row.items))}
            takers={takersIn(people, team.id, account.person.id)}
            teamChoice={choices.ofTeam[team.id]}
            choiceOf={(id) => choices.ofAction[id]}
            onTeam={(taker) => setChoices({ ...choices, ofTeam: { ...choices.ofTeam, [team.id]: taker } })}
            onAction={(id, taker) => setChoices({ ...choices, ofAction: { ...choices.ofAction, [id]: taker } })}
          />
        ))}
        {others.length > 0 && (
          <p className="vb-away-list__quiet">{t.ofOthers(others.map(({ action }) => action.title))}</p>
        )}
      </div>
    </Dialog>
  );
}
