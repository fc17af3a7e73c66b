import type { mongo } from 'mongoose';

/** Of a document: a text, or bytes, which are as many in every id of a collection. */
export type StoredId = string | mongo.Binary;

/** Their order as MongoDB sorts them: texts by their bytes too. */
export function compareIds(one: StoredId, other: StoredId): number {
  return Buffer.compare(bytesOf(one), bytesOf(other));
}

/** For people: bytes in hexadecimal. */
export function shownId(id: StoredId): string {
  return typeof id === 'string' ? id : id.toString('hex');
}

function bytesOf(id: StoredId): Uint8Array {
  return typeof id === 'string' ? Buffer.from(id) : id.value();
}
