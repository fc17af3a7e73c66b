import type { HttpClient } from './http-client.js';
import { madeUpArticle, madeUpComments } from './made-up-site.js';
import { until } from '@broadsheet/platform/concurrency';

/** What was loaded before anything is measured. */
export interface Site {
  /** Slug of an article that is read. */
  readonly slug: string;
  /** Slugs of all articles but the one with the comments. */
  readonly slugs: readonly string[];
  /** Id of the article with 200 comments. */
  readonly discussed: string;
  /** Ids of all other articles. */
  readonly articles: readonly string[];
}

const ARTICLES = 200;
const COMMENTS = 200;
const AT_ONCE = 8;
const IMPORT_LIMIT = 100;
const PATIENCE = { everyMs: 50, withinMs: 30_000 };

/** Loads 200 articles of about 5 KB, one of them with 200 comments, through the import routes. */
export async function loadSite(gateway: HttpClient, authorization: string): Promise<Site> {
  const ids: string[] = [];
  const headers = { authorization };
  for (let first = 0; first < ARTICLES; first += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, offset) => first + offset);
    const post = { method: 'POST', path: '/v1/imports/articles', headers } as const;
    const answers = await Promise.all(
      numbers.map((number) => gateway.call<{ id: string }>({ ...post, body: madeUpArticle(number) })),
    );
    ids.push(...answers.map(({ id }) => id));
  }
  const [discussed = '', ...articles] = ids;
  await loadComments(gateway, discussed, headers);
  await allKnown(gateway, articles);
  const slugs: string[] = [];
  for (const id of articles) slugs.push(await slugOf(gateway, id));
  const [slug = ''] = slugs;
  return { slug, slugs, discussed, articles };
}

async function loadComments(gateway: HttpClient, article: string, headers: Record<string, string>): Promise<void> {
  await discussionOf(gateway, article);
  const items = madeUpComments(article, COMMENTS);
  for (let first = 0; first < items.length; first += IMPORT_LIMIT) {
    const body = { items: items.slice(first, first + IMPORT_LIMIT) };
    await gateway.call({ method: 'POST', path: '/v1/imports/comments', headers, body });
  }
}

async function slugOf(gateway: HttpClient, id: string): Promise<string> {
  const { article } = await gateway.call<{ article: { slug: string } }>({ path: `/v1/articles/${id}` });
  return article.slug;
}

/** Every discussion must be open before comments are posted everywhere, and the lists complete. */
async function allKnown(gateway: HttpClient, articles: readonly string[]): Promise<void> {
  for (const article of articles) await discussionOf(gateway, article);
  const isListed = async (): Promise<boolean> => {
    const { items } = await gateway.call<{ items: unknown[] }>({ path: '/v1/recommendations/latest?limit=50' });
    return items.length === 50;
  };
  await until(isListed, { what: 'the newest article to be listed', ...PATIENCE });
}

function discussionOf(gateway: HttpClient, article: string): Promise<boolean> {
  const isOpen = async (): Promise<boolean> => {
    const { status } = await gateway.send({ path: `/v1/articles/${article}/comments?limit=1` });
    return status === 200;
  };
  return until(isOpen, { what: `the discussion of ${article} to be open`, ...PATIENCE });
}
