const noResidents = 'Op het bord mogen geen gegevens van inwoners.';

export const privacy = {
  suspicion: {
    bsn: {
      title: 'Hier lijkt een burgerservicenummer (BSN) te staan.',
      body: `${noResidents} Haal het nummer weg, dan kun je verder.`,
      remove: 'Nummer weghalen',
      confirm: 'Dit is geen BSN',
    },
    phone: {
      title: 'Dit lijkt een telefoonnummer.',
      body: 'Hoort het bij een inwoner? Haal het dan weg.',
      remove: 'Nummer weghalen',
      confirm: 'Het is van een collega',
    },
    'e-mail': {
      title: 'Dit lijkt een e-mailadres.',
      body: 'Hoort het bij een inwoner? Haal het dan weg.',
      remove: 'Adres weghalen',
      confirm: 'Het is van een collega',
    },
    iban: {
      title: 'Dit lijkt een rekeningnummer (IBAN).',
      body: 'Hoort het bij een inwoner? Haal het dan weg.',
      remove: 'Nummer weghalen',
      confirm: 'Het is niet van een inwoner',
    },
    address: {
      title: 'Dit lijkt een adres met postcode.',
      body: 'Hoort het bij een inwoner? Haal het dan weg.',
      remove: 'Adres weghalen',
      confirm: 'Het is niet van een inwoner',
    },
    'birth-date': {
      title: 'Dit lijkt een geboortedatum.',
      body: 'Hoort de datum bij een inwoner? Haal hem dan weg.',
      remove: 'Datum weghalen',
      confirm: 'Dit is geen geboortedatum',
    },
  },
  /** Said at the foot of a form while its text is held. */
  onlyHere: 'Je tekst blijft staan, alleen op dit scherm',
  hint: {
    'name-after-title': 'Staat hier de naam van een inwoner? Schrijf het liever zonder naam.',
    'case-word': 'Gaat dit over één inwoner of gezin? Schrijf het liever zo dat niemand te herkennen is.',
    'street-with-number': 'Is dit het adres van een inwoner? Laat het dan weg.',
    'health-of-colleague': 'Gaat dit over de gezondheid van een collega? Laat dat liever weg.',
  },
};
