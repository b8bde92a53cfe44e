import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import { formatDay, formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { CheckInTag } from './check-in-tag.tsx';
import { hasStory } from './standings.ts';

const shownAtOnce = 4;

/** What the team told, latest first, with what residents noticed and what was learned. */
export function CheckInStories({ checkIns }: { checkIns: readonly CheckIn[] }) {
  const { checkins } = useRoomText();
  const t = checkins.page;
  const told = checkIns.filter(hasStory);
  const older = told.slice(shownAtOnce);
  const list = (some: readonly CheckIn[]) => (
    <ul className="vb-history__stories">
      {some.map((one) => (
        <Story key={one.id} said={one} />
      ))}
    </ul>
  );
  return (
    <section className="vb-ambition-panel" aria-labelledby="het-verhaal">
      <h2 id="het-verhaal" className="vb-ambition-panel__title">
        {t.stories}
      </h2>
      {told.length === 0 ? <p>{t.noStories}</p> : list(told.slice(0, shownAtOnce))}
      {older.length > 0 && (
        <details className="vb-ambition-older">
          <summary>{t.older(older.length)}</summary>
          {list(older)}
        </details>
      )}
    </section>
  );
}

function Story({ said }: { said: CheckIn }) {
  const { checkins } = useRoomText();
  const t = checkins.page;
  const isThisYear = said.on.slice(0, 4) === useToday().slice(0, 4);
  return (
    <li className="vb-history__story">
      <p className="vb-history__day">
        <strong>{isThisYear ? formatDay(said.on) : formatDayAndYear(said.on)}</strong>
        <CheckInTag status={said.status} />
      </p>
      {said.story && <p className="vb-history__text">{said.story}</p>}
      {said.noticed && (
        <p className="vb-history__noticed">
          <Icon name="residents" size="small" />
          <span>
            <strong>{t.noticed}</strong> {said.noticed}
          </span>
        </p>
      )}
      {said.learned && (
        <Notice tone="learned" icon="bulb" title={t.learned}>
          {said.learned}
        </Notice>
      )}
    </li>
  );
}
