import { articleCase } from './article-case.js';
import type { Case } from './ratio.js';
import type { Bench } from '#bench.js';

/** What is read through the gateway: articles in turn, one list, one discussion. */
export async function readCases(bench: Bench): Promise<Record<'article' | 'list' | 'comments', Case>> {
  const { services, site } = bench;
  const gateway = services.urlOf('gateway');
  return {
    article: await articleCase(bench, 'gateway'),
    list: { url: `${gateway}/v1/articles?limit=10` },
    comments: { url: `${gateway}/v1/articles/${site.discussed}/comments?limit=20` },
  };
}
