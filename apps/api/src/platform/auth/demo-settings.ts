/** The path under which the provider of the demo stands in this server. */
export const demoMount = '/demo-aanmelden';

/** Its name for ever, whatever the address or port of this installation; nobody can reach it there. */
export const demoIssuer = `https://demo.verbeterbord.example${demoMount}`;

export const demoClientId = 'verbeterbord';
