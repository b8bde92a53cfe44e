import type { DemoPerson } from '../authoring.ts';

const person = (key: string, givenName: string, familyName: string): DemoPerson => ({ key, givenName, familyName });

/** Everybody here is made up. */
export const abgPeople: DemoPerson[] = [
  person('samira', 'Samira', 'El Amrani'),
  person('fatima', 'Fatima', 'Yildiz'),
  person('joost', 'Joost', 'van Beek'),
  person('lotte', 'Lotte', 'Verhoeven'),
  person('noor', 'Noor', 'de Graaf'),
  person('daan', 'Daan', 'Peeters'),
  person('youssef', 'Youssef', 'Haddou'),
  person('marieke', 'Marieke', 'Jansen'),
  person('bas', 'Bas', 'Oomen'),
  person('esra', 'Esra', 'Demir'),
  person('femke', 'Femke', 'Hoogland'),
  person('jayden', 'Jayden', 'Martina'),
  person('amir', 'Amir', 'Hosseini'),
  person('sanne', 'Sanne', 'van Gorp'),
  person('tomasz', 'Tomasz', 'Nowak'),
  person('lieke', 'Lieke', 'Brouwers'),
  person('winston', 'Winston', 'Pinas'),
  person('bram', 'Bram', 'Schellekens'),
  person('pieter', 'Pieter', 'Snoeren'),
  person('aicha', 'Aïcha', 'Benali'),
  person('guus', 'Guus', 'van den Heuvel'),
  person('milou', 'Milou', 'Kerkhof'),
  person('dewi', 'Dewi', 'Sahetapy'),
  person('hanneke', 'Hanneke', 'Smulders'),
  person('willemijn', 'Willemijn', 'Adriaens'),
  person('ruben', 'Ruben', 'Lopes'),
  { ...person('nina', 'Nina', 'Vermeulen'), waitsSinceYesterday: { email: 'n.vermeulen@abg.example' } },
];
