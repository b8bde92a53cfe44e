import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import type { Erasure, ErasurePreview } from '@verbeterbord/contracts/privacy/privacy.schemas';
import type { Action } from '@verbeterbord/domain/actions/action';
import { erasedMark } from '@verbeterbord/domain/privacy/erasing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let administrator: TestClient;
let samira: TestClient;
let joost: TestClient;
const wish = { kind: 'person', personId: abg.person('joost') };
beforeAll(async () => {
  api = await openTestApi();
  administrator = await signIn(api, 'ruben');
  samira = await signIn(api, 'samira');
  joost = await signIn(api, 'joost');
});
afterAll(() => api.dispose());

describe('a person who is erased', () => {
  it('is an oud-collega from then on, with no way in; what they did stays', async () => {
    const { id } = await putAction(samira, {
      title: 'Joost van Beek en de beek',
      with: 'Van Beek; joost van beek; Joost',
    });
    expect((await joost.get<Account>('/account')).status).toBe(200);
    const before = await boardOf(samira);
    const counted = (await administrator.post<ErasurePreview>('/erasure-previews', wish)).body;
    expect(counted.people).toBe(1);
    const { body } = await administrator.post<Erasure>('/erasures', wish);
    expect(body).toMatchObject({ kind: 'person', places: counted.places, teams: counted.teams });

    const { title, with: partners } = (await samira.get<Action>(`/actions/${id}`)).body;
    expect([title, partners]).toEqual([`${erasedMark} en de beek`, `${erasedMark}; ${erasedMark}; ${erasedMark}`]);
    const board = await boardOf(samira);
    const person = board.people.find((one) => one.id === wish.personId);
    expect(person).toMatchObject({ givenName: 'oud-collega', familyName: '' });
    expect(person!.until! < before.period.endsOn).toBe(true);
    const owned = (actions: readonly { ownerId: string }[]) =>
      actions.filter(({ ownerId }) => ownerId === wish.personId).length;
    expect(owned(board.actions)).toBe(owned(before.actions));
    expect(owned(board.actions)).toBeGreaterThan(0);
    expect((await joost.get('/account')).status).toBe(401);
  });

  it('leaves no name, address, identity, role or session anywhere', async () => {
    const [left] = await api.ask<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM identity WHERE person_id = $1) AS identities,
              (SELECT count(*)::int FROM role_grant WHERE person_id = $1) AS roles,
              (SELECT count(*)::int FROM session WHERE person_id = $1) AS sessions,
              (SELECT count(*)::int FROM demo_person WHERE person_id = $1) AS offered,
              (SELECT count(*)::int FROM person WHERE id = $1 AND email IS NOT NULL) AS addresses,
              (SELECT count(*)::int FROM change WHERE before::text || after::text ~* 'van beek') AS in_log`,
      [wish.personId],
    );
    expect(left).toEqual({ identities: 0, roles: 0, sessions: 0, offered: 0, addresses: 0, in_log: 0 });
  });

  it('is not looked for again, and "oud-collega" stays where people wrote it', async () => {
    const { id } = await putAction(samira, { title: 'Lunch met een oud-collega' });
    expect((await administrator.post<ErasurePreview>('/erasure-previews', wish)).body).toEqual({
      places: 0,
      teams: 0,
      people: 0,
    });
    expect((await administrator.post<Erasure>('/erasures', wish)).body).toMatchObject({ places: 0, teams: 0 });
    expect((await samira.get<Action>(`/actions/${id}`)).body.title).toBe('Lunch met een oud-collega');
  });

  it('is never the last administrator, nor somebody of elsewhere', async () => {
    const last = { kind: 'person', personId: abg.person('ruben') };
    expect((await administrator.post('/erasures', last)).body.code).toBe('last-administrator');
    expect((await administrator.get<Account>('/account')).status).toBe(200);
    const stranger = { kind: 'person', personId: jeugd.team };
    expect((await administrator.post('/erasures', stranger)).status).toBe(404);
    expect((await administrator.post('/erasure-previews', stranger)).status).toBe(404);
  });
});
