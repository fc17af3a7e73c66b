import type { ApiKey } from './api-key.js';
import type { EventDraft } from '@broadsheet/contracts';

/** A decision's outcome. `apiKey.version` is the version it is based on; without events there is nothing to save. */
export interface ApiKeyChange {
  readonly apiKey: ApiKey;
  readonly events: readonly EventDraft[];
}
