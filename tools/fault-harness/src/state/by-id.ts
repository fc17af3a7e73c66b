import type { StoredAggregate } from '#state/stored.js';

export type Owned = ReadonlyMap<string, StoredAggregate>;

export function byId<T extends { readonly _id: string }>(documents: readonly T[]): Map<string, T> {
  return new Map(documents.map((document) => [document._id, document]));
}
