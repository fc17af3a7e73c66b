import { z } from 'zod';

/** Who did it, without a name: pseudonymous ids only, because facts are kept for ever. */
export const Actor = z
  .object({
    kind: z.enum(['account', 'guest', 'system']).describe('an account, somebody without one, or the product itself'),
    id: z.string().max(64).optional().describe('the account id, where kind is account'),
  })
  .meta({ id: 'Actor' });
export type Actor = z.infer<typeof Actor>;

/** What every event of a change says beside the state: who, and why if a reason was given. */
export const Change = z
  .object({
    by: Actor.describe('who caused the change'),
    reason: z.string().max(500).optional().describe('why, in the words of whoever decided'),
    fields: z.array(z.string().max(60)).max(40).optional().describe('the fields that changed, where that is of use'),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;
