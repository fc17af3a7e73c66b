import type { ApiKey, ApiKeyChange } from './api-key.js';

/** A page of a list that goes from new to old. */
export interface ApiKeyPage {
  readonly limit: number;
  /** The last one of the page before. */
  readonly after: Pick<ApiKey, 'createdAt' | 'id'> | null;
}

export abstract class ApiKeyRepository {
  abstract add(change: ApiKeyChange): Promise<void>;
  /** Saves a revocation. What was revoked meanwhile stays as it is. */
  abstract save(change: ApiKeyChange): Promise<void>;
  abstract find(id: string): Promise<ApiKey | null>;
  /** The newest first. */
  abstract list(page: ApiKeyPage): Promise<ApiKey[]>;
  /** One that is good now, and notes that it was used; null where there is none with this hash. */
  abstract use(hash: string, now: Date): Promise<ApiKey | null>;
}
