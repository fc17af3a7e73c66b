import type { Route } from '#routes/define-route.js';
import * as accountRoles from '#routes/account-roles.route.js';
import * as accounts from '#routes/accounts.route.js';
import * as apiKeys from '#routes/api-keys.route.js';
import * as articles from '#routes/articles.route.js';
import * as categories from '#routes/categories.route.js';
import * as comments from '#routes/comments.route.js';
import * as pages from '#routes/pages.route.js';
import * as readers from '#routes/readers.route.js';
import * as recommendations from '#routes/recommendations.route.js';
import * as sessions from '#routes/sessions.route.js';

const GROUPS: readonly object[] = [
  accounts,
  accountRoles,
  apiKeys,
  articles,
  categories,
  comments,
  pages,
  readers,
  recommendations,
  sessions,
];

/** Every route of the product, as data. */
export const routeCatalogue: readonly Route[] = GROUPS.flatMap((group) =>
  Object.values<unknown>(group as Record<string, unknown>).map((route) => route as Route),
);
