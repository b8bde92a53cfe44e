import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { MenuItem } from '../../ui/menu/menu.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { openAmbitionDialog } from './ambition-dialog-store.ts';
import { binAmbition, setAmbitionLifecycle } from './end-ambition.ts';

/** What a member can do with the ambition; to others the first button explains. */
export function AmbitionButtons({ page, more }: { page: AmbitionPage; more: readonly MenuItem[] }) {
  const { ambitions } = useText();
  const t = ambitions.page;
  const mayEdit = useMayI('ambition.update', { team: factsOf(page) });
  const blocked = mayEdit.allowed ? undefined : t.notYours(page.team.name);
  const about = { ambitionId: page.id };
  return (
    <>
      {page.lifecycle !== 'active' && (
        <Button icon="undo" blockedBecause={blocked} onClick={() => void setAmbitionLifecycle(page, 'active', null)}>
          {t.resume}
        </Button>
      )}
      <Button icon="pencil" blockedBecause={blocked} onClick={() => openAmbitionDialog({ name: 'edit', ...about })}>
        {t.edit}
      </Button>
      {mayEdit.allowed && (
        <MenuButton label={t.more} className="vb-icon-button vb-icon-button--normal" items={itemsOf(page, t, more)}>
          <Icon name="more" />
        </MenuButton>
      )}
    </>
  );
}

type Texts = ReturnType<typeof useText>['ambitions']['page'];

function itemsOf(page: AmbitionPage, t: Texts, more: readonly MenuItem[]): readonly MenuItem[] {
  const about = { ambitionId: page.id };
  const bin: MenuItem = { key: 'bin', label: t.remove, icon: 'trash', onSelect: () => void binAmbition(page) };
  if (page.lifecycle !== 'active') return [bin];
  return [
    {
      key: 'achieve',
      label: t.achieve,
      glyph: 'done',
      onSelect: () => openAmbitionDialog({ name: 'achieve', ...about }),
    },
    { key: 'stop', label: t.stop, icon: 'feather', onSelect: () => openAmbitionDialog({ name: 'stop', ...about }) },
    ...more,
    { ...bin, separated: true },
  ];
}

/** What the browser knows of the team; reading was the server's to decide. */
export const factsOf = (page: AmbitionPage) => ({
  id: page.team.id,
  ancestorIds: [],
  municipalityIds: [],
  openToOrganisation: false,
});
