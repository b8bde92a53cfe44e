import { create } from 'zustand';

export type Toast = {
  id: number;
  message: string;
  /** One way back, for instance "Ongedaan maken". */
  action?: { label: string; run: () => void };
  /** A refusal stays until the reader closes it. */
  stays?: boolean;
};

type ToastStore = {
  toasts: Toast[];
  show: (toast: Omit<Toast, 'id'>) => number;
  dismiss: (id: number) => void;
};

const MOST_AT_ONCE = 3;
let lastId = 0;

export const useToasts = create<ToastStore>((set) => ({
  toasts: [],
  show: (toast) => {
    const id = ++lastId;
    set(({ toasts }) => {
      const passing = toasts.filter((one) => !one.stays);
      const gives = toasts.length >= MOST_AT_ONCE ? passing[0] : undefined;
      return { toasts: [...toasts.filter((one) => one !== gives), { ...toast, id }] };
    });
    return id;
  },
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((one) => one.id !== id) })),
}));

/** For code outside a component: shows a toast and gives its id. */
export const showToast = (toast: Omit<Toast, 'id'>): number => useToasts.getState().show(toast);
