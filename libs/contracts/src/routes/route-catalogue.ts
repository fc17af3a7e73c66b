import type { Route } from '#routes/define-route.js';
import * as articles from '#routes/articles.route.js';
import * as categories from '#routes/categories.route.js';
import * as comments from '#routes/comments.route.js';
import * as pages from '#routes/pages.route.js';
import * as recommendations from '#routes/recommendations.route.js';

/** Every route of the product, as data. */
export const routeCatalogue: readonly Route[] = [articles, categories, comments, pages, recommendations].flatMap(
  (group) => Object.values<unknown>(group).map((route) => route as Route),
);
