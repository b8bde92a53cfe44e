import { isOverdue } from '@verbeterbord/domain/signals/signal';
import { useAccount } from '../../platform/authorization/account.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { isMine, type QuestionItem } from './question-item.ts';
import { QuestionState, WantedBy } from './question-state.tsx';
import { QuestionNote } from './question-words.tsx';
import { useSetState } from './write-signal.ts';

type OwedCardProps = {
  item: QuestionItem;
  mayAct: boolean;
  onAnswer: () => void;
  onPassOn: () => void;
};

/** One question that is owed an answer: who asks, by when, and one button. What else can be done is in its menu. */
export function OwedCard({ item, mayAct, onAnswer, onPassOn }: OwedCardProps) {
  const { owed: t, director } = useRoomText().signals;
  const today = useToday();
  const me = useAccount().person.id;
  const { write, error } = useSetState(item);
  const mine = isMine(item, me);
  const isNeed = item.kind === 'need';
  // Directors answer; who holds it for a team may also pick it up and pass it on.
  const isTeams = item.addressedTo === 'team';
  const picksUp = isTeams && !isNeed && item.state === 'asked' && !isOverdue(item, today);

  const move = async (state: 'picked-up' | 'asked') => {
    if (await write({ state })) announce(state === 'picked-up' ? t.pickedUp : t.putBackDone);
  };
  const answer: MenuItem = { key: 'answer', label: t.answer, icon: 'returned', onSelect: onAnswer };
  const pickUp: MenuItem = {
    key: 'pick-up',
    label: item.state === 'picked-up' ? t.takeOver : t.pickUp,
    icon: 'person-check',
    onSelect: () => void move('picked-up'),
  };
  const putBack: MenuItem = { key: 'put-back', label: t.putBack, icon: 'undo', onSelect: () => void move('asked') };
  const passOn: MenuItem = { key: 'pass-on', label: t.passOn, icon: 'carry-over', onSelect: onPassOn };
  const more = [
    ...(picksUp ? [answer] : mine ? [putBack] : [pickUp]),
    ...(item.state === 'picked-up' && !mine ? [putBack] : []),
    ...(isNeed ? [] : [passOn]),
  ];

  return (
    <li className="vb-owed-card">
      <p className="vb-owed-card__from">
        <strong>{isNeed ? director : item.team.name}</strong>
        <QuestionState item={item} />
      </p>
      <p className="vb-owed-card__question">{item.question}</p>
      <QuestionNote item={item} />
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      <div className="vb-owed-card__foot">
        <WantedBy item={item} />
        {mayAct && (
          <div className="vb-owed-card__buttons">
            {picksUp ? (
              <Button variant="accent" aria-label={t.pickUpOf(item.question)} onClick={() => void move('picked-up')}>
                {t.pickUp}
              </Button>
            ) : (
              <Button
                variant={mine || isOverdue(item, today) ? 'primary' : 'accent'}
                aria-label={t.answerTo(item.question)}
                onClick={onAnswer}
              >
                {t.answer}
              </Button>
            )}
            {isTeams && (
              <MenuButton label={t.more(item.question)} className="vb-icon-button" items={more}>
                <Icon name="more" />
              </MenuButton>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
