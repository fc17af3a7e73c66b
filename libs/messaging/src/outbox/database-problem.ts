import { DatabaseUnavailable } from './database-unavailable.errors.js';
import { WritersContended } from './writers-contended.errors.js';
import type { BrokenRule } from '@broadsheet/contracts';
import { isDatabaseUnavailable, ReadModelsHeld, TooMuchContention } from '@broadsheet/mongo';

/** What an error of the database means to whoever sent the request; `undefined` where it is a fault of ours. */
export function databaseProblem(error: unknown): BrokenRule | undefined {
  if (isDatabaseUnavailable(error)) return new DatabaseUnavailable();
  if (error instanceof TooMuchContention || error instanceof ReadModelsHeld) return new WritersContended();
  return undefined;
}
