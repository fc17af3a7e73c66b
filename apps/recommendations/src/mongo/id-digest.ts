import { mongo } from 'mongoose';
import { createHash } from 'node:crypto';

/** Of 32: enough to avoid collisions, at half the storage. */
const BYTES = 16;

/** The stored form of an id that says who did what: short, and meaningless by itself. */
export function digestOf(id: string): mongo.Binary {
  return new mongo.Binary(createHash('sha256').update(id).digest().subarray(0, BYTES));
}

/** The original ids by their digest in hex. */
export function byDigest(ids: readonly string[]): Map<string, string> {
  return new Map(ids.map((id) => [digestOf(id).toString('hex'), id]));
}
