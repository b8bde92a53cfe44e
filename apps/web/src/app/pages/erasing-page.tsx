import { ErasePanel } from '../../features/privacy/erase-panel.tsx';
import { ErasureList } from '../../features/privacy/erasure-list.tsx';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { AdministrationFrame } from './administration-frame.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import './erasing-page.css';

/** Verwijderen om privacy, for an administrator of the whole organisation; for anybody else this page is not there. */
export function ErasingPage() {
  const { erasing: t } = useRoomText();
  const mayErase = useMayI('privacy.erase', {}).allowed;
  if (!mayErase) return <NotFoundPage />;
  return (
    <AdministrationFrame title={t.title}>
      <div className="vb-erasing-page__intro">
        {t.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <ErasePanel />
      <ErasureList />
    </AdministrationFrame>
  );
}
