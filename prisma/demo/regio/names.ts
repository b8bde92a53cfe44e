/** Sixty given names and sixty family names, combined so that no full name comes twice. */
const givenNames =
  'Anouk Bilal Carlijn Dennis Elif Floris Gijs Hatice Ilse Jeroen Kim Luuk Mehmet Nadia Olaf Priya Quinten Rachida Sjoerd Thea ' +
  'Umar Vera Wouter Xenia Yara Zoë Anton Brigitte Cem Dunya Eva Fleur Gerrit Hilde Imane Jelle Karim Linda Maarten Naomi ' +
  'Oscar Patricia Rik Selma Tim Ursula Victor Wendy Yusuf Zainab Arjan Bianca Chantal Dirk Emine Frank Gloria Hugo Irene Jamal';
const familyNames =
  'Achterberg|Bakker|Çelik|Dijkstra|El Idrissi|Faber|Groenendijk|Hendriks|Ismaili|de Jong|Kaya|van Leeuwen|Mulder|Nguyen|Oosterhuis|' +
  'Postma|Quist|Ramdin|Scholten|Tahiri|Uittenbogaard|de Vries|Wibowo|Yilmaz|Zwart|Arslan|Boersma|Cabral|Doorn|Everts|' +
  'Ferreira|Gerritsen|Hamidi|Ivanova|Jacobs|Kuipers|Lamers|Manuela|Nijhuis|Öztürk|Pattiasina|Rietveld|Şahin|Terpstra|' +
  'van Urk|Visser|Willems|Zeegers|van Aalst|Bouwman|Chen|van Dam|Emanuels|Franken|Gomes|Hofman|Jong A Pin|Koster|Lubbers|Meijer';

const given = givenNames.split(' ');
const family = familyNames.split('|');

/** The name of the nth person of the region, always the same. */
export function regioName(index: number): { givenName: string; familyName: string } {
  const round = Math.floor(index / given.length);
  return {
    givenName: given[index % given.length] as string,
    familyName: family[(index * 7 + round * 3) % family.length] as string,
  };
}
