import type { EventDefinition } from '@broadsheet/contracts';

/** What one method of a consumer reacts to. A bulk reaction receives all of it as one ordered array. */
export interface Reaction {
  readonly definitions: readonly EventDefinition[];
  readonly bulk: boolean;
}
