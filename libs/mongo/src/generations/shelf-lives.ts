import type { Schema } from 'mongoose';

export interface ShelfLife {
  /** A date field; the database deletes documents that are older than this number of seconds. */
  readonly field: string;
  readonly seconds: number;
}

/** Which documents of a schema the database sweeps by itself (https://www.mongodb.com/docs/manual/core/index-ttl). */
export function shelfLives(schema: Schema): ShelfLife[] {
  return schema.indexes().flatMap(([fields, { expireAfterSeconds }]) => {
    const [field] = Object.keys(fields);
    return field === undefined || expireAfterSeconds === undefined
      ? []
      : [{ field, seconds: Number(expireAfterSeconds) }];
  });
}
