import type { Connection, mongo } from 'mongoose';

/** Which generation of read models serves, and which one is being built. There is one such document, or none yet. */
export interface GenerationRecord {
  readonly _id: 'read-models';
  readonly current: number;
  readonly making?: number | null;
  /** The highest number that was ever given. */
  readonly last?: number;
  /** Until then, by the server's clock, nothing is applied to what serves. */
  readonly heldUntil?: Date | null;
}

export const RECORD_ID = 'read-models' as const;

export function generationRecords(connection: Connection): mongo.Collection<GenerationRecord> {
  return connection.collection<GenerationRecord>('generations');
}
