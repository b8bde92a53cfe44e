import type { AmbitionPage, Contribution } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { AmbitionLink, markOf } from './ambition-chain.tsx';

type AmbitionDownwardProps = {
  page: AmbitionPage;
  lane: string;
  isMember: boolean;
  invitation: ReactNode;
  /** How what contributes from another team stands. */
  standingOf: (link: Contribution) => ReactNode;
};

/** What contributes to this ambition: its own short-term ones, or those of the teams below. */
export function AmbitionDownward({ page, lane, isMember, invitation, standingOf }: AmbitionDownwardProps) {
  const { ambitions: t } = useText();
  if (page.kind === 'short-term') return null;
  return (
    <section className={`vb-ambition-panel ${lane}`} aria-labelledby="draagt-bij">
      <h2 id="draagt-bij" className="vb-ambition-panel__title">
        {t.page.downward}
      </h2>
      {page.downward.length === 0 ? (
        <DashedCard>{isMember ? t.page.noDownward : t.page.noDownwardElsewhere}</DashedCard>
      ) : (
        <ul className="vb-ambition-downward">
          {page.downward.map((link) => (
            <li key={link.id}>
              <LineMark kind={markOf(link.kind)} size="small" />
              <div>
                <p className="vb-ambition-voice">{link.isReadable ? <AmbitionLink link={link} /> : link.title}</p>
                {link.team.id !== page.team.id && link.lifecycle === 'active' && standingOf(link)}
                {(link.team.id !== page.team.id || link.lifecycle !== 'active') && (
                  <p className="vb-ambition-quiet">
                    {[
                      link.team.id !== page.team.id && link.team.name,
                      link.lifecycle !== 'active' && t.lifecycles[link.lifecycle],
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {invitation}
    </section>
  );
}
