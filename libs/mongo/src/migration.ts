import type { Connection } from 'mongoose';

/** One step of a database's history. It may be interrupted and run again, so it must be safe to repeat. */
export interface Migration {
  /** Unique and never changed; migrations run in the order of their names, for example `0001-slugs-as-array`. */
  readonly name: string;
  up(connection: Connection): Promise<void>;
}
