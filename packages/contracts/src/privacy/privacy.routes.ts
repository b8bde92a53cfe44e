import { defineRoute } from '../http/define-route.ts';
import { listOf } from '../http/values.ts';
import { privacyPaths } from './privacy.paths.ts';
import { erasure, erasurePreview, erasureWish } from './privacy.schemas.ts';

const tag = 'privacy';

export const previewErasure = defineRoute({
  ...privacyPaths.previewErasure,
  tag,
  summary: 'In how many places a text or a name stands; changes nothing and tells nothing of what stands there',
  permission: 'privacy.erase',
  body: erasureWish,
  success: { status: 200, body: erasurePreview },
  problems: ['invalid-request', 'not-allowed', 'not-found'],
});

export const createErasure = defineRoute({
  ...privacyPaths.createErasure,
  tag,
  summary: 'Black a text or a name out for good: on boards, in the log, in rounded-off periods, in kept answers',
  permission: 'privacy.erase',
  body: erasureWish,
  success: { status: 201, body: erasure },
  problems: [
    'invalid-request',
    'not-allowed',
    'not-found',
    'idempotency-key-reused',
    'last-administrator',
    'try-again',
  ],
});

export const listErasures = defineRoute({
  ...privacyPaths.listErasures,
  tag,
  summary: 'What was blacked out when and by whom, without content; latest first',
  permission: 'privacy.erase',
  success: { status: 200, body: listOf(erasure) },
  problems: ['not-allowed'],
});
