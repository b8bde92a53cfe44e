import { asked, carriedOver, type DemoPastAction, done, letGo, pastOf } from '../authoring.ts';

/** What the four delegates intended in the eight periods before this one, and what it became. */
export const teamVanTeamsPast: DemoPastAction[] = [
  ...pastOf('borden', [
    done(8, 'samira', 'Vier borden ophangen op zolder'),
    done(8, 'amir', 'Elkaars ambities voorlezen', { reason: 'twee teams wilden hetzelfde' }),
    done(8, 'marieke', 'Eén dag kiezen waarop de periode begint'),
    done(8, 'pieter', 'Magneten en kaartjes bestellen'),
    done(8, 'samira', 'Opschrijven hoe een bordsessie gaat', { earlier: [carriedOver('te groot')] }),
    done(7, 'pieter', 'Bij elk team één bordsessie meekijken'),
    done(7, 'amir', 'Afspreken wat een schakel meeneemt en terugbrengt'),
    letGo(7, 'marieke', 'Verslag van elke sessie maken', { reason: 'het bord is het verslag' }),
    done(7, 'samira', 'Nieuwe collega’s het bord laten uitleggen'),
    done(6, 'marieke', 'Teams vragen wat het bord hun oplevert', { reason: 'we weten van elkaar waar we aan werken' }),
    done(6, 'pieter', 'Sessies korter maken', { reason: 'van een uur naar een half uur' }),
    done(5, 'samira', 'Een plek voor successen maken'),
  ]),
  ...pastOf('een-aanmeldpunt', [
    done(6, 'pieter', 'Tellen langs hoeveel wegen inwoners binnenkomen', { reason: 'negentien' }),
    done(6, 'amir', 'Balies in drie gemeenten bezoeken'),
    done(5, 'pieter', 'Met de teams kiezen wat een aanmeldpunt wel en niet doet', {
      earlier: [carriedOver('te groot')],
    }),
    done(5, 'samira', 'Telefoonnummer van Jeugd dichtbij als voorbeeld nemen'),
    done(4, 'marieke', 'Huisartsen vragen wie zij nu bellen', { municipality: 'alphen-chaam' }),
    letGo(4, 'amir', 'Apart team voor aanmeldingen', { reason: 'teams willen dichtbij blijven' }),
    done(3, 'pieter', 'Proef kiezen in één gemeente', { municipality: 'alphen-chaam' }),
    done(3, 'samira', 'Directeur vertellen wat wij nodig hebben', {
      earlier: [asked('aan de directeur: mag de proef een half jaar duren?')],
    }),
    done(2, 'marieke', 'Belvragen van twee teams samenvoegen'),
    done(2, 'pieter', 'Wethouders bijpraten tijdens een wandeling'),
    done(1, 'pieter', 'Afspreken wat we het college laten zien'),
    done(1, 'samira', 'Vier teams vragen naar hun wachttijd'),
  ]),
  ...pastOf('wie-tekent', [
    done(5, 'amir', 'Lijst maken van alle partners'),
    done(4, 'amir', 'Vragen bij welke partners het wringt', { reason: 'drie namen kwamen steeds terug' }),
    done(4, 'pieter', 'Bellen met de drie partners'),
    done(3, 'amir', 'Vast contact vinden bij twee van de drie', { earlier: [carriedOver('wachten op een ander')] }),
    letGo(2, 'amir', 'Convenant schrijven', { reason: 'een naam en een nummer is genoeg' }),
    done(1, 'amir', 'Afspraken op één kaart zetten'),
  ]),
  ...pastOf('startgesprek-samen', [
    done(5, 'marieke', 'Teams vragen wie wil meedoen aan de proef'),
    done(4, 'samira', 'Twee teams aan één tafel'),
    done(3, 'marieke', 'Kijken wat de wet zegt over samen een gesprek voeren'),
    done(2, 'samira', 'Gezinnen laten kiezen wie erbij zit', { reason: 'laat de inwoner zelf kiezen' }),
    done(1, 'marieke', 'Afspreken hoe we van de proef leren'),
  ]),
];
