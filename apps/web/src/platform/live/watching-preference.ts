import { create } from 'zustand';

const NAME = 'verbeterbord.watching';
const OFF = 'off';

/** "Laat zien dat ik meekijk": on unless this device says otherwise. */
export const useWatchingPreference = create<{ readonly isOn: boolean }>(() => ({ isOn: stored() !== OFF }));

export function setWatchingPreference(isOn: boolean): void {
  useWatchingPreference.setState({ isOn });
  try {
    if (isOn) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, OFF);
  } catch {
    // A browser without storage forgets the choice at the next visit.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}
