import type { Databases, Owner } from '#state/databases.js';
import { createHash } from 'node:crypto';

/** What services derive from events, by owner and collection. */
export const READ_MODELS: readonly (readonly [Owner, string])[] = [
  ['comments', 'known_articles'],
  ['recommendations', 'articles'],
  ['recommendations', 'category_trees'],
  ['recommendations', 'first_reads'],
  ['recommendations', 'counted_reactions'],
  ['recommendations', 'article_stats'],
  ['recommendations', 'coreads'],
  ['recommendations', 'readers'],
];

/**
 * A SHA-256 over every document of each read model, in the order of ids. With `times`, those at which rows were stored
 * are a part of it, so that a row that was written again is seen although it says the same.
 */
export async function hashesOfReadModels(
  databases: Databases,
  { times = true }: { readonly times?: boolean } = {},
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const [owner, name] of READ_MODELS) {
    const hash = createHash('sha256');
    const projection = times ? {} : { storedAt: 0 };
    const cursor = (await databases.serving(owner, name)).find({}, { projection }).sort({ _id: 1 });
    for await (const document of cursor) hash.update(JSON.stringify(Object.entries(document).sort(byName)));
    hashes[`${owner}.${name}`] = hash.digest('hex');
  }
  return hashes;
}

/** Fields lie in the order in which they were first set, which is no part of what a document says. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
