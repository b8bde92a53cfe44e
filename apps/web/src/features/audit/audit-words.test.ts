import { describe, expect, it } from 'vitest';
import { actionWords, objectWords } from './audit-words.ts';

describe('an entry of the audit trail', () => {
  it('says in Dutch what was done, and the code where there is no word yet', () => {
    expect(actionWords('signed-in')).toBe('Ingelogd');
    expect(actionWords('role.manage')).toBe('Rol regelen');
    expect(actionWords('something-new')).toBe('something-new');
    expect(actionWords('constructor')).toBe('constructor');
  });
  it('names what it knows, and shortens the id of what it does not', () => {
    const names = new Map([['11111111-aaaa', 'Jeugd dichtbij']]);
    expect(objectWords('team:11111111-aaaa', names)).toBe('team Jeugd dichtbij');
    expect(objectWords('person:22222222-bbbb membership:33333333-cccc', names)).toBe(
      'persoon 22222222, lidmaatschap 33333333',
    );
    expect(objectWords('thing:4', names)).toBe('thing 4');
    expect(objectWords('demo', names)).toBe('demo');
    expect(objectWords(null, names)).toBe('');
  });
});
