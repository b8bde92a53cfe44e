import { findSuspectedResidentsData } from '@verbeterbord/domain/privacy/suspected-residents-data';

const PREFIX = 'verbeterbord.draft.';
const onThisScreen = new Map<string, string>();
let owner = '';

/** Drafts belong to one person of those who share a device. */
export function openDraftBox(personId: string): void {
  if (owner !== personId) onThisScreen.clear();
  owner = personId;
}

/** What was typed here and not sent; null when there is nothing. */
export function readDraft(key: string): string | null {
  return onThisScreen.get(key) ?? storage()?.getItem(nameOf(key)) ?? null;
}

/** Keeps what is typed. Text that the privacy guard suspects stays on this screen only, and takes what was stored before with it. */
export function keepDraft(key: string, text: string): void {
  onThisScreen.set(key, text);
  if (findSuspectedResidentsData(text).length > 0) {
    forgetStored(key);
    return;
  }
  try {
    storage()?.setItem(nameOf(key), text);
  } catch {
    // Full, or forbidden by the browser: the text still stands on this screen.
    forgetStored(key);
  }
}

export function dropDraft(key: string): void {
  onThisScreen.delete(key);
  forgetStored(key);
}

/** Throws away every draft of everybody on this device: at signing out nothing stays behind. */
export function dropAllDrafts(): void {
  onThisScreen.clear();
  const store = storage();
  for (const name of Object.keys(store ?? {})) if (name.startsWith(PREFIX)) store?.removeItem(name);
}

const nameOf = (key: string): string => `${PREFIX}${owner}.${key}`;
const forgetStored = (key: string): void => storage()?.removeItem(nameOf(key));

/** A browser may forbid storage altogether; then drafts live as long as the screen. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
