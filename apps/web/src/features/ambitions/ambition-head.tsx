import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import type { ReactNode } from 'react';
import { formatDay, formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Chip } from '../../ui/chip/chip.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Magnet } from '../../ui/magnet/magnet.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { AmbitionChain } from './ambition-chain.tsx';

type AmbitionHeadProps = {
  page: AmbitionPage;
  lane: string;
  me: PersonId;
  today: CalendarDay;
  /** The names of the municipalities it is for. */
  municipalities: readonly string[];
  /** How it stands, as the team said the last time. */
  standing: ReactNode;
  /** What can be done with it. */
  buttons: ReactNode;
};

/** What the ambition is and where it stands on the line. */
export function AmbitionHead({ page, lane, me, today, municipalities, standing, buttons }: AmbitionHeadProps) {
  const { ambitions: t } = useText();
  const lead = displayNames(page.people).get(page.leadId ?? '');
  return (
    <section className="vb-ambition-panel vb-ambition-head">
      <AmbitionChain page={page} lane={lane} />
      {page.lifecycle !== 'active' && (
        <p className="vb-ambition-head__end">
          <Chip tone={page.lifecycle === 'achieved' ? 'positive' : 'neutral'} {...endLook[page.lifecycle]}>
            {t.lifecycles[page.lifecycle]}
          </Chip>
          <span>{page.lifecycleReason ?? t.ended[page.lifecycle]}</span>
        </p>
      )}
      <div className="vb-ambition-head__foot">
        <ul className="vb-ambition-head__facts">
          {standing && <li>{standing}</li>}
          {page.milestone && (
            <li className="vb-ambition-head__milestone">
              <Icon name="milestone" size="small" />
              {page.milestone.label} {milestoneDay(page.milestone.on, today)}
            </li>
          )}
          <li>
            {lead && page.leadId && <Magnet firstName={lead} tintKey={page.leadId} filled={page.leadId === me} />}
            {lead ? t.lead(lead) : t.noLead}
          </li>
          {municipalities.map((name) => (
            <li key={name}>
              <Tag>{name}</Tag>
            </li>
          ))}
        </ul>
        <div className="vb-ambition-head__buttons">{buttons}</div>
      </div>
    </section>
  );
}

const endLook = { achieved: { glyph: 'done' }, stopped: { icon: 'feather' } } as const;

const milestoneDay = (day: CalendarDay, today: CalendarDay): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDay(day) : formatDayAndYear(day);
