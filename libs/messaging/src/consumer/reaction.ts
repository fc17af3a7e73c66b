import type { EventDefinition } from '@broadsheet/contracts';

/** What one method of a consumer reacts to. A bulk reaction receives all of it as one ordered array. */
export interface Reaction {
  readonly definitions: readonly EventDefinition[];
  readonly bulk: boolean;
  /** All its types, for metrics. */
  readonly label: string;
}

export function reactionTo(definitions: readonly EventDefinition[], bulk: boolean): Reaction {
  return { definitions, bulk, label: definitions.map(({ type }) => type).join(' ') };
}
