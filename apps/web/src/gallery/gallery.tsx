import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/styles.ts';
import './gallery.css';
import { LiveAnnouncer } from '../ui/accessibility/live-announcer.tsx';
import { SkipLink } from '../ui/accessibility/skip-link.tsx';
import { AccountMenu } from '../ui/app-frame/account-menu.tsx';
import { AppHeader, HeaderLink } from '../ui/app-frame/app-header.tsx';
import { Brand } from '../ui/app-frame/brand.tsx';
import { TabAction, TabBar, TabButton, TabLink } from '../ui/app-frame/tab-bar.tsx';
import { ToastRegion } from '../ui/toast/toast-region.tsx';
import { ControlsPanels } from './controls-panels.tsx';
import { DialogPanel } from './dialog-panel.tsx';
import { SignsPanels } from './signs-panels.tsx';

/** Everything in ui/ on one page, for looking at; it exists in the development server only. */
function Gallery() {
  return (
    <>
      <SkipLink targetId="main">Naar de inhoud</SkipLink>
      <AppHeader
        brand={<Brand name="Verbeterbord" organisation="ABG" />}
        navLabel="Hoofdmenu"
        nav={
          <>
            <HeaderLink href="#a" count={4} countLabel="acties">
              Mijn acties
            </HeaderLink>
            <HeaderLink href="#b" current>
              Teambord
            </HeaderLink>
            <HeaderLink href="#c" count={3}>
              Team van teams
            </HeaderLink>
            <HeaderLink href="#d">Ambities</HeaderLink>
            <HeaderLink href="#e">Terugkijken</HeaderLink>
          </>
        }
        account={
          <AccountMenu
            firstName="Samira"
            tintKey="s"
            label="Jouw menu"
            items={[{ key: 'out', label: 'Uitloggen', icon: 'door-leave', onSelect: () => {} }]}
          />
        }
      />
      <main id="main" tabIndex={-1}>
        <h1 className="vb-visually-hidden">Onderdelen</h1>
        <div className="gallery">
          <SignsPanels />
          <ControlsPanels />
          <DialogPanel />
        </div>
      </main>
      <TabBar label="Hoofdmenu onderaan">
        <TabLink href="#a" icon="check" current>
          Mijn acties
        </TabLink>
        <TabLink href="#b" icon="board">
          Teambord
        </TabLink>
        <TabAction label="Nieuwe actie" />
        <TabLink href="#c" icon="people">
          Teams
        </TabLink>
        <TabButton icon="more">Meer</TabButton>
      </TabBar>
      <ToastRegion label="Meldingen" closeLabel="Melding sluiten" />
      <LiveAnnouncer />
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
