import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { READERS, type ReaderDocument } from './reader.schema.js';
import type { Generation } from '@broadsheet/mongo';
import type { mongo } from 'mongoose';

/** What a read changes, all in one generation. */
export interface ReadCollections {
  readonly firstReads: mongo.Collection<FirstReadDocument>;
  readonly readers: mongo.Collection<ReaderDocument>;
  readonly coReads: mongo.Collection<CoReadDocument>;
  readonly stats: mongo.Collection<ArticleStatsDocument>;
}

/** Not by Mongoose: it would look again at each of a thousand small writes that were made here. */
export function readCollections(generation: Generation): ReadCollections {
  return {
    firstReads: generation.collection(FIRST_READS),
    readers: generation.collection(READERS),
    coReads: generation.collection(CO_READS),
    stats: generation.collection(ARTICLE_STATS),
  };
}
