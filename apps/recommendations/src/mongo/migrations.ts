import { firstReadIdsMigration } from './first-read-ids.migration.js';
import type { Migration } from '@broadsheet/mongo';

/** The history of the service's database, in the order of the names. */
export const migrations: readonly Migration[] = [firstReadIdsMigration];
