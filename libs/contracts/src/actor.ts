import { z } from 'zod';

/** Who did it: a pseudonymous id without a name, because facts are kept forever. */
export const Actor = z
  .object({
    kind: z
      .enum(['account', 'guest', 'system'])
      .describe('`account`, `guest` (a person without an account) or `system` (the product itself)'),
    id: z.string().max(64).optional().describe('the account id, if `kind` is `account`'),
  })
  .meta({ id: 'Actor' });
export type Actor = z.infer<typeof Actor>;

/** What every event of a change says in addition to the state: who did it, and why if a reason was given. */
export const Change = z
  .object({
    by: Actor.describe('who caused the change'),
    reason: z.string().max(500).optional().describe('the reason, in the words of the person who decided'),
    fields: z.array(z.string().max(60)).max(40).optional().describe('the fields that changed, if that is useful'),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;
