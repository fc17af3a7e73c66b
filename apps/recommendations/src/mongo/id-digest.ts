import { mongo } from 'mongoose';
import { createHash } from 'node:crypto';

/** Of 32: more than enough that no two are alike, and half as much to store. */
const BYTES = 16;

/** An id that says who did what, as it is stored: by itself that says nothing, and it is short. */
export function digestOf(id: string): mongo.Binary {
  return new mongo.Binary(createHash('sha256').update(id).digest().subarray(0, BYTES));
}

/** By digest in hex: ids as they were before. */
export function byDigest(ids: readonly string[]): Map<string, string> {
  return new Map(ids.map((id) => [digestOf(id).toString('hex'), id]));
}
