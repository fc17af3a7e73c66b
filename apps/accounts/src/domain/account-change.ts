import type { Account } from './account.js';
import type { EventDraft } from '@broadsheet/contracts';

/** A decision's outcome. `account.version` is the version it is based on; without events there is nothing to save. */
export interface AccountChange {
  readonly account: Account;
  readonly events: readonly EventDraft[];
  /** Whether it takes the role of an admin from whom has it: then somebody else must have it. */
  readonly endsAdmin?: boolean;
}
