import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { erasureKinds, shortestErasable } from '@verbeterbord/domain/privacy/erasing';
import { z } from 'zod';
import { id, instant, requiredText } from '../http/values.ts';

/** What is to be blacked out: a text wherever it stands, whatever its capitals; or a person's name. */
export const erasureWish = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: requiredText(textLimit).pipe(z.string().min(shortestErasable)) }),
  z.strictObject({ kind: z.literal('person'), personId: id }),
]);

/** How much it touches, never what stands there. `people`: how many colleagues have it in the name or address they signed in with. */
export const erasurePreview = z.strictObject({ places: z.int(), teams: z.int(), people: z.int() });

/** The record of it, without content. */
export const erasure = z.strictObject({
  id,
  kind: z.enum(erasureKinds),
  at: instant,
  /** Null when it was done by whoever runs the installation. */
  byId: id.nullable(),
  places: z.int(),
  teams: z.int(),
});

export type ErasureWish = z.infer<typeof erasureWish>;
export type Erasure = z.infer<typeof erasure>;
export type ErasurePreview = z.infer<typeof erasurePreview>;
