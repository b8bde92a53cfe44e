/** Where each page is. The names are Dutch: people read and share them. */
export const myActionsPath = '/';
export const teamsPath = '/teams';
export const signInPath = '/aanmelden';
export const sessionsPath = '/sessies';
export const administrationPath = '/beheer';
export const teamTreePath = '/beheer/teams';
export const auditPath = '/beheer/logboek';
export const erasingPath = '/beheer/privacy';
export const whoSeesWhatPath = '/wie-ziet-wat';
export const boardPath = (slug: string): string => `/teams/${encodeURIComponent(slug)}`;
/** The board in meeting mode; with an id the summary of that session. */
export const sessionPath = (slug: string, sessionId?: string): string =>
  `${boardPath(slug)}/sessie${sessionId ? `/${sessionId}` : ''}`;
export const ambitionPath = (ambitionId: string): string => `/ambities/${ambitionId}`;
/** What a team wanted and what it became, its trends, decisions and successes. */
export const lookBackPath = (slug: string): string => `${boardPath(slug)}/terugkijken`;
/** The wall of what a team chose as its successes, on the page that looks back. */
export const successWallPath = (slug: string): string => `${lookBackPath(slug)}?kijk=successen`;

/** Every ambition as it stood after the last session. */
export const overviewPath = '/ambities';

/** The teams of a Team van teams side by side; its own board is at `boardPath`. */
export const rollupPath = (slug: string): string => `/team-van-teams/${encodeURIComponent(slug)}`;

/** Questions; one of them opened when it is named. */
export const questionsPath = (signalId?: string): string => (signalId ? `/vragen?vraag=${signalId}` : '/vragen');
