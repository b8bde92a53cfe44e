import { classNames } from '../class-names.ts';
import { magnetLetters, magnetTint } from './magnet-look.ts';
import './magnet.css';

type MagnetProps = {
  firstName: string;
  /** A stable id: it chooses the tint. */
  tintKey: string;
  /** The reader's own magnet is the filled one. */
  filled?: boolean;
  size?: 'small' | 'large';
  /** A green dot: looks at this now. Say it in words beside it. */
  live?: boolean;
  /** Only where no name stands beside it. */
  label?: string;
};

export function Magnet({ firstName, tintKey, filled, size = 'small', live, label }: MagnetProps) {
  const look = filled ? 'vb-magnet--filled' : `vb-magnet--tint-${magnetTint(tintKey)}`;
  const className = classNames('vb-magnet', look, `vb-magnet--${size}`, live && 'vb-magnet--live');
  if (!label) {
    return (
      <span className={className} aria-hidden="true">
        {magnetLetters(firstName)}
      </span>
    );
  }
  return (
    <span className={className} role="img" aria-label={label} title={label}>
      {magnetLetters(firstName)}
    </span>
  );
}
