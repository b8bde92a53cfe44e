export const looks = ['auto', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

const NAME = 'verbeterbord.look';

/** Light, dark, or as the device is; kept on this device. */
export function lookNow(): Look {
  try {
    return looks.find((look) => look === localStorage.getItem(NAME)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

export function showLook(look: Look = lookNow()): void {
  if (look === 'auto') delete document.documentElement.dataset.colorScheme;
  else document.documentElement.dataset.colorScheme = look;
}

export function chooseLook(look: Look): void {
  showLook(look);
  try {
    localStorage.setItem(NAME, look);
  } catch {
    // A browser without storage forgets the choice at the next visit.
  }
}
