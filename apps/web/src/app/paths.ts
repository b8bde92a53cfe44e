/** The patterns of the router; `platform/navigation/paths.ts` fills them in. */
export const routePatterns = {
  myActions: '/',
  teams: '/teams',
  board: '/teams/:slug',
  session: '/teams/:slug/sessie',
  sessionSummary: '/teams/:slug/sessie/:sessionId',
  lookBack: '/teams/:slug/terugkijken',
  ambition: '/ambities/:ambitionId',
  people: '/beheer',
  audit: '/beheer/logboek',
  erasing: '/beheer/privacy',
  whoSeesWhat: '/wie-ziet-wat',
  signIn: '/aanmelden',
  signedInAgain: '/aanmelden/gelukt',
  sessions: '/sessies',
} as const;
