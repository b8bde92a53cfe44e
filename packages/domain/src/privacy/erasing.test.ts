import { describe, expect, it } from 'vitest';
import { erasedMark, formerColleague, isErasable, patternOfPerson, patternOfText } from './erasing.ts';

const without = (text: string, pattern: string) => text.replace(new RegExp(pattern, 'g'), '█');

describe('a text that is erased', () => {
  const out = (needle: string, text: string) => without(text, patternOfText(needle));

  it('goes wherever it stands, inside words too, whatever its capitals', () => {
    expect(out('straat 5', 'Dorpstraat 5, STRAAT 5 en Straat 6')).toBe('Dorp█, █ en Straat 6');
  });

  it('goes with other white space, accents, dashes and quotes', () => {
    expect(out('café  de Kroon', 'CAFE\u00a0de\nKroon, cafe\u0301 de Kroon')).toBe('█, █');
    expect(out("Anne-Marie 't Hart", 'anne\u2011marie \u2019t hart')).toBe('█');
    expect(out('Jose', 'José en Jo\u00adse')).toBe('█ en █');
  });

  it('may hold any character', () => {
    for (const needle of ['a.*b (c)', '[x] \\d $1', '^{2}|+?', 'Ω и 漢字', 'blij 😀!']) {
      expect(out(needle, `voor ${needle} na`)).toBe('voor █ na');
    }
    expect(out('a.*b', 'aXXb')).toBe('aXXb');
  });

  it('says something, and is no part of what comes in its place', () => {
    expect(['Jan', 'abc 1', '123'].map(isErasable)).toEqual([true, true, true]);
    expect(['a b', '...', '---', 'privacy', 'OM  privacy', erasedMark].some(isErasable)).toBe(false);
  });
});

describe('a person who is erased', () => {
  const noor = { givenName: 'Noor', familyName: 'de Bakker', email: 'n.debakker@abg.example' };
  type Person = Parameters<typeof patternOfPerson>[0];
  const called = (givenName: string, familyName = 'Visser') => [{ givenName, familyName }];
  const out = (text: string, person: Person = noor, colleagues: Parameters<typeof patternOfPerson>[1] = []) =>
    without(text, patternOfPerson(person, colleagues)!);

  it('is found by full name in either order, by initial and by e-mail address', () => {
    expect(out('noor DE bakker; de Bakker, Noor; Noor B.; N.deBakker@abg.example')).toBe('█; █; █; █');
  });

  it('is found by the family name alone, with its capital and as a whole word', () => {
    expect(out('de Bakker belt, DE BAKKER ook')).toBe('█ belt, █ ook');
    expect(out('naar de bakker, en de Bakkersvelder')).toBe('naar de bakker, en de Bakkersvelder');
  });

  it('keeps a family name of three letters where it stands alone: it is a word too often', () => {
    const kim = { givenName: 'Kim', familyName: 'Bos', email: null };
    expect(out('Kim Bos in het Bos', kim, called('Kim'))).toBe('█ in het Bos');
  });

  it('is found by the given name alone when nobody else is called so', () => {
    expect(out('Bel Noor. Noortje niet, noord ook niet')).toBe('Bel █. Noortje niet, noord ook niet');
    expect(out('Bel Noor', noor, called('Nóór'))).toBe('Bel Noor');
    expect(out('Noor de Bakker', noor, called('Noor'))).toBe('█');
  });

  it('leaves a name alone that a colleague has too', () => {
    expect(out('De Bakker en Noor', noor, called('Piet', 'de Bakker'))).toBe('De Bakker en █');
  });

  it('is not looked for a second time: "oud-collega" stays where people wrote it', () => {
    expect(patternOfPerson({ ...formerColleague, email: null }, [])).toBeNull();
    expect(patternOfPerson({ givenName: '', familyName: '', email: null }, [])).toBeNull();
  });
});
