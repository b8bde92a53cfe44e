import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.ts';
import type { LoggedChange } from './logged-change.ts';
import { mostNews, newsSince } from './since-last-look.ts';

const action = (id: string, ownerId: string) => ({ id, ownerId, title: `actie ${id}` });
const board = {
  actions: [action('mine', 'me'), action('given', 'me'), action('other', 'noor')],
  ambitions: [
    { id: 'led', leadId: 'me', title: 'Mijn ambitie' },
    { id: 'not-led', leadId: 'noor', title: 'Een andere' },
  ],
} as unknown as Pick<Board, 'actions' | 'ambitions'>;

const change = (entity: string, entityId: string, kind: string, after: object = {}, before: object = {}) =>
  ({ seq: 1, at: '', actorId: 'noor', entity, entityId, kind, before, after }) as LoggedChange;
const status = (id: string, to = 'done') => change('action', id, 'status-set', { status: to }, { status: 'to-do' });
const handed = (id: string) => change('action', id, 'edited', { owner_id: 'me' }, { owner_id: 'noor' });
const newsOf = (changes: LoggedChange[], noticed = new Map<string, string>()) =>
  newsSince(changes, board, 'me', noticed).map(({ about, entityId }) => [about, entityId]);

describe('since you were here', () => {
  it('tells what others did to my actions, and nothing of what I did or of what is not mine', () => {
    expect(newsOf([status('mine'), { ...status('given'), actorId: 'me' }, status('other')])).toEqual([
      ['my-action', 'mine'],
    ]);
  });

  it('tells one line for each thing, the latest; being handed something stays', () => {
    const news = newsSince([status('mine', 'in-progress'), status('mine', 'done')], board, 'me', new Map());
    expect(news.map(({ fact }) => fact)).toEqual([{ kind: 'status', to: 'done', reason: null }]);
    expect(newsOf([handed('given'), status('given')])).toEqual([['handed-to-me', 'given']]);
    expect(newsOf([change('action', 'given', 'created', { owner_id: 'me' })])).toEqual([['handed-to-me', 'given']]);
  });

  it('tells of the ambitions I lead, with what was said of them', () => {
    const said = (id: string) => change('check-in', 'c', 'created', { ambition_id: id, status: 'stuck' });
    const news = newsSince([said('led'), said('not-led')], board, 'me', new Map());
    expect(news).toMatchObject([{ about: 'my-ambition', entityId: 'led', title: 'Mijn ambitie', became: 'stuck' }]);
  });

  it('begins with what came of what I noticed, and ends with the period', () => {
    const changes = [
      change('period', 'p', 'rounded-off'),
      change('period', 'q', 'started'),
      status('mine'),
      change('observation', 'seen', 'cleared', { outcome: 'action' }),
      change('observation', 'of-another', 'cleared', { outcome: 'let-go' }),
    ];
    expect(newsOf(changes, new Map([['seen', 'De school mailt liever']]))).toEqual([
      ['noticed', 'seen'],
      ['my-action', 'mine'],
      ['rounded-off', 'p'],
    ]);
  });

  it('is five lines at most and one for each thing, whatever happened', () => {
    const anything = fc.constantFrom(
      status('mine'),
      handed('given'),
      change('period', 'p', 'rounded-off'),
      ...['s', 't', 'u', 'v', 'w', 'x'].map((id) => change('observation', id, 'cleared', { outcome: 'let-go' })),
    );
    const noticed = new Map(['s', 't', 'u', 'v', 'w', 'x'].map((id) => [id, id]));
    fc.assert(
      fc.property(fc.array(anything), (changes) => {
        const news = newsOf(changes, noticed);
        expect(news.length).toBeLessThanOrEqual(mostNews);
        expect(new Set(news.map(([, id]) => id)).size).toBe(news.length);
      }),
    );
  });
});
