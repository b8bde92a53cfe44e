import type { ProblemCode } from '@verbeterbord/contracts/problems/problems';
import type { Fault } from '@verbeterbord/contracts/problems/problems.schemas';
import type { Reason } from '@verbeterbord/domain/authorization/rule';

const byCode: Record<ProblemCode, string> = {
  'invalid-request': 'Dit kunnen we zo niet bewaren. Kijk na wat je hebt ingevuld.',
  'residents-data-suspected': 'Hier lijken gegevens van een inwoner te staan. Haal ze weg, dan kun je verder.',
  'not-signed-in': 'Je bent uitgelogd. Log opnieuw in, dan ga je verder waar je was.',
  'not-allowed': 'Dit kun jij hier niet doen.',
  'not-found': 'Dit is er niet meer. Misschien heeft een collega het weggehaald.',
  'method-not-allowed': 'Dit kan hier niet. Laad de pagina opnieuw.',
  'not-acceptable': 'Dit kan hier niet. Laad de pagina opnieuw.',
  'edit-conflict': 'Een collega heeft dit net ook veranderd. Er is niets weg. Kies welke tekst op het bord komt.',
  'idempotency-key-reused': 'Dit is niet goed verstuurd. Doe het nog een keer.',
  'period-rounded-off': 'Deze periode is afgerond. Wat erin staat, verandert niet meer.',
  'period-not-running': 'Deze periode is nog niet begonnen.',
  'period-dates-refused': 'Deze dagen kunnen niet. Kies een einde vanaf vandaag, hooguit acht weken na het begin.',
  'confidence-shown': 'De cijfers zijn al samen getoond.',
  'session-running': 'Er loopt al een andere bordsessie.',
  'outcomes-missing': 'Er is intussen iets veranderd. Kijk nog eens bij elke actie wat ermee gebeurt.',
  'has-unfinished-actions': 'Er staan nog acties open onder deze ambitie. Rond die eerst af of verplaats ze.',
  'has-contributions': 'Andere ambities dragen hier nog aan bij. Koppel die eerst aan een andere ambitie.',
  'ambition-not-active': 'Deze ambitie is al bereikt of gestopt. Kies een andere ambitie.',
  'membership-refused': 'Dit kan zo niet samen. Kijk na of de datums kloppen en of iemand al lid is van dit team.',
  'signal-step-refused': 'Deze vraag is intussen al een stap verder. Kijk nog eens hoe het er nu voor staat.',
  'tree-refused': 'Dit team past daar niet. Kijk na waar het nu onder valt.',
  'last-administrator': 'Een organisatie heeft altijd een beheerder. Maak eerst een collega beheerder.',
  'in-the-bin': 'Dit ligt in de prullenbak. Zet het eerst terug.',
  'payload-too-large': 'Deze tekst is te lang. Maak hem korter.',
  'unsupported-media-type': 'Dit is niet goed verstuurd. Laad de pagina opnieuw.',
  'too-many-requests': 'Het gaat even te snel. Wacht een paar tellen en probeer het opnieuw.',
  'internal-error': 'Bij ons ging iets mis. Je tekst staat nog hier. Probeer het straks opnieuw.',
  'try-again': 'Het is even druk. Probeer het opnieuw.',
};

const byReason: Record<Reason, string> = {
  'not-a-member': 'Alleen leden van dit team veranderen dit bord.',
  'not-the-owner': 'Alleen leden van het team en wie de actie doet, veranderen dit.',
  'period-rounded-off': byCode['period-rounded-off'],
  'board-closed': 'Dit team houdt het bord voor zichzelf.',
  'outside-scope': 'Dit hoort niet bij wat jij mag zien.',
  'not-asked-of-you': 'Deze vraag is aan iemand anders gesteld.',
};

const byFault: Record<Fault['code'], string> = {
  required: 'Vul dit in.',
  'wrong-type': 'Dit past hier niet.',
  'too-short': 'Vul dit in.',
  'too-long': 'Dit is te lang. Maak het korter.',
  'not-allowed-value': 'Kies iets uit de lijst.',
  'unknown-field': 'Dit kunnen we niet bewaren.',
  unknown: 'Dit is er niet meer. Kies iets anders.',
  'not-in-reach': 'Kies een ambitie van je eigen team of van jullie Team van teams.',
  'not-a-long-term-ambition': 'Kies een langetermijnambitie.',
  'short-term-needs-long-term': 'Kies aan welke langetermijnambitie dit bijdraagt.',
  'not-active': 'Deze ambitie is al bereikt of gestopt. Kies een andere.',
  'through-team-of-teams': 'Een vraag aan de directeur gaat via jullie Team van teams.',
  'not-well-formed': 'Hier staan tekens in die we niet kunnen bewaren.',
};

export const problems = {
  byCode,
  byReason,
  byFault,
  noConnection: 'Geen verbinding. Probeer het opnieuw als je weer online bent.',
  unexpected: 'Er ging iets mis. Je tekst staat nog hier. Probeer het opnieuw.',
};
