const changes = (count: number): string => (count === 1 ? '1 wijziging wacht' : `${count} wijzigingen wachten`);

export const sessions = {
  over: {
    title: 'Je bent uitgelogd',
    body: 'Wat je hebt getypt, staat er nog. Log opnieuw in, dan ga je verder waar je was.',
    waiting: (count: number) => `${changes(count)} nog. Die versturen we zodra je weer bent ingelogd.`,
    ownWindow: 'Inloggen opent in een nieuw venster. Dit venster blijft zoals het is.',
    other: 'Wil iemand anders hier inloggen? Kies “Opnieuw beginnen”. Wat je nog niet had verstuurd, gaat dan weg.',
    again: 'Log opnieuw in',
    opensWindow: '(opent in een nieuw venster)',
    restart: 'Opnieuw beginnen',
    close: 'Sluiten en later inloggen',
    bar: 'Je bent uitgelogd.',
    barBody: 'Je ziet wat er net nog stond. Wat je typt, wordt pas verstuurd als je weer bent ingelogd.',
    isBack: 'Je bent weer ingelogd.',
  },
};
