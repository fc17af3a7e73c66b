import { accountExamples } from '#examples/account-examples.js';
import { adminExamples } from '#examples/admin-examples.js';
import { articleExamples } from '#examples/article-examples.js';
import { commentExamples } from '#examples/comment-examples.js';
import { curationExamples } from '#examples/curation-examples.js';
import { recommendationExamples } from '#examples/recommendation-examples.js';
import type { RouteExamples } from '#examples/route-example.js';

/** An example for every route, by operation id. */
export const routeExamples: RouteExamples = {
  ...accountExamples,
  ...adminExamples,
  ...articleExamples,
  ...commentExamples,
  ...curationExamples,
  ...recommendationExamples,
};
