import type { ActionId } from '@verbeterbord/domain/shared/ids';
import { create } from 'zustand';

/** What is asked about the period that is shown, or about what becomes of one of its actions. */
export type PeriodDialog =
  | { readonly kind: 'round-off' }
  | { readonly kind: 'stretch' }
  | { readonly kind: 'rhythm' }
  | { readonly kind: 'prepare'; readonly actionId: ActionId };

export const usePeriodDesk = create<{ readonly dialog: PeriodDialog | null }>(() => ({ dialog: null }));

export const openPeriodDialog = (dialog: PeriodDialog): void => usePeriodDesk.setState({ dialog });

export const closePeriodDialog = (): void => usePeriodDesk.setState({ dialog: null });
