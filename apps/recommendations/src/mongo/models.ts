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

/** Every collection of the service: what it reads and writes, and what its migration creates. */
export const models: ModelDefinition[] = [
  { name: ACTIVITY_REPORTS, schema: activityReportSchema },
  { name: ARTICLE_STATS, schema: articleStatsSchema },
  { name: ARTICLES, schema: articleSchema },
  { name: CATEGORY_TREES, schema: categoryTreeSchema },
  { name: CO_READS, schema: coReadSchema },
  { name: COUNTED_REACTIONS, schema: countedReactionSchema },
  { name: FIRST_READS, schema: firstReadSchema },
  { name: CURATIONS, schema: curationSchema },
  { name: READERS, schema: readerSchema },
  { name: READER_SETTINGS, schema: readerSettingsSchema },
];
