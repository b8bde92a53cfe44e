import { rights, working } from './rights-to-teams.ts';

// Written by hand too, in the same columns.

/** Who reads a board reads its questions; and whoever is asked reads the question, though the board is closed to them. */
export const readingQuestion = rights(`
  member                               y y - y -
  member of the open team              y y - y -
  member of the closed team            y y y y -
  stand-in delegate of the open team   y y y y -
  facilitator of the Team van teams    y y y y -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - y - - -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - y
`);

/** The words of a question, and whether it helped, are of the team that asks. */
export const askersOwn = rights(`
  member                               y n - n -
  member of the open team              n y - n -
  member of the closed team            n n y n -
  stand-in delegate of the open team   n y n y -
  facilitator of the Team van teams    n n n n -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - y - - -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - y
`);

/** The teams asked their Team van teams, and that asked the directors: who is asked answers, and nobody for them. */
export const answering = rights(`
  member                               n n - n -
  member of the open team              n n - n -
  member of the closed team            n n n n -
  stand-in delegate of the open team   y y y n -
  facilitator of the Team van teams    n n n n -
  facilitator far away                 - - - - -
  director                             - - - y -
  director, member of the open team    - n - y -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - y
`);

/** "Wat heb je van mij nodig?" is a question of directors alone. */
export const askingNeed = rights(`
  member                               n n - n -
  member of the open team              n n - n -
  member of the closed team            n n n n -
  stand-in delegate of the open team   n n - n -
  facilitator of the Team van teams    n n n n -
  facilitator far away                 - - - - -
  director                             y y y y -
  director, member of the open team    y y y y -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - n
`);

/** A facilitator prepares about the teams in the scope. */
export const preparing = rights(`
  member                               n n - n -
  member of the open team              n n - n -
  member of the closed team            n n n n -
  stand-in delegate of the open team   n n - n -
  facilitator of the Team van teams    y y y y -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - n - - -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - n
`);

/** The koffer is opened by the team, by who sits in the Team van teams above, and by who helps there. */
export const lookingInKoffer = rights(`
  member                               y n - n -
  member of the open team              n y - n -
  member of the closed team            n n y n -
  stand-in delegate of the open team   y y y y -
  facilitator of the Team van teams    y y y y -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - y - - -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - y
`);

/** Above this Team van teams is nothing to take things along to. */
export const takingAlong = new Map(
  [...working].map(
    ([name, letters]) => [name, letters.map((one, at) => (at === 3 && one === 'y' ? 'x' : one))] as const,
  ),
);

/** Only a Team van teams has one: its members, and facilitators in scope. */
export const lookingAtTeamsTogether = rights(`
  member                               - n - n -
  member of the open team              n - - n -
  member of the closed team            n n - n -
  stand-in delegate of the open team   - - - y -
  facilitator of the Team van teams    - - - y -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - - - - -
  administrator                        - - - - -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - -
`);
