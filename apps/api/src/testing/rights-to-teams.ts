/** May; may, but here it leads nowhere (400); may not but sees it (403); does not exist for this one (404). */
export type Expected = 'y' | 'x' | 'n' | '-';

// Written by hand, on purpose: what the policies and the routes come to must be what a person would say. Columns: the own team, an open
// and a closed one, the Team van teams above, and a team of another organisation. One column: a route that names no team.

/** Reads a table of a name and its letters per line. */
export const rights = (text: string): ReadonlyMap<string, readonly Expected[]> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [, name = '', letters = ''] = /^\s*(.*?)\s{2,}([yxn-](?: +[yxn-])*)\s*$/.exec(line) ?? [];
        return [name, letters.split(/\s+/) as Expected[]];
      }),
  );

export const looking = rights(`
  member                               y y - y -
  member of the open team              y y - y -
  member of the closed team            y y y y -
  stand-in delegate of the open team   y y - y -
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

export const working = rights(`
  member                               y n - n -
  member of the open team              n y - n -
  member of the closed team            n n y n -
  stand-in delegate of the open team   n y - y -
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

/** The team's own, and a facilitator may come to chair; who reads the board besides is told that it is not theirs. */
export const inSession = rights(`
  member                               y n - n -
  member of the open team              n y - n -
  member of the closed team            n n y n -
  stand-in delegate of the open team   n y - y -
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

export const settingRhythm = rights(`
  member                               y n - n -
  member of the open team              n y - n -
  member of the closed team            n n y n -
  stand-in delegate of the open team   n y - y -
  facilitator of the Team van teams    n n n n -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - y - - -
  administrator                        y y y y -
  administrator of own and closed      y - y - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - y
`);

export const changingMembership = rights(`
  member                               n n - n -
  member of the open team              n n - n -
  member of the closed team            n n n n -
  stand-in delegate of the open team   n n - n -
  facilitator of the Team van teams    n n n n -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - n - - -
  administrator                        y y y y -
  administrator of own and closed      y - y - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - n
`);

/** Who names a team that is not there hears first whether they look after people at all. */
export const puttingInTeam = rights(`
  member                               n n - n n
  member of the open team              n n - n n
  member of the closed team            n n n n n
  stand-in delegate of the open team   n n - n n
  facilitator of the Team van teams    n n n n n
  facilitator far away                 - - - - n
  director                             - - - - n
  director, member of the open team    - n - - n
  administrator                        y y y y -
  administrator of own and closed      y - y - -
  waiting                              - - - - n
  former member                        - - - - n
  member of another organisation       n n n n n
`);

export const plantingTree = rights(`
  member                               n n - n -
  member of the open team              n n - n -
  member of the closed team            n n n n -
  stand-in delegate of the open team   n n - n -
  facilitator of the Team van teams    n n n n -
  facilitator far away                 - - - - -
  director                             - - - - -
  director, member of the open team    - n - - -
  administrator                        y y y y -
  administrator of own and closed      - - - - -
  waiting                              - - - - -
  former member                        - - - - -
  member of another organisation       - - - - n
`);
