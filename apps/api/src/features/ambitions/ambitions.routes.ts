import * as contract from '@verbeterbord/contracts/ambitions/ambitions.routes';
import type { AmbitionPage } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { mount } from '../../platform/http/mount.ts';
import { notFound } from '../../platform/http/problem.ts';
import { type AmbitionPageRead, readAmbitionPage } from './ambition-page.repository.ts';
import { presentAmbition } from './ambitions.presenter.ts';
import { readAmbitions } from './ambitions.repository.ts';
import { deleteAmbition, restoreAmbition } from './bin-ambition.ts';
import { createAmbition } from './create-ambition.ts';
import { editAmbition, setAmbitionLifecycle } from './edit-ambition.ts';

/** Ambitions over HTTP: one line per verb. */
export function registerAmbitions(app: FastifyInstance, dependencies: Dependencies): void {
  const { database } = dependencies;

  mount(app, dependencies, contract.listAmbitions, async ({ params, decisions }) => {
    decisions.require('board.read', { team: decisions.team(params.teamId) });
    const rows = await readAmbitions(database, decisions.actor.organisationId, params.teamId);
    return { items: rows.map((row) => wire(presentAmbition(row))) };
  });

  mount(app, dependencies, contract.readAmbition, async ({ params, decisions }) => {
    const page = await readAmbitionPage(database, decisions.actor.organisationId, params.ambitionId);
    if (page === null) throw notFound();
    const team = decisions.team(page.ambition.team_id as string);
    decisions.require('board.read', { team });
    const { id, slug, name, kind } = team;
    return {
      ...wire(presentAmbition(page.ambition)),
      seq: page.seq,
      lifecycleReason: page.ambition.lifecycle_reason as string | null,
      team: { id, slug, name, kind },
      upward: [...page.upward],
      downward: contributionsFor(decisions, team.id, page.downward),
      periods: page.periods,
      people: page.people,
    };
  });

  mount(app, dependencies, contract.createAmbition, ({ params, body, decisions, intent }) =>
    createAmbition(dependencies, decisions, intent, params.teamId, body),
  );
  mount(app, dependencies, contract.editAmbition, ({ params, body, decisions, intent }) =>
    editAmbition(dependencies, decisions, intent, params.ambitionId, body),
  );
  mount(app, dependencies, contract.deleteAmbition, ({ params, decisions, intent }) =>
    deleteAmbition(dependencies, decisions, intent, params.ambitionId),
  );
  mount(app, dependencies, contract.setAmbitionLifecycle, ({ params, body, decisions, intent }) =>
    setAmbitionLifecycle(dependencies, decisions, intent, params.ambitionId, body),
  );
  mount(app, dependencies, contract.restoreAmbition, ({ params, decisions, intent }) =>
    restoreAmbition(dependencies, decisions, intent, params.ambitionId),
  );
}

/**
 * What contributes to an ambition, as this reader may see it: of another team's board that is closed to them only members of the Team van
 * teams hear that it contributes and how it stands.
 */
function contributionsFor(
  decisions: Decisions,
  teamId: TeamId,
  links: AmbitionPageRead['downward'],
): AmbitionPage['downward'] {
  const isMember = decisions.allows('bin.read', { team: decisions.team(teamId) });
  return links
    .map((link) => ({ ...link, isReadable: decisions.allows('board.read', { team: decisions.team(link.team.id) }) }))
    .filter(({ isReadable }) => isReadable || isMember);
}

/** The same ambition with a list that may be changed, as the contract has it. */
const wire = (ambition: ReturnType<typeof presentAmbition>) => ({
  ...ambition,
  municipalityIds: [...ambition.municipalityIds],
});
