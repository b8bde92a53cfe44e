import type { AmbitionPage, ChainLink } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import { Link } from 'wouter';
import { formatDayAndYear } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { ambitionPath } from '../../platform/navigation/paths.ts';
import { LineChain, type LineChainStop } from '../../ui/line-of-sight/line-chain.tsx';
import type { LineMarkKind } from '../../ui/line-of-sight/line-mark.tsx';

/** The line from the Team van teams down to this ambition, whose sentence is the heading of the page. */
export function AmbitionChain({ page, lane }: { page: AmbitionPage; lane: string }) {
  const { ambitions: t } = useText();
  const kind = t.kinds[page.kind];
  const above = page.upward.map((link): LineChainStop => {
    const isOwn = link.team.id === page.team.id;
    return {
      key: link.id,
      kind: isOwn ? markOf(link.kind) : 'square',
      eyebrow: isOwn ? t.kinds[link.kind] : link.team.name,
      text: <AmbitionLink link={link} />,
      voice: 'context',
    };
  });
  const own: LineChainStop = {
    key: page.id,
    kind: markOf(page.kind),
    eyebrow: page.until ? t.kindUntil(kind, formatDayAndYear(page.until)) : kind,
    text: page.title,
    voice: 'ambition-title',
    heading: 'h1',
  };
  return <LineChain stops={[...above.reverse(), own]} lane={lane} label={t.page.chain} />;
}

/** The sentence of an ambition as the way to its page. */
export function AmbitionLink({ link }: { link: Pick<ChainLink, 'id' | 'title'> }) {
  return (
    <Link href={ambitionPath(link.id)} className="vb-ambition-link">
      {link.title}
    </Link>
  );
}

export const markOf = (kind: ChainLink['kind']): LineMarkKind => (kind === 'long-term' ? 'stip' : 'ring');
