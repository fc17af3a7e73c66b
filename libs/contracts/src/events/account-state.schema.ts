import { Change } from '#actor.js';
import { Id, Instant } from '#field.js';
import { Role } from '#http/caller.js';
import { z } from 'zod';

export const AccountStatus = z.enum(['active', 'deleted']).meta({ id: 'AccountStatus' });
export type AccountStatus = z.infer<typeof AccountStatus>;

/** The public state of an account after a change, without name and e-mail address, because facts are kept forever. */
export const AccountState = z
  .object({
    id: Id.describe('the account'),
    status: AccountStatus.describe('after this event'),
    roles: z.array(Role).describe('roles of the account'),
    createdAt: Instant.describe('when it was created'),
  })
  .meta({ id: 'AccountState' });
export type AccountState = z.infer<typeof AccountState>;

export const AccountChanged = z.object({
  account: AccountState.describe('the account after the change'),
  change: Change.describe('who decided, and why'),
});
