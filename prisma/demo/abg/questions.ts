import { answered, askedOf, closed, type DemoQuestions, passedOn, pickedUp, withdrawn } from '../question-authoring.ts';
import { abgKoffer } from './koffer.ts';

const together = 'team-van-teams';

/** What the teams of the ABG ask, and what came back. */
export const abgQuestions: DemoQuestions = {
  asked: {
    'team-van-teams': [
      {
        question: 'Wil je het bestuur van de jeugdgezondheidszorg bellen?',
        about: 'Drie teams wachten op één handtekening onder de afsprakenlijst.',
        tried: 'We vroegen het twee keer aan de uitvoering. Er kwam geen antwoord.',
        ambition: 'wie-tekent',
        action: 'Vraag van Jeugd dichtbij oppakken',
        wanted: -2,
        steps: [askedOf('directors', 'pieter', 1)],
      },
      {
        question: 'Mag de proef met huisartsen een half jaar duren?',
        ambition: 'een-aanmeldpunt',
        wanted: -45,
        steps: [
          askedOf('directors', 'samira', 4),
          answered('willemijn', 'Ja, tot de zomer. Vertel in het college wat inwoners ervan merken.', 3, 8),
          closed('samira', 3),
        ],
      },
    ],
    'jeugd-dichtbij': [
      {
        question: 'Wie spreekt de jeugdgezondheidszorg aan op de afsprakenlijst?',
        about: 'De lijst is klaar, maar niemand weet wie er namens hen tekent.',
        tried: 'Gebeld met de uitvoering, daarna met hun planbureau.',
        ambition: 'afspraken',
        action: 'Afsprakenlijst voorleggen aan de jeugdgezondheidszorg',
        wanted: -5,
        steps: [askedOf(together, 'joost', 1)],
      },
      {
        question: 'Mogen wij jullie rooster voor schoolbezoek als voorbeeld gebruiken?',
        about: 'We maken het onze opnieuw, samen met de scholen.',
        ambition: 'vast-gezicht',
        action: 'Rooster voor schoolbezoek maken tot de {vakantie}',
        wanted: 4,
        steps: [
          askedOf('een-gezin-een-plan', 'daan', 1),
          pickedUp('marieke', 0, 3),
          answered('marieke', 'Graag. Het hangt bij ons op het bord: één blad per maand, met een vervanger.', 0, 4),
        ],
      },
      {
        question: 'Welke huisartsen doen al mee bij andere teams?',
        ambition: 'eerste-gesprek',
        wanted: -38,
        steps: [
          askedOf(together, 'samira', 4),
          pickedUp('pieter', 3, 4),
          answered('pieter', 'Twee praktijken in Alphen, via de proefwoning. Zij willen graag één nummer.', 3, 9),
          closed('samira', 3),
        ],
      },
      {
        question: 'Kan de folder nog op de gemeentesites?',
        wanted: -20,
        steps: [askedOf(together, 'daan', 3), withdrawn('daan', 'We drukken geen folders meer.', 2, 5)],
      },
    ],
    'een-gezin-een-plan': [
      {
        question: 'Mogen we het plan delen met de woningcorporatie?',
        about: 'Ouders willen het graag. De afspraak tussen organisaties mist.',
        tried: 'De corporatie gevraagd wat zij nodig heeft: alleen de afspraken over de huur.',
        ambition: 'samen-met-wonen',
        action: 'Toestemming van ouders op één blad zetten',
        wanted: 3,
        steps: [askedOf(together, 'bas', 1), pickedUp('pieter', 0, 4)],
      },
      {
        question: 'Hoe vragen jullie inwoners wat zij merken?',
        ambition: 'samen-leren',
        wanted: -17,
        steps: [
          askedOf('iedereen-doet-mee', 'jayden', 3),
          answered('sanne', 'Met één vraag aan het eind: wat vertel je hier straks over thuis?', 2, 8),
          closed('jayden', 2),
        ],
      },
    ],
    'iedereen-doet-mee': [
      {
        question: 'Wie kent tuinders die na de oogst willen praten?',
        ambition: 'werkgevers',
        action: 'Met twee tuinders in Rijen een proefweek afspreken',
        wanted: 5,
        steps: [
          askedOf(together, 'sanne', 1),
          pickedUp('marieke', 0, 4),
          answered(
            'marieke',
            'De ondernemersvereniging in Rijen belt er drie, en laat het ons deze maand weten.',
            0,
            4,
          ),
        ],
      },
      {
        question: 'Mogen wij werkgevers één nummer voor de drie gemeenten beloven?',
        about: 'Werkgevers willen één mens bellen. Nu zijn er drie balies met drie nummers.',
        tried: 'Met de drie balies gesproken. Zij willen wel, als het van boven klopt.',
        ambition: 'een-gezicht',
        wanted: 6,
        steps: [
          askedOf(together, 'lieke', 2),
          pickedUp('amir', 1, 8),
          passedOn('directors', 'amir', 'Dit gaat over drie gemeenten. Dat kan alleen een directeur beloven.', 0, 4),
        ],
      },
      {
        question: 'Wat heb je van mij nodig?',
        isNeed: true,
        wanted: -8,
        steps: [
          askedOf('iedereen-doet-mee', 'willemijn', 1, 10),
          answered('amir', 'Kom een ochtend mee naar de tuinders. Met jou erbij gaan deuren open.', 0, 4),
        ],
      },
    ],
    'thuis-in-de-buurt': [
      {
        question: 'Wie leest een uur mee met de huurafspraken?',
        about: 'Zonder iemand die huurrecht kent, durven we de tekst niet korter te maken.',
        ambition: 'huurafspraken',
        wanted: 7,
        steps: [askedOf(together, 'dewi', 1)],
      },
      {
        question: 'Kan de regeling voor zaalhuur voor alle kernen gelijk zijn?',
        ambition: 'dorpskamers',
        wanted: -30,
        steps: [
          askedOf(together, 'milou', 4),
          passedOn('directors', 'pieter', 'Daar gaan wij niet over.', 3, 8),
          answered('willemijn', 'Ja. De drie colleges tekenen dezelfde regeling.', 2, 6),
          closed('milou', 2),
        ],
      },
    ],
  },
  koffer: abgKoffer,
  prepared: [
    {
      by: 'hanneke',
      team: 'thuis-in-de-buurt',
      question: 'Kunnen jullie Eén gezin, één plan laten zien hoe buren meedoen?',
      about: 'Beide teams zoeken mensen die in de straat bekend zijn.',
      talkedOverDaysAgo: 4,
    },
    {
      by: 'hanneke',
      team: 'iedereen-doet-mee',
      question: 'Wat helpt om over een ambitie te praten die stilligt?',
      tried: 'Een keer na de bordsessie nagevraagd.',
    },
  ],
};
