import type { ApiKey, ApiKeyChange } from './api-key.js';

/** A page of a list, the newest first. */
export interface ApiKeyPage {
  readonly limit: number;
  /** The last one of the previous page. */
  readonly after: Pick<ApiKey, 'createdAt' | 'id'> | null;
}

export abstract class ApiKeyRepository {
  abstract add(change: ApiKeyChange): Promise<void>;
  /** Saves a revocation. A key that was revoked meanwhile stays as it is. */
  abstract save(change: ApiKeyChange): Promise<void>;
  abstract find(id: string): Promise<ApiKey | null>;
  /** The newest first. */
  abstract list(page: ApiKeyPage): Promise<ApiKey[]>;
  /** A key that is valid now, or null; records that it was used. */
  abstract use(hash: string, now: Date): Promise<ApiKey | null>;
}
