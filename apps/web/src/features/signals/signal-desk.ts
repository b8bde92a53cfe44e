import type { SignalId } from '@verbeterbord/domain/shared/ids';
import { create } from 'zustand';

/** What on the board a question is about, if anything. */
export interface AskFrom {
  readonly actionId?: string;
  readonly ambitionId?: string;
  readonly title?: string;
}

export type OpenedSignal =
  | { readonly kind: 'ask'; readonly from: AskFrom }
  | { readonly kind: 'thread'; readonly signalId: SignalId };

/** The question that lies open on this reader's desk: one being asked, or one that was. */
export const useSignalDesk = create<{ readonly opened: OpenedSignal | null }>(() => ({ opened: null }));

export const askQuestion = (from: AskFrom): void => useSignalDesk.setState({ opened: { kind: 'ask', from } });
export const openThread = (signalId: SignalId): void =>
  useSignalDesk.setState({ opened: { kind: 'thread', signalId } });
export const clearSignalDesk = (): void => useSignalDesk.setState({ opened: null });
