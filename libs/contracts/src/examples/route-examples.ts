import { accountExamples } from '#examples/account-examples.js';
import { adminExamples } from '#examples/admin-examples.js';
import { articleExamples } from '#examples/article-examples.js';
import { commentExamples } from '#examples/comment-examples.js';
import { curationExamples } from '#examples/curation-examples.js';
import { recommendationExamples } from '#examples/recommendation-examples.js';

/** An example request of a route and its response. A test checks both against the schemas. */
interface RouteExample {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Absent if the response has no body. */
  readonly answer?: unknown;
}

/** By operation id. */
export type RouteExamples = Readonly<Record<string, RouteExample>>;

/** An example for every route, by operation id. */
export const routeExamples: RouteExamples = {
  ...accountExamples,
  ...adminExamples,
  ...articleExamples,
  ...commentExamples,
  ...curationExamples,
  ...recommendationExamples,
};
