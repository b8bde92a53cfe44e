import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import { describe, expect, it } from 'vitest';
import type { OutboxDraft, OutboxEntry } from '../../platform/outbox/outbox-entry.ts';
import { deleteDraft, editDraft, lifecycleDraft, restoreDraft } from './ambition-drafts.ts';
import { replayOnPage } from './replay-on-page.ts';

const page: AmbitionPage = {
  id: 'a',
  teamId: 't',
  kind: 'short-term',
  title: 'Elke school heeft een vast gezicht',
  effect: null,
  until: null,
  milestone: null,
  leadId: null,
  contributesToId: 'l',
  municipalityIds: [],
  lifecycle: 'active',
  version: 3,
  seq: 40,
  lifecycleReason: null,
  team: { id: 't', slug: 'jeugd', name: 'Jeugd', kind: 'team' },
  upward: [],
  downward: [],
  periods: [],
  people: [],
};

const waiting = (draft: OutboxDraft, ackedAt?: number): OutboxEntry => ({
  ...draft,
  operationId: crypto.randomUUID(),
  state: ackedAt === undefined ? 'waiting' : 'acknowledged',
  since: 0,
  ...(ackedAt !== undefined && { acked: { seq: ackedAt, version: 4 } }),
});

describe('the page of an ambition with what is on its way', () => {
  it('shows an edit and an end with its reason at once', () => {
    const edit = waiting(editDraft(page, { title: 'Elke school heeft twee gezichten' }, undefined));
    const end = waiting(lifecycleDraft(page, 'stopped', 'de gemeente doet het nu', undefined));
    expect(replayOnPage(page, [edit, end])).toMatchObject({
      title: 'Elke school heeft twee gezichten',
      lifecycle: 'stopped',
      lifecycleReason: 'de gemeente doet het nu',
    });
  });

  it('is not there while it goes to the bin, and back with undo', () => {
    const away = waiting(deleteDraft(page));
    expect(replayOnPage(page, [away])).toBe(null);
    expect(replayOnPage(page, [away, waiting(restoreDraft(page))])).toEqual(page);
  });

  it('leaves out what the reading has in it, and what is about another ambition', () => {
    const known = waiting(editDraft(page, { title: 'Oud' }, undefined), 40);
    const other = waiting(editDraft({ ...page, id: 'b' }, { title: 'Anders' }, undefined));
    expect(replayOnPage(page, [known, other])).toEqual(page);
  });
});
