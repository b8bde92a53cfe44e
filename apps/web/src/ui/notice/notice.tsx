import type { ReactNode } from 'react';
import { IconButton } from '../button/icon-button.tsx';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import { StatusGlyph } from '../status-glyph/status-glyph.tsx';
import './notice.css';

type NoticeProps = {
  /** `info` is calm (no connection), `negative` is an error, `learned` is the yellow note. */
  tone: 'info' | 'negative' | 'learned';
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons below the words. */
  actions?: ReactNode;
  /** How it is spoken when it appears; leave out for what is simply there. */
  live?: 'status' | 'alert';
  onClose?: () => void;
  closeLabel?: string;
};

export function Notice({ tone, icon, title, children, actions, live, onClose, closeLabel }: NoticeProps) {
  return (
    <div className={classNames('vb-notice', `vb-notice--${tone}`, actions && 'vb-notice--asks')} role={live}>
      {icon ? <Icon name={icon} /> : <StatusGlyph name={tone === 'negative' ? 'error' : 'done'} />}
      <div className="vb-notice__words">
        <p>
          {title && <strong>{title}</strong>} {children}
        </p>
        {actions && <div className="vb-notice__actions">{actions}</div>}
      </div>
      {onClose && closeLabel && <IconButton icon="close" label={closeLabel} size="compact" onClick={onClose} />}
    </div>
  );
}
