import { Logo } from './logo.tsx';
import './app-frame.css';

type BrandProps = { name: string; organisation?: string; size?: 'normal' | 'large' };

export function Brand({ name, organisation, size = 'normal' }: BrandProps) {
  return (
    <span className={`vb-brand vb-brand--${size}`}>
      <Logo />
      <span className="vb-brand__words">
        <span className="vb-brand__name">{name}</span>
        {organisation && <span className="vb-brand__organisation">{organisation}</span>}
      </span>
    </span>
  );
}
