import { ToastBar } from './toast-bar.tsx';
import { useToasts } from './toast-store.ts';
import './toast.css';

type ToastRegionProps = {
  /** Spoken name of the place where messages stand. */
  label: string;
  closeLabel: string;
};

/** Mount once, always there: a screen reader only hears what changes in a region it already knew. */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  const { toasts, dismiss } = useToasts();
  return (
    <section className="vb-toast-region" aria-label={label}>
      <div role="status" className="vb-toast-region__list">
        {toasts.map((toast) => (
          <ToastBar key={toast.id} toast={toast} closeLabel={closeLabel} onDismiss={dismiss} />
        ))}
      </div>
    </section>
  );
}
