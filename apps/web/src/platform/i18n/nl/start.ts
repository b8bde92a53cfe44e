/** The words of the page where somebody begins who has a role and no team. */
export const start = {
  title: 'Start',
  greeting: (name: string) => `Dag ${name}, hier begint het voor jou.`,
  as: (roles: string) => `Je bent ${roles}.`,
  teams: 'Teams',
  teamsBody: 'De borden van de teams die je begeleidt.',
  administration: 'Beheer',
  administrationBody: 'Wie wacht er op een team? Mensen, teams en rollen.',
  whoSeesWhat: 'Wie ziet wat',
  whoSeesWhatBody: 'Wat jij en anderen op de borden kunnen zien, en wat niet.',
};
