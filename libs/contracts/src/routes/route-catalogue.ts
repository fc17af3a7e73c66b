import type { Route } from '#routes/define-route.js';
import * as accountRoles from '#routes/account-roles.route.js';
import * as accounts from '#routes/accounts.route.js';
import * as activities from '#routes/activities.route.js';
import * as apiKeys from '#routes/api-keys.route.js';
import * as articles from '#routes/articles.route.js';
import * as categories from '#routes/categories.route.js';
import * as comments from '#routes/comments.route.js';
import * as curation from '#routes/curation.route.js';
import * as pages from '#routes/pages.route.js';
import * as recommendationLists from '#routes/recommendation-lists.route.js';
import * as sessions from '#routes/sessions.route.js';

const GROUPS: readonly object[] = [
  accounts,
  accountRoles,
  activities,
  apiKeys,
  articles,
  categories,
  comments,
  curation,
  pages,
  recommendationLists,
  sessions,
];

/** Every route of the product, as data. */
export const routeCatalogue: readonly Route[] = GROUPS.flatMap((group) =>
  Object.values<unknown>(group as Record<string, unknown>).map((route) => route as Route),
);
