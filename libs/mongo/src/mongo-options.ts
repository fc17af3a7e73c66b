import type { ModelDefinition } from '@nestjs/mongoose';

export interface MongoOptions {
  readonly uri: string;
  /** One logical database per service; no service opens another's. */
  readonly dbName: string;
  /** Milliseconds after which a silent server counts as gone; 20,000 by default, 0 = never (jobs that build indexes). */
  readonly socketTimeoutMs?: number;
  /** What can be rebuilt while the service serves; a repository reaches it through `ReadModels`. */
  readonly readModels?: readonly ModelDefinition[];
}

export const MONGO_OPTIONS = Symbol('MongoOptions');
