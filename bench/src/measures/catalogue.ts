import { measureActivities } from './activities.js';
import { measureAppliedActivity } from './applied-activity.js';
import { measureArchive } from './archive.js';
import { measureColdStarts } from './cold-start.js';
import { measureComments } from './comments.js';
import { measureConsumers } from './consumers.js';
import { measureHop } from './hop.js';
import { measureListing } from './listing.js';
import { measureMemory } from './memory.js';
import { measureArticle, measureLists } from './reads.js';
import { measureVisibility } from './visibility.js';
import type { Bench } from '#bench.js';
import type { Measure, MeasureId } from '#report/measure.js';

/** How each measure is taken. */
export const CATALOGUE: Record<MeasureId, (bench: Bench) => Promise<Measure[]>> = {
  P2: measureArticle,
  P3: measureLists,
  P4: measureComments,
  P6: measureVisibility,
  P7: measureConsumers,
  P8: measureArchive,
  P10: measureMemory,
  P11: measureColdStarts,
  P12: measureHop,
  P13: measureActivities,
  P14: measureListing,
  P15: measureAppliedActivity,
};
