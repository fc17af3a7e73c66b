import { ACTIVITY_REPORTS, activityReportSchema } from './activity-report.schema.js';
import { ARTICLE_STATS, articleStatsSchema } from './article-stats.schema.js';
import { ARTICLES, articleSchema } from './article.schema.js';
import { CATEGORY_TREES, categoryTreeSchema } from './category-tree.schema.js';
import { CO_READS, coReadSchema } from './co-read.schema.js';
import { COUNTED_REACTIONS, countedReactionSchema } from './counted-reaction.schema.js';
import { FIRST_READS, firstReadSchema } from './first-read.schema.js';
import { CURATIONS, curationSchema } from './curation.schema.js';
import { READERS, readerSchema } from './reader.schema.js';
import { READER_SETTINGS, readerSettingsSchema } from './reader-settings.schema.js';
import type { ModelDefinition } from '@nestjs/mongoose';

/** What the service owns. */
export const ownModels: ModelDefinition[] = [
  { name: ACTIVITY_REPORTS, schema: activityReportSchema },
  { name: CURATIONS, schema: curationSchema },
  { name: READER_SETTINGS, schema: readerSettingsSchema },
];

/** What is derived from events alone and can be rebuilt from them: use it through `ReadModels`. */
export const readModels: ModelDefinition[] = [
  { name: ARTICLE_STATS, schema: articleStatsSchema },
  { name: ARTICLES, schema: articleSchema },
  { name: CATEGORY_TREES, schema: categoryTreeSchema },
  { name: CO_READS, schema: coReadSchema },
  { name: COUNTED_REACTIONS, schema: countedReactionSchema },
  { name: FIRST_READS, schema: firstReadSchema },
  { name: READERS, schema: readerSchema },
];

/** Every collection of a database without a rebuild. */
export const models: ModelDefinition[] = [...ownModels, ...readModels];
