import { apiBase } from '@verbeterbord/contracts/http/route-path';
import { liveEvents, livePaths } from '@verbeterbord/contracts/live/live.paths';
import type { Bell, Presence } from '@verbeterbord/contracts/live/live.schemas';
import { backOff } from '../api/back-off.ts';
import { tellSignedOut } from '../api/signed-out.ts';
import { ring } from './bells.ts';
import { useLive } from './live-store.ts';
import { combineWishes, type LiveWish } from './live-wishes.ts';

const SETTLE_MS = 60;
const HIDDEN_MS = 30_000;

const wishes = new Map<symbol, LiveWish>();
let source: EventSource | null = null;
let openFor = '';
let attempt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let isPaused = false;

/** Adds somebody who listens; gives the way to stop. All share the one stream of this tab. */
export function joinStream(wish: LiveWish): () => void {
  const key = Symbol('wish');
  wishes.set(key, wish);
  if (wishes.size === 1) watchPage(true);
  later(open, SETTLE_MS);
  return () => {
    wishes.delete(key);
    if (wishes.size === 0) watchPage(false);
    later(open, SETTLE_MS);
  };
}

/** Leaves the server in peace while nobody is signed in, and tries at once when somebody is again. */
export function pauseStream(paused: boolean): void {
  if (isPaused === paused) return;
  isPaused = paused;
  attempt = 0;
  later(open, 0);
}

function open(): void {
  const { teamIds, watching } = combineWishes(wishes.values());
  const query = new URLSearchParams({ teams: teamIds.join(',') });
  if (watching) query.set('watching', watching);
  const url = `${apiBase}${livePaths.followEvents.path}?${query}`;
  if (teamIds.length === 0 || isPaused) {
    close();
    return;
  }
  if (source !== null && openFor === url) return;
  close();
  openFor = url;
  const opened = new EventSource(url);
  source = opened;
  opened.onopen = () => {
    attempt = 0;
    useLive.setState({ connection: 'live' });
  };
  opened.onerror = () => {
    // Not cut off but refused: the session may have ended while this device slept.
    if (opened.readyState === EventSource.CLOSED) tellSignedOut();
    close();
    useLive.setState({ connection: navigator.onLine ? 'connecting' : 'offline' });
    attempt += 1;
    later(open, backOff(attempt));
  };
  opened.addEventListener(liveEvents.bell, (event) => ring(JSON.parse(event.data) as Bell));
  opened.addEventListener(liveEvents.presence, (event) => {
    const { teamId, personIds } = JSON.parse(event.data) as Presence;
    useLive.setState(({ presence }) => ({ presence: { ...presence, [teamId]: personIds } }));
  });
  opened.addEventListener(liveEvents.signedOut, tellSignedOut);
}

function close(): void {
  source?.close();
  source = null;
  openFor = '';
  useLive.setState({ presence: {} });
}

function later(what: () => void, ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(what, ms);
}

// A tab nobody looks at is not looking either, and gives its connection back to the tabs that are.
function onVisibility(): void {
  if (document.visibilityState === 'hidden') later(close, HIDDEN_MS);
  else later(open, 0);
}

function onNetwork(): void {
  if (navigator.onLine) {
    later(open, 0);
    return;
  }
  close();
  useLive.setState({ connection: 'offline' });
}

function watchPage(on: boolean): void {
  const change = on ? 'addEventListener' : 'removeEventListener';
  document[change]('visibilitychange', onVisibility);
  window[change]('online', onNetwork);
  window[change]('offline', onNetwork);
}
