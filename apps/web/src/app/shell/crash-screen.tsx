import { Component, type ReactNode } from 'react';
import { text } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import './shell.css';

/** A fault of ours must not leave an empty window. React knows error boundaries as classes only. */
export class CrashScreen extends Component<{ children: ReactNode }, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children;
    const { failed } = text.shell;
    return (
      <main className="vb-shell__message">
        <h1>{failed.title}</h1>
        <p>{failed.crash}</p>
        <p>
          <Button variant="primary" onClick={() => window.location.reload()}>
            {failed.reload}
          </Button>
        </p>
      </main>
    );
  }
}
